import { codeHash, version as codeVersion } from '../../../packages/sortition/code.ts'
import { type Possible, possible } from '../../../packages/sortition/draw.ts'
import { inForce } from '../../agreement/queries.ts'
import { momentOf } from '../../kit/texts/dates.ts'
import type { Words } from '../../kit/texts/words.ts'
import { told } from '../../kit/texts/words.ts'
import { to } from '../../kit/web/addresses.ts'
import { isRefusal, type Refusal } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import { passed } from '../../panel/proof.ts'
import { panelOf, team } from '../../panel/queries.ts'
import type { AsTeam, Condition, GateView, PanelId } from '../../panel/types.ts'
import { drawRulesFixed, featuresOf, recruitmentOf } from '../queries.ts'
import type { Rules } from '../types.ts'
import { at } from './addresses.ts'
import { chance, fallback, method, witnessHours } from './policy.ts'
import { flexOf, forSortition, poolOf, rowOf, throwsFrom } from './rules.ts'
import type {
  DrawRules,
  DrawState,
  LeafRow,
  PoolLeaf,
  Registered,
  ReplacedRules,
  ResultBody,
  RulesSignature,
} from './types.ts'

/** R as it was fixed. */
export const bodyOf = ({ body }: Pick<Rules, 'body'>): DrawRules => {
  const held: unknown = body
  return held as DrawRules
}
export const resultOf = ({ body }: { body: unknown }): ResultBody => body as ResultBody

/** All rules of the draw of a panel that were ever fixed, newest first. Public. */
export const rulesOf = (work: Work, panel: PanelId): Promise<Rules[]> =>
  work.sql.selectFrom('recruitment.rules').selectAll().where('panelId', '=', panel).orderBy('version', 'desc').execute()

/** Rules that were replaced before the close, newest first: until when they held, and how many letters carry their code. Public. */
export async function replacedRules(work: Work, panel: PanelId): Promise<ReplacedRules[]> {
  const all = await rulesOf(work, panel)
  if (all.length < 2) return []
  const made = await work.sql
    .selectFrom('recruitment.batch')
    .select(['size', 'madeAt'])
    .where('panelId', '=', panel)
    .where('kind', '=', 'live')
    .execute()
  return all.slice(1).map((rules, at) => {
    const until = all[at]?.fixedAt ?? rules.fixedAt
    const theirs = made.filter(({ madeAt }) => madeAt >= rules.fixedAt && madeAt < until)
    return { rules, until, letters: theirs.reduce((sum, { size }) => sum + size, 0) }
  })
}

/** The witness's signatures under changed rules. Public. */
export const rulesSignaturesOf = (work: Work, panel: PanelId): Promise<RulesSignature[]> =>
  work.sql.selectFrom('recruitment.rulesSignature').selectAll().where('panelId', '=', panel).execute()

/** Freeze, signature, throws and result, as far as they are there. Public. */
export async function drawState(work: Work, panel: PanelId): Promise<DrawState> {
  const [draw, signature, seed, result] = [
    await work.sql.selectFrom('recruitment.draw').selectAll().where('panelId', '=', panel).executeTakeFirst(),
    await work.sql.selectFrom('recruitment.drawSignature').selectAll().where('panelId', '=', panel).executeTakeFirst(),
    await work.sql.selectFrom('recruitment.drawSeed').selectAll().where('panelId', '=', panel).executeTakeFirst(),
    await work.sql.selectFrom('recruitment.drawResult').selectAll().where('panelId', '=', panel).executeTakeFirst(),
  ]
  return { draw, signature, seed, result }
}

/** Sorted leaves. Public: a leaf leads to nobody who did not get its ticket. */
export async function leavesOf(work: Work, panel: PanelId): Promise<string[]> {
  const rows = await work.sql
    .selectFrom('recruitment.leaf')
    .select('leaf')
    .where('panelId', '=', panel)
    .orderBy('place')
    .execute()
  return rows.map(({ leaf }) => leaf)
}

/** The pool as it was frozen, with who is behind each leaf. Never public, and on no screen before the draw. */
export async function frozenPool(work: Work, as: AsTeam): Promise<PoolLeaf[]> {
  const rows = await work.sql
    .selectFrom('recruitment.leaf as l')
    .innerJoin('recruitment.leafRow as r', (on) =>
      on.onRef('r.panelId', '=', 'l.panelId').onRef('r.place', '=', 'l.place'),
    )
    .select(['l.leaf', 'r.applicantId', 'r.body'])
    .where('l.panelId', '=', as.panel)
    .orderBy('l.place')
    .execute()
  return rows.map(({ leaf, applicantId, body }) => {
    const row: unknown = body
    return { leaf, applicantId, row: row as LeafRow }
  })
}

/** Everybody whose registration counts, with answers by the words of the rules. */
export async function registeredOf(work: Work, as: AsTeam): Promise<Registered[]> {
  const people = await work.sql
    .selectFrom('recruitment.applicant')
    .select(['id', 'lot', 'ticketHash', 'email', 'phone', 'address'])
    .where('panelId', '=', as.panel)
    .where('completedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .where('excludedAt', 'is', null)
    .orderBy('lot')
    .execute()
  const answers = await work.sql
    .selectFrom('recruitment.answer as w')
    .innerJoin('recruitment.stratum as s', 's.id', 'w.stratumId')
    .leftJoin('recruitment.category as c', 'c.id', 'w.categoryId')
    .select(['w.applicantId', 's.feature', 'c.label'])
    .where('s.panelId', '=', as.panel)
    .execute()
  const of = Map.groupBy(answers, (one) => one.applicantId)
  return people.map((one) => ({
    ...{ ...one, lot: one.lot ?? 0 },
    answers: Object.fromEntries(
      (of.get(one.id) ?? []).map(({ feature, label }) => [feature, label ? told(label, 'nl') : null]),
    ),
  }))
}

/** Seats for citizens, as agreed. */
export const agreedSeatsOf = async (work: Work, panel: PanelId): Promise<number> =>
  (await inForce(work, panel))?.terms.citizenSeats ?? 0

export interface RulesWanted {
  readonly reserves: number
  readonly householdRule: DrawRules['householdRule']
  readonly flex: string
  readonly verifier: string
  readonly reason: string
}
/** R as it would be fixed now: plan, targets and agreement as they stand, with what the process lead adds. */
export async function rulesNow(work: Work, as: AsTeam, it: RulesWanted): Promise<DrawRules | Refusal> {
  const [panel, plan, features] = [
    await panelOf(work, as),
    await recruitmentOf(work, as.panel),
    await featuresOf(work, as.panel),
  ]
  const flexBounds = flexOf(
    it.flex,
    features.map(({ feature }) => feature),
  )
  if (isRefusal(flexBounds)) return flexBounds
  const witness = (await team(work, as)).find(({ role }) => role === 'witness')?.name ?? ''
  const [drawOn, drawTime] = [plan?.drawOn, plan?.drawTime]
  const exclusions: unknown = plan?.exclusions ?? []
  return {
    ...{ panel: panel.slug, seats: await agreedSeatsOf(work, as.panel), reserves: it.reserves },
    targets: features.flatMap(({ feature, categories }) =>
      categories.map(({ label, target, minimum, maximum }) => ({
        ...{ feature, category: told(label, 'nl'), target, minimum, maximum },
      })),
    ),
    ...{ flexBounds, exclusions: exclusions as Words[], householdRule: it.householdRule, method, m: 1 },
    ...{ codeVersion, codeHash: codeHash(), dropOutRates: {} },
    closeTime: plan?.closesAt?.toISOString() ?? '',
    seedTime: drawOn && drawTime ? momentOf(drawOn, drawTime).toISOString() : '',
    ...{ drawDate: drawOn ?? '', chance, fallback, witness, verifier: it.verifier, reason: it.reason },
  }
}

/** From when the seed may be thrown; nothing before the signature. */
export async function throwsFromOf(work: Work, panel: PanelId): Promise<Date | undefined> {
  const [{ draw, signature }, rules] = [await drawState(work, panel), await rulesOf(work, panel)]
  const under = rules.find(({ version }) => version === draw?.rulesVersion)
  return signature && under && throwsFrom(signature.signedAt, new Date(bodyOf(under).seedTime))
}

/** The rules under which the pool was frozen, or those that would hold now. */
export async function rulesInUse(work: Work, panel: PanelId): Promise<Rules | undefined> {
  const { draw } = await drawState(work, panel)
  if (!draw) return drawRulesFixed(work, panel)
  return (await rulesOf(work, panel)).find(({ version }) => version === draw.rulesVersion)
}

/** Before the draw: protocol A up to the seed. */
export async function drawGate(work: Work, as: AsTeam): Promise<GateView<'draw'>> {
  const { slug: panel } = await panelOf(work, as)
  const paths = { staff: to(at.staff, { panel }), witness: to(at.witness, { panel }) }
  const conditions = [...(await fixedShare(work, as, paths)), ...(await witnessShare(work, as, paths))]
  return {
    ...{ gate: 'draw', conditions },
    ...(conditions.every(({ met }) => met) ? { passed: passed('draw', as.panel) } : {}),
  }
}

type Paths = Readonly<Record<'staff' | 'witness', string>>

/** Rules, close and freeze. */
async function fixedShare(work: Work, as: AsTeam, paths: Paths): Promise<Condition[]> {
  const [plan, rules] = [await recruitmentOf(work, as.panel), await drawRulesFixed(work, as.panel)]
  const signed = (await rulesSignaturesOf(work, as.panel)).some(({ version }) => version === rules?.version)
  const changed: Condition = {
    ...{ key: 'rules-signed', met: signed, by: 'witness', at: paths.witness },
    words: ['Het toezicht tekende de gewijzigde regels.', 'The witness signed the changed rules.'],
  }
  const closed = Boolean(plan?.closesAt && work.now >= plan.closesAt)
  return [
    {
      ...{ key: 'rules', met: rules !== undefined, by: 'process-lead', at: paths.staff },
      words: ['De regels van de loting liggen vast.', 'The rules of the draw are fixed.'],
    },
    ...(rules && rules.version > 1 ? [changed] : []),
    {
      ...{ key: 'closed', met: closed, by: 'system' },
      words: ['De aanmelding is gesloten.', 'Registration has closed.'],
    },
    {
      ...{ key: 'frozen', met: Boolean(plan?.frozenAt), by: 'process-lead', at: paths.staff, later: !closed },
      words: ['De aanmeldingen liggen vast onder één code.', 'The registrations are fixed under one code.'],
    },
  ]
}

/** Signature, the day that passes after it, and the throws. */
async function witnessShare(work: Work, as: AsTeam, paths: Paths): Promise<Condition[]> {
  const { signature, seed } = await drawState(work, as.panel)
  const frozen = Boolean((await recruitmentOf(work, as.panel))?.frozenAt)
  const passedBy = signature ? work.now.getTime() - signature.signedAt.getTime() : -1
  const waited = passedBy >= witnessHours * 3_600_000
  return [
    {
      ...{ key: 'signed', met: signature !== undefined, by: 'witness', at: paths.witness, later: !frozen },
      words: [
        'Het toezicht keek alles na, tekende en publiceerde het buiten deze site.',
        'The witness looked at everything, signed, and published it outside this site.',
      ],
    },
    {
      ...{ key: 'waited', met: waited, by: 'system', later: !signature },
      words: ['Daarna ging er {hours} uur voorbij.', '{hours} hours passed after that.'],
      params: { hours: witnessHours },
    },
    {
      ...{ key: 'seed', met: seed !== undefined, by: 'witness', at: paths.witness, later: !waited },
      words: [
        'Het toezicht gooide 20 keer en vulde de cijfers in.',
        'The witness threw 20 times and entered the digits.',
      ],
    },
  ]
}

/** Whether the registrations of now make a panel possible under the rules of now: figures, never a panel or a chance. */
export async function possibleNow(work: Work, as: AsTeam): Promise<Possible | undefined> {
  const rules = await rulesInUse(work, as.panel)
  if (!rules) return undefined
  const pool = poolOf(await registeredOf(work, as), rules.hash)
  return possible(pool.map(rowOf), forSortition(bodyOf(rules)))
}

/** Counts at the freeze. */
export async function countsNow(work: Work, as: AsTeam) {
  const all = await work.sql
    .selectFrom('recruitment.applicant')
    .select(['stream', 'withdrawnAt', 'excludedAt', 'excludedReason'])
    .where('panelId', '=', as.panel)
    .where('completedAt', 'is not', null)
    .execute()
  const within = all.filter((one) => !one.withdrawnAt && !one.excludedAt)
  const excluded: Record<string, number> = {}
  for (const { excludedAt, excludedReason } of all)
    if (excludedAt) excluded[reasonCode(excludedReason)] = (excluded[reasonCode(excludedReason)] ?? 0) + 1
  return {
    registered: within.length,
    withdrawn: all.filter((one) => one.withdrawnAt && !one.excludedAt).length,
    excluded,
    desk: within.filter((one) => one.stream === 'desk').length,
    open: within.filter((one) => one.stream === 'open').length,
  }
}

/** Reasons are counted by their code; what somebody wrote herself is no code and is never shown. */
const reasonCode = (reason: string | null): string => (reason && /^[a-z-]{2,30}$/.test(reason) ? reason : 'other')
