import { person } from '../../accounts/queries.ts'
import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { type Day, dayOf } from '../../kit/texts/dates.ts'
import { langOf } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { to } from '../../kit/web/addresses.ts'
import { isId } from '../../kit/work/chance.ts'
import { allowed, stop } from '../../kit/work/refusal.ts'
import { notify, type Proof, type Work } from '../../kit/work/work.ts'
import { type May, system } from '../../panel/proof.ts'
import { panelOf, team } from '../../panel/queries.ts'
import { entryToChange, noRecommendation, ownEntryToChange } from '../actions.ts'
import { at } from '../addresses.ts'
import { questionAnswered, questionAsked, questionRefused, questionWaits } from '../mails.tsx'
import { dossierOf } from '../queries.ts'
import { isOwedBy } from '../rules.ts'
import type { Dossier, Entry, Question } from '../types.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

export interface Asking {
  readonly number: string
  /** The key of the form: sent twice is one question. */
  readonly key: string
  readonly asks: string
  readonly name: string
  readonly email: string
  readonly lang: string
}

/** Anybody asks; it waits until somebody of the foundation has read it. */
export async function ask(work: Work, as: Proof & { panel: string }, it: Asking): Promise<void> {
  const no = rules.askable(it.asks)
  if (no) return stop(no)
  const { entry, dossier } = await entryToChange(work, as.panel, it.number)
  if (!dossier.advice.handedOverOn) return stop(noRecommendation())
  const { key, number: _, ...said } = it
  const row = { ...said, id: key, recommendationId: entry.recommendation.id }
  const question = await store.addQuestion(work, as.panel, row)
  await record(work, as, question ? 'question.asked' : 'question.again', `response.question:${key}`)
  if (question) await tellReaders(work, as)
}

/** Who reads questions hears of the first of a day. */
async function tellReaders(work: Work, as: { panel: string }): Promise<void> {
  const panel = await panelOf(work, as)
  const posts = await team(work, system(panel.id))
  const readers = posts.filter((post) => post.role === 'communication')
  for (const post of readers.length > 0 ? readers : posts.filter((one) => one.role === 'process-lead')) {
    if (!post.email) continue
    const lang = langOf(post.lang)
    const once = `${panel.id}:${dayOf(work.now)}:${post.personId}`
    const about = { name: post.name, panel: told(panel.title, lang), slug: panel.slug }
    await sendMail(work, questionWaits, { to: post.email, lang, once }, about)
  }
}

/** Lets a question through, or says for which fixed reason not. */
export async function judge(
  work: Work,
  as: May<'response.staff'>,
  it: { question: string; because?: rules.RefusalReason | undefined },
): Promise<void> {
  const { found, entry, dossier } = await toChange(work, as.panel, it.question)
  const before = allowed(rules.judgeable(found))
  if (it.because) {
    const after = await store.refuseQuestion(work, before.id, { by: as.person, because: it.because })
    await record(work, as, 'question.refused', `response.question:${after.id}`, { after: { because: it.because } })
    if (before.email) await tellAsker(work, as, { before, entry, because: it.because })
    return
  }
  const dueOn = rules.dueFrom(dayOf(work.now))
  const after = await store.letThrough(work, before.id, { by: as.person, dueOn })
  await record(work, as, 'question.let-through', `response.question:${after.id}`, { after: { dueOn } })
  if (entry) await tellContact(work, as, { entry, dossier, question: after, dueOn })
  notify(work, 'response', as.panel)
}

/** The contact answers in public, once. */
export async function answer(
  work: Work,
  as: May<'response.draft'>,
  it: { question: string; answer: string; answerEn: string },
): Promise<void> {
  const { found, entry } = await toChange(work, as.panel, it.question)
  const before = allowed(rules.answerable(found, it.answer))
  if (entry) await ownEntryToChange(work, as, String(entry.recommendation.number))
  const name = (await person(work, as.person))?.name ?? ''
  const after = await store.answerQuestion(work, before.id, { ...it, by: as.person, name })
  await record(work, as, 'question.answered', `response.question:${after.id}`, { after: { answer: after.answer } })
  if (before.email) await tellAsker(work, as, { before, entry })
  notify(work, 'response', as.panel)
}

async function toChange(work: Work, panel: string, id: string) {
  const found = isId(id) ? await store.questionToChange(work, panel, id) : undefined
  const dossier = await dossierOf(work, panel)
  const entry = dossier?.entries.find((one) => one.recommendation.id === found?.recommendationId)
  return { found, entry, dossier }
}

async function tellAsker(
  work: Work,
  as: { panel: string },
  { before, entry, because }: { before: Question; entry: Entry | undefined; because?: rules.RefusalReason },
): Promise<void> {
  const { slug } = await panelOf(work, as)
  const number = String(entry?.recommendation.number ?? '')
  const envelope = { to: before.email, lang: langOf(before.lang), once: before.id }
  if (because) await sendMail(work, questionRefused, envelope, { slug, number, why: rules.refusals[because] })
  else await sendMail(work, questionAnswered, envelope, { slug, number })
}

async function tellContact(
  work: Work,
  as: May<'response.staff'>,
  it: { entry: Entry; dossier: Dossier | undefined; question: Question; dueOn: Day },
): Promise<void> {
  const panel = await panelOf(work, as)
  const partner = it.entry.body?.partnerId ?? it.dossier?.partners[0]?.id ?? ''
  for (const post of await team(work, as)) {
    if (post.role !== 'contact' || !post.email || post.partnerId !== partner || !isOwedBy(it.entry, partner)) continue
    const lang = langOf(post.lang)
    const about = { name: post.name, panel: told(panel.title, lang), slug: panel.slug, due: it.dueOn }
    const path = to(at.question, { panel: panel.slug, question: it.question.id })
    const envelope = { to: post.email, lang, once: `${it.question.id}:${post.personId}` }
    await sendMail(work, questionAsked, envelope, { ...about, path, number: String(it.entry.recommendation.number) })
  }
}
