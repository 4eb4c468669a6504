import { z } from 'zod'
import { dateAndTime } from '../../../kit/texts/dates.ts'
import { speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Field, TextArea } from '../../../kit/ui/components/field.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { Hidden, Submit } from '../../../kit/ui/components/form-block.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { MemberSheet } from '../../../kit/web/sheets.tsx'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { Gate } from '../../../panel/views.tsx'
import type { Rules } from '../../types.ts'
import { enterThrows, sign, signRules } from '../actions.ts'
import { at } from '../addresses.ts'
import { throwsNeeded, witnessHours } from '../policy.ts'
import { bodyOf, drawGate, drawState, rulesInUse, rulesSignaturesOf, throwsFromOf } from '../queries.ts'
import { printOf } from '../rules.ts'
import type { Draw, DrawState } from '../types.ts'
import { hereTold, PoolShown, RulesShown, StepsShown } from '../views.tsx'

const texts = {
  title: ['Jij ziet toe op de loting', 'You watch over the draw'],
  lead: [
    'Jij bent van buiten. Zonder jouw handtekening en jouw worpen wordt er niet geloot.',
    'You come from outside. Without your signature and your throws nothing is drawn.',
  ],
  gate: ['Voor er geloot wordt', 'Before the draw'],
  none: [
    'De regels liggen nog niet vast. Je krijgt een mail als het zover is.',
    'The rules are not fixed yet. You get a mail when they are.',
  ],
  changed: ['De regels zijn gewijzigd', 'The rules were changed'],
  changedLead: [
    'Lees de regels hieronder en de reden. Ben je het ermee eens, teken dan.',
    'Read the rules below and the reason. If you agree, sign.',
  ],
  signRules: ['Teken de regels', 'Sign the rules'],
  look: ['Teken wat er vastligt', 'Sign what is fixed'],
  lookLead: [
    'Publiceer eerst de code van de regels, het aantal aanmeldingen en de code van de aanmeldingen buiten deze site: op je eigen site, in een akte, of per mail aan de partner en twee mensen die zich aanmeldden.',
    'First publish the code of the rules, the number of registrations and the code of the registrations outside this site: on your own site, in a deed, or by mail to the partner and two people who registered.',
  ],
  published: ['Waar heb je het gepubliceerd?', 'Where did you publish it?'],
  sign: ['Teken', 'Sign'],
  wait: ['Gooien kan vanaf {from}.', 'Throwing is possible from {from}.'],
  throw: ['Gooi {n} keer', 'Throw {n} times'],
  throwLead: [
    'Gooi in het openbaar met een dobbelsteen met tien kanten en vul elk cijfer in, van links naar rechts. Een worp telt, behalve als de steen van tafel valt.',
    'Throw a ten-sided die in public and enter each digit, from left to right. A throw counts, unless the die falls off the table.',
  ],
  throws: ['De {n} cijfers', 'The {n} digits'],
  enter: ['Leg de worpen vast', 'Fix the throws'],
  thrown: ['Jouw worpen: {throws}.', 'Your throws: {throws}.'],
  run: ['Loot', 'Draw'],
  runLead: [
    'Alles ligt vast. De uitslag volgt uit de regels, de aanmeldingen en jouw worpen. Er komt geen tweede loting.',
    'Everything is fixed. The result follows from the rules, the registrations and your throws. There is no second draw.',
  ],
  rules: ['De regels', 'The rules'],
  pool: ['De aanmeldingen', 'The registrations'],
  after: ['Daarna gaan er ten minste {hours} uur voorbij.', 'At least {hours} hours pass after that.'],
} as const

function SignRules({ rules }: { rules: Rules }) {
  const t = speak(texts, useLang())
  return (
    <Section id="wijziging" head={t('changed')} intro={t('changedLead')} rule>
      <Form>
        <Hidden name="act" value="rules" />
        <Hidden name="print" value={rules.hash} />
        <Submit>{t('signRules')}</Submit>
      </Form>
    </Section>
  )
}

function SignPool({ form, draw }: { form: FormState; draw: Draw }) {
  const t = speak(texts, useLang())
  return (
    <Section id="tekenen" head={t('look')} intro={t('lookLead')} rule>
      <Form form={form}>
        <Hidden name="act" value="sign" />
        <Hidden name="print" value={printOf(draw)} />
        <TextArea form={form} name="published" label={t('published')} rows={2} />
        <p>{t('after', { hours: witnessHours })}</p>
        <Submit>{t('sign')}</Submit>
      </Form>
    </Section>
  )
}

function Throw({ form, from, now }: { form: FormState; from: Date; now: Date }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const n = throwsNeeded
  if (now < from) return <p>{t('wait', { from: dateAndTime(from, lang) })}</p>
  return (
    <Section id="gooien" head={t('throw', { n })} intro={t('throwLead')} rule>
      <Form form={form}>
        <Hidden name="act" value="throws" />
        <Field form={form} name="throws" label={t('throws', { n })} inputmode="numeric" code autocomplete="off" />
        <Submit>{t('enter')}</Submit>
      </Form>
    </Section>
  )
}

interface Next {
  state: DrawState
  /** Changed rules that wait for her signature. */
  changed: Rules | undefined
  from: Date | undefined
  now: Date
  form: FormState
}
/** The one thing that is hers to do now. */
function Now({ state, changed, from, now, form }: Next) {
  const t = speak(texts, useLang())
  const { draw, signature, seed } = state
  if (changed && !draw) return <SignRules rules={changed} />
  if (draw && !signature) return <SignPool form={form} draw={draw} />
  if (from && !seed) return <Throw form={form} from={from} now={now} />
  return seed ? <p>{t('thrown', { throws: seed.throws })}</p> : null
}

export const witness = page({
  path: at.witness,
  guard: may('draw.witness', { fresh: 'mail' }),
  texts,
  input: z.discriminatedUnion('act', [
    z.object({ act: z.literal('rules'), print: z.string().max(64) }),
    z.object({ act: z.literal('sign'), print: z.string().max(200), published: z.string().trim().max(500) }),
    z.object({ act: z.literal('throws'), throws: z.string().trim().max(80) }),
  ]),
  async get({ work, as, t, lang, form, params }) {
    const [panel, gate, state] = [await panelOf(work, as), await drawGate(work, as), await drawState(work, as.panel)]
    const [rules, from] = [await rulesInUse(work, as.panel), await throwsFromOf(work, as.panel)]
    const signed = (await rulesSignaturesOf(work, as.panel)).some(({ version }) => version === rules?.version)
    return (
      <MemberSheet
        title={t('title')}
        form={form}
        menu={[{ to: to(at.public, params), label: told(panel.title, lang) }]}
      >
        <p class="kr-lead">{t('lead')}</p>
        <Now
          {...{ state, from, form, now: work.now }}
          changed={rules && rules.version > 1 && !signed ? rules : undefined}
        />
        {gate.passed && !state.result ? (
          <Section id="loot" head={t('run')} intro={t('runLead')} rule>
            <ButtonLink to={to(at.run, params)}>{t('run')}</ButtonLink>
          </Section>
        ) : null}
        <Section id="poort" head={t('gate')} rule>
          <Gate caption={t('gate')} conditions={hereTold(gate.conditions)} panel={params.panel} role={as.role} />
        </Section>
        {rules ? (
          <Section id="regels" head={t('rules')} rule>
            <RulesShown rules={bodyOf(rules)} hash={rules.hash} fixedAt={rules.fixedAt} />
          </Section>
        ) : (
          <p>{t('none')}</p>
        )}
        {state.draw ? (
          <Section id="aanmeldingen" head={t('pool')} rule>
            <PoolShown draw={state.draw} signature={state.signature} />
          </Section>
        ) : null}
        <StepsShown />
      </MemberSheet>
    )
  },
  post({ work, as, input }) {
    if (input.act === 'rules') return signRules(work, as, { hash: input.print })
    return input.act === 'sign' ? sign(work, as, input) : enterThrows(work, as, input)
  },
  redirect: (params) => to(at.witness, params),
  said: ['Vastgelegd.', 'Recorded.'],
})
