import type { Purpose, Register } from '../kit/privacy/register.ts'

const staff: Purpose = {
  why: ['om te weten wie een verslag schreef of openbaar maakte', 'to know who wrote or published a report'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const member: Purpose = {
  why: ['om een bezwaar met het lid te bespreken', 'to talk an objection over with the member'],
  basis: 'legitimate-interest',
  until: ['1 jaar na het einde van het panel', '1 year after the panel ends'],
  erase: 'row',
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'reports'> = {
  'reports.shelf': { panelId: null },
  'reports.report': {
    ...{ id: null, panelId: null, number: null, meetingId: null, kind: null, title: null, body: null, state: null },
    ...{ madeBy: staff, madeAt: null, checkFrom: null, checkUntil: null, publishedAt: null, rev: null },
  },
  'reports.objection': {
    ...{ id: null, reportId: null, seatId: member, text: member, madeAt: null, settledAt: null, how: member },
    settledBy: staff,
  },
  'reports.version': {
    ...{ id: null, reportId: null, number: null, title: null, body: null, reason: null, objections: null },
    ...{ madeBy: staff, madeAt: null },
  },
}
