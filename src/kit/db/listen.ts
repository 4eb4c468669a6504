import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type PoolConfig } from 'pg'
import { toTerminal } from './say.ts'

interface Ears {
  /** What is heard: the payload; undefined after the line was down, when anything may have been missed. */
  heard(payload: string | undefined): void
  /** The line was lost: from now on nothing is heard. */
  lost?(): void
}

interface Listening {
  /** Resolves when the line is up for the first time. */
  readonly ready: Promise<void>
  stop(): Promise<void>
}

const pause = { first: 100, longest: 5_000 }

/** Keeps one connection that hears the channel's notifications, and makes a new one whenever it is lost. */
export function listen(config: PoolConfig, channel: string, ears: Ears): Listening {
  const stopping = new AbortController()
  const first = Promise.withResolvers<void>()
  let wasUp = false
  const keeping = keep()
  return {
    ready: first.promise,
    stop: async () => {
      stopping.abort()
      first.resolve()
      await keeping
    },
  }

  async function keep(): Promise<void> {
    let wait = pause.first
    while (!stopping.signal.aborted) {
      const lasted = await line()
      wait = lasted ? pause.first : Math.min(wait * 2, pause.longest)
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  /** One connection from begin to end; false when it never came up. */
  async function line(): Promise<boolean> {
    const client = new Client({ keepAlive: true, connectionTimeoutMillis: 10_000, ...config })
    client.on('error', () => undefined) // 'end' follows
    client.on('notification', ({ payload }) => ears.heard(payload ?? ''))
    try {
      await client.connect()
      const ended = once(client, 'end', { signal: stopping.signal }).catch(() => undefined) // lost, or we stop
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
      up()
      await ended
      if (!stopping.signal.aborted) ears.lost?.()
      return true
    } catch (error) {
      if (!stopping.signal.aborted)
        toTerminal(`Listening on ${channel} failed: ${error instanceof Error ? error.message : error}`)
      return false
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  function up(): void {
    if (wasUp) ears.heard(undefined)
    wasUp = true
    first.resolve()
  }
}
