import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { makeSealKey, type SealKey } from './seal-key.ts'

interface Held {
  readonly key: SealKey
  /** Whose seal it is, as it stands in the file. */
  readonly name: string
}
interface SealFrom {
  /** Where the key of this installation stands; made at the first seal where it is not there. */
  readonly file: string
  readonly name: string
}
let from: SealFrom | undefined
let held: Held | undefined

/** With which key this installation seals: handed over once at start by `entry/`. In the example the name says VOORBEELD. */
export function sealFrom(it: SealFrom): void {
  from = it
  held = undefined
}

/** The key of the house. `at`: from when a key that is made now is valid. */
export function sealHeld(at: Date): Held {
  if (!from) throw new Error('The seal of this installation was not handed over at start.')
  held ??= { key: existsSync(from.file) ? readKey(from.file) : madeKey(from, at), name: from.name }
  return held
}

function readKey(file: string): SealKey {
  const { p12, passphrase } = JSON.parse(readFileSync(file, 'utf8')) as { p12: string; passphrase: string }
  return { p12: Buffer.from(p12, 'base64'), passphrase }
}

function madeKey({ file, name }: SealFrom, at: Date): SealKey {
  const key = makeSealKey(name, at)
  const kept = JSON.stringify({ p12: Buffer.from(key.p12).toString('base64'), passphrase: key.passphrase })
  writeFileSync(`${file}.new`, kept, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  chmodSync(file, 0o600)
  return key
}
