import { dateAndTime, dayOf, longDate } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { Facts, Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Fingerprint } from '../../kit/ui/pictures/draw.tsx'
import type { Condition } from '../../panel/types.ts'
import { steps } from './texts.ts'
import type { Counts, Draw, DrawRules, DrawSignature } from './types.ts'

const texts = {
  steps: ['De stappen van de loting', 'The steps of the draw'],
  seats: ['Plekken voor burgers', 'Seats for citizens'],
  reserves: ['Reserves', 'Reserves'],
  closes: ['Aanmelden tot en met', 'Register until and including'],
  from: ['Loten vanaf', 'Draw from'],
  household: ['Op één adres', 'At one address'],
  one: ['hoogstens één persoon een plek', 'at most one person gets a seat'],
  any: ['geen grens', 'no limit'],
  flex: ['Als de doelen niet allemaal lukken', 'If not all targets can be met'],
  noFlex: ['geen speling: dan wordt er niet geloot', 'no room: then nothing is drawn'],
  flexes: ['eerst {all}', 'first {all}'],
  flexOne: ['{feature} hoogstens {n} anders', '{feature} at most {n} off'],
  andThen: [', dan ', ', then '],
  excluded: ['Wie niet kan meedoen', 'Who cannot take part'],
  witness: ['Toezicht op de loting', 'Witness'],
  verifier: ['Controleur', 'Verifier'],
  nobody: ['nog niemand', 'nobody yet'],
  reason: ['Waarom deze regels de vorige vervangen', 'Why these rules replace the earlier ones'],
  targets: ['De doelen', 'The targets'],
  feature: ['Kenmerk', 'Feature'],
  category: ['Groep', 'Group'],
  target: ['Doel', 'Target'],
  bounds: ['Tussen', 'Between'],
  code: ['De code van de regels', 'The code of the rules'],
  program: ['Programma', 'Program'],
  root: ['De code van alle aanmeldingen', 'The code of all registrations'],
  pool: ['Aanmeldingen die meetellen', 'Registrations that count'],
  frozen: ['Vastgelegd op', 'Fixed on'],
  withdrawn: ['Teruggetrokken voor het vastleggen', 'Withdrawn before that'],
  out: ['Uitgesloten', 'Excluded'],
  desk: ['Aangemeld via de desk', 'Registered through the desk'],
  open: ['Open aangemeld', 'Registered openly'],
  signed: ['Getekend door het toezicht', 'Signed by the witness'],
  published: ['Ook gepubliceerd', 'Published as well'],
  step: ['Stap', 'Step'],
  what: ['Wat er gebeurt', 'What happens'],
  stand: ['Stand', 'State'],
  there: ['Zo gaat het nu', 'As it is now'],
  part: ['Voor een deel', 'In part'],
  'not-yet': ['Is er nog niet', 'Not there yet'],
} as const

/** Conditions on the page where they are supplied: no button leads to where one is. */
export const hereTold = (conditions: readonly Condition[]): Condition[] =>
  conditions.map(({ at: _here, ...one }) => one)

/** R, readable, with its code. */
export function RulesShown({ rules, hash, fixedAt }: { rules: DrawRules; hash: string; fixedAt: Date }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const flex = rules.flexBounds.map(({ feature, most }) => t('flexOne', { feature, n: most })).join(t('andThen'))
  const facts = [
    { term: t('seats'), value: rules.seats },
    { term: t('reserves'), value: rules.reserves },
    { term: t('closes'), value: longDate(dayOf(new Date(Date.parse(rules.closeTime) - 1)), lang) },
    { term: t('from'), value: rules.seedTime === '' ? '' : dateAndTime(new Date(rules.seedTime), lang) },
    { term: t('household'), value: t(rules.householdRule) },
    { term: t('flex'), value: flex === '' ? t('noFlex') : t('flexes', { all: flex }) },
    ...(rules.exclusions.length > 0
      ? [{ term: t('excluded'), value: rules.exclusions.map((one) => told(one, lang)).join('; ') }]
      : []),
    { term: t('witness'), value: rules.witness },
    { term: t('verifier'), value: rules.verifier === '' ? t('nobody') : rules.verifier },
    { term: t('program'), value: `sortition ${rules.codeVersion}, ${rules.codeHash.slice(0, 16)}…` },
    ...(rules.reason === '' ? [] : [{ term: t('reason'), value: rules.reason }]),
    { term: t('frozen'), value: longDate(dayOf(fixedAt), lang) },
  ]
  return (
    <>
      <Facts facts={facts} />
      <Table
        caption={t('targets')}
        rowHead={1}
        columns={[
          { head: t('feature') },
          { head: t('category') },
          { head: t('target'), numeric: true },
          { head: t('bounds'), numeric: true },
        ]}
        rows={rules.targets.map((one) => [...[one.feature, one.category, one.target], `${one.minimum}–${one.maximum}`])}
      />
      <h3>{t('code')}</h3>
      <Fingerprint hex={hash} />
    </>
  )
}

/** N, P and the counts at the freeze. */
export function PoolShown({ draw, signature }: { draw: Draw; signature: DrawSignature | undefined }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const counts = countsOf(draw)
  const out = Object.values(counts.excluded).reduce((sum, n) => sum + n, 0)
  return (
    <>
      <Facts
        facts={[
          { term: t('pool'), value: draw.pool },
          { term: t('frozen'), value: dateAndTime(draw.frozenAt, lang) },
          { term: t('withdrawn'), value: counts.withdrawn },
          { term: t('out'), value: out },
          { term: t('desk'), value: counts.desk },
          { term: t('open'), value: counts.open },
          ...(signature
            ? [
                { term: t('signed'), value: `${signature.name}, ${dateAndTime(signature.signedAt, lang)}` },
                { term: t('published'), value: signature.published },
              ]
            : []),
        ]}
      />
      <h3>{t('root')}</h3>
      <Fingerprint hex={draw.root} />
    </>
  )
}
export const countsOf = ({ counts }: Pick<Draw, 'counts'>): Counts => {
  const held: unknown = counts
  return held as Counts
}

/** The steps of protocol A, and honestly what is not there yet. */
export function StepsShown() {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="stappen" head={t('steps')} rule>
      <Table
        caption={t('steps')}
        captionHidden
        rowHead={1}
        columns={[{ head: t('step') }, { head: t('what') }, { head: t('stand') }]}
        rows={steps.map((step) => [
          step.n,
          <>
            <b>{say(step.words, lang)}</b>
            {step.lacks ? <span class="kr-meta"> {say(step.lacks, lang)}</span> : null}
          </>,
          <span class="kr-nowrap">{t(step.standing)}</span>,
        ])}
      />
    </Section>
  )
}
