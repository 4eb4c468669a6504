import type { Selectable } from 'kysely'
import type { Tables } from '../kit/db/tables.ts'
import type { Dossier, Entry } from '../response/types.ts'

export type Verdict = Selectable<Tables['oversight.verdict']>
export const moments = ['response', 'year'] as const satisfies readonly Verdict['moment'][]
export type Moment = (typeof moments)[number]
export const judgements = ['satisfied', 'partly', 'not'] as const satisfies readonly Verdict['says'][]
export type Contact = Selectable<Tables['oversight.contactLog']>
export type Finding = Selectable<Tables['oversight.finding']>
export const kepts = ['kept', 'part', 'not'] as const satisfies readonly Finding['says'][]
export type Exception = Selectable<Tables['oversight.exception']>
export const exceptionKinds = ['unanswered', 'unfollowed'] as const satisfies readonly Exception['kind'][]
export type Reminder = Selectable<Tables['oversight.reminded']>['kind']

/** One recommendation with what the panel and the foundation said of it. */
export interface WatchedEntry extends Entry {
  readonly verdicts: readonly Verdict[]
  readonly exceptions: readonly Exception[]
}
/** All answers of one panel as they stand today, with what both said of them. */
export interface Watched extends Omit<Dossier, 'entries'> {
  readonly entries: readonly WatchedEntry[]
  readonly contacts: readonly Contact[]
  readonly findings: readonly Finding[]
  readonly closedAt: Date | null
}
