import type { Purpose, Register } from '../kit/privacy/register.ts'

const who: Purpose = {
  why: ['om te weten wie een stuk toevoegde', 'to know who added a document'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const named: Purpose = {
  ...who,
  why: [
    'om bij een stuk te zeggen wie het maakte en wie ernaar keek',
    'to say with a document who made it and who looked at it',
  ],
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'library'> = {
  'library.document': {
    ...{ id: null, panelId: null, kind: null, title: null, author: named, datedOn: null, source: null },
    ...{ summary: null, checkedBy: named, licence: null, language: null, fileId: null, link: null, visibleFrom: null },
    ...{ publicFrom: null, version: null, replacedBy: null, madeBy: who, madeAt: null, withdrawnAt: null },
  },
}
