import { person } from '../../accounts/queries.ts'
import { record } from '../../kit/audit/record.ts'
import { type Envelope, sendMail } from '../../kit/mail/mail.tsx'
import { langOf } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { allowed, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { panelOf, team } from '../../panel/queries.ts'
import type { Role } from '../../panel/types.ts'
import { type Brought, bring, ownEntryToChange } from '../actions.ts'
import { type About, answerReady, answerSent } from '../mails.tsx'
import { documentsOf, termsOf } from '../queries.ts'
import { latest } from '../rules.ts'
import type { AnswerContent, Draft } from '../types.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

export interface Drafted extends Brought {
  readonly number: string
  /** The draft as the writer saw it; 0 where there was none. */
  readonly rev: number
  readonly content: AnswerContent
  /** Puts it before the signatory: then it must be complete. */
  readonly ready: boolean
}

/** Saves the draft; who was second sees what the first wrote and keeps her own text. */
export async function saveDraft(work: Work, as: May<'response.draft'>, it: Drafted): Promise<Draft> {
  const { entry, dossier } = await ownEntryToChange(work, as, it.number)
  const recommendation = entry.recommendation.id
  const before = await store.draftToChange(work, recommendation)
  const by = before ? (await person(work, before.editedBy))?.name : undefined
  const { preconditions } = await termsOf(work, as.panel)
  const no = rules.savable(it.content, { rev: it.rev, current: before?.rev ?? 0, name: by ?? '', preconditions })
  if (no) return stop(no)
  const known = new Set((await documentsOf(work, recommendation)).map((one) => one.id))
  const brought = await bring(work, as, { recommendation, ...it })
  const content = { ...it.content, documents: [...it.content.documents.filter((id) => known.has(id)), ...brought] }
  const [lacking] = it.ready ? rules.lacks(content, { today: dossier.today, previous: latest(entry)?.content }) : []
  if (lacking) return stop(lacking)
  const draft = { recommendation, rev: (before?.rev ?? 0) + 1, content, by: as.person, ready: it.ready }
  const after = await store.putDraft(work, as.panel, draft)
  await record(work, as, 'draft.saved', `response.draft:${recommendation}`, { before, after })
  if (it.ready)
    await mailTo(work, as, { roles: ['signatory'], number: it.number, once: `${after.rev}`, tell: tellReady })
  return after
}

/** The signatory sends what she read: public from now on, and never changed. */
export async function send(work: Work, as: May<'response.send'>, it: { number: string; rev: number }): Promise<void> {
  const { entry, dossier, partner } = await ownEntryToChange(work, as, it.number)
  const { id } = entry.recommendation
  const previous = latest(entry)
  const { today, advice } = dossier
  const seen = { rev: it.rev, today, advice, previous: previous?.content }
  const { draft, decision } = allowed(rules.sendable(await store.draftToChange(work, id), seen))
  const { content } = draft
  const name = dossier.partners.find((one) => one.id === partner)?.name ?? ''
  const row = await store.addAnswer(work, as.panel, {
    ...{ recommendationId: id, version: (previous?.version ?? 0) + 1, partnerId: partner, content },
    ...{ body: entry.body?.name ?? name, decision, sentBy: as.person },
    sentName: (await person(work, as.person))?.name ?? '',
  })
  await record(work, as, 'answer.sent', `response.answer:${row.id}`, { after: row })
  const next = {
    recommendation: id,
    rev: draft.rev + 1,
    content: { ...content, whyChanged: { nl: '' } },
    by: as.person,
  }
  await store.putDraft(work, as.panel, { ...next, ready: false })
  await mailTo(work, as, { roles: ['process-lead', 'contact'], number: it.number, once: row.id, tell: tellSent })
  notify(work, 'response', as.panel)
}

interface Told {
  readonly roles: readonly Role[]
  tell(work: Work, envelope: Envelope, about: About): Promise<void>
  readonly number: string
  readonly once: string
}
const tellReady: Told['tell'] = (work, envelope, about) => sendMail(work, answerReady, envelope, about)
const tellSent: Told['tell'] = (work, envelope, about) => sendMail(work, answerSent, envelope, about)

/** One mail to each who holds one of these roles; of partners only the own organisation. */
async function mailTo(work: Work, as: May<'response.draft'> | May<'response.send'>, it: Told): Promise<void> {
  const panel = await panelOf(work, as)
  const others = (await team(work, as)).filter(
    (post) => it.roles.includes(post.role) && (post.partnerId === null || post.partnerId === as.partner),
  )
  for (const { personId, email, lang, name } of others) {
    if (!email) continue
    const envelope = { to: email, lang: langOf(lang), once: `${panel.id}:${it.number}:${it.once}:${personId}` }
    await it.tell(work, envelope, { name, panel: told(panel.title, langOf(lang)), slug: panel.slug, number: it.number })
  }
}
