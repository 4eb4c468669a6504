import type { Purpose, Register } from '../kit/privacy/register.ts'

const who: Purpose = {
  why: ['om te weten wie wat afsprak, tekende of wijzigde', 'to know who agreed, signed or changed what'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const named: Purpose = {
  ...who,
  why: ['om openbaar te maken wie namens wie tekende', 'to make public who signed for whom'],
}
/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'agreement'> = {
  'agreement.dossier': { panelId: null, startedBy: who, startedAt: null, clockOn: null },
  'agreement.clause': {
    ...{ panelId: null, key: null, place: null, heading: null, body: null, terms: null, rev: null },
    ...{ editedBy: who, editedAt: null },
  },
  'agreement.comment': {
    ...{ id: null, panelId: null, clauseKey: null, personId: who, party: null, body: who, madeAt: null },
    ...{ closedAt: null, closedBy: who },
  },
  'agreement.version': {
    ...{
      id: null,
      panelId: null,
      number: null,
      content: null,
      fingerprint: null,
      why: null,
      panelWord: null,
      madeBy: who,
    },
    ...{
      madeAt: null,
      offeredAt: null,
      signedAt: null,
      publishedAt: null,
      withdrawnAt: null,
      pdfNl: null,
      pdfEn: null,
    },
  },
  'agreement.evidence': {
    ...{
      id: null,
      panelId: null,
      point: null,
      sort: null,
      body: null,
      title: null,
      author: who,
      datedOn: null,
      fileId: null,
    },
    ...{
      suppliedBy: who,
      party: null,
      suppliedAt: null,
      judgedBy: who,
      judgedParty: null,
      judgedAt: null,
      accepted: null,
      remark: null,
    },
  },
  'agreement.finding': {
    id: null,
    panelId: null,
    versionId: null,
    personId: who,
    name: named,
    substantial: null,
    why: null,
    madeAt: null,
  },
  'agreement.promise': {
    ...{
      id: null,
      panelId: null,
      versionId: null,
      kind: null,
      nth: null,
      party: null,
      clauseKey: null,
      words: null,
      agreed: null,
    },
    ...{ dueOn: null, afterDays: null, firstDueOn: null, firstVersionId: null, endedAt: null },
  },
  'agreement.adjustment': {
    id: null,
    panelId: null,
    term: null,
    oldValue: null,
    newValue: null,
    why: null,
    personId: who,
    madeAt: null,
  },
}
