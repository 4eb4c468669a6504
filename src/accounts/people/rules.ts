/** Offices over the whole house: who gets one, from when it works, who may lose one. */
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { newOfficeHours } from '../policy.ts'
import { hasFactor, later } from '../rules.ts'
import type { Factors, OfficeHeld, Person } from '../types.ts'

const refuse = refusing({
  'holds-already': ['{name} heeft deze functie al.', '{name} holds this office already.'],
  'no-email': [
    '{name} heeft geen mailadres. Zonder mailadres kan iemand niet inloggen.',
    '{name} has no email address. Without one nobody can sign in.',
  ],
  'no-office': ['Deze functie is er niet meer.', 'This office is not there any more.'],
  'last-administrator': [
    'Dit is de enige beheerder. Maak eerst iemand anders beheerder, en wacht tot dat werkt.',
    'This is the only administrator. First make somebody else administrator, and wait until that works.',
  ],
  'own-factor': [
    'Je eigen tweede bewijs stel je niet zelf opnieuw in. Vraag een andere beheerder.',
    'You do not reset your own second factor. Ask another administrator.',
  ],
  'no-factor': ['{name} heeft geen tweede bewijs.', '{name} has no second factor.'],
  known: ['Er is al iemand met dit mailadres.', 'There is somebody with this email address already.'],
  'no-person': ['Deze persoon is er niet.', 'There is no such person.'],
})

export const noPerson = (): Refusal => refuse('no-person', { status: 404 })
export const noOffice = (): Refusal => refuse('no-office', { status: 404 })
export const known = (): Refusal => refuse('known', { field: 'email', status: 409 })

/** From when a new office works: after a day, so that the other administrators, who are told at once, can still say no. */
export const officeWorks = (now: Date): Date => later(now, { hours: newOfficeHours })

export function mayGrant(
  person: Pick<Person, 'id' | 'name' | 'email'>,
  held: readonly OfficeHeld[],
): Refusal | undefined {
  if (!person.email) return refuse('no-email', { name: person.name })
  const has = held.some((it) => it.personId === person.id)
  return has ? refuse('holds-already', { name: person.name, status: 409, field: 'office' }) : undefined
}

/** The office of this person, ended. There is always an administrator whose office works. */
export function endOffice(held: readonly OfficeHeld[], personId: string, now: Date): OfficeHeld | Refusal {
  const office = held.find((it) => it.personId === personId)
  if (!office) return noOffice()
  const others = held.filter((it) => it !== office && it.worksFrom <= now)
  if (office.office === 'administrator' && others.length === 0) return refuse('last-administrator', { status: 409 })
  return { ...office, endedAt: now }
}

/** An administrator resets the factor of somebody else. */
export function mayReset(
  person: Pick<Person, 'id' | 'name'>,
  factors: Factors,
  administrator: string,
): Refusal | undefined {
  if (person.id === administrator) return refuse('own-factor', { status: 403 })
  return hasFactor(factors) ? undefined : refuse('no-factor', { name: person.name, status: 409 })
}
