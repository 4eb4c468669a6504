/** Chance from the seed alone: HMAC-SHA256 with the seed as key and a counter as message. */
import { createHmac } from 'node:crypto'

/** Weights are whole numbers from 1 to this. */
const heaviest = 1 << 20

const block = (seed: string, message: string): Buffer =>
  createHmac('sha256', Buffer.from(seed, 'hex')).update(message).digest()

/** The weight of every row of the sorted pool: block number `i` of round `round`. */
export const weights = (seed: string, count: number, round: number): number[] =>
  Array.from({ length: count }, (_, i) => (block(seed, `weight1:${round}:${i}`).readUInt32BE() % heaviest) + 1)

/** The order of the reserves: by a number that follows from the seed and the leaf. */
export function shuffled(seed: string, leaves: readonly string[]): string[] {
  const keyed = leaves.map((leaf) => ({ leaf, key: block(seed, `reserve1:${leaf}`).toString('hex') }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ leaf }) => leaf)
}
