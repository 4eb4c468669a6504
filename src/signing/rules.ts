/** Decisions about signing: who may, on what, with which code; when a version is offered, counts, and becomes public. Pure. */

import { foundation, type Party, type Version } from '../agreement/types.ts'
import type { Pair } from '../kit/texts/texts.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import type { Role } from '../panel/types.ts'
import { signingCode } from './policy.ts'
import type { Authority, Offer, Signature } from './types.ts'

const refuse = refusing({
  'same-person': [
    'De tweede contactpersoon is iemand anders dan wie tekent.',
    'The second contact is somebody else than who signs.',
  ],
  'both-parties': [
    'Deze persoon tekent al voor een andere partij. Niemand tekent voor twee partijen.',
    'This person already signs for another party. Nobody signs for two parties.',
  ],
  'not-her-party': ['Kies iemand die bij deze partij hoort.', 'Choose somebody who belongs to this party.'],
  'own-authority': [
    'Je leidt dit panel, of je eigen partij leverde dit aan. De directeur of een andere partij keurt het goed.',
    'You lead this panel, or your own party supplied this. The director or another party accepts it.',
  ],
  'authority-gone': ['Dit bewijs is al vervangen of goedgekeurd.', 'This proof was already replaced or accepted.'],
  'not-newest': [
    'Dit is niet de nieuwste versie. Alleen de nieuwste wordt aangeboden.',
    'This is not the newest version. Only the newest is offered.',
  ],
  'offered-before': ['Deze versie is al aangeboden.', 'This version was offered already.'],
  'no-finding': [
    'De directeur heeft deze versie nog niet substantieel bevonden.',
    'The director has not found this version substantial yet.',
  ],
  'musts-open': [
    'Nog niet alles wat moet, is bewezen en goedgekeurd: {n} open. Kijk bij de toets.',
    'Not everything that must be met is evidenced and accepted: {n} open. Look at the check.',
  ],
  'no-authority': [
    'Voor {name} is nog niet aangetoond en goedgekeurd wie mag tekenen.',
    'It has not been shown and accepted yet who may sign for {name}.',
  ],
  void: ['Dit aanbod geldt niet meer: {why}', 'This offer no longer holds: {why}'],
  'signed-before': ['Voor deze partij is al getekend.', 'This party has signed already.'],
  'no-code': ['Vraag eerst een code aan.', 'Ask for a code first.'],
  'code-over': [
    'Deze code is verlopen. Een code werkt {minutes} minuten. Vraag een nieuwe.',
    'This code has expired. A code works for {minutes} minutes. Ask for a new one.',
  ],
  'too-many': [
    'Deze code is {tries} keer fout ingevuld en werkt niet meer. Vraag een nieuwe.',
    'This code was filled in wrongly {tries} times and no longer works. Ask for a new one.',
  ],
  'wrong-code': [
    'Deze code klopt niet. Kijk in de nieuwste mail. Je kunt het nog {left} keer proberen.',
    'This code is not right. Look in the newest mail. You can try {left} more times.',
  ],
  'condition-day': [
    'Schrijf bij een voorbehoud ook de dag waarop het uiterlijk is vervuld.',
    'With a condition, also write the day by which it is met.',
  ],
  'wrong-print': [
    'De vingerafdruk op het papier is een andere. Dit papier hoort niet bij versie {number}.',
    'The fingerprint on the paper is another one. This paper does not belong to version {number}.',
  ],
  'not-offered': [
    'Deze versie is niet aangeboden. Bied haar eerst aan.',
    'This version has not been offered. Offer it first.',
  ],
  'own-paper': [
    'Een andere partij bevestigt dat dit papier bij deze versie hoort.',
    'Another party confirms that this paper belongs to this version.',
  ],
  'not-the-party': [
    'Wie het papier bracht of wie het bevestigt, hoort bij de partij die tekende.',
    'Whoever brought the paper or who confirms it belongs to the party that signed.',
  ],
  'not-signed': ['{name} heeft nog niet getekend.', '{name} has not signed yet.'],
  'published-before': ['Deze versie is al openbaar.', 'This version is public already.'],
  'public-stays': [
    'Een openbare overeenkomst wordt niet ingetrokken. Leg een nieuwe versie vast en laat die tekenen.',
    'A public agreement is not withdrawn. Fix a new version and have it signed.',
  ],
  'no-signature': ['Deze handtekening is er niet.', 'There is no such signature.'],
  'sign-out': [
    'Tekenen doe je zonder dat iemand is ingelogd. Log eerst uit, open dan de link in je mail opnieuw.',
    'Signing is done while nobody is signed in. First sign out, then open the link in your mail again.',
  ],
  'own-condition': [
    'Je eigen partij tekende onder dit voorbehoud. Een andere partij zegt dat het is vervuld.',
    'Your own party signed under this condition. Another party says that it is met.',
  ],
  'not-for-partner': [
    'Wie voor de partner tekent, laat de partner zelf zien.',
    'The partner itself shows who signs for the partner.',
  ],
  'no-condition': ['Bij deze handtekening is geen open voorbehoud.', 'This signature has no open condition.'],
})
export const refuseSigning = refuse

/** Who is named to sign: not her own second contact, of that party, and for no other party. */
export function named(
  it: { party: Party; person: string; second: string },
  of: { people: readonly { person: string; party: Party }[]; others: readonly Pick<Authority, 'party' | 'personId'>[] },
): Refusal | undefined {
  const belongs = (person: string) => of.people.some((one) => one.person === person && one.party === it.party)
  if (!belongs(it.person)) return refuse('not-her-party', { field: 'person' })
  if (!belongs(it.second)) return refuse('not-her-party', { field: 'second' })
  if (it.person === it.second) return refuse('same-person', { field: 'second' })
  const taken = of.others.some((one) => one.party !== it.party && one.personId === it.person)
  return taken ? refuse('both-parties', { field: 'person' }) : undefined
}

/** Another party accepts the proof: never the person it is about, who supplied it, or who leads the panel and names its people. */
export const mayAccept = (one: Authority, by: { person: string; party: Party; role: Role }): boolean =>
  one.acceptedAt === null &&
  by.role !== 'process-lead' &&
  one.party !== by.party &&
  one.personId !== by.person &&
  one.suppliedBy !== by.person &&
  one.secondContact !== by.person

export interface Offering {
  readonly version: Version
  readonly newest: string | undefined
  readonly substantial: boolean
  readonly mustsOpen: number
  readonly parties: readonly { party: Party; name: string }[]
  readonly authorities: readonly Authority[]
}
/** A version is offered once: the newest, found substantial, every must met, every authority shown and accepted. */
export function offerable(it: Offering): Refusal | undefined {
  if (it.version.id !== it.newest || it.version.withdrawnAt) return refuse('not-newest', { status: 409 })
  if (it.version.offeredAt) return refuse('offered-before', { status: 409 })
  if (it.mustsOpen > 0) return refuse('musts-open', { n: it.mustsOpen })
  if (!it.substantial) return refuse('no-finding')
  const without = it.parties.find(({ party }) => !it.authorities.some((one) => one.party === party && one.acceptedAt))
  return without && refuse('no-authority', { name: without.name })
}

/** Why an offer no longer holds; undefined while it does. A changed address voids it (abuse case 19). */
export function offerVoid(
  offer: Pick<Offer, 'voidAt' | 'voidWhy' | 'address'>,
  now: { email: string | null; version: Pick<Version, 'withdrawnAt'>; newest: boolean },
): Refusal | undefined {
  const why = offer.voidAt
    ? offer.voidWhy
    : offer.address !== now.email
      ? 'address'
      : now.version.withdrawnAt || !now.newest
        ? 'version'
        : undefined
  return why ? refuse('void', { why: voidWords[why] ?? voidWords.version, status: 410 }) : undefined
}
const voidWords: Record<string, Pair> & { readonly version: Pair } = {
  address: ['het mailadres is veranderd.', 'the email address has changed.'],
  version: ['er is een andere versie, of deze is ingetrokken.', 'there is another version, or this one was withdrawn.'],
}

/** Never inside somebody's session: a signature is given by the link and code alone. */
export const signsAlone = (visitor: string | undefined): Refusal | undefined =>
  visitor === undefined ? undefined : refuse('sign-out', { status: 403 })

/** Is this the code? Wrong ones are counted by the caller. */
export function codeRight(offer: Pick<Offer, 'codeUntil' | 'tries'>, same: boolean, now: Date): Refusal | undefined {
  if (!offer.codeUntil) return refuse('no-code', { field: 'code' })
  if (offer.tries >= signingCode.tries) return refuse('too-many', { tries: signingCode.tries, field: 'code' })
  if (offer.codeUntil < now) return refuse('code-over', { minutes: signingCode.minutes, field: 'code' })
  const left = signingCode.tries - offer.tries - 1
  if (same) return undefined
  return left > 0
    ? refuse('wrong-code', { left, field: 'code' })
    : refuse('too-many', { tries: signingCode.tries, field: 'code' })
}

export const conditional = (condition: string, day: string): Refusal | undefined =>
  condition !== '' && day === '' ? refuse('condition-day', { field: 'conditionOn' }) : undefined

/** A paper names the version by its fingerprint: the first 20 signs, as printed. */
export function paperOf(version: Pick<Version, 'fingerprint' | 'number' | 'offeredAt'>, typed: string) {
  if (!version.offeredAt) return refuse('not-offered', { status: 409 })
  const signs = typed.toLowerCase().replace(/[^0-9a-z]/g, '')
  if (signs.length >= 20 && version.fingerprint.startsWith(signs)) return undefined
  return refuse('wrong-print', { number: version.number, field: 'print' })
}

/** Two parties see a paper: who brings it and who confirms it differ, and one of the two is the party that signed. */
export function confirmable(
  one: Pick<Signature, 'way' | 'confirmedAt' | 'party' | 'uploadedParty'>,
  by: { party: Party },
): Refusal | undefined {
  if (one.way !== 'paper' || one.confirmedAt) return refuse('no-signature', { status: 404 })
  if (one.uploadedParty === by.party) return refuse('own-paper', { status: 403 })
  return one.uploadedParty === one.party || by.party === one.party ? undefined : refuse('not-the-party')
}

/** A condition is met when another party than the one that made it says by what that shows. */
export const meetable = (
  one: Pick<Signature, 'condition' | 'conditionMetAt' | 'party'>,
  by: { party: Party },
): Refusal | undefined => {
  if (!one.condition || one.conditionMetAt) return refuse('no-condition', { status: 409 })
  return one.party === by.party ? refuse('own-condition', { status: 403 }) : undefined
}

/** A party signed when its signature counts and whoever gave it signed for no other: two signatures are two people. */
export const signedFor = (
  party: Party,
  signatures: readonly Pick<Signature, 'party' | 'personId' | 'way' | 'confirmedAt'>[],
): boolean => {
  const own = signatures.find((one) => one.party === party && counts(one))
  return own !== undefined && signatures.every((one) => one.party === party || one.personId !== own.personId)
}

/** A version becomes public once, when every party signed and each signature counts. */
export function publishable(
  version: Pick<Version, 'offeredAt' | 'publishedAt' | 'withdrawnAt'>,
  parties: readonly { party: Party; name: string }[],
  signatures: readonly Signature[],
): Refusal | undefined {
  if (version.publishedAt) return refuse('published-before', { status: 409 })
  if (!version.offeredAt || version.withdrawnAt) return refuse('not-offered', { status: 409 })
  const missing = parties.find(({ party }) => !signedFor(party, signatures))
  return missing && refuse('not-signed', { name: missing.name })
}

export const withdrawable = (version: Pick<Version, 'publishedAt' | 'withdrawnAt'>): Refusal | undefined =>
  version.publishedAt
    ? refuse('public-stays', { status: 409 })
    : version.withdrawnAt
      ? refuse('not-newest', { status: 409 })
      : undefined

/** For which party a person of this panel may be named. */
export const partyOfPost = (post: { partnerId: string | null }): Party => post.partnerId ?? foundation

/** A signature by mail counts at once; a paper counts once another party confirmed that it is that version. */
export const counts = (one: Pick<Signature, 'way' | 'confirmedAt'>): boolean =>
  one.way === 'mail' || one.confirmedAt !== null

/** Signed under a condition that is not met yet: the gate stays shut. */
export const openCondition = (one: Pick<Signature, 'condition' | 'conditionMetAt'>): boolean =>
  one.condition !== null && one.conditionMetAt === null
