import type { Purpose, Register } from '../kit/privacy/register.ts'

const who: Purpose = {
  why: ['om te weten wie wat vaststelde of vastlegde', 'to know who found or recorded what'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const named: Purpose = {
  ...who,
  why: ['om openbaar te maken wie dit vaststelde', 'to make public who found this'],
}
const of = { id: null, panelId: null, recommendationId: null } as const

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'oversight'> = {
  'oversight.verdict': {
    ...{ ...of, moment: null, says: null, why: null, n: null, nOf: null, how: null, enteredBy: who, enteredAt: null },
  },
  'oversight.contactLog': {
    ...{ id: null, panelId: null, promiseId: null, onDay: null, withWhom: named, heard: null },
    ...{ loggedBy: who, loggedAt: null },
  },
  'oversight.finding': {
    ...{ id: null, panelId: null, promiseId: null, nth: null, says: null, why: null },
    ...{ foundBy: who, foundName: named, foundAt: null },
  },
  'oversight.exception': { ...of, kind: null, why: null, foundBy: who, foundName: named, foundAt: null },
  'oversight.reminded': { promiseId: null, kind: null, panelId: null, at: null },
  'oversight.closing': { panelId: null, closedAt: null, closedBy: who },
}
