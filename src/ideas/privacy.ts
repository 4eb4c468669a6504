import type { Purpose, Register } from '../kit/privacy/register.ts'

const who: Purpose = {
  why: ['om te weten wie over een idee besloot', 'to know who decided on an idea'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const browser: Purpose = {
  why: [
    'om per browser elke stem één keer te tellen; van wie die is staat nergens',
    'to count every vote once for each browser; whose it is is nowhere',
  ],
  basis: 'legitimate-interest',
  until: ['tot de ronde sluit', 'until the round closes'],
  erase: 'stays',
}
const written: Purpose = {
  why: [
    'om een idee of bezwaar te lezen; wie het schreef staat nergens',
    'to read an idea or appeal; who wrote it is nowhere',
  ],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'ideas'> = {
  'ideas.board': { panelId: null, madeAt: null },
  'ideas.round': {
    ...{ id: null, panelId: null, number: null, question: null, opensAt: null, closesAt: null, feedsMeetingOn: null },
    ...{ plannedBy: who, plannedAt: null, resultReleasedAt: null, fingerprint: null },
  },
  'ideas.statement': {
    ...{
      id: null,
      roundId: null,
      text: written,
      lang: null,
      state: null,
      source: null,
      own: null,
      refusedReason: null,
    },
    ...{ moderatedBy: who, moderatedAt: null, madeAt: null, appeal: written, appealedAt: null, appealBy: who },
    ...{ appealDecidedAt: null, doneWith: null, doneAt: null },
  },
  'ideas.voter': { roundId: null, number: null, hmac: browser },
  'ideas.vote': { roundId: null, number: null, statementId: null, choice: null, setAside: null },
}
