/** Answers, reports and promises of one partner, made without a database: for the rules of answering and watching over it. */
import type { Promised } from '../../src/agreement/types.ts'
import {
  type Answer,
  type Decision,
  type Dossier,
  type Entry,
  emptyContent,
  type Progress,
  type Status,
} from '../../src/response/types.ts'

export const noon = (day: string) => new Date(`${day}T11:00:00Z`)
const partners = [
  { id: 'a', name: 'gemeente' },
  { id: 'b', name: 'waterschap' },
].map((one) => ({
  ...{ ...one, panelId: 'p', sort: 'municipality' as const, madeAt: noon('2027-01-01') },
}))
export const [partner] = partners
export const body = (partnerId: string) => ({
  ...{ id: `body-${partnerId}`, panelId: 'p', partnerId, name: 'college', powers: [], decision: null, decidedOn: null },
  ...{ decisionFile: null, calendar: null, madeAt: noon('2027-01-01') },
})
export const answer = (day: string, decision: Decision = 'adopted'): Answer => ({
  ...{
    id: `answer-${day}`,
    panelId: 'p',
    recommendationId: 'r1',
    version: 1,
    partnerId: 'a',
    body: 'college',
    decision,
  },
  ...{ content: { ...emptyContent, decision }, sentBy: 's', sentName: 'Sam', sentAt: noon(day) },
})
export const status = (day: string, progress: Progress, promiseId: string | null = null): Status => ({
  ...{ id: `status-${day}`, panelId: 'p', recommendationId: 'r1', partnerId: 'a', progress, says: { nl: 'x' } },
  ...{ documents: [], promiseId, reportedBy: 'c', reportedName: 'Con', reportedAt: noon(day) },
})
export const entry = (it: Partial<Entry> = {}, number = 1): Entry => ({
  recommendation: {
    ...{
      id: `r${number}`,
      number,
      theme: null,
      title: { nl: 'Bomen' },
      body: { nl: 'Bomen' },
      reasons: { nl: 'Heet' },
    },
    ...{ outcome: 'adopted', minority: null },
  },
  ...{ answers: [], statuses: [], milestones: [], questions: [] },
  ...it,
})
export const promise = (kind: Promised['kind'], nth: number, dueOn: string): Promised => ({
  ...{ id: `${kind}-${nth}-a`, kind, nth, party: 'a', clause: 'response', version: 1, words: { nl: '' } },
  ...{ agreed: 1, dueOn, firstDueOn: dueOn },
})
export const due = '2027-07-16'
export const reports = [promise('status-report', 1, '2027-11-17'), promise('status-report', 2, '2028-05-17')]
export const dossier = (today: string, entries: readonly Entry[]): Dossier => ({
  ...{ panel: 'p', today, entries, bodies: [], partners },
  advice: { adoptedOn: '2027-05-15', readyOn: null, handedOverOn: '2027-05-17', refused: false, foreword: null },
  promises: [promise('answer-each', 1, due), ...reports],
})
