/** Typed addresses: every URL is written once, in its room's `addresses.ts`. Dutch paths; English is the same path behind /en. */
import type { Lang } from '../texts/texts.ts'

type Names<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

/** A path with named parts: `/panel/:panel/afspraak`. */
export interface Address<P extends string = string> {
  readonly path: P
}
export type Params<A extends Address> = { readonly [K in Names<A['path']>]: string }

export const address = <const P extends string>(path: P): Address<P> => ({ path })

/** The URL of an address. `query` is added in the order given; empty values are left out. */
export function to<A extends Address>(
  at: A,
  ...[params, query]: [Names<A['path']>] extends [never]
    ? [params?: Record<string, never>, query?: Query]
    : [params: NoInfer<Params<A>>, query?: Query]
): string {
  const path = at.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((params as Record<string, string>)[name] ?? ''),
  )
  const asked = Object.entries(query ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  )
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`
}
export type Query = Readonly<Record<string, string | undefined>>

/** The same page in another language. */
export const inLang = (url: string, lang: Lang): string =>
  lang === 'en' && url.startsWith('/') && !/^\/en(\/|$|\?)/.test(url) ? `/en${url === '/' ? '' : url}` : url
