interface Package {
  readonly name: string
  readonly version: string
  readonly licence?: string | undefined
}
/** Is an SPDX expression compatible with distribution under EUPL-1.2? */
export function isAllowed(expression: string): boolean
/** In words, what stands in the way of each package. */
export function faultsOf(packages: readonly Package[]): string[]
