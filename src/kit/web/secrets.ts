import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** All keys of an installation come from one root, kept in one file (0600); each use has a key of its own. */
export interface Secrets {
  /** 32 bytes for one use: 'cookies', 'codes', 'fields' … */
  key(use: string): Buffer
  /** A keyed hash, hex. */
  mac(use: string, text: string): string
}

/** Reads the secrets file; makes it when `make` is allowed and it is not there. Throws in words otherwise. */
export function openSecrets(file: string, make: boolean): Secrets {
  if (!existsSync(file)) {
    if (!make)
      throw new Error(
        `The secrets file ${file} is not there. Without it sessions, codes and backups of this installation cannot be read.`,
      )
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify({ version: 1, root: randomBytes(32).toString('hex') }), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  chmodSync(file, 0o600)
  const { root } = JSON.parse(readFileSync(file, 'utf8')) as { root: string }
  return secretsFrom(Buffer.from(root, 'hex'))
}

export function secretsFrom(root: Buffer): Secrets {
  const key = (use: string) => Buffer.from(hkdfSync('sha256', root, 'kring', use, 32))
  return { key, mac: (use, text) => createHmac('sha256', key(use)).update(text).digest('hex') }
}

/** Equal, without telling by time how far. */
export function same(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
