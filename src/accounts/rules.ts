import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { invitationMinutes, memberDays, newEmailHours, staffHours } from './policy.ts'
import type { Factors, Invitation, NewEmail, Person } from './types.ts'

const refuse = refusing({
  'administrator-there': [
    'Er is al een beheerder. Een uitnodiging kan alleen zolang er geen is.',
    'There is an administrator already. An invitation is possible only while there is none.',
  ],
  'invitation-over': [
    'Deze uitnodiging werkt niet meer. Maak op de server een nieuwe met: npm run cli -- admin invite',
    'This invitation no longer works. Make a new one on the server with: npm run cli -- admin invite',
  ],
  'new-email-over': [
    'Deze link werkt niet meer. Vraag op je eigen pagina een nieuwe aan.',
    'This link no longer works. Ask for a new one on your own page.',
  ],
  'email-taken': [
    'Dit mailadres hoort al bij iemand anders. Kies een ander adres.',
    'This email address belongs to somebody else already. Choose another address.',
  ],
  'same-email': ['Dit is al je mailadres.', 'This is your email address already.'],
})

export const later = (from: Date, by: { minutes?: number; hours?: number; days?: number }): Date =>
  new Date(from.getTime() + ((by.days ?? 0) * 1440 + (by.hours ?? 0) * 60 + (by.minutes ?? 0)) * 60_000)

/** Where to after signing in when nothing else was asked: her panels, by what she does there. */
export const startPath = '/beheer'

/**
 * A path of this site, or the start page: what came along in `next` never leads elsewhere. Refused are `//` and `\`
 * (browsers take both for another host), everything that is not printable ASCII, and what does not start with one slash.
 */
export function ownPath(next: string): string {
  return next.length <= 500 && /^\/[!-~]*$/.test(next) && !/\/\/|\\/.test(next) ? next : startPath
}

/** Has she a second factor, of whichever kind? */
export const hasFactor = ({ app, passkeys }: Factors): boolean => app || passkeys.length > 0

/** What decides how a session goes on: her second factors, and whether an office or post of hers asks for one. */
export interface Standing {
  readonly factors: Factors
  readonly asked: boolean
}

/** How long a session lasts: staff are known by an office, by a post that asks a second factor, or by having one. */
export function sessionOf({ factors, asked }: Standing, now: Date) {
  const staff = hasFactor(factors) || asked
  const hours = staff ? staffHours : memberDays * 24
  return { expiresAt: later(now, { hours }), days: hours / 24 }
}

/** What comes after signing in: staff give their second factor, or set it up. */
export function factorStep({ factors, asked }: Standing): 'give' | 'set-up' | 'none' {
  if (hasFactor(factors)) return 'give'
  return asked ? 'set-up' : 'none'
}

/** Invitations are for a house without an administrator, and end all together when one was used. */
export const mayInvite = (administrators: number): Refusal | undefined =>
  administrators > 0 ? refuse('administrator-there', { status: 409 }) : undefined
export const invitationEnds = (now: Date): Date => later(now, { minutes: invitationMinutes })

export function takeInvitation(it: Invitation | undefined, administrators: number, now: Date): Invitation | Refusal {
  if (administrators > 0) return refuse('administrator-there', { status: 410 })
  if (!it || it.usedAt || now >= it.expiresAt) return refuse('invitation-over', { status: 410 })
  return { ...it, usedAt: now }
}

export const newEmailEnds = (now: Date): Date => later(now, { hours: newEmailHours })
export const sameEmail = (person: Pick<Person, 'email'>, email: string): Refusal | undefined =>
  person.email?.toLowerCase() === email ? refuse('same-email', { field: 'email' }) : undefined

export function takeNewEmail(it: NewEmail | undefined, taken: boolean, now: Date): NewEmail | Refusal {
  if (!it || it.usedAt || now >= it.expiresAt) return refuse('new-email-over', { status: 410 })
  return taken ? refuse('email-taken', { status: 409 }) : { ...it, usedAt: now }
}
