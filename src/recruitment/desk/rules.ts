/** When the desk enters a call or a paper form, and how two people leave somebody out. Pure. */
import { dayOf } from '../../kit/texts/dates.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { deskDays } from '../policy.ts'
import { deskUntil, isOpen } from '../rules.ts'
import type { Applicant, Recruitment } from '../types.ts'

const refuse = refusing({
  'not-open': ['Aanmelden is nog niet open.', 'Registration is not open yet.'],
  frozen: [
    'De lijst voor de loting ligt vast. Er komt niemand meer bij en er gaat niemand meer af.',
    'The list for the draw is fixed. Nobody comes in and nobody goes out any more.',
  ],
  future: ['Deze dag is nog niet geweest.', 'This day has not been yet.'],
  'came-late': [
    'Dit kwam binnen na de sluiting ({day}). Dan kan het niet meer.',
    'This came in after the close ({day}). Then it is too late.',
  ],
  'desk-over': [
    'Invoeren kon tot en met {until}: {days} werkdagen na de sluiting.',
    'Entering was possible until {until}: {days} working days after the close.',
  ],
  'needs-code': [
    'Voor dit panel is een brief nodig. Vraag om de code uit de brief.',
    'This panel needs a letter. Ask for the code of the letter.',
  ],
  'no-applicant': ['Deze aanmelding is er niet.', 'There is no such registration.'],
  excluded: ['Deze aanmelding is al uitgesloten.', 'This registration has been excluded already.'],
  'two-people': [
    'Een ander dan wie dit voorstelde beslist mee. Vraag een collega.',
    'Somebody other than who proposed this decides too. Ask a colleague.',
  ],
  'other-reason': [
    'Er is een andere reden voorgesteld. Kies dezelfde, of laat het voorstel intrekken.',
    'Another reason was proposed. Choose the same, or have the proposal taken back.',
  ],
  'no-mail': [
    'Hier is geen mailadres bekend. Print de bevestiging en stuur die per post.',
    'No email address is known here. Print the confirmation and send it by post.',
  ],
  'not-proposed': ['Er is geen voorstel om in te trekken.', 'There is no proposal to take back.'],
})
export const noApplicant = () => refuse('no-applicant', { status: 404 })
export const noMail = () => refuse('no-mail')
export const needsCode = () => refuse('needs-code', { field: 'code' })

type Times = Pick<Recruitment, 'openedAt' | 'closesAt' | 'closesOn' | 'frozenAt'>
/** Entered while open, or a few working days later when it came in before the close. */
export function enterable(it: Times | undefined, receivedOn: string, now: Date): Refusal | undefined {
  if (!it?.openedAt || !it.closesOn) return refuse('not-open', { status: 409 })
  if (it.frozenAt) return refuse('frozen', { status: 409 })
  const today = dayOf(now)
  if (receivedOn > today) return refuse('future', { field: 'receivedOn' })
  if (isOpen(it, now)) return undefined
  if (receivedOn > it.closesOn) return refuse('came-late', { day: it.closesOn, field: 'receivedOn' })
  const until = deskUntil(it.closesOn)
  return today > until ? refuse('desk-over', { until, days: deskDays, status: 409 }) : undefined
}

type Out = Pick<Applicant, 'excludedAt' | 'excludedReason' | 'excludedBy'>
/** One proposes, another decides; for the same reason, before the list is fixed. */
export function exclusion(
  it: Times | undefined,
  held: Out,
  by: { person: string; reason: string },
): { decides: boolean } | Refusal {
  if (it?.frozenAt) return refuse('frozen', { status: 409 })
  if (held.excludedAt) return refuse('excluded', { status: 409 })
  if (!held.excludedBy) return { decides: false }
  if (held.excludedBy === by.person) return refuse('two-people', { status: 409 })
  return held.excludedReason === by.reason ? { decides: true } : refuse('other-reason', { field: 'reason' })
}
/** Whoever proposed it, or a colleague, takes a proposal back while nothing is decided. */
export function takenBack(it: Times | undefined, held: Out): Refusal | undefined {
  if (it?.frozenAt) return refuse('frozen', { status: 409 })
  return held.excludedAt || !held.excludedBy ? refuse('not-proposed', { status: 409 }) : undefined
}

export type Standing = 'in' | 'withdrawn' | 'excluded' | 'proposed'
/** Where a registration stands, for the desk. */
export function standing(held: Out & Pick<Applicant, 'withdrawnAt'>): Standing {
  if (held.excludedAt) return 'excluded'
  if (held.withdrawnAt) return 'withdrawn'
  return held.excludedBy ? 'proposed' : 'in'
}
