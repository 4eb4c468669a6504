import type { Purpose, Register } from '../kit/privacy/register.ts'

const asker: Purpose = {
  why: ['om te antwoorden op een vraag om een panel', 'to answer a request for a panel'],
  basis: 'legitimate-interest',
  until: ['1 jaar na het oordeel', '1 year after the judgement'],
  erase: 'empty',
}
const judge: Purpose = {
  why: ['om te weten wie over een vraag oordeelde', 'to know who judged a request'],
  basis: 'legitimate-interest',
  until: ['zolang de vraag bewaard wordt', 'as long as the request is kept'],
  erase: 'stays',
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'intake'> = {
  'intake.request': {
    ...{ id: null, once: null, organisation: null, sort: null, name: asker, email: asker, phone: asker, lang: null },
    ...{ question: null, stillOpen: null, power: null, willing: null, plan: null, madeAt: null, state: null },
    ...{ fits: null, judgedBy: judge, judgedAt: null, verdict: null, panelId: null },
  },
}
