import { record } from '../kit/audit/record.ts'
import { dayOf, endOf, momentOf } from '../kit/texts/dates.ts'
import type { Lang } from '../kit/texts/texts.ts'
import { asWords } from '../kit/texts/words.ts'
import { keys } from '../kit/web/keys.ts'
import { counted } from '../kit/web/limits.ts'
import { canonical, sha256 } from '../kit/work/canonical.ts'
import { isId, token } from '../kit/work/chance.ts'
import { allowed, stop } from '../kit/work/refusal.ts'
import { notify, type Proof, type Work } from '../kit/work/work.ts'
import { type May, system } from '../panel/proof.ts'
import type { PanelId } from '../panel/types.ts'
import { ideaMinutes, mostIdeas } from './policy.ts'
import { isAside, ownHash, roundById, roundOpen, roundsOf, shownIn, votersIn, voteTable } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Choice, NewRound, Reason, Round, Statement } from './types.ts'

type Moderates = May<'ideas.moderate'>

/** Plans a round: it opens and closes by itself. */
export async function plan(work: Work, as: May<'ideas.plan'>, it: NewRound): Promise<Round> {
  const meetingOn = it.meetingOn || undefined
  const no = rules.plannable({ ...it, meetingOn }, dayOf(work.now))
  if (no) stop(no)
  await store.boardToChange(work, as.panel)
  const others = await roundsOf(work, as.panel)
  const window = { opensAt: momentOf(it.opensOn, '00:00'), closesAt: endOf(it.closesOn) }
  const clash = rules.overlap(window, others)
  if (clash) stop(clash)
  const row = await store.addRound(work, as.panel, {
    ...window,
    number: (others[0]?.number ?? 0) + 1,
    question: asWords(it.question, it.questionEn),
    feedsMeetingOn: meetingOn ?? null,
    plannedBy: as.person,
  })
  await record(work, as, 'round.planned', `ideas.round:${row.id}`, { after: row })
  notify(work, 'ideas', as.panel)
  return row
}

/** The round of this panel that is open, held open for this act. @throws Refused when it is closed */
async function join(work: Work, panel: PanelId): Promise<Round> {
  const open = (await roundOpen(work, panel)) ?? stop(rules.roundClosed())
  const held = await store.roundToJoin(work, open.id)
  return held && !held.resultReleasedAt ? held : stop(rules.roundClosed())
}

/** An idea of somebody without a name; it waits for moderation. Gives the secret of the writer's own link. */
export async function write(
  work: Work,
  as: Proof,
  it: { panel: PanelId; text: string; lang: Lang; own?: string | undefined; network?: string | undefined },
): Promise<string> {
  const round = await join(work, it.panel)
  if (it.network && (await counted(work, `idea:${it.network}`, ideaMinutes)) > mostIdeas) return stop(rules.tooOften())
  const own = it.own ?? token(work.chance)
  const { text, lang } = it
  const row = await store.addStatement(work, { roundId: round.id, text, lang, source: 'web', own: ownHash(own) })
  const by = { ...as, panel: it.panel }
  if (!row) await record(work, by, 'idea.sent-again', `ideas.round:${round.id}`)
  else
    await record(work, by, 'idea.sent', `ideas.statement:${row.id}`, {
      after: { id: row.id, roundId: round.id, source: row.source },
    })
  return own
}

/** An idea that came on paper, or one to begin with; it waits for moderation like the others. */
export async function addForOthers(
  work: Work,
  as: Moderates,
  it: { round: string; text: string; lang: Lang; source: 'paper' | 'seed' },
): Promise<void> {
  const round = (await roundById(work, as.panel, it.round)) ?? stop(rules.noRound())
  const held = await store.roundToJoin(work, round.id)
  if (!held || rules.stateOf(held, work.now) === 'closed') return stop(rules.roundClosed())
  const { text, lang, source } = it
  const row = await store.addStatement(work, { roundId: round.id, text, lang, source })
  if (!row) return
  await record(work, as, 'idea.added', `ideas.statement:${row.id}`, { after: row })
}

/** How a voter's cookie is recognised: a keyed hash, another one in every round. */
export const voterHash = (round: string, voter: string): Buffer =>
  Buffer.from(keys().mac('idea-voter', `${round} ${voter}`), 'hex')

/** The name of a round in a cookie: letters and digits. */
export const roundKey = (round: Pick<Round, 'id'>): string => round.id.replaceAll('-', '')

interface Cast {
  readonly panel: PanelId
  readonly statement: string
  readonly choice: Choice
  /** The voter's token: of her cookie, or of the form of her first vote. */
  voter(round: string): string | undefined
  readonly network?: string | undefined
}
/** Keeps a vote. A first vote gives the token that the browser keeps until the round closes. */
export async function vote(work: Work, it: Cast): Promise<{ round: Round; first?: string }> {
  const { round, votable } = (await store.roundToVoteIn(work, it.panel, it.statement)) ?? stop(rules.roundClosed())
  if (!votable) return stop(rules.notVotable())
  const voter = it.voter(roundKey(round)) ?? token(work.chance)
  const { number, isNew } = await store.voterNumber(work, round.id, voterHash(round.id, voter))
  const setAside = isNew ? await tooMany(work, it.network) : await isAside(work, round.id, number)
  await store.keepVote(work, { roundId: round.id, number, statementId: it.statement, choice: it.choice, setAside })
  return isNew ? { round, first: voter } : { round }
}

/** Counts new voters by network and minute, apart from the voters: nothing leads from one to the other. */
const tooMany = async (work: Work, network: string | undefined): Promise<boolean> =>
  network !== undefined && rules.inBurst(await counted(work, `ideas:${network}`, 1))

/** Shows or refuses an idea, with a fixed reason. */
export async function moderate(
  work: Work,
  as: Moderates,
  it: { statement: string; show: boolean; reason: Reason | undefined },
): Promise<void> {
  const before = await statementToChange(work, as, it.statement)
  const verdict = allowed(rules.moderated(before, it))
  const after = await store.saveVerdict(work, before.id, { ...verdict, moderatedBy: as.person })
  await record(work, as, 'idea.moderated', `ideas.statement:${after.id}`, { before, after })
  notify(work, 'ideas', as.panel)
}

const statementToChange = async (work: Work, as: { panel: PanelId }, id: string): Promise<Statement> =>
  (isId(id) ? await store.statementToChange(work, as.panel, id) : undefined) ?? stop(rules.noIdea())

/** The writer of a refused idea asks a second person to look. */
export async function appeal(work: Work, as: Proof, it: { panel: PanelId; own: string; text: string }): Promise<void> {
  const before = (await store.ownToChange(work, it.panel, ownHash(it.own))) ?? stop(rules.noIdea())
  const no = rules.appealable(before)
  if (no) stop(no)
  const after = await store.saveAppeal(work, before.id, it.text)
  await record(work, { ...as, panel: it.panel }, 'idea.appealed', `ideas.statement:${after.id}`, {
    after: { id: after.id, appealedAt: after.appealedAt },
  })
}

/** A second person decides on an appeal: the idea is shown after all, or the refusal stands. */
export async function decideAppeal(work: Work, as: Moderates, it: { statement: string; show: boolean }): Promise<void> {
  const before = await statementToChange(work, as, it.statement)
  const no = rules.appealDecidable(before, as.person)
  if (no) stop(no)
  const after = await store.decideAppeal(work, before.id, {
    state: it.show ? 'shown' : 'refused',
    refusedReason: it.show ? null : before.refusedReason,
    appealBy: as.person,
  })
  await record(work, as, 'appeal.decided', `ideas.statement:${after.id}`, { before, after })
  notify(work, 'ideas', as.panel)
}

/** "Dit deden we ermee": what the panel did with an idea. */
export async function answer(
  work: Work,
  as: Moderates,
  it: { statement: string; words: string; wordsEn: string },
): Promise<void> {
  const before = await statementToChange(work, as, it.statement)
  const no = rules.answerable(before)
  if (no) stop(no)
  const after = await store.saveDone(work, before.id, asWords(it.words, it.wordsEn))
  await record(work, as, 'idea.answered', `ideas.statement:${after.id}`, { before, after })
  notify(work, 'ideas', as.panel)
}

/** Counts a round whose time is over, once: the result, the fingerprint of the votes, one line for all of them. */
export async function close(work: Work, id: string): Promise<void> {
  const before = await store.roundToClose(work, id)
  if (!before || before.resultReleasedAt || rules.stateOf(before, work.now) !== 'closed') return
  const table = await voteTable(work, id)
  const fingerprint = sha256(canonical(table)).toString('hex')
  const counts = { ...(await votersIn(work, id)), votes: table.length, ideas: (await shownIn(work, id)).length }
  const after = await store.closeRound(work, id, fingerprint)
  await record(work, system(before.panelId), 'round.closed', `ideas.round:${id}`, {
    before,
    after: { ...after, counts },
  })
  notify(work, 'ideas', before.panelId)
}
