/** Parts that the room's pages share: words as people wrote them, the states of a recommendation, both frames. */
import { dayOf, longDate } from '../kit/texts/dates.ts'
import { type Lang, say, speak } from '../kit/texts/texts.ts'
import { told, toldIn } from '../kit/texts/words.ts'
import type { FormState } from '../kit/ui/components/form.ts'
import { DaysLate, Status, type StatusKind } from '../kit/ui/components/status.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { Link, OutLink } from '../kit/ui/link.tsx'
import type { Work } from '../kit/work/work.ts'
import { panelOf, partnersOf } from '../panel/queries.ts'
import type { Panel, PanelId, Role } from '../panel/types.ts'
import { answerDue, isCarriedOut, lastStatus, latest, silence } from './rules.ts'
import { decisionWords, outcomeWords, progressWords } from './texts.ts'
import type { Decision, Document, Dossier, Entry, Progress, Recommendation } from './types.ts'

/** Words that people wrote, in the reader's language where they are there, else marked as Dutch. Empty lines part paragraphs. */
export function Prose({ words }: { words: unknown }) {
  const lang = useLang()
  const paragraphs = told(words, lang).split(/\n\s*\n/)
  return (
    <div class="kr-measure kr-flow" lang={toldIn(words, lang)}>
      {paragraphs
        .filter((one) => one.trim() !== '')
        .map((one) => (
          <p>{one}</p>
        ))}
    </div>
  )
}
export const Told = ({ words }: { words: unknown }) => {
  const lang = useLang()
  return <span lang={toldIn(words, lang)}>{told(words, lang)}</span>
}

/** Where others tell it in their own sentence. */
export const decisionIn = (decision: Decision, lang: Lang): string => say(decisionWords[decision], lang)
export const progressIn = (progress: Progress, lang: Lang): string => say(progressWords[progress], lang)
export const outcomeIn = (outcome: Recommendation['outcome'], lang: Lang): string =>
  say(outcomeWords[outcome ?? 'adopted'], lang)

const decisionKinds: Record<Decision, StatusKind> = {
  ...{
    adopted: 'good',
    'in-part': 'info',
    adapted: 'info',
    'under-study': 'soon',
    'not-adopted': 'open',
    'not-ours': 'open',
  },
}
const progressKinds: Record<Progress, StatusKind> = {
  ...{ 'not-started': 'open', preparing: 'soon', 'decision-planned': 'soon', 'in-progress': 'info', done: 'good' },
  ...{ changed: 'info', stopped: 'open' },
}
const DecisionStatus = ({ decision }: { decision: Decision }) => (
  <Status kind={decisionKinds[decision]}>{say(decisionWords[decision], useLang())}</Status>
)
export const ProgressStatus = ({ progress }: { progress: Progress }) => (
  <Status kind={progressKinds[progress]}>{say(progressWords[progress], useLang())}</Status>
)

const texts = {
  none: ['Nog geen antwoord', 'No answer yet'],
  waits: ['Wacht op antwoord', 'Waits for an answer'],
  missing: ['Geen antwoord', 'No answer'],
  before: ['afgesproken: uiterlijk {day}', 'agreed: by {day}'],
  silent: ['Geen bericht sinds {day}', 'No news since {day}'],
  inTime: ['{day}, op tijd', '{day}, in time'],
  late1: ['{day}, {n} dag te laat', '{day}, {n} day late'],
  late: ['{day}, {n} dagen te laat', '{day}, {n} days late'],
  embargo: ['nog geen datum', 'no date yet'],
} as const

/** What the partner decided, or how late it is. */
export function AnswerStatus({ entry, dossier }: { entry: Entry; dossier: Dossier }) {
  const t = speak(texts, useLang())
  const answer = latest(entry)
  if (answer) return <DecisionStatus decision={answer.decision} />
  const due = answerDue(entry, dossier)
  return due && due.days > 0 ? <DaysLate days={due.days} /> : <Status kind="open">{t('none')}</Status>
}

/** Beside it: on which day, in time or not; or before which day it was agreed. */
export function answerNote(entry: Entry, dossier: Dossier, lang: 'nl' | 'en'): string {
  const t = speak(texts, lang)
  const due = answerDue(entry, dossier)
  const first = entry.answers[0]
  if (!first) return due ? t('before', { day: longDate(due.due, lang) }) : t('embargo')
  const day = longDate(dayOf(first.sentAt), lang)
  const n = due?.days ?? 0
  return n === 0 ? t('inTime', { day }) : t(n === 1 ? 'late1' : 'late', { day, n })
}

/** How it stands now: the last report, or since when nobody heard anything. */
export function NowStatus({ entry, dossier }: { entry: Entry; dossier: Dossier }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const silent = silence(entry, dossier)
  if (silent) return <Status kind="late">{t('silent', { day: longDate(silent.since, lang) })}</Status>
  const last = lastStatus(entry)
  if (last) return <ProgressStatus progress={last.progress} />
  const answer = latest(entry)
  if (answer && isCarriedOut(answer.decision)) return <ProgressStatus progress="not-started" />
  if (answer) return <DecisionStatus decision={answer.decision} />
  const late = (answerDue(entry, dossier)?.days ?? 0) > 0
  return <Status kind={late ? 'late' : 'soon'}>{t(late ? 'missing' : 'waits')}</Status>
}

/** Evidence as links: own files by `to`, pages elsewhere by their address. */
export function Documents({ documents, to }: { documents: readonly Document[]; to(document: Document): string }) {
  return (
    <ul class="kr-linklist">
      {documents.map((one) => (
        <li>{one.href ? <OutLink href={one.href}>{one.title}</OutLink> : <Link to={to(one)}>{one.title}</Link>}</li>
      ))}
    </ul>
  )
}

/** A form as it was sent, or filled with what is kept. */
export const filled = (form: FormState, values: FormState['values']): FormState =>
  Object.keys(form.values).length > 0 ? form : { ...form, values }

/** What a desk page knows of where it stands. */
export async function deskOf(work: Work, as: { panel: PanelId; role: Role; partner?: string }) {
  const panel: Panel = await panelOf(work, as)
  const name = (await partnersOf(work, as.panel)).find((one) => one.id === as.partner)?.name ?? ''
  return { of: { panel }, role: as.role, partner: name }
}
