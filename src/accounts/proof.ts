/** Guards that mint the proofs of this room. */
import type { Guard, Knock } from '../kit/web/page.ts'
import { refusing } from '../kit/work/refusal.ts'
import type { Work } from '../kit/work/work.ts'
import { factorMinutes } from './policy.ts'
import { factorsOf, officesOf, person } from './queries.ts'
import { hasFactor, later } from './rules.ts'
import type { AsAdministrator, AsHerself, AsHouse, AsPerson } from './types.ts'

const refuse = refusing({
  'sign-in': ['Log eerst in.', 'Please sign in first.'],
  'second-factor': ['Geef eerst je tweede bewijs.', 'Please give your second factor first.'],
  'not-yours': [
    'Deze pagina hoort niet bij jouw rol. Klopt dat niet? Vraag het aan de procesleider.',
    'This page does not belong to your role. Is that wrong? Ask the process lead.',
  ],
})
const secondFactor = () => refuse('second-factor', { status: 403 })
export const notYours = () => refuse('not-yours', { status: 403 })

/** Who knocks, or the refusal that sends her to the sign-in page. */
export function signedIn(knock: Knock) {
  return knock.visitor ?? refuse('sign-in', { status: 403 })
}
/** Staff give a second factor; without it the door asks for it. */
export function strong(knock: Knock) {
  const visitor = signedIn(knock)
  if ('refused' in visitor) return visitor
  return visitor.strongAt ? visitor : secondFactor()
}

/** Anybody who is signed in, for her own things. */
export const asPerson: Guard<AsPerson> = {
  roles: ['person'],
  async admit(_work, knock) {
    const visitor = signedIn(knock)
    return 'refused' in visitor ? visitor : ({ who: visitor.person, person: visitor.person } as AsPerson)
  },
}

/** Her own account: who has a second factor gave it a short while ago. A mailbox alone does not change how she signs in. */
export const asHerself: Guard<AsHerself> = {
  roles: ['person'],
  async admit(work, knock) {
    const visitor = signedIn(knock)
    if ('refused' in visitor) return visitor
    const known = await person(work, visitor.person)
    const since = later(work.now, { minutes: -factorMinutes })
    const given = known !== undefined && hasFactor(await factorsOf(work, known))
    if (given && !(visitor.strongAt && visitor.strongAt > since)) return secondFactor()
    return { who: visitor.person, person: visitor.person, account: 'own' } as AsHerself
  },
}

export const asAdministrator: Guard<AsAdministrator> = { roles: ['administrator'], admit: administrator }
/** Roles and factors: the second factor is asked again. */
export const asAdministratorAfresh: Guard<AsAdministrator> = { ...asAdministrator, fresh: true }

async function administrator(work: Work, knock: Knock) {
  const visitor = strong(knock)
  if ('refused' in visitor) return visitor
  const offices = await officesOf(work, visitor.person)
  if (!offices.includes('administrator')) return notYours()
  return {
    who: visitor.person,
    person: visitor.person,
    role: 'administrator',
    office: 'administrator',
  } as AsAdministrator
}

/** What the house does by itself. */
export const house = (): AsHouse => ({ who: 'system' })
/** Somebody who just proved that she is this person, before she has a session. */
export const asSomebody = (id: string): AsPerson => ({ who: id, person: id })
