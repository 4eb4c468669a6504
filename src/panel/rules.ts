import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { citizensPerPartner, newPostHours, openMail, tableShare } from './policy.ts'
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
  'one-mailbox': [
    'Dit mailadres komt uit bij {name}, die hier een rol heeft die niet samengaat met deze. Vraag een adres van de organisatie zelf.',
    'This email address leads to {name}, who has a role here that does not go together with this one. Ask for an address of the organisation itself.',
  ],
  'one-domain': [
    'Mail naar @{domain} komt ook uit bij de andere kant. Wie voor de partner spreekt, heeft een adres dat niet van de stichting is.',
    'Mail to @{domain} also reaches the other side. Who speaks for the partner has an address that is not of the foundation.',
  ],
  'no-vouching': ['Kies wie je bevestigt.', 'Choose whom you confirm.'],
  'vouched-before': ['Deze rol is al bevestigd of gestopt.', 'This role was already confirmed or ended.'],
  'own-word': [
    'Je gaf deze rol zelf, of hij is van jou. Iemand anders bevestigt hem.',
    'You gave this role yourself, or it is yours. Somebody else confirms it.',
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

export interface Reached {
  readonly name: string
  readonly email: string | null
  readonly role: Role
}
/** Foundation and partner share no mailbox, and no domain that is of one organisation: no side reads the other's codes. */
export function mailsApart(wanted: Reached, posts: readonly Reached[], house: string): Refusal | undefined {
  if (!isStaff(wanted.role) && !isPartner(wanted.role)) return undefined
  const others = posts.filter(({ role }) => (isPartner(wanted.role) ? isStaff(role) : isPartner(role)))
  const mine = mailbox(wanted.email ?? '')
  const same = others.find(({ email }) => email !== null && mailbox(email) === mine)
  if (same) return refuse('one-mailbox', { name: same.name, field: 'email' })
  const domain = domainOf(mine)
  if (openMail.includes(domain)) return undefined
  const theirs = [...others.map(({ email }) => email ?? ''), ...(isPartner(wanted.role) ? [house] : [])].map(domainOf)
  return theirs.some((one) => under(one, domain) || under(domain, one))
    ? refuse('one-domain', { domain, field: 'email' })
    : undefined
}
const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()
const under = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one === other || one.endsWith(`.${other}`))
/** Where mail to an address ends up: what stands behind a plus is of the same mailbox, and so are dots at some. */
function mailbox(email: string): string {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase().replace(/\+.*$/, '')
  const domain = domainOf(email).replace(/^googlemail\.com$/, 'gmail.com')
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`
}

/** The director confirms who speaks for a partner: not her own word, and once. */
export function vouchable(
  posts: readonly { personId: string; grantedBy: string | null; partnerId: string | null; worksFrom: Date | null }[],
  by: string,
): Refusal | undefined {
  if (posts.length === 0) return refuse('no-vouching', { field: 'posts' })
  if (posts.some((post) => post.worksFrom !== null || post.partnerId === null))
    return refuse('vouched-before', { status: 409, field: 'posts' })
  const own = posts.some((post) => post.grantedBy === by || post.personId === by)
  return own ? refuse('own-word', { status: 403 }) : undefined
}

/** From when a post works: staff after a day; who speaks for a partner once the director confirmed it; others at once. */
export function worksFrom(role: Role, now: Date): Date | null {
  if (isPartner(role)) return null
  const waits = staff.includes(role) && role !== 'director'
  return waits ? new Date(now.getTime() + newPostHours * 3_600_000) : now
}

export const isStaff = (role: Role): boolean => staff.includes(role)
export const isPartner = (role: Role): boolean => ofPartner.includes(role)
