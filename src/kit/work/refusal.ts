/** A refusal is an answer, not an accident: what cannot be done, in words, and beside which field. */
import type { Pair, Parameter, Texts } from '../texts/texts.ts'

export interface Refusal {
  readonly refused: string
  readonly words: Pair
  readonly params: Readonly<Record<string, Parameter>>
  readonly field?: string
  /** 422 unless told: 403 not yours, 404 not there, 409 somebody was before you, 410 gone, 429 too often. */
  readonly status: 403 | 404 | 409 | 410 | 422 | 429
}

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Needed<P extends Pair> = { readonly [K in Names<P[0]> | Names<P[1]>]: Parameter }
interface Beside {
  readonly field?: string
  readonly status?: Refusal['status']
}
type Refuse<W extends Texts> = <K extends keyof W & string>(
  code: K,
  ...rest: [Names<W[K][0]> | Names<W[K][1]>] extends [never] ? [beside?: Beside] : [params: Needed<W[K]> & Beside]
) => Refusal

/** A room's refusals from its table of words: `refuse('seat-is', { state })`; `field` and `status` may stand beside the parameters. */
export function refusing<const W extends Texts>(words: W): Refuse<W> {
  return (code, ...rest) => {
    const { field, status = 422, ...params } = (rest[0] ?? {}) as Beside & Record<string, Parameter>
    return { refused: code, words: words[code] as Pair, params, status, ...(field === undefined ? {} : { field }) }
  }
}

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer && 'words' in answer

/** What an action throws when a rule said no: the door rolls everything back and shows the words. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(`refused: ${refusal.refused}`)
    this.refusal = refusal
  }
}

/** Stops the action here. */
export function stop(refusal: Refusal): never {
  throw new Refused(refusal)
}

/** The new state that a rule allows; a refusal stops the action here. */
export function allowed<S>(answer: S | Refusal): S {
  return isRefusal(answer) ? stop(answer) : answer
}

/** Stops the action here where a rule said no. */
export function obey(no: Refusal | undefined): void {
  if (no) stop(no)
}
