import type { Secrets } from './secrets.ts'

let held: Secrets | undefined

/** The keys of this installation: handed over once at start by `entry/`, before the door opens. */
export function keysAre(secrets: Secrets): void {
  held = secrets
}

/** The keys; throws where `entry/` forgot to hand them over, so that nothing is ever hashed without one. */
export function keys(): Secrets {
  if (!held) throw new Error('The keys of this installation were not handed over at start.')
  return held
}
