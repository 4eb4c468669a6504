import type { Files } from './files.ts'

let kept: Files | undefined

/** Where files of this installation stand: handed over once at start by `entry/`. */
export function filesAre(files: Files): void {
  kept = files
}

/** The files; throws where `entry/` forgot to hand them over. */
export function files(): Files {
  if (!kept) throw new Error('The files of this installation were not handed over at start.')
  return kept
}
