import type { Purpose, Register } from '../kit/privacy/register.ts'

const who: Purpose = {
  why: ['om te weten wie een tekst opschreef of een telling deed', 'to know who wrote down a text or made a count'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}

/** What this room keeps of people: every column, or it does not compile. Slips and scores lead to nobody. */
export const privacy: Register<'proposals'> = {
  'proposals.advice': {
    ...{ panelId: null, id: null, adoptedOn: null, readyOn: null, handedOverOn: null, refused: null, foreword: null },
  },
  'proposals.proposal': {
    ...{ id: null, panelId: null, number: null, theme: null, title: null, body: null, reasons: null, outcome: null },
    ...{ priority: null, minority: null, madeAt: null, frozenAt: null, rev: null },
  },
  'proposals.version': {
    ...{ proposalId: null, number: null, theme: null, title: null, body: null, reasons: null, why: null },
    ...{ madeBy: who, madeAt: null },
  },
  'proposals.poll': {
    ...{ id: null, panelId: null, number: null, round: null, way: null, scale: null, texts: null, fingerprint: null },
    ...{ citizens: null, partner: null, madeBy: who, madeAt: null, openedAt: null, closedAt: null },
    ...{ destroyedAt: null, voidedAt: null, voidWhy: null, listHash: null },
  },
  'proposals.pollItem': { pollId: null, proposalId: null, place: null },
  'proposals.slip': { id: null, pollId: null, side: null, codeHash: null, void: null },
  'proposals.score': { slipId: null, proposalId: null, value: null },
  'proposals.slipBox': { pollId: null, side: null, sealed: null },
  'proposals.slipPrint': { pollId: null, side: null, pdf: null },
  'proposals.tellerWord': { pollId: null, step: null, personId: who, figures: null, saidAt: null },
  'proposals.pollResult': {
    ...{ id: null, pollId: null, panelId: null, proposalId: null, side: null, counts: null, electorate: null },
    ...{ slips: null, hash: null, madeAt: null },
  },
}
