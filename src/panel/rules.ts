import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { citizensPerPartner, newPostHours, tableShare } from './policy.ts'
import type { Role } from './types.ts'

const refuse = refusing({
  'no-panel': ['Dit panel is er niet.', 'There is no such panel.'],
  'too-many-partner': [
    'Er mogen ten hoogste {most} plekken voor de partner zijn bij {citizens} burgers. De burgers zijn ten minste met twee keer zoveel.',
    'There can be at most {most} partner seats with {citizens} citizens. Citizens are at least twice as many.',
  ],
  'no-partner': [
    'Er moet ten minste 1 plek voor de partner zijn. Zonder partner wijkt het panel af van de werkwijze; dat staat dan op de pagina van het panel.',
    'There must be at least 1 partner seat. Without a partner the panel departs from the method; its page then says so.',
  ],
  'of-the-house': [
    'Wie directeur is, legt de beheerder vast bij Mensen. Een panel geeft die rol niet.',
    'Who is director is recorded by the administrator under People. A panel does not give that role.',
  ],
  excluded: [
    '{name} heeft in dit panel al een rol ({held}) die hier niet mee samengaat ({role}). Kies iemand anders, of stop eerst die rol.',
    '{name} already has a role in this panel ({held}) that does not go together with this one ({role}). Choose somebody else, or end that role first.',
  ],
})

/** The director is the house's: no panel makes one. */
export const givable = (role: Role): Refusal | undefined =>
  role === 'director' ? refuse('of-the-house', { field: 'role' }) : undefined

/** An address that names no panel. */
export const noPanel = () => refuse('no-panel', { status: 404 })

/** C ≥ 2P and P ≥ 1, the one place (product.md). P = 0 only as a published departure. */
export function twoToOne(citizens: number, partner: number, departure = false): Refusal | undefined {
  if (partner === 0) return departure ? undefined : refuse('no-partner', { field: 'partnerSeats' })
  if (citizens >= citizensPerPartner * partner) return undefined
  return refuse('too-many-partner', {
    most: Math.floor(citizens / citizensPerPartner),
    citizens,
    field: 'partnerSeats',
  })
}

/** How many partner members listen, so that those who take part keep to the rule: never refused, never cancelled. */
export const listeners = (citizens: number, partner: number): number =>
  Math.max(0, partner - Math.floor(citizens / citizensPerPartner))

/** The most partner members at one table: spread evenly, never more than a third. */
export const mostAtTable = (partner: number, tables: number, size: number): number =>
  Math.min(Math.ceil(partner / Math.max(1, tables)), Math.floor(size * tableShare))

const staff: readonly Role[] = [
  'process-lead',
  'director',
  'desk',
  'finance',
  'communication',
  'privacy',
  'lead-moderator',
  'table-moderator',
  'note-taker',
]
const ofPartner: readonly Role[] = ['signatory', 'contact', 'deputy']
const outside: readonly Role[] = ['witness', 'verifier']

/** Posts that come by their own link; all others ask a second factor. */
const byLink: readonly Role[] = [...ofPartner, ...outside, 'teller', 'expert', 'note-taker', 'table-moderator']
export const asksFactor = (role: Role): boolean => !byLink.includes(role)

/** Posts that exclude each other (product.md, People), each row both ways. Signatories of different parties exclude each other. */
const excludes: readonly (readonly [readonly Role[], readonly Role[]])[] = [
  [outside, staff],
  [outside, ofPartner],
  [['teller'], staff],
  [['teller'], ofPartner],
  [['director'], staff.filter((role) => role !== 'director')],
  [ofPartner, staff],
]

/** What somebody holds and what she is asked for may not go together: says which. */
export function clash(
  held: readonly { role: Role; partnerId: string | null }[],
  wanted: { name: string; role: Role; partnerId?: string | undefined },
): Refusal | undefined {
  const against = excludes.flatMap(([one, other]) => [
    ...(one.includes(wanted.role) ? other : []),
    ...(other.includes(wanted.role) ? one : []),
  ])
  const bad =
    held.find((post) => against.includes(post.role)) ??
    held.find((post) => wanted.role === 'signatory' && post.role === 'signatory' && post.partnerId !== wanted.partnerId)
  return bad && refuse('excluded', { name: wanted.name, held: bad.role, role: wanted.role, field: 'role' })
}

/** From when a post works: staff after a day; a director is named by the house, partner and outside roles by a signed paper. */
export function worksFrom(role: Role, now: Date): Date {
  const waits = staff.includes(role) && role !== 'director'
  return waits ? new Date(now.getTime() + newPostHours * 3_600_000) : now
}

export const isStaff = (role: Role): boolean => staff.includes(role)
export const isPartner = (role: Role): boolean => ofPartner.includes(role)
