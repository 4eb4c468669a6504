/** The panel's verdict beside the partner's word, and what the foundation found, as everybody reads it. */

import type { Kept, Promised } from '../agreement/types.ts'
import { type Day, dayOf, longDate } from '../kit/texts/dates.ts'
import { lateDays } from '../kit/texts/late.ts'
import { type Lang, say, speak } from '../kit/texts/texts.ts'
import { told, toldIn } from '../kit/texts/words.ts'
import { Meta, Timeline } from '../kit/ui/components/blocks.tsx'
import { Status } from '../kit/ui/components/status.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { type AgreedRow, Verdict } from '../kit/ui/pictures/agreed-done.tsx'
import { to } from '../kit/web/addresses.ts'
import { lastStatus, latest } from '../response/rules.ts'
import { decisionIn, Prose, progressIn, Told } from '../response/views.tsx'
import { at as signing } from '../signing/addresses.ts'
import { verdictAt, verdictDay } from './rules.ts'
import { exceptionWords, judgementWords, keptWords, momentWords } from './texts.ts'
import { type Finding, type Moment, moments, type Watched, type WatchedEntry } from './types.ts'

const texts = {
  panel: ['Het panel zegt', 'The panel says'],
  partner: ['{who} zegt', '{who} says'],
  nothing: ['Nog niets', 'Nothing yet'],
  follows: ['Oordeel volgt', 'Verdict follows'],
  followsOn: ['Oordeel volgt vanaf {day}', 'Verdict follows from {day} on'],
  by: ['{n} van de {of}, {day}', '{n} of {of}, {day}'],
  how: ['Zo besloot het panel: {how}', 'How the panel decided: {how}'],
  found: ['{name}, directeur van de stichting, {day}', '{name}, director of the foundation, {day}'],
  findings: ['Bevindingen van de stichting', 'Findings of the foundation'],
  term: ['Termijn {nth}', 'Term {nth}'],
  agreement: ['Overeenkomst', 'Agreement'],
  article: ['Artikel {n}', 'Clause {n}'],
  version: ['versie {number}, {day}', 'version {number}, {day}'],
  moved: ['Eerst afgesproken: uiterlijk {day}.', 'First agreed: by {day}.'],
} as const

function partnerSays(entry: WatchedEntry, moment: Moment, lang: 'nl' | 'en') {
  const [answer, status] = [latest(entry), lastStatus(entry)]
  const first = entry.answers[0]
  if (moment === 'response')
    return first ? { says: decisionIn(first.decision, lang), note: longDate(dayOf(first.sentAt), lang) } : undefined
  if (status) return { says: progressIn(status.progress, lang), note: longDate(dayOf(status.reportedAt), lang) }
  return answer && { says: decisionIn(answer.decision, lang), note: longDate(dayOf(answer.sentAt), lang) }
}

function panelSays(entry: WatchedEntry, moment: Moment, of: { handedOverOn: Day | null; lang: 'nl' | 'en' }) {
  const { lang, handedOverOn } = of
  const t = speak(texts, lang)
  const verdict = verdictAt(entry, moment)
  if (verdict)
    return {
      says: say(judgementWords[verdict.says], lang),
      note: t('by', { n: verdict.n, of: verdict.nOf, day: longDate(dayOf(verdict.enteredAt), lang) }),
    }
  const day = handedOverOn ? verdictDay(moment, handedOverOn) : undefined
  return { says: day ? t('followsOn', { day: longDate(day, lang) }) : t('follows') }
}

/** Both moments: what the partner said, and what the panel says of it. */
export function Verdicts({ entry, dossier, who }: { entry: WatchedEntry; dossier: Watched; who: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { handedOverOn } = dossier.advice
  const capital = who.charAt(0).toUpperCase() + who.slice(1)
  return (
    <>
      {moments.map((moment) => {
        const verdict = verdictAt(entry, moment)
        return (
          <div class="kr-flow">
            <h3>{say(momentWords[moment], lang)}</h3>
            <Verdict
              partner={{
                who: t('partner', { who: capital }),
                ...(partnerSays(entry, moment, lang) ?? { says: t('nothing') }),
              }}
              panel={{ who: t('panel'), ...panelSays(entry, moment, { handedOverOn, lang }) }}
            />
            {verdict ? (
              <>
                <Prose words={verdict.why} />
                <Meta>{t('how', { how: verdict.how })}</Meta>
              </>
            ) : null}
          </div>
        )
      })}
    </>
  )
}

/** "Niet beantwoord", "niet gevolgd": what the foundation found before it closed. */
export function Exceptions({ entry }: { entry: WatchedEntry }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      {entry.exceptions.map((one) => (
        <div class="kr-flow">
          <p>
            <Status kind="late">{say(exceptionWords[one.kind], lang)}</Status>
          </p>
          <Prose words={one.why} />
          <Meta>{t('found', { name: one.foundName, day: longDate(dayOf(one.foundAt), lang) })}</Meta>
        </div>
      ))}
    </>
  )
}

const kinds = { kept: 'good', part: 'info', not: 'late' } as const satisfies Record<Finding['says'], string>

/** The findings at the partner's terms, each with the director's name. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Timeline
      label={t('findings')}
      moments={findings.map((one) => ({
        date: longDate(dayOf(one.foundAt), lang),
        head: t('term', { nth: one.nth }),
        text: (
          <>
            <Status kind={kinds[one.says]}>{say(keptWords[one.says], lang)}</Status> <Told words={one.why} />{' '}
            <span class="kr-meta">{t('found', { name: one.foundName, day: longDate(dayOf(one.foundAt), lang) })}</span>
          </>
        ),
      }))}
    />
  )
}

/** When the foundation asked how things stand, with whom, and what it heard. */
export const Contacts = ({ contacts, label }: { contacts: Watched['contacts']; label: string }) => {
  const lang = useLang()
  return (
    <Timeline
      label={label}
      moments={contacts.map((one) => ({
        ...{ date: longDate(one.onDay, lang), head: one.withWhom, text: told(one.heard, lang) },
      }))}
    />
  )
}

/** A promise beside what came of it. */
export function agreedRow(
  { promise, kept, ...it }: { promise: Promised; kept: Kept; today: Day; clause: number | undefined; slug: string },
  lang: Lang,
): AgreedRow {
  const t = speak(texts, lang)
  const days = lateDays(promise.dueOn, it.today)
  const on = kept.on ?? promise.dueOn
  const moved = promise.firstDueOn !== promise.dueOn ? promise.firstDueOn : undefined
  const signed = promise.signedOn ? longDate(promise.signedOn, lang) : ''
  return {
    term: <span lang={toldIn(promise.words, lang)}>{told(promise.words, lang)}</span>,
    article: it.clause === undefined ? t('agreement') : t('article', { n: it.clause }),
    articleTo: `${to(signing.public, { panel: it.slug })}#artikelen`,
    version: t('version', { number: promise.version, day: signed }),
    state: kept.state === 'kept' ? 'done' : kept.state,
    ...(on ? { date: longDate(on, lang) } : {}),
    ...(kept.state === 'late' ? { daysLate: days } : {}),
    sentence: [say(kept.words, lang, kept.params), moved ? t('moved', { day: longDate(moved, lang) }) : '']
      .join(' ')
      .trim(),
    ...(kept.evidence ? { evidence: [{ label: say(kept.evidence.words, lang), to: kept.evidence.at }] } : {}),
  }
}
