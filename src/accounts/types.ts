import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Tables } from '../kit/db/tables.ts'
import { email, optionalText, text } from '../kit/web/forms.ts'
import type { Proof } from '../kit/work/work.ts'

export type Person = Selectable<Tables['accounts.person']>
export type SignIn = Selectable<Tables['accounts.signIn']>
export type Invitation = Selectable<Tables['accounts.invitation']>
export type Passkey = Selectable<Tables['accounts.passkey']>
export type Challenge = Selectable<Tables['accounts.challenge']>
/** What a device is asked for: to make a key for this person, or to sign with one. */
export type Purpose = Challenge['purpose']
/** The second factors somebody has: an app that gives codes, and keys on devices. */
export interface Factors {
  readonly app: boolean
  readonly passkeys: readonly Passkey[]
}
export type NewEmail = Selectable<Tables['accounts.newEmail']>
export type OfficeHeld = Selectable<Tables['accounts.officeHeld']>
export type Office = OfficeHeld['office']
export const offices = ['administrator', 'director'] as const satisfies readonly Office[]
export const isOffice = (text: string): text is Office => offices.some((office) => office === text)

/** Somebody who is signed in. Minted in proof.ts only. */
export interface AsPerson extends Proof {
  readonly person: string
}
/** Somebody at her own account: whoever has a second factor gave it in this session. */
export interface AsHerself extends AsPerson {
  readonly account: 'own'
}
/** An administrator: sees no panel's content without a reason. */
export interface AsAdministrator extends AsPerson {
  readonly office: 'administrator'
}
/** The house itself, before anybody has an account, and what it does by itself. */
export interface AsHouse extends Proof {
  readonly who: 'system'
}

export const NewPerson = z.object({ name: text(120), email: email(), lang: z.enum(['nl', 'en']).default('nl') })
export type NewPerson = z.infer<typeof NewPerson>

export const OwnDetails = z.object({ name: text(120), phone: optionalText(40), lang: z.enum(['nl', 'en']) })
export type OwnDetails = z.infer<typeof OwnDetails>

export const Organising = z.object({ name: text(120), phone: text(40), email: email(), address: text(300) })
export type Organising = z.infer<typeof Organising>

/** First start: who organises, and who begins. */
export const FirstStart = z.object({
  name: text(120),
  phone: text(40),
  email: email(),
  address: text(300),
  ownName: text(120),
  ownEmail: email(),
})
export type FirstStart = z.infer<typeof FirstStart>

/** A code of six digits, as people type it: spaces and hyphens do not count. */
export const sixDigits = () =>
  z
    .string()
    .transform((typed) => typed.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'six-digits'))
