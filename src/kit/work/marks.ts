import type { Work } from './work.ts'

/** What a whole installation is in: a restore that is not finished; jobs and mail held after one, until released. */
export type State = 'restoring' | 'held'

export async function marked(work: Work, state: State): Promise<boolean> {
  const found = await work.sql
    .selectFrom('kit.mark')
    .select('key')
    .where('key', '=', `house:${state}`)
    .executeTakeFirst()
  return found !== undefined
}

export const mark = (work: Work, state: State) =>
  work.sql
    .insertInto('kit.mark')
    .values({ key: `house:${state}`, value: 'true', at: work.now })
    .onConflict((on) => on.column('key').doUpdateSet({ at: work.now }))
    .execute()

export const unmark = (work: Work, state: State) =>
  work.sql.deleteFrom('kit.mark').where('key', '=', `house:${state}`).execute()
