import { dateAndTime, dayOf, longDate } from '../../kit/texts/dates.ts'
import { count, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { Facts, Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { DotTable, groupsBy } from '../../kit/ui/pictures/dot-table.tsx'
import { Fingerprint } from '../../kit/ui/pictures/draw.tsx'
import type { Condition } from '../../panel/types.ts'
import { steps } from '../prose/draw-steps.ts'
import { drawWords } from '../prose/draw-words.ts'
import { bodyOf } from './queries.ts'
import type { Counts, Draw, DrawRules, DrawSignature, ReplacedRules } from './types.ts'

/** Conditions on the page where they are supplied: no button leads to where one is. */
export const hereTold = (conditions: readonly Condition[]): Condition[] =>
  conditions.map(({ at: _here, ...one }) => one)

/** R, readable, with its code. */
export function RulesShown({ rules, hash, fixedAt }: { rules: DrawRules; hash: string; fixedAt: Date }) {
  const lang = useLang()
  const t = speak(drawWords, lang)
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
      <DotTable
        plan
        caption={t('targets')}
        first={t('category')}
        people={t('target')}
        agreed={t('bounds')}
        groups={groupsBy(
          rules.targets,
          ({ feature }) => feature,
          (one) => ({
            ...{ label: one.category, n: one.target, agreed: { min: one.minimum, max: one.maximum } },
          }),
        )}
      />
      <h3>{t('code')}</h3>
      <Fingerprint hex={hash} />
    </>
  )
}

/** Rules that were replaced before the close, whole; and a warning where letters carry their code. */
export function ReplacedShown({ replaced }: { replaced: readonly ReplacedRules[] }) {
  const lang = useLang()
  const t = speak(drawWords, lang)
  return replaced.length === 0 ? null : (
    <Section id="eerder" head={t('replaced')} rule>
      {replaced.map(({ rules, until, letters }) => (
        <>
          <h3>{t('version', { n: rules.version, until: longDate(dayOf(until), lang) })}</h3>
          <p>{t('replacedWhy', { until: dateAndTime(until, lang) })}</p>
          {letters > 0 ? (
            <Alert kind="soon" head={t('inLetters', { n: count(letters, lang) })}>
              <p>{t('inLettersWhy')}</p>
            </Alert>
          ) : null}
          <RulesShown rules={bodyOf(rules)} hash={rules.hash} fixedAt={rules.fixedAt} />
        </>
      ))}
    </Section>
  )
}

/** N, P and the counts at the freeze. */
export function PoolShown({ draw, signature }: { draw: Draw; signature: DrawSignature | undefined }) {
  const lang = useLang()
  const t = speak(drawWords, lang)
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
const countsOf = ({ counts }: Pick<Draw, 'counts'>): Counts => {
  const held: unknown = counts
  return held as Counts
}

/** The steps of protocol A, and honestly what is not there yet. */
export function StepsShown() {
  const lang = useLang()
  const t = speak(drawWords, lang)
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
