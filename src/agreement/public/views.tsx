import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Quote } from '../../kit/ui/components/blocks.tsx'
import { Status } from '../../kit/ui/components/status.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { powerNames } from '../../panel/views.tsx'
import { isMet, type PointView } from '../check/rules.ts'
import { terms as policy } from '../policy.ts'
import { checkWords } from '../prose/check-words.ts'
import { termValue } from '../prose/term-words.ts'
import { contentOf } from '../queries.ts'
import { TermFacts } from '../terms/views.tsx'
import { Changes } from '../text/views.tsx'
import {
  type Content,
  type Finding,
  foundation,
  type InForce,
  type TermKey,
  type Terms,
  type Version,
} from '../types.ts'

const texts = {
  term: ['Afspraak', 'Term'],
  was: ['Was', 'Was'],
  is: ['Is nu', 'Is now'],
  when: ['Wanneer', 'When'],
  why: ['Waarom', 'Why'],
  moved: ['Wat is verschoven', 'What was moved'],
  fixed: ['Ligt vast', 'Fixed'],
  bounds: ['Mag een beetje schuiven', 'May move a little'],
  plan: ['Plan', 'Plan'],
  party: ['Partij', 'Party'],
  bodies: ['Wie bij de partner beslist', 'Who decides at the partner'],
  body: ['Orgaan', 'Body'],
  powers: ['Macht over de vraag', 'Power over the question'],
  finding: ['Bevinding van de directeur', 'Finding of the director'],
  substantial: ['Substantieel, want: {why}', 'Substantial, because: {why}'],
  check: ['De toets van de toezegging', 'The check of the commitment'],
  point: ['Punt', 'Point'],
  state: ['Stand', 'State'],
  proven: ['Aangetoond en goedgekeurd', 'Shown and accepted'],
  notProven: ['Niet aangetoond', 'Not shown'],
  version: ['Versie {number}', 'Version {number}'],
} as const

/** What was moved within bounds, beside what was signed. */
export function Moved({ force }: { force: InForce }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const worded = (key: TermKey, value: unknown) =>
    termValue(key, { ...force.content.terms, [key]: value } as Terms, lang)
  return (
    <Table
      caption={t('moved')}
      captionHidden
      columns={[t('term'), t('was'), t('is'), t('when'), t('why')].map((head) => ({ head }))}
      rows={force.adjustments.map((one) => {
        const key = one.term as TermKey
        return [
          say(policy[key].label, lang),
          worded(key, one.oldValue),
          worded(key, one.newValue),
          longDate(dayOf(one.madeAt), lang),
          one.why,
        ]
      })}
    />
  )
}

/** All terms, by how far they may move. */
export function Kinds({ terms }: { terms: Terms }) {
  const t = speak(texts, useLang())
  const ofKind = (kind: 'fixed' | 'bounds' | 'plan') =>
    (Object.keys(policy) as TermKey[]).filter((key) => policy[key].kind === kind)
  return (
    <>
      {(['fixed', 'bounds', 'plan'] as const).map((kind) => (
        <>
          <h3>{t(kind)}</h3>
          <TermFacts keys={ofKind(kind)} terms={terms} />
        </>
      ))}
    </>
  )
}

/** Who decides at the partner, and about what. */
export function Bodies({ content }: { content: Content }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const partners = content.parties.filter(({ party }) => party !== foundation)
  return (
    <>
      <h3>{t('bodies')}</h3>
      <Table
        caption={t('bodies')}
        captionHidden
        columns={[t('party'), t('body'), t('powers')].map((head) => ({ head }))}
        rows={partners.flatMap((one) =>
          one.bodies.map((body) => [
            one.name,
            [body.name, body.decision].filter(Boolean).join(', '),
            powerNames(body.powers, lang),
          ]),
        )}
      />
    </>
  )
}

/** The director's finding and the twelve points. */
export function Checked({ finding, points }: { finding: Finding | undefined; points: readonly PointView[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      {finding ? (
        <Quote by={`${t('finding')}, ${finding.name}, ${longDate(dayOf(finding.madeAt), lang)}`}>
          {t('substantial', { why: told(finding.why, lang) })}
        </Quote>
      ) : null}
      <Table
        caption={t('check')}
        captionHidden
        columns={[t('point'), t('state')].map((head) => ({ head }))}
        rows={points.map((one) => [
          say(checkWords[one.point].title, lang),
          <Status kind={isMet(one) ? 'good' : 'open'}>{t(isMet(one) ? 'proven' : 'notProven')}</Status>,
        ])}
      />
    </>
  )
}

/** Versions that were public, newest first, each with what it changed. */
export function Published({ versions }: { versions: readonly Version[] }) {
  const t = speak(texts, useLang())
  return (
    <>
      {versions.map((one, index) => {
        const before = versions[index + 1]
        return (
          <div class="kr-flow">
            <h3>{t('version', { number: one.number })}</h3>
            {one.why ? <p>{one.why}</p> : null}
            {one.panelWord ? <p>{one.panelWord}</p> : null}
            {before ? <Changes before={contentOf(before)} after={contentOf(one)} /> : null}
          </div>
        )
      })}
    </>
  )
}
