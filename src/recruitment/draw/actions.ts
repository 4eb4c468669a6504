import { draw as drawPanel } from '../../../packages/sortition/draw.ts'
import { person } from '../../accounts/queries.ts'
import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { dateAndTime } from '../../kit/texts/dates.ts'
import { canonical, sha256 } from '../../kit/work/canonical.ts'
import { allowed, refusing, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import { type May, systemAfter } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import type { AsTeam, Passed } from '../../panel/types.ts'
import { releasePool } from '../actions.ts'
import { drawRulesFixed, inPosts } from '../queries.ts'
import { lock, setMoment } from '../store.ts'
import type { Recruitment } from '../types.ts'
import { frozenMail, rulesFixedMail } from './mails.tsx'
import {
  bodyOf,
  countsNow,
  drawState,
  frozenPool,
  type RulesWanted,
  registeredOf,
  rulesInUse,
  rulesNow,
  rulesSignaturesOf,
  throwsFromOf,
} from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import { relaxedWords } from './texts.ts'
import type { DrawResult, DrawRules, PoolLeaf, ResultBody } from './types.ts'

const refuse = refusing({
  'no-recruitment': ['Er is nog geen plan voor de werving.', 'There is no plan for the recruitment yet.'],
  'no-rules': ['Er zijn geen regels om te tekenen.', 'There are no rules to sign.'],
  impossible: [
    'Er is geen panel dat aan de doelen voldoet, ook niet met de speling in de regels. Er is niet geloot. Nodig is: {needed}',
    'No panel meets the targets, not even within the flex bounds of the rules. Nothing was drawn. Needed: {needed}',
  ],
})

/** The one row that everything about the draw of a panel locks. */
const locked = async (work: Work, as: AsTeam): Promise<Recruitment> =>
  (await lock(work, as.panel)) ?? stop(refuse('no-recruitment', { status: 409 }))

/** Fixes R, and mails it whole to the partner's contacts and the witness. */
export async function fixRules(work: Work, as: May<'draw.rules'>, it: RulesWanted): Promise<void> {
  const plan = await locked(work, as)
  const newest = await drawRulesFixed(work, as.panel)
  const wanted = allowed(await rulesNow(work, as, it))
  const before = newest && { body: bodyOf(newest), hash: newest.hash }
  const state = { now: work.now, closesAt: plan.closesAt, newest: before, frozen: plan.frozenAt !== null }
  const fixed = allowed<DrawRules>(rules.fixable(wanted, state))
  const hash = rules.hashOf(fixed)
  const version = (newest?.version ?? 0) + 1
  const row = await store.addRules(work, as.panel, { version, rules: fixed, hash, fixedBy: as.person })
  await record(work, as, 'draw-rules.fixed', `recruitment.rules:${row.id}`, { after: row })
  const letter = { panel: fixed.panel, version, hash, whole: canonical(fixed) }
  for (const one of await inPosts(work, as, ['contact', 'deputy', 'witness']))
    await sendMail(work, rulesFixedMail, { ...one, once: `${row.id}:${one.id}` }, letter)
  notify(work, 'recruitment', as.panel)
}

const nameOf = async (work: Work, id: string): Promise<string> => (await person(work, id))?.name ?? ''

/** The witness signs rules that were changed before the close. */
export async function signRules(work: Work, as: May<'draw.witness'>, it: { hash: string }): Promise<void> {
  await locked(work, as)
  const newest = await drawRulesFixed(work, as.panel)
  if (!newest || newest.version < 2 || newest.hash !== it.hash) return stop(refuse('no-rules', { status: 409 }))
  if ((await rulesSignaturesOf(work, as.panel)).some(({ version }) => version === newest.version)) return
  const row = await store.addRulesSignature(work, as.panel, {
    ...{ version: newest.version, hash: newest.hash, personId: as.person, name: await nameOf(work, as.person) },
  })
  await record(work, as, 'draw-rules.signed', `recruitment.rules_signature:${row.id}`, { after: row })
  notify(work, 'recruitment', as.panel)
}

/** Freezes the pool, once: every registration that counts becomes a leaf, all leaves one root. */
export async function freeze(work: Work, as: May<'draw.freeze'>): Promise<void> {
  const plan = await locked(work, as)
  const newest = await drawRulesFixed(work, as.panel)
  const signed = (await rulesSignaturesOf(work, as.panel)).some(({ version }) => version === newest?.version)
  const no = rules.freezable({
    ...{ now: work.now, closesAt: plan.closesAt, changedAt: plan.changedAt, rules: newest, rulesSigned: signed },
    frozen: plan.frozenAt !== null,
  })
  if (no || !newest) return stop(no ?? refuse('no-rules'))
  const pool = rules.poolOf(await registeredOf(work, as), newest.hash)
  if (pool.length === 0) return stop(rules.noPool())
  const root = rules.rootOf(pool.map(({ leaf }) => leaf))
  const row = await store.addDraw(work, as.panel, {
    ...{ rulesVersion: newest.version, rulesHash: newest.hash, root, pool: pool.length },
    ...{ counts: await countsNow(work, as), frozenBy: as.person },
  })
  await store.addLeaves(work, as.panel, pool)
  await setMoment(work, as.panel, { closedAt: plan.closesAt ?? work.now, frozenAt: work.now })
  await releasePool(work, systemAfter(as))
  await record(work, as, 'pool.frozen', `recruitment.draw:${row.id}`, { after: row })
  const { slug } = await panelOf(work, as)
  for (const one of await inPosts(work, as, ['witness']))
    await sendMail(
      work,
      frozenMail,
      { ...one, once: `${row.id}:${one.id}` },
      { panel: slug, pool: row.pool, hash: row.rulesHash, root },
    )
  notify(work, 'recruitment', as.panel)
}

/** The witness signs h(R), N and P, and says where she published them. */
export async function sign(
  work: Work,
  as: May<'draw.witness'>,
  it: { print: string; published: string },
): Promise<void> {
  await locked(work, as)
  const { rulesHash, root, pool } = allowed(rules.signable(await drawState(work, as.panel), it))
  const row = await store.addSignature(work, as.panel, {
    ...{ rulesHash, root, pool, published: it.published, personId: as.person, name: await nameOf(work, as.person) },
  })
  await record(work, as, 'pool.signed', `recruitment.draw_signature:${row.id}`, { after: row })
  notify(work, 'recruitment', as.panel)
}

/** The witness enters her throws: from them follows the seed. */
export async function enterThrows(work: Work, as: May<'draw.witness'>, it: { throws: string }): Promise<void> {
  await locked(work, as)
  const [state, from] = [await drawState(work, as.panel), (await throwsFromOf(work, as.panel)) ?? work.now]
  const { throws, fresh } = allowed(
    rules.throwable(state, { throws: it.throws, now: work.now, from, fromWords: dateAndTime(from, 'nl') }),
  )
  if (!fresh || !state.draw) return
  const seed = rules.seedOf(state.draw, throws)
  const row = await store.addSeed(work, as.panel, { throws, seed, personId: as.person })
  await record(work, as, 'seed.thrown', `recruitment.draw_seed:${row.id}`, { after: row })
  notify(work, 'recruitment', as.panel)
}

export interface DrawnPeople {
  readonly result: DrawResult
  /** Applicants who have a seat, in order of their leaf; reserves in the order in which they are asked. */
  readonly seats: readonly string[]
  readonly reserves: readonly string[]
}
/** The draw, once: everything follows from pool, rules and seed. @throws Refused when no panel is possible; nothing is drawn then. */
export async function run(work: Work, as: May<'draw.run'>, _gate: Passed<'draw'>): Promise<DrawnPeople> {
  await locked(work, as)
  const state = await drawState(work, as.panel)
  const no = rules.runnable(state)
  const under = await rulesInUse(work, as.panel)
  if (no || !state.seed || !under) return stop(no ?? refuse('no-rules'))
  const [by, pool] = [bodyOf(under), await frozenPool(work, as)]
  const body = await outcomeOf(by, pool, state.seed.seed)
  const hash = sha256(canonical(body)).toString('hex')
  const result = await store.addResult(work, as.panel, { body, hash, drawnBy: as.person })
  await record(work, as, 'draw.held', `recruitment.draw_result:${result.id}`, { after: result })
  notify(work, 'recruitment', as.panel)
  const who = new Map(pool.map(({ leaf, applicantId }) => [leaf, applicantId]))
  const people = (leaves: readonly string[]) => leaves.map((leaf) => who.get(leaf) ?? '')
  return { result, seats: people(body.panel), reserves: people(body.reserves) }
}

async function outcomeOf(by: DrawRules, pool: readonly PoolLeaf[], seed: string): Promise<ResultBody> {
  const outcome = await drawPanel(pool.map(rules.rowOf), rules.forSortition(by), seed)
  if (!outcome.drawn)
    return stop(refuse('impossible', { needed: relaxedWords(outcome.needed, outcome.short), status: 409 }))
  const missed = (feature: string, category: string) =>
    outcome.relaxed.some((one) => one.feature === feature && one.category === category)
  return {
    ...{ panel: outcome.panel, reserves: outcome.reserves, relaxed: outcome.relaxed, round: outcome.round },
    targets: by.targets.map(({ feature, category }) => ({ feature, category, met: !missed(feature, category) })),
  }
}
