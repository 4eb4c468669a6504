/** Protocol A, as far as it stands: rules, leaves, root, seed, and who may do what when. */
import type { Row, Rules as SortitionRules } from '../../../packages/sortition/types.ts'
import { canonical, sha256 } from '../../kit/work/canonical.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { throwsNeeded, witnessHours } from './policy.ts'
import type { Draw, DrawRules, DrawState, FlexBound, LeafRow, PoolLeaf, Registered } from './types.ts'

const refuse = refusing({
  'no-plan': [
    'Maak eerst het plan voor de werving compleet: sluitdag, dag en tijd van de loting, en de doelen.',
    'First complete the plan of the recruitment: closing day, day and time of the draw, and the targets.',
  ],
  'no-seats': [
    'Er is nog geen overeenkomst die geldt. Daarin staat hoeveel plekken er zijn.',
    'No agreement is in force yet. It says how many seats there are.',
  ],
  'no-witness': ['Geef eerst iemand de rol toezicht op de loting.', 'First give somebody the role of witness.'],
  'rules-late': [
    'De aanmelding is gesloten. De regels veranderen niet meer.',
    'Registration has closed. The rules no longer change.',
  ],
  'no-reason': [
    'Schrijf waarom de regels veranderen, in ten minste 20 tekens.',
    'Write why the rules change, in at least 20 signs.',
  ],
  'same-rules': ['Deze regels liggen al zo vast.', 'These rules are fixed already, just so.'],
  'bad-flex': [
    'Schrijf op elke regel een kenmerk en een getal, bijvoorbeeld: {example}. Kenmerken: {features}.',
    'Write a feature and a number on each line, for example: {example}. Features: {features}.',
  ],
  'too-few-targets': [
    'De doelen van {feature} tellen op tot {n} tot {most} plekken, en er zijn er {seats}. Pas de doelen aan.',
    'The targets of {feature} add up to {n} to {most} seats, and there are {seats}. Change the targets.',
  ],
  'no-rules': ['Leg eerst de regels van de loting vast.', 'First fix the rules of the draw.'],
  unsigned: ['Het toezicht tekent eerst de gewijzigde regels.', 'The witness first signs the changed rules.'],
  'rules-old': [
    'Plan of doelen zijn veranderd nadat de regels zijn vastgelegd. Leg eerst de regels opnieuw vast.',
    'Plan or targets changed after the rules were fixed. First fix the rules again.',
  ],
  'still-open': ['De aanmelding is nog open. Bevries daarna.', 'Registration is still open. Freeze after it.'],
  frozen: ['De aanmeldingen liggen al vast.', 'The registrations are frozen already.'],
  nobody: ['Er is geen aanmelding die meetelt.', 'There is no registration that counts.'],
  'not-frozen': ['Bevries eerst de aanmeldingen.', 'First freeze the registrations.'],
  'other-print': [
    'Dit is niet wat er nu vastligt. Lees de pagina opnieuw en teken dan.',
    'This is not what is fixed now. Read the page again, then sign.',
  ],
  signed: ['Je hebt dit al getekend.', 'You have signed this already.'],
  'no-place': [
    'Schrijf waar je het hebt gepubliceerd, buiten deze site: een adres of een omschrijving van ten minste 10 tekens.',
    'Write where you published it, outside this site: an address or a description of at least 10 signs.',
  ],
  'not-signed': ['Teken eerst wat er vastligt.', 'First sign what is fixed.'],
  'too-soon': ['De worpen kunnen vanaf {from}.', 'The throws can be entered from {from}.'],
  'no-throws': [
    'Vul {n} cijfers in: elke worp is een cijfer van 0 tot en met 9.',
    'Enter {n} digits: every throw is a digit from 0 to 9.',
  ],
  'other-throws': [
    'De worpen liggen vast. Een andere uitkomst telt niet.',
    'The throws are fixed. Another outcome does not count.',
  ],
  'no-seed': ['Het toezicht vult eerst de worpen in.', 'The witness enters the throws first.'],
  drawn: ['Er is geloot. Een tweede loting komt er niet.', 'The draw was held. There is no second draw.'],
})

/** h(R). */
export const hashOf = (rules: DrawRules): string => sha256(canonical(rules)).toString('hex')

/** sha256('leaf1' ‖ h(R) ‖ t ‖ row): `t` is the ticket's hash, the only part of the ticket that is kept. */
const leafOf = (rulesHash: string, ticketHash: Uint8Array | null, row: LeafRow): string =>
  sha256('leaf1', rulesHash, Buffer.from(ticketHash ?? []).toString('hex'), canonical(row)).toString('hex')

/** Where somebody can be reached, as one fingerprint. */
const contactOf = ({ email, phone, address }: Pick<Registered, 'email' | 'phone' | 'address'>): string =>
  sha256(canonical([email, phone, address].map((one) => (one ?? '').toLowerCase().replace(/\s+/g, '')))).toString('hex')

const home = (address: string | null): string => (address ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The pool: one leaf a registration, sorted. People at one address are one household class, called after its lowest lot. */
export function poolOf(all: readonly Registered[], rulesHash: string): PoolLeaf[] {
  const first = new Map<string, number>()
  for (const { address, lot } of all) {
    const at = home(address)
    if (at !== '') first.set(at, Math.min(lot, first.get(at) ?? lot))
  }
  const leaves = all.map((one) => {
    const household = first.get(home(one.address))
    const row: LeafRow = {
      ...{ lot: one.lot, answers: one.answers, contact: contactOf(one) },
      householdClass: household === undefined ? null : `lot ${household}`,
    }
    return { leaf: leafOf(rulesHash, one.ticketHash, row), applicantId: one.id, row }
  })
  return leaves.sort((a, b) => (a.leaf < b.leaf ? -1 : 1))
}

/** P: the Merkle root over sorted leaves; a leaf without a partner moves up as it is. */
export function rootOf(leaves: readonly string[]): string {
  if (leaves.length === 0) throw new Error('no leaves, no root')
  let level = [...leaves].sort()
  while (level.length > 1) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
      const [left = '', right] = [level[2 * i], level[2 * i + 1]]
      return right === undefined ? left : sha256('node1', left, right).toString('hex')
    })
  }
  return level[0] ?? ''
}

/** S = sha256('seed1' ‖ h(R) ‖ P ‖ throws). */
export const seedOf = ({ rulesHash, root }: Pick<Draw, 'rulesHash' | 'root'>, throws: string): string =>
  sha256('seed1', rulesHash, root, throws).toString('hex')

/** The flex bounds as somebody typed them, one a line: "wijk 1". */
export function flexOf(typed: string, features: readonly string[]): FlexBound[] | Refusal {
  const bad = () =>
    refuse('bad-flex', { example: `${features[0] ?? 'wijk'} 1`, features: features.join(', '), field: 'flex' })
  const bounds: FlexBound[] = []
  for (const line of typed.split('\n').filter((one) => one.trim() !== '')) {
    const [, name = '', most = ''] = /^\s*(.+?)[\s:]+(\d{1,3})\s*$/.exec(line) ?? []
    const feature = features.find((one) => one.toLowerCase() === name.toLowerCase())
    if (!feature || Number(most) < 1 || bounds.some((one) => one.feature === feature)) return bad()
    bounds.push({ feature, most: Number(most) })
  }
  return bounds
}

/** Every feature must leave room for exactly as many people as there are seats: those who said nothing count in none. */
function unfit({ targets, seats }: Pick<DrawRules, 'targets' | 'seats'>): Refusal | undefined {
  for (const feature of new Set(targets.map((one) => one.feature))) {
    const mine = targets.filter((one) => one.feature === feature)
    const [n, most] = [mine.reduce((sum, one) => sum + one.minimum, 0), mine.reduce((sum, one) => sum + one.maximum, 0)]
    if (n > seats) return refuse('too-few-targets', { feature, n, most, seats })
  }
  return undefined
}

interface Before {
  readonly now: Date
  readonly closesAt: Date | null
  readonly newest: { readonly body: DrawRules; readonly hash: string } | undefined
  readonly frozen: boolean
}
/** Rules may be fixed until the close; later ones say why, and stand beside the old. */
export function fixable(rules: DrawRules, { now, closesAt, newest, frozen }: Before): DrawRules | Refusal {
  if (!closesAt || rules.targets.length === 0) return refuse('no-plan')
  if (frozen || now >= closesAt) return refuse('rules-late', { status: 409 })
  if (rules.seats < 1) return refuse('no-seats')
  if (rules.witness === '') return refuse('no-witness')
  const bad = unfit(rules)
  if (bad) return bad
  if (!newest) return { ...rules, reason: '' }
  if (hashOf({ ...rules, reason: newest.body.reason }) === newest.hash) return refuse('same-rules', { status: 409 })
  return rules.reason.trim().length >= 20 ? rules : refuse('no-reason', { field: 'reason' })
}

interface ToFreeze {
  readonly now: Date
  readonly closesAt: Date | null
  readonly changedAt: Date
  readonly rules: { readonly version: number; readonly fixedAt: Date } | undefined
  readonly rulesSigned: boolean
  readonly frozen: boolean
}
/** Once, after the close, under rules that stand. */
export function freezable(it: ToFreeze): Refusal | undefined {
  if (it.frozen) return refuse('frozen', { status: 409 })
  if (!it.rules) return refuse('no-rules', { status: 409 })
  if (it.rules.version > 1 && !it.rulesSigned) return refuse('unsigned', { status: 409 })
  if (it.changedAt > it.rules.fixedAt) return refuse('rules-old', { status: 409 })
  return !it.closesAt || it.now < it.closesAt ? refuse('still-open', { status: 409 }) : undefined
}
export const noPool = () => refuse('nobody', { status: 409 })

/** The witness signs what she read: rules, number and root as they are fixed. */
export function signable(
  { draw, signature }: Pick<DrawState, 'draw' | 'signature'>,
  it: { print: string; published: string },
): Draw | Refusal {
  if (!draw) return refuse('not-frozen', { status: 409 })
  if (signature) return refuse('signed', { status: 409 })
  if (it.print !== printOf(draw)) return refuse('other-print', { status: 409 })
  return it.published.trim().length >= 10 ? draw : refuse('no-place', { field: 'published' })
}
/** What is signed, in one line. */
export const printOf = ({ rulesHash, pool, root }: Pick<Draw, 'rulesHash' | 'pool' | 'root'>): string =>
  `${rulesHash} ${pool} ${root}`

/** From when the seed may be thrown: a day after the signature, and not before the seed time of the rules. */
export const throwsFrom = (signedAt: Date, seedTime: Date): Date =>
  new Date(Math.max(signedAt.getTime() + witnessHours * 3_600_000, seedTime.getTime()))

/** The throws, once. The same throws again change nothing. */
export function throwable(
  { signature, seed }: Pick<DrawState, 'signature' | 'seed'>,
  it: { throws: string; now: Date; from: Date; fromWords: string },
): { throws: string; fresh: boolean } | Refusal {
  const throws = it.throws.replace(/[\s.,-]/g, '')
  if (!signature) return refuse('not-signed', { status: 409 })
  if (seed) return seed.throws === throws ? { throws, fresh: false } : refuse('other-throws', { status: 409 })
  if (it.now < it.from) return refuse('too-soon', { from: it.fromWords, status: 409 })
  const right = throws.length === throwsNeeded && /^\d+$/.test(throws)
  return right ? { throws, fresh: true } : refuse('no-throws', { n: throwsNeeded, field: 'throws' })
}

/** One pool, one draw. */
export function runnable({ draw, seed, result }: DrawState): Refusal | undefined {
  if (result) return refuse('drawn', { status: 409 })
  if (!draw) return refuse('not-frozen', { status: 409 })
  return seed ? undefined : refuse('no-seed', { status: 409 })
}

/** R as the drawing code takes it. */
export const forSortition = (by: DrawRules): SortitionRules => ({
  ...{ seats: by.seats, reserves: by.reserves, householdRule: by.householdRule, flex: by.flexBounds },
  targets: by.targets.map(({ feature, category, minimum, maximum }) => ({ feature, category, minimum, maximum })),
})
export const rowOf = ({ leaf, row }: PoolLeaf): Row => ({ leaf, answers: row.answers, household: row.householdClass })
