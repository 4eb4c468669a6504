import type { Purpose, Register } from '../kit/privacy/register.ts'

const member: Purpose = {
  why: [
    'om te weten wie op welke plek zit, en om leden te bereiken',
    'to know who has which seat, and to reach members',
  ],
  basis: 'legitimate-interest',
  until: ['1 jaar na het einde van het panel', '1 year after the panel ends'],
  erase: 'empty',
}
const fact: Purpose = { ...member, erase: 'stays' }
const reserve: Purpose = {
  why: ['om een lege plek te vullen in de volgorde van de loting', 'to fill an empty seat in the order of the draw'],
  basis: 'legitimate-interest',
  until: ['tot het panel zijn advies heeft gegeven', 'until the panel has given its advice'],
  erase: 'row',
}
const staff: Purpose = {
  why: ['om te weten wie belde', 'to know who called'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const signed: Purpose = {
  ...staff,
  why: ['om openbaar te maken wie een uitzondering tekende', 'to make public who signed an exception'],
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'seats'> = {
  'seats.roster': { panelId: null, madeAt: null },
  'seats.seat': {
    ...{ id: null, panelId: null, number: null, seatGroup: null, state: null, personId: fact, applicantId: fact },
    ...{ partnerId: null, name: member, email: member, phone: member, lang: null, function: member, mandate: member },
    ...{ listenOrder: null, tokenHash: member, drawnAt: null, confirmedAt: null, endedAt: null, reason: member },
    ...{ substituteOf: null },
  },
  'seats.reserve': { panelId: null, place: null, applicantId: reserve, state: null, seatId: null },
  'seats.call': {
    ...{ id: null, panelId: null, seatId: null, outcome: null, day: null, calledBy: staff, calledAt: null },
    ...{ countsFrom: null },
  },
  'seats.move': {
    ...{ id: null, panelId: null, seatId: null, seatGroup: null, fromState: null, toState: null, why: null },
    ...{ movedAt: null },
  },
  'seats.released': { id: null, panelId: null, moment: null, at: null, citizens: null, partner: null },
  'seats.seating': { id: null, panelId: null, openedAt: null, citizens: null, partner: null, offTarget: null },
  'seats.exception': {
    ...{ panelId: null, reason: null, firstPerson: signed, firstName: signed, firstParty: null, firstAt: null },
    ...{ secondPerson: signed, secondName: signed, secondParty: null, secondAt: null },
  },
}
