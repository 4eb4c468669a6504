interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
}
/** Faults of a parsed lock file, in words; with `fix` it adds what is missing to `lock` instead of naming it. */
export function faultsOf(lock: { packages: Record<string, Entry> }, fix?: boolean): string[]
