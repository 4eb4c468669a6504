import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { Select } from '../../kit/ui/components/field.tsx'
import { emptyForm } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link, OutLink, Phone } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { at as panelAt } from '../../panel/addresses.ts'
import { asHouseStaff } from '../../panel/proof.ts'
import { partnerSort } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { KeptFacts } from '../planner/views.tsx'
import { freePanels, type RequestWith, requestWith } from '../queries.ts'
import { isNew, mayBecomePanel, noRequest } from '../rules.ts'
import { fitWords } from '../texts.ts'
import { fits, KeptPlan } from '../types.ts'
import { RequestSheet, StateOf } from '../views.tsx'

const texts = {
  asked: ['Wat er is gevraagd', 'What was asked'],
  question: ['De vraag', 'The question'],
  stillOpen: ['Wat nog open ligt', 'What is still open'],
  power: ['Wie beslist', 'Who decides'],
  willing: ['Wat ze met de uitkomst doen', 'What they will do with the outcome'],
  who: ['Wie het vraagt', 'Who asks'],
  sort: ['Soort organisatie', 'Kind of organisation'],
  name: ['Naam', 'Name'],
  email: ['E-mailadres', 'Email address'],
  phone: ['Telefoonnummer', 'Phone number'],
  made: ['Gevraagd op', 'Asked on'],
  forgotten: ['niet meer bewaard', 'no longer kept'],
  plan: ['Het plan dat meekwam', 'The plan that came along'],
  judgement: ['Het oordeel', 'The judgement'],
  judge: ['Geef een oordeel', 'Give a judgement'],
  by: ['Door', 'By'],
  verdict: ['Ons antwoord', 'Our answer'],
  yes: ['ja', 'yes'],
  no: ['nee', 'no'],
  panel: ['Het panel', 'The panel'],
  newPanel: ['Maak een panel van deze vraag', 'Make a panel of this request'],
  ask: [
    'De beheerder maakt het panel. Daarna kies je het hier.',
    'The administrator makes the panel. Then choose it here.',
  ],
  which: ['Welk panel hoort bij deze vraag?', 'Which panel belongs to this request?'],
  choose: ['Kies', 'Choose'],
  connect: ['Verbind', 'Connect'],
} as const

function Asked({ one }: { one: RequestWith }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const plan = KeptPlan.safeParse(one.plan)
  return (
    <>
      <Section id="vraag" head={t('asked')} rule>
        <Facts
          facts={(['question', 'stillOpen', 'power', 'willing'] as const).map((key) => ({
            term: t(key),
            value: <span lang={one.lang}>{one[key]}</span>,
            block: true,
          }))}
        />
      </Section>
      <Section id="wie" head={t('who')} rule>
        <Facts
          facts={[
            { term: t('sort'), value: partnerSort(one.sort, lang) },
            { term: t('name'), value: one.name || t('forgotten') },
            {
              term: t('email'),
              value: one.email ? <OutLink href={`mailto:${one.email}`}>{one.email}</OutLink> : t('forgotten'),
            },
            ...(one.phone ? [{ term: t('phone'), value: <Phone number={one.phone} /> }] : []),
            { term: t('made'), value: longDate(dayOf(one.madeAt), lang) },
          ]}
        />
      </Section>
      {plan.success ? (
        <Section id="plan" head={t('plan')} rule>
          <KeptFacts plan={plan.data} />
        </Section>
      ) : null}
    </>
  )
}

function Judged({ one }: { one: RequestWith }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Facts
      facts={[
        ...fits.map((fit) => ({ term: say(fitWords[fit], lang), value: t(one.fits.includes(fit) ? 'yes' : 'no') })),
        { term: t('by'), value: one.judge ?? '' },
        { term: t('verdict'), value: one.verdict ?? '', block: true },
      ]}
    />
  )
}

/** A request that may go on: a new panel, or one that is there. */
function Connect({ one, free, role }: { one: RequestWith; free: { id: string; title: unknown }[]; role: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      {role === 'administrator' ? (
        <p>
          <ButtonLink to={to(panelAt.newPanel, {}, { vraag: one.question.slice(0, 200) })}>{t('newPanel')}</ButtonLink>
        </p>
      ) : (
        <p>{t('ask')}</p>
      )}
      {free.length === 0 ? null : (
        <Form action={to(at.connect, { request: one.id })}>
          <Select
            form={emptyForm}
            name="panel"
            label={t('which')}
            empty={t('choose')}
            options={free.map(({ id, title }) => ({ value: id, label: told(title, lang) }))}
          />
          <Submit kind="second">{t('connect')}</Submit>
        </Form>
      )}
    </>
  )
}

export const request = page({
  path: at.request,
  guard: asHouseStaff,
  texts,
  async get({ work, as, t, lang, params }) {
    const one = await requestWith(work, as, params.request)
    if (!one) return noRequest()
    return (
      <RequestSheet title={one.organisation} role={as.role} inner>
        <p>
          <StateOf state={one.state} />
        </p>
        <Asked one={one} />
        <Section id="oordeel" head={t('judgement')} rule>
          {isNew(one) ? <ButtonLink to={to(at.judge, params)}>{t('judge')}</ButtonLink> : <Judged one={one} />}
        </Section>
        {one.slug || mayBecomePanel(one) ? (
          <Section id="panel" head={t('panel')} rule>
            {one.slug ? (
              <Link to={to(panelAt.public, { panel: one.slug })}>{told(one.title, lang)}</Link>
            ) : (
              <Connect one={one} free={await freePanels(work, as)} role={as.role} />
            )}
          </Section>
        ) : null}
      </RequestSheet>
    )
  },
})
