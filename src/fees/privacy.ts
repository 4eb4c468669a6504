import type { Purpose, Register } from '../kit/privacy/register.ts'

const fee: Purpose = {
  why: [
    'om een vergoeding uit te rekenen en bij de normen van het jaar te houden',
    'to work out a fee and keep it within the norms of the year',
  ],
  basis: 'contract',
  until: ['7 jaar na het jaar van de vergoeding', '7 years after the year of the fee'],
  erase: 'stays',
}
const who: Purpose = {
  why: ['om te weten wie normen invoerde', 'to know who entered norms'],
  basis: 'legitimate-interest',
  until: ['zolang de normen er staan', 'as long as the norms stand'],
  erase: 'stays',
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'fees'> = {
  'fees.cap': {
    ...{ id: null, year: null, rev: null, hourCents: null, under21Cents: null, monthCents: null, yearCents: null },
    ...{ source: null, url: null, addedBy: who, addedAt: null },
  },
  'fees.book': { panelId: null, madeAt: null },
  'fees.entry': {
    ...{ id: null, panelId: null, seatId: fee, personId: fee, meetingId: null, cents: fee, mode: null, month: null },
    ...{ madeAt: null, reversedBy: null },
  },
}
