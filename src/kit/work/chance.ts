import { randomBytes, randomUUID } from 'node:crypto'

/** Chance is an argument: the product draws from the system, tests and examples from what they were given. */
export interface Chance {
  uuid(): string
  bytes(n: number): Buffer
}

export const systemChance: Chance = { uuid: () => randomUUID(), bytes: (n) => randomBytes(n) }

/** A number below `n`, without bias. */
export function below(chance: Chance, n: number): number {
  const limit = 2 ** 32 - (2 ** 32 % n)
  for (;;) {
    const drawn = chance.bytes(4).readUInt32BE()
    if (drawn < limit) return drawn % n
  }
}

/** So many random decimal digits. */
export const digits = (chance: Chance, n: number): string => Array.from({ length: n }, () => below(chance, 10)).join('')

/** A token for a link: 26 signs of 32, 130 bits. */
export const token = (chance: Chance): string =>
  Array.from({ length: 26 }, () => 'abcdefghijkmnpqrstuvwxyz23456789'[below(chance, 32)]).join('')

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Is this an id of a row? What else stands in an address is not asked of the database. */
export const isId = (text: string): boolean => uuid.test(text)
