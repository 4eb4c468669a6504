import type { Lang } from '../texts/texts.ts'

/** `ua-1` is PDF/UA-1. `a-2a` is PDF/A-2a that was checked as PDF/UA-1 as well: for what is kept, as an agreement. */
export type Standard = 'ua-1' | 'a-2a'

/** Why a print was not made. `template`: an error or warning of Typst; `signs`: a kept document holds signs no font of ours has. */
export type Trouble = 'template' | 'signs' | 'time' | 'worker'

/** One print, as the worker process gets it. The folder holds `main.typ`, `base.typ` and `data.json`, nothing else. */
export interface Job {
  readonly folder: string
  readonly lang: Lang
  readonly standard: Standard
  /** Seconds since 1970 for the date in the file; without it the file carries none. */
  readonly at: number | undefined
}
export type Answer = (
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: Trouble; readonly message: string }
) & {
  /** Resident memory of the worker after the job, in bytes. */
  readonly memory: number
}
/** What the worker leaves in the folder. */
export const result = 'out.pdf'

/** A print that was not made, and why. */
export class PdfFailure extends Error {
  readonly trouble: Trouble
  /** What the worker said. */
  readonly detail: string
  constructor(trouble: Trouble, detail: string) {
    super(`print not made (${trouble}): ${detail}`)
    this.trouble = trouble
    this.detail = detail
  }
}
