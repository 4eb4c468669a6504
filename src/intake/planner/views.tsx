import { fullDate, longDate } from '../../kit/texts/dates.ts'
import { euros } from '../../kit/texts/money.ts'
import { count, type Lang, say, speak } from '../../kit/texts/texts.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Meta, Section } from '../../kit/ui/components/blocks.tsx'
import { Facts, Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { at } from '../addresses.ts'
import type { KeptPlan } from '../types.ts'
import { caps } from './policy.ts'
import { fieldWords, lineWords } from './texts.ts'
import type { FeeYear, Plan } from './types.ts'

const texts = {
  figures: ['Wat je nodig hebt', 'What you need'],
  letters: ['Brieven', 'Letters'],
  tables: ['Tafels', 'Tables'],
  moderators: ['Gespreksleiders', 'Moderators'],
  hoursEach: ['Uren per burger in totaal', 'Hours per citizen in all'],
  tooMany: ['Dat zijn meer brieven dan er inwoners zijn.', 'That is more letters than there are residents.'],
  tooManyHow: [
    'Kies minder plekken, een groter gebied, of vraag mensen ook op een andere manier.',
    'Choose fewer seats, a larger area, or ask people in another way as well.',
  ],
  days: ['De dagen', 'The days'],
  what: ['Wat', 'What'],
  when: ['Wanneer', 'When'],
  letter: ['Eerste brief', 'First letter'],
  reminder: ['Herinnering', 'Reminder'],
  close: ['Aanmelden sluit', 'Sign-up closes'],
  draw: ['Loting', 'Draw'],
  meeting: ['Bijeenkomst {n}', 'Meeting {n}'],
  daysHow: [
    'Nooit op een feestdag. Schoolvakanties kent de planner niet: vul ze zelf in.',
    'Never on a public holiday. The planner does not know school holidays: fill them in yourself.',
  ],
  fees: ['De vergoeding en de maxima', 'The fee and the maxima'],
  year: ['Jaar', 'Year'],
  hour: ['Per uur', 'Per hour'],
  month: ['Hoogste maand', 'Highest month'],
  yearSum: ['In het jaar', 'In the year'],
  within: ['Past het?', 'Does it fit?'],
  fits: ['Past', 'Fits'],
  over: ['Boven het maximum per {what}', 'Over the maximum per {what}'],
  unknown: ['Voor {year} is het maximum nog niet ingevuld', 'The maximum for {year} is not filled in yet'],
  ofCap: ['{sum} van {cap}', '{sum} of {cap}'],
  feesHow: [
    'De maxima tellen voor wat iemand bij alle organisaties samen krijgt. Bron: {source}, {years}.',
    'The maxima count for what somebody gets from all organisations together. Source: {source}, {years}.',
  ],
  costs: ['Wat het kost, ongeveer', 'What it costs, roughly'],
  costsHow: [
    'Alle bedragen per stuk zijn voorbeeldbedragen: vul ze zelf in. Een openbare Nederlandse prijslijst voor burgerpanels vonden we niet.',
    'All unit amounts are examples: fill them in yourself. We found no public Dutch price list for citizens’ panels.',
  ],
  line: ['Waarvoor', 'What for'],
  each: ['Per stuk', 'Each'],
  n: ['Aantal', 'Number'],
  range: ['Van – tot', 'From – to'],
  total: ['Samen', 'In all'],
  first: ['Eerste bijeenkomst', 'First meeting'],
  last: ['Laatste bijeenkomst', 'Last meeting'],
  open: ['Open dit plan in de planner', 'Open this plan in the planner'],
} as const

/** A range in whole euros. */
const range = (low: number, high: number, lang: Lang): string => {
  const [from, until] = [low, high].map((cents) => euros(Math.round(cents / 100) * 100, lang))
  return from === until ? `${from}` : `${from} – ${until}`
}

const capWords = { hour: ['uur', 'hour'], month: ['maand', 'month'], year: ['jaar', 'year'] } as const

function Figures({ plan }: { plan: Plan }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="nodig" head={t('figures')} rule>
      <Facts
        facts={[
          ...(['citizenSeats', 'partnerSeats', 'meetings'] as const).map((key) => ({
            term: say(fieldWords[key], lang),
            value: count(plan[key], lang),
          })),
          ...(['hoursEach', 'letters', 'tables', 'moderators'] as const).map((key) => ({
            term: t(key),
            value: count(plan[key], lang),
          })),
        ]}
      />
      {plan.moreThanInhabitants ? (
        <Alert kind="soon" head={t('tooMany')}>
          <p>{t('tooManyHow')}</p>
        </Alert>
      ) : null}
    </Section>
  )
}

function DaysOf({ plan: { days } }: { plan: Plan }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const before = (['letter', 'reminder', 'close', 'draw'] as const).map((key) => [t(key), fullDate(days[key], lang)])
  const meetings = days.meetings.map((day, at) => [t('meeting', { n: at + 1 }), fullDate(day, lang)])
  return (
    <Section id="dagen" head={t('days')} rule>
      <Table
        caption={t('days')}
        captionHidden
        columns={[{ head: t('what') }, { head: t('when') }]}
        rows={[...before, ...meetings]}
      />
      <Meta>{t('daysHow')}</Meta>
    </Section>
  )
}

function feeRow(one: FeeYear, lang: Lang): string[] {
  const t = speak(texts, lang)
  const sum = (cents: number, cap: number | undefined) =>
    cap === undefined ? euros(cents, lang) : t('ofCap', { sum: euros(cents, lang), cap: euros(cap, lang) })
  const over = one.over.map((what) => t('over', { what: capWords[what] })).join('. ')
  return [
    String(one.year),
    sum(one.hourCents, one.cap?.hourCents),
    sum(one.mostInMonthCents, one.cap?.monthCents),
    sum(one.inYearCents, one.cap?.yearCents),
    one.cap ? over || t('fits') : t('unknown', { year: one.year }),
  ]
}

function Fees({ plan }: { plan: Plan }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (plan.fees.length === 0) return null
  const years = caps.map(({ year }) => year).join(', ')
  return (
    <Section id="vergoeding" head={t('fees')} rule>
      <Table
        caption={t('fees')}
        captionHidden
        columns={[
          { head: t('year') },
          ...(['hour', 'month', 'yearSum'] as const).map((key) => ({ head: t(key), numeric: true })),
          { head: t('within') },
        ]}
        rows={plan.fees.map((one) => feeRow(one, lang))}
      />
      <Meta>{t('feesHow', { source: caps[0]?.source ?? '', years })}</Meta>
    </Section>
  )
}

function Costs({ plan }: { plan: Plan }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="kosten" head={t('costs')} intro={t('costsHow')} rule>
      <Table
        caption={t('costs')}
        captionHidden
        columns={[
          { head: t('line') },
          ...(['n', 'each', 'range'] as const).map((key) => ({ head: t(key), numeric: true })),
        ]}
        rows={plan.costs.map((one) => [
          say(lineWords[one.line], lang),
          count(one.n, lang),
          euros(one.eachCents, lang),
          range(one.lowCents, one.highCents, lang),
        ])}
        foot={[t('total'), '', '', range(plan.lowCents, plan.highCents, lang)]}
      />
    </Section>
  )
}

/** Everything the planner makes of what was filled in. */
export const PlanResult = ({ plan }: { plan: Plan }) => (
  <>
    <Figures plan={plan} />
    <DaysOf plan={plan} />
    <Fees plan={plan} />
    <Costs plan={plan} />
  </>
)

/** A plan as it came along with a request. */
export function KeptFacts({ plan }: { plan: KeptPlan }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      <Facts
        facts={[
          { term: t('letters'), value: count(plan.letters, lang) },
          { term: t('tables'), value: count(plan.tables, lang) },
          { term: t('first'), value: longDate(plan.firstOn, lang) },
          { term: t('last'), value: longDate(plan.lastOn, lang) },
          { term: t('costs'), value: range(plan.lowCents, plan.highCents, lang) },
        ]}
      />
      <p>
        <Link to={to(at.planner, {}, plan.given)}>{t('open')}</Link>
      </p>
    </>
  )
}
