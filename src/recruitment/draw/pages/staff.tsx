import { z } from 'zod'
import type { Possible } from '../../../../packages/sortition/draw.ts'
import { dateAndTime } from '../../../kit/texts/dates.ts'
import { speak } from '../../../kit/texts/texts.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { Field, TextArea } from '../../../kit/ui/components/field.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { OfficePage, OfficeSection } from '../../../kit/ui/components/page-parts.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { GoLink } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText, whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { Gate, StaffSheet } from '../../../panel/views.tsx'
import { recruitmentOf } from '../../queries.ts'
import { fixRules } from '../actions.ts'
import { at } from '../addresses.ts'
import { reservesPerSeat } from '../policy.ts'
import { agreedSeatsOf, bodyOf, drawGate, drawState, possibleNow, rulesInUse } from '../queries.ts'
import { relaxedWords } from '../texts.ts'
import type { DrawRules } from '../types.ts'
import { hereTold, PoolShown, RulesShown, StepsShown } from '../views.tsx'

const texts = {
  title: ['Loting', 'Draw'],
  lead: [
    'Stap voor stap, en iedereen kan meekijken. Wat vastligt, verandert niet meer.',
    'Step by step, and everybody can watch. What is fixed does not change.',
  ],
  gate: ['Voor er geloot wordt', 'Before the draw'],
  rules: ['De regels', 'The rules'],
  fix: ['Leg de regels vast', 'Fix the rules'],
  refix: ['Vervang de regels', 'Replace the rules'],
  fixLead: [
    'Doelen, dagen en plekken komen uit het plan en de overeenkomst. De partner en het toezicht krijgen de regels helemaal, per mail.',
    'Targets, days and seats come from the plan and the agreement. The partner and the witness get the rules whole, by mail.',
  ],
  reserves: ['Hoeveel reserves?', 'How many reserves?'],
  household: ['Meer aanmeldingen op één adres', 'More registrations at one address'],
  one: ['Hoogstens één persoon per adres krijgt een plek', 'At most one person of an address gets a seat'],
  any: ['Geen grens', 'No limit'],
  flex: ['Als de doelen niet allemaal lukken', 'If not all targets can be met'],
  flexHint: [
    'Op elke regel een kenmerk en hoeveel plekken het mag afwijken. Bovenaan wat eerst mag afwijken. Leeg: geen speling.',
    'On each line a feature and how many seats it may be off. What may be off first stands on top. Empty: no room.',
  ],
  verifier: ['Wie rekent de loting na?', 'Who verifies the draw?'],
  verifierHint: ['Mag leeg blijven: narekenen volgt nog.', 'May stay empty: verifying is still to come.'],
  reason: ['Waarom veranderen de regels?', 'Why do the rules change?'],
  reasonHint: [
    'Dit komt op de openbare pagina. Het toezicht tekent de nieuwe regels.',
    'This appears on the public page. The witness signs the new rules.',
  ],
  freeze: ['Leg de aanmeldingen vast', 'Fix the registrations'],
  freezeLead: [
    'Alle aanmeldingen die meetellen krijgen samen één code. Dit kan één keer.',
    'All registrations that count get one code together. This can be done once.',
  ],
  pool: ['De aanmeldingen', 'The registrations'],
  run: ['Loot', 'Draw'],
  runLead: [
    'Alles ligt vast. De uitslag volgt uit de regels, de aanmeldingen en de worpen. Er komt geen tweede loting.',
    'Everything is fixed. The result follows from the rules, the registrations and the throws. There is no second draw.',
  ],
  possible: ['Kan er nu een panel komen?', 'Is a panel possible now?'],
  possibleWhy: [
    'Dit rekent met de aanmeldingen van nu. Je ziet geen panel en geen kansen.',
    'This computes with the registrations of now. You see no panel and no chances.',
  ],
  compute: ['Reken het uit', 'Compute it'],
  can: ['Ja, alle doelen kunnen gehaald worden.', 'Yes, all targets can be met.'],
  canMoved: ['Ja, met de speling in de regels: {what}', 'Yes, within the flex bounds of the rules: {what}'],
  cannot: ['Nee. Nodig is: {what}', 'No. Needed: {what}'],
  done: ['Geloot op {at}.', 'Drawn on {at}.'],
  public: ['De openbare pagina van de loting', 'The public page of the draw'],
} as const

interface Fixing {
  form: FormState
  before: DrawRules | undefined
  seats: number
}
/** What the process lead adds to plan, targets and agreement. */
function FixRules({ form, before, seats }: Fixing) {
  const t = speak(texts, useLang())
  const known: FormState['values'] = {
    reserves: String(before?.reserves ?? seats * reservesPerSeat),
    householdRule: before?.householdRule ?? 'one',
    flex: (before?.flexBounds ?? []).map(({ feature, most }) => `${feature} ${most}`).join('\n'),
    verifier: before?.verifier ?? '',
  }
  const shown = form.errors.length > 0 ? form : { ...form, values: known }
  return (
    <Section id="vastleggen" head={t(before ? 'refix' : 'fix')} intro={t('fixLead')} rule>
      <Form form={shown}>
        <Field form={shown} name="reserves" label={t('reserves')} width="w4" inputmode="numeric" />
        <Choices
          form={shown}
          name="householdRule"
          label={t('household')}
          options={(['one', 'any'] as const).map((value) => ({ value, label: t(value) }))}
        />
        <TextArea form={shown} name="flex" label={t('flex')} hint={t('flexHint')} optional rows={3} />
        <Field form={shown} name="verifier" label={t('verifier')} hint={t('verifierHint')} optional />
        {before ? <TextArea form={shown} name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} /> : null}
        <Submit>{t(before ? 'refix' : 'fix')}</Submit>
      </Form>
    </Section>
  )
}

/** Feasibility, computed when asked. */
function Feasible({ found, link }: { found: Possible | undefined; link: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const answer = (it: Possible): string => {
    if (it.short + it.needed.length > 0) return t('cannot', { what: relaxedWords(it.needed, it.short, lang) })
    return it.relaxed.length > 0 ? t('canMoved', { what: relaxedWords(it.relaxed, 0, lang) }) : t('can')
  }
  return (
    <Section id="haalbaar" head={t('possible')} intro={t('possibleWhy')} rule>
      {found ? <p role="status">{answer(found)}</p> : null}
      <p>
        <ButtonLink kind="second" to={link}>
          {t('compute')}
        </ButtonLink>
      </p>
    </Section>
  )
}

/** Freezing needs no more than a press. */
function Freeze({ action }: { action: string }) {
  const t = speak(texts, useLang())
  return (
    <Section id="bevries" head={t('freeze')} intro={t('freezeLead')} rule>
      <Form action={action}>
        <Submit>{t('freeze')}</Submit>
      </Form>
    </Section>
  )
}

export const staff = page({
  path: at.staff,
  guard: may('draw.rules'),
  texts,
  input: z.object({
    reserves: whole(0, 5000),
    householdRule: z.enum(['one', 'any']),
    flex: optionalText(500).default(''),
    verifier: optionalText(160).default(''),
    reason: optionalText(1000).default(''),
  }),
  query: ['reken'],
  async get({ work, as, t, lang, form, params, query }) {
    const [panel, plan, rules] = [
      await panelOf(work, as),
      await recruitmentOf(work, as.panel),
      await rulesInUse(work, as.panel),
    ]
    const [gate, state] = [await drawGate(work, as), await drawState(work, as.panel)]
    const open = !plan?.closesAt || work.now < plan.closesAt
    const seats = await agreedSeatsOf(work, as.panel)
    return (
      <StaffSheet title={t('title')} form={form} bare of={{ panel }} role={as.role}>
        <OfficePage title={t('title')} lead={t('lead')}>
          <OfficeSection id="poort" head={t('gate')}>
            <Gate caption={t('gate')} conditions={hereTold(gate.conditions)} panel={params.panel} role={as.role} />
          </OfficeSection>
          {state.result ? <p>{t('done', { at: dateAndTime(state.result.drawnAt, lang) })}</p> : null}
          {open ? <FixRules form={form} before={rules && bodyOf(rules)} seats={seats} /> : null}
          {!open && !state.draw ? <Freeze action={to(at.freeze, params)} /> : null}
          {rules && !state.draw ? (
            <Feasible
              found={query.reken ? await possibleNow(work, as) : undefined}
              link={`${to(at.staff, params, { reken: 'ja' })}#haalbaar`}
            />
          ) : null}
          {gate.passed && !state.result ? (
            <Section id="loot" head={t('run')} intro={t('runLead')} rule>
              <ButtonLink to={to(at.run, params)}>{t('run')}</ButtonLink>
            </Section>
          ) : null}
          {rules ? (
            <Section id="regels" head={t('rules')} rule>
              <RulesShown rules={bodyOf(rules)} hash={rules.hash} fixedAt={rules.fixedAt} />
            </Section>
          ) : null}
          {state.draw ? (
            <Section id="aanmeldingen" head={t('pool')} rule>
              <PoolShown draw={state.draw} signature={state.signature} />
            </Section>
          ) : null}
          <StepsShown />
          <p>
            <GoLink to={to(at.public, params)}>{t('public')}</GoLink>
          </p>
        </OfficePage>
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => fixRules(work, as, input),
  redirect: (params) => to(at.staff, params),
  said: ['De regels liggen vast.', 'The rules are fixed.'],
})
