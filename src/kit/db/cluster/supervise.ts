import { setTimeout as sleep } from 'node:timers/promises'
import type { Say } from '../say.ts'
import { stopServer } from './server.ts'
import type { Watched } from './watchdog.ts'

/**
 * Keeps a started server running: when it dies (killed, out of memory, disk full) it is started again on the same socket, so
 * that pools find it back, however long that takes. Answers how to stop.
 */
export function supervise(first: Watched, start: () => Promise<Watched>, say: Say): () => Promise<void> {
  let server = first
  const stopping = new AbortController()
  const watching = watch()

  return async () => {
    stopping.abort()
    await stopServer(server)
    await watching
  }

  async function watch(): Promise<void> {
    for (;;) {
      const code = await server.ended
      if (stopping.signal.aborted) return
      say(`The database server ended by itself (${code}); starting it again.`)
      const next = await again()
      if (!next) return
      server = next
      say('The database server runs again.')
    }
  }

  async function again(): Promise<Watched | undefined> {
    let said = ''
    while (!stopping.signal.aborted) {
      const next = await start().catch((error: unknown) => String(error))
      if (typeof next !== 'string') return stopping.signal.aborted ? stopServer(next).then(() => undefined) : next
      if (next !== said) say(next)
      said = next
      await sleep(500, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
    return undefined
  }
}
