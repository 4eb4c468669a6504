import { openField, type Place } from '../../kit/privacy/seal-field.ts'
import { dayOf, momentOf } from '../../kit/texts/dates.ts'
import { keys } from '../../kit/web/keys.ts'
import { countedUnder } from '../../kit/web/limits.ts'
import type { Work } from '../../kit/work/work.ts'
import type { PanelId } from '../../panel/types.ts'
import type { Applicant } from '../types.ts'
import type { AsApplicant, Registration } from './types.ts'

export async function registrationOf(work: Work, as: AsApplicant): Promise<Registration> {
  const applicant = await work.sql
    .selectFrom('recruitment.applicant')
    .selectAll()
    .where('panelId', '=', as.panel)
    .where('id', '=', as.subject)
    .executeTakeFirstOrThrow()
  const answers = await work.sql
    .selectFrom('recruitment.answer')
    .selectAll()
    .where('applicantId', '=', as.subject)
    .execute()
  return { applicant, answers: new Map(answers.map((one) => [one.stratumId, one.categoryId])) }
}

/** Where access needs are sealed: a value moved to another row does not open. */
export const needsPlace = (id: string): Place => ({ table: 'recruitment.applicant', row: id, column: 'access_needs' })
/** For herself only, and for who arranges it once she is drawn. */
export const needsOf = ({ id, accessNeeds }: Pick<Applicant, 'id' | 'accessNeeds'>): string =>
  accessNeeds ? openField(keys(), needsPlace(id), accessNeeds).toString('utf8') : ''

/** Under which key unknown codes are counted: by panel and by sender. */
export const unknownKey = (panel: PanelId, from = ''): string => `unknown-code:${panel}:${from}`
/** Unknown codes tried at this panel today, from all senders together. For staff. */
export const guessesOn = (work: Work, panel: PanelId): Promise<number> =>
  countedUnder(work, unknownKey(panel), momentOf(dayOf(work.now), '00:00'))
