/** A load of our own: so many connections that each ask again as soon as they were answered. */
import { Agent, type IncomingMessage, request } from 'node:http'

export interface Ask {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
export interface Measured {
  /** Answers of the wished status a second. */
  readonly perSecond: number
  readonly answers: number
  /** Answers of another status, and requests that failed. */
  readonly others: number
  /** Milliseconds within which half, and 99 of 100, were answered. */
  readonly p50: number
  readonly p99: number
}

export async function load(
  origin: string,
  ask: () => Ask,
  of: { seconds: number; connections: number; status: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: of.connections })
  const took: number[] = []
  let others = 0
  const begun = performance.now()
  const ends = begun + of.seconds * 1000
  const hand = async () => {
    while (performance.now() < ends) {
      const from = performance.now()
      const { status } = await once(origin, ask(), agent).catch(() => ({ status: 0 }))
      if (status === of.status) took.push(performance.now() - from)
      else others += 1
    }
  }
  await Promise.all(Array.from({ length: of.connections }, hand))
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  took.sort((a, b) => a - b)
  const at = (part: number) => took[Math.floor(took.length * part)] ?? Number.NaN
  return { perSecond: took.length / seconds, answers: took.length, others, p50: at(0.5), p99: at(0.99) }
}

/** One request; the body is read to its end. */
export function once(origin: string, it: Ask, agent?: Agent): Promise<{ status: number; bytes: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; bytes: number; text: string }>()
  const options = { method: it.method ?? 'GET', headers: { ...it.headers }, ...(agent ? { agent } : {}) }
  const sent = request(`${origin}${it.path}`, options, (answer: IncomingMessage) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      const body = Buffer.concat(chunks)
      resolve({ status: answer.statusCode ?? 0, bytes: body.length, text: body.toString() })
    })
    answer.on('error', reject)
  })
  sent.on('error', reject)
  sent.end(it.body)
  return promise
}
