/**
 * The cache of public pages: finished, compressed answers, five seconds long. One request renders, the others wait for it
 * (single flight); news of a change empties it at once, and a render that began before the news is not kept.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { sha256 } from '../work/canonical.ts'

export interface Kept {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
  readonly etag: string
}
interface Entry {
  readonly kept: Kept
  readonly until: number
}

export interface PageCache {
  /** The kept answer of this key, or a fresh one. Only 200s are kept. */
  get(key: string, render: () => Promise<Rendered>): Promise<Kept>
  /** Empties the cache: something public changed. */
  purge(): void
  /** While news cannot be heard nothing is kept: a withdrawn page must be gone at once in every process. */
  hearing(news: boolean): void
  readonly size: number
}
export interface Rendered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export function pageCache(options: { seconds?: number; most?: number; clock?: () => number } = {}): PageCache {
  const { seconds = 5, most = 2000, clock = () => performance.now() } = options
  const entries = new Map<string, Entry>()
  const flights = new Map<string, Promise<Kept>>()
  let generation = 0
  let deaf = false

  async function fly(key: string, render: () => Promise<Rendered>): Promise<Kept> {
    const born = generation
    const kept = keep(await render())
    if (kept.status === 200 && born === generation && !deaf) {
      entries.delete(key)
      entries.set(key, { kept, until: clock() + seconds * 1000 })
      for (const oldest of entries.keys()) {
        if (entries.size <= most) break
        entries.delete(oldest)
      }
    }
    return kept
  }

  return {
    async get(key, render) {
      const entry = entries.get(key)
      if (entry && entry.until > clock() && !deaf) return entry.kept
      const flying = flights.get(key)
      if (flying) return flying
      const flight = fly(key, render).finally(() => flights.get(key) === flight && flights.delete(key))
      flights.set(key, flight)
      return flight
    },
    purge() {
      generation += 1
      entries.clear()
      flights.clear()
    },
    hearing(news) {
      deaf = !news
      if (deaf) this.purge()
    },
    get size() {
      return entries.size
    },
  }
}

function keep({ status, headers, body }: Rendered): Kept {
  const plain = Buffer.from(body)
  return {
    status,
    headers,
    plain,
    gzip: gzipSync(plain, { level: 6 }),
    brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    etag: `"${sha256(plain).toString('base64url').slice(0, 22)}"`,
  }
}
