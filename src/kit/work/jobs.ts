import type { Logger } from 'pino'
import { marked } from './marks.ts'
import type { Work, Works } from './work.ts'

/**
 * What follows later is no event but a question asked again and again: what should have happened by now? `find` names the
 * items, `act` does one of them in a transaction of its own. Twice, late or after a crash gives the same.
 */
export interface Job<I = unknown> {
  readonly name: string
  readonly everyMinutes: number
  find(work: Work): Promise<readonly I[]>
  act(work: Work, item: I): Promise<void>
}
export const recurring = <I>(job: Job<I>): Job<I> => job

/** Asks one job once. Returns how many items were done; an item that fails is logged and does not stop the others. */
export async function runJob(works: Works, job: Job, log: Logger): Promise<number> {
  const items = await works.look((work) => job.find(work))
  let done = 0
  for (const item of items) {
    try {
      await works.change((work) => job.act(work, item))
      done += 1
    } catch (error) {
      log.error({ err: error, job: job.name }, 'a job failed on one item; it is tried again')
    }
  }
  return done
}

/** Asks all jobs until nothing is left to do: for the example loader and for tests (a second run changes nothing). */
export async function untilQuiet(works: Works, jobs: readonly Job[], log: Logger): Promise<number> {
  for (let round = 0, total = 0; ; round += 1) {
    let done = 0
    for (const job of jobs) done += await runJob(works, job, log)
    total += done
    if (done === 0) return total
    if (round > 50) throw new Error('jobs do not come to rest')
  }
}

/** One process at a time asks a job; the others pass. After a restore nobody asks until released. Returns a stop. */
export function keepAsking(works: Works, jobs: readonly Job[], log: Logger): () => void {
  const timers = jobs.map((job) => setInterval(() => void turn(works, job, log), job.everyMinutes * 60_000))
  for (const job of jobs) void turn(works, job, log)
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}

async function turn(works: Works, job: Job, log: Logger): Promise<void> {
  try {
    const mine = await works.change(async (work) => {
      if (await marked(work, 'held')) return false
      const since = new Date(work.now.getTime() - job.everyMinutes * 50_000)
      const { numInsertedOrUpdatedRows: rows } = await work.sql
        .insertInto('kit.mark')
        .values({ key: `job:${job.name}`, value: 'null', at: work.now })
        .onConflict((on) => on.column('key').doUpdateSet({ at: work.now }).where('kit.mark.at', '<', since))
        .executeTakeFirstOrThrow()
      return rows === 1n
    })
    if (mine) await runJob(works, job, log)
  } catch (error) {
    log.error({ err: error, job: job.name }, 'a job could not be asked')
  }
}
