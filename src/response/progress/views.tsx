/** What happened after the answer, as everybody reads it: one road of all days, and the reports. */
import { type Day, dayOf, longDate } from '../../kit/texts/dates.ts'
import { lateDays } from '../../kit/texts/late.ts'
import { capital } from '../../kit/texts/signs.ts'
import { say, speak, type T } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Timeline } from '../../kit/ui/components/blocks.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Road, type Station } from '../../kit/ui/pictures/road.tsx'
import { isOver, isOwedBy, latest, promisesOf } from '../rules.ts'
import { decisionWords, progressWords } from '../texts.ts'
import type { Document, Dossier, Entry } from '../types.ts'
import { Documents, ProgressStatus, Told } from '../views.tsx'

const texts = {
  road: ['Wat er daarna gebeurt', 'What happens after'],
  reports: ['Berichten van de partner', 'Reports of the partner'],
  handedOver: ['Advies overhandigd', 'Advice handed over'],
  begun: ['Begonnen', 'Begun'],
  answer: ['Antwoord', 'Answer'],
  report: ['Bericht over de voortgang', 'Progress report'],
  before: ['afgesproken: uiterlijk {day}', 'agreed: by {day}'],
  planned: ['gepland op {day}', 'planned on {day}'],
  until: ['uiterlijk {day}', 'by {day}'],
} as const
type Say = T<typeof texts>
type At = Station & { day: Day }
interface Looking {
  readonly t: Say
  readonly lang: 'nl' | 'en'
  readonly today: Day
}

/** A day that somebody set: reached, over, or still to come. */
function stop(
  it: { name: string; due: Day; doneOn?: Day | null | undefined; word: 'before' | 'planned' | 'until'; note?: string },
  { t, lang, today }: Looking,
): At {
  const base = { kind: 'partner' as const, name: it.name, ...(it.note ? { note: it.note } : {}) }
  if (it.doneOn) return { ...base, state: 'done', date: longDate(it.doneOn, lang), day: it.doneOn }
  const days = lateDays(it.due, today)
  const date = t(days > 0 && it.word === 'until' ? 'before' : it.word, { day: longDate(it.due, lang) })
  return { ...base, date, day: it.due, ...(days > 0 ? { state: 'late', daysLate: days } : { state: 'next' }) }
}

function stationsOf(entry: Entry, dossier: Dossier, look: Looking): At[] {
  const { t, lang } = look
  const { handedOverOn } = dossier.advice
  const [answer, first] = [latest(entry), entry.answers[0]]
  const due = promisesOf(dossier, 'answer-each').find((one) => isOwedBy(entry, one.party))?.dueOn
  const note = answer ? say(decisionWords[answer.decision], lang) : ''
  const answered = first && dayOf(first.sentAt)
  return [
    ...(handedOverOn
      ? [
          {
            ...stop({ name: t('handedOver'), due: handedOverOn, doneOn: handedOverOn, word: 'until' }, look),
            kind: 'citizen' as const,
          },
        ]
      : []),
    ...(entry.begun
      ? [
          stop(
            {
              name: t('begun'),
              due: entry.begun.begunOn,
              doneOn: entry.begun.begunOn,
              word: 'until',
              note: told(entry.begun.what, lang),
            },
            look,
          ),
        ]
      : []),
    ...(due || answered
      ? [stop({ name: t('answer'), due: due ?? answered ?? '', doneOn: answered, word: 'until', note }, look)]
      : []),
    ...(answer?.content.route ?? []).map((step) =>
      stop({ name: capital(step.body), due: step.day, doneOn: step.doneOn, word: 'planned' }, look),
    ),
    ...entry.milestones.map((one) =>
      stop({ name: told(one.what, lang), due: one.dueOn, doneOn: one.doneOn, word: 'until' }, look),
    ),
    ...promisedReports(entry, dossier, look),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function promisedReports(entry: Entry, dossier: Dossier, look: Looking): At[] {
  const { t, lang } = look
  return promisesOf(dossier, 'status-report')
    .filter((one) => isOwedBy(entry, one.party))
    .flatMap((promise) => {
      const report = entry.statuses.find((one) => one.promiseId === promise.id)
      if (!promise.dueOn || (!report && isOver(entry))) return []
      const note = report ? say(progressWords[report.progress], lang) : ''
      const doneOn = report && dayOf(report.reportedAt)
      return [stop({ name: t('report'), due: promise.dueOn, doneOn, word: 'until', note }, look)]
    })
}

/** The road of one recommendation: every day that was set, and what came of it. */
export function RoadAfter({ entry, dossier }: { entry: Entry; dossier: Dossier }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return <Road vertical label={t('road')} stations={stationsOf(entry, dossier, { t, lang, today: dossier.today })} />
}

/** What the partner reported, newest first, each with its evidence. */
export function Reports({
  entry,
  ...props
}: {
  entry: Entry
  documents: readonly Document[]
  to(document: Document): string
}) {
  const lang = useLang()
  return (
    <Timeline
      label={speak(texts, lang)('reports')}
      moments={entry.statuses.toReversed().map((one) => {
        const shown = props.documents.filter((paper) => one.documents.includes(paper.id))
        return {
          date: longDate(dayOf(one.reportedAt), lang),
          head: <ProgressStatus progress={one.progress} />,
          text: (
            <>
              <Told words={one.says} /> <span class="kr-meta">{one.reportedName}</span>
            </>
          ),
          ...(shown.length > 0 ? { links: <Documents documents={shown} to={props.to} /> } : {}),
        }
      })}
    />
  )
}
