import type { Purpose, Register } from '../kit/privacy/register.ts'

const staff: Purpose = {
  why: ['om te weten wie een bijeenkomst leidde of vastlegde', 'to know who led or recorded a meeting'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const there: Purpose = {
  why: [
    'om te weten wie er was: voor de regel van twee op een, de vergoeding en het eten',
    'to know who was there: for the rule of two to one, the fee and the food',
  ],
  basis: 'contract',
  until: ['tot 2 jaar na het advies', 'until 2 years after the advice'],
  erase: 'row',
}
const at: Purpose = {
  why: ['om mensen een plek aan tafel te geven', 'to give people a place at a table'],
  basis: 'contract',
  until: ['tot het advies er is', 'until the advice is there'],
  erase: 'row',
}
const knows: Purpose = {
  why: ['om te horen of de leden genoeg weten om te besluiten', 'to hear whether the members know enough to decide'],
  basis: 'contract',
  until: ['tot 1 jaar na het advies', 'until 1 year after the advice'],
  erase: 'row',
}
const said: Purpose = {
  ...staff,
  why: [
    'om elke geparkeerde vraag een antwoord te geven; van wie ze kwam staat nergens',
    'to answer every question that was parked; whose it was is nowhere',
  ],
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'meetings'> = {
  'meetings.agenda': { meetingId: null, rev: null, madeAt: null, nowItem: null, nowSince: null },
  'meetings.item': {
    ...{ id: null, meetingId: null, place: null, kind: null, minutes: null, title: null, owner: staff },
    ...{ question: null, harvest: null },
  },
  'meetings.roundTable': { meetingId: null, number: null, moderatorId: staff },
  'meetings.tableSeat': { meetingId: null, seatId: at, number: at },
  'meetings.attendance': { meetingId: null, seatId: there, state: there, markedBy: staff, at: null },
  'meetings.card': {
    ...{ id: null, panelId: null, meetingId: null, text: said, parkedAt: null, parkedBy: staff, closedAt: null },
    ...{ closedHow: said, closedBy: staff },
  },
  'meetings.enough': { panelId: null, seatId: knows, answer: knows, missing: knows, at: null },
}
