import type { Purpose, Register } from '../kit/privacy/register.ts'

const who: Purpose = {
  why: ['om te weten wie tekende, en wie dat mocht', 'to know who signed, and who was allowed to'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const named: Purpose = {
  ...who,
  why: ['om openbaar te maken wie namens wie tekende', 'to make public who signed for whom'],
}
const secret: Purpose = {
  ...who,
  why: ['om te tekenen met een code per e-mail', 'to sign with a code by email'],
  erase: 'empty',
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'signing'> = {
  'signing.authority': {
    ...{ id: null, panelId: null, party: null, personId: who, task: named, shownBy: who, datedOn: null, fileId: null },
    ...{ secondContact: who, suppliedBy: who, suppliedAt: null, acceptedBy: who, acceptedAt: null, endedAt: null },
  },
  'signing.offer': {
    ...{ id: null, panelId: null, versionId: null, party: null, personId: who, address: secret, offeredAt: null },
    ...{ tokenHash: secret },
    ...{ codeHash: null, codeUntil: null, tries: null, voidAt: null, voidWhy: null },
  },
  'signing.signature': {
    ...{ id: null, panelId: null, versionId: null, party: null, personId: who, name: named, task: named, way: null },
    ...{
      fingerprint: null,
      signedAt: null,
      fileId: who,
      uploadedBy: who,
      uploadedParty: null,
      confirmedBy: who,
      confirmedAt: null,
      condition: null,
      conditionOn: null,
    },
    ...{ conditionMetAt: null, conditionShownBy: null },
  },
}
