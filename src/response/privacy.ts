import type { Purpose, Register } from '../kit/privacy/register.ts'

const who: Purpose = {
  why: [
    'om te weten wie namens wie antwoordde, meldde of vaststelde',
    'to know who answered, reported or found for whom',
  ],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const named: Purpose = {
  ...who,
  why: ['om openbaar te maken wie namens wie sprak', 'to make public who spoke for whom'],
}
const asker: Purpose = {
  why: ['om een vraag openbaar te maken zoals iemand die stelde', 'to make a question public as somebody asked it'],
  basis: 'consent',
  until: ['tot wie de vraag stelde dat intrekt', 'until whoever asked withdraws it'],
  erase: 'empty',
}
const address: Purpose = {
  ...asker,
  why: ['om te laten weten dat er antwoord is', 'to tell that there is an answer'],
  until: ['tot er antwoord is, of de vraag is geweigerd', 'until there is an answer, or the question was refused'],
}
const of = { id: null, panelId: null, recommendationId: null } as const

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'response'> = {
  'response.desk': { panelId: null, openedAt: null },
  'response.addressee': { panelId: null, recommendationId: null, bodyId: null, setBy: who, setAt: null },
  'response.document': { ...of, title: null, fileId: null, href: null, addedBy: who, addedAt: null },
  'response.draft': {
    ...{
      recommendationId: null,
      panelId: null,
      rev: null,
      content: null,
      readyAt: null,
      editedBy: who,
      editedAt: null,
    },
  },
  'response.answer': {
    ...{ ...of, version: null, partnerId: null, body: null, decision: null, content: null },
    ...{ sentBy: who, sentName: named, sentAt: null },
  },
  'response.begun': { panelId: null, recommendationId: null, begunOn: null, what: null, toldBy: who, toldAt: null },
  'response.status': {
    ...{ ...of, partnerId: null, progress: null, says: null, documents: null, promiseId: null },
    ...{ reportedBy: who, reportedName: named, reportedAt: null },
  },
  'response.milestone': { ...of, what: null, dueOn: null, firstDueOn: null, doneOn: null, madeBy: who, madeAt: null },
  'response.question': {
    ...{ ...of, asks: asker, name: asker, email: address, lang: null, askedAt: null, state: null },
    ...{ refusedBecause: null, judgedBy: who, judgedAt: null, dueOn: null, answer: null },
    ...{ answeredBy: who, answeredName: named, answeredAt: null },
  },
}
