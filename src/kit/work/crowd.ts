import type { Work, Works } from './work.ts'

/** As many acts as one transaction takes: who comes last waits for all of them. */
const most = 50

interface Waiting {
  act(work: Work): Promise<unknown>
  readonly done: PromiseWithResolvers<unknown>
}

/**
 * For what many people do at the same moment, such as voting: acts that come in while others are being kept are kept after
 * them, together in one transaction. Each is answered after that commit; one that fails leaves nothing of itself.
 */
export function crowdOf(works: Works): Works['change'] {
  const waiting: Waiting[] = []
  let busy = false

  async function empty(): Promise<void> {
    busy = true
    while (waiting.length > 0) await keep(waiting.splice(0, most))
    busy = false
  }
  async function keep(some: readonly Waiting[]): Promise<void> {
    try {
      const ends = await works.changeAll(some.map(({ act }) => act))
      for (const [at, { done }] of some.entries()) {
        const end = ends[at]
        if (end?.status === 'fulfilled') done.resolve(end.value)
        else done.reject(end?.reason)
      }
    } catch (error) {
      if (some.length === 1) some[0]?.done.reject(error)
      // The transaction as a whole was refused, and nothing of it is kept: each gets one of its own.
      else for (const one of some) await keep([one])
    }
  }
  return async <R>(act: (work: Work) => Promise<R>) => {
    const done = Promise.withResolvers<unknown>()
    waiting.push({ act, done })
    if (!busy) void empty()
    return (await done.promise) as R
  }
}
