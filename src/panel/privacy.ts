import type { Purpose, Register } from '../kit/privacy/register.ts'

const post: Purpose = {
  why: ['om te weten wie wanneer welke rol had in dit panel', 'to know who held which role in this panel, and when'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'panel'> = {
  'panel.panel': { id: null, slug: null, title: null, question: null, area: null, sort: null, madeAt: null },
  'panel.origin': { panelId: null, fact: null, kind: null, words: null, source: null, page: null },
  'panel.partner': { id: null, panelId: null, name: null, sort: null, madeAt: null },
  'panel.body': {
    ...{ id: null, panelId: null, partnerId: null, name: null, powers: null, decision: null, decidedOn: null },
    ...{ decisionFile: null, calendar: null, madeAt: null },
  },
  'panel.post': {
    ...{ id: null, panelId: null, personId: post, role: post, partnerId: null, task: post },
    ...{ grantedBy: post, grantedAt: null, worksFrom: null, endedAt: null },
    ...{ vouchedBy: post, vouchedHow: null, vouchedAt: null },
  },
}
