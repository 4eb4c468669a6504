import { keys } from '../../kit/web/keys.ts'
import { sha256 } from '../../kit/work/canonical.ts'
import type { Work } from '../../kit/work/work.ts'
import type { AsTeam, PanelId } from '../../panel/types.ts'
import type { Batch } from '../types.ts'
import { codeSigns, ticketSigns } from './policy.ts'
import { signsFrom, withCheck } from './rules.ts'

/** Newest first. Nothing of this says which letter was used. */
export const batchesOf = (work: Work, as: AsTeam): Promise<Batch[]> =>
  work.sql
    .selectFrom('recruitment.batch')
    .selectAll()
    .where('panelId', '=', as.panel)
    .orderBy('number', 'desc')
    .execute()

export const batchNumbered = (work: Work, as: AsTeam, number: string): Promise<Batch | undefined> =>
  work.sql
    .selectFrom('recruitment.batch')
    .selectAll()
    .where('panelId', '=', as.panel)
    .where('number', '=', /^\d{1,6}$/.test(number) ? Number(number) : 0)
    .executeTakeFirst()

/** How many live letters were made. */
export async function lettersMade(work: Work, panel: PanelId): Promise<number> {
  const all = await work.sql
    .selectFrom('recruitment.batch')
    .select('size')
    .where('panelId', '=', panel)
    .where('kind', '=', 'live')
    .execute()
  return all.reduce((sum, { size }) => sum + size, 0)
}

const macBytes = (use: string, text: string): Buffer => Buffer.from(keys().mac(use, text), 'hex')

/** The code of one letter: it follows from the secrets of the installation, so it is printed again and kept nowhere. */
export const codeOf = (batch: Pick<Batch, 'id'>, serial: number): string =>
  withCheck(signsFrom((n) => macBytes('letter', `${batch.id}:${serial}:${n}`), codeSigns))
/** What is kept of a code. */
export const hmacOf = (code: string): Buffer => macBytes('code', code)

/** The ticket of an applicant, made the same way. What is kept, and published in the list of the draw, is its sha-256. */
export const ticketOf = (applicant: string): string =>
  withCheck(signsFrom((n) => macBytes('ticket', `${applicant}:${n}`), ticketSigns))
export const ticketHashOf = (ticket: string): Buffer => sha256(ticket)
