import { createHash } from 'node:crypto'

/** JSON with sorted keys, dates as ISO, bytes as hex, nothing undefined: the same thing gives the same text on any machine. */
export function canonical(value: unknown): string {
  return JSON.stringify(plain(value))
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, v]) => v !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, plain(v)]))
}

export const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** A fingerprint that people read to each other: the first 20 signs, in fours. */
export const inFours = (hex: string, signs = 20): string =>
  hex
    .slice(0, signs)
    .match(/.{1,4}/g)
    ?.join(' ') ?? ''
