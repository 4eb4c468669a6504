import type { JSX } from 'hono/jsx/jsx-runtime'
import type { z } from 'zod'
import type { Lang, T, Texts } from '../texts/texts.ts'
import type { Refusal } from '../work/refusal.ts'
import type { Proof, Work } from '../work/work.ts'
import type { Address, Params } from './addresses.ts'
import type { FormState } from './forms.ts'

/** Who knocks: the person behind the session, and the named parts of the address. */
export interface Knock {
  readonly visitor?: Visitor
  readonly params: Readonly<Record<string, string>>
}
/** A session as the door knows it. `accounts` recognises it; the kit knows no person. */
export interface Visitor {
  readonly session: string
  readonly person: string
  /** When she signed in with this session. */
  readonly since: Date
  /** When the second factor was given in this session. */
  readonly strongAt?: Date
  /** Has she a second factor at all? */
  readonly factor: boolean
  readonly lang: Lang
  readonly name: string
}

/** Lets somebody in and mints the proof of it, or says why not. */
export interface Guard<P> {
  /** Who gets in, as the map shows it. */
  readonly roles: readonly string[]
  readonly verb?: string
  /** Acts that ask the second factor again; 'mail': whoever needs none and has none signs in again by a mailed code. */
  readonly fresh?: boolean | 'mail'
  /** No session is looked at: the page is the same for everybody and may be cached. */
  readonly open?: boolean
  /** A ballot box: no session is looked at, also where there is one, so nothing is kept of who came. Not cached. */
  readonly blind?: boolean
  admit(work: Work, knock: Knock): Promise<P | Refusal>
}

export interface Asked<P, A extends Address, W extends Texts> {
  readonly work: Work
  readonly as: P
  readonly t: T<W>
  readonly lang: Lang
  readonly params: Params<A>
  readonly query: Readonly<Record<string, string>>
  readonly form: FormState
  /** Who is signed in; never there on a cached page. */
  readonly visitor?: Visitor
  /** The token of a voter without a name in this round; never there on a cached page. */
  voter(round: string): string | undefined
}

export interface Sent<P, A extends Address, I> {
  readonly work: Work
  readonly as: P
  readonly input: I
  readonly params: Params<A>
  readonly lang: Lang
  readonly visitor?: Visitor
  /** Cookies are set by the door after commit: sign-in, sign-out and a first vote only. */
  readonly cookies: CookieJar
  /** The address the request came from, for limits; never stored. */
  readonly from: string
  /** A hash of the network it came from, another one every day; nothing where that cannot be told. For counting bursts. */
  readonly network?: string
  /** The token of a voter without a name in this round. */
  voter(round: string): string | undefined
}
export interface CookieJar {
  /** A session cookie; '' ends it. `days` 0 lasts until the browser closes. */
  session(token: string, days: number): void
  /** A voter without a name, in this round only (letters and digits), for so many seconds. */
  voter(round: string, token: string, seconds: number): void
}

/** A file or text that is not a page: PDF, CSV, iCalendar, Atom, JSON. */
export interface Served {
  readonly type: string
  readonly body: Uint8Array | string
  /** Under which name it is saved; without it, it is shown. */
  readonly download?: string
}

/** One address: who may see it, what it shows, what can be sent to it. */
export interface Page<
  P = Proof,
  A extends Address = Address,
  W extends Texts = Texts,
  S extends z.ZodType = z.ZodType,
  R = unknown,
> {
  readonly path: A
  readonly guard: Guard<P>
  readonly texts: W
  /** Query names that matter to the page; others are dropped. */
  readonly query?: readonly string[]
  get?(asked: Asked<P, A, W>): Promise<JSX.Element | Served | Refusal> | JSX.Element
  readonly input?: S
  post?(sent: Sent<P, A, z.infer<S>>): Promise<R>
  /** Where to after a post; the result of the post is at hand. */
  redirect?(params: Params<A>, result: R): string
  /** What is said, once, on the page one arrives at. */
  readonly said?: readonly [nl: string, en: string]
  /** Where a refused act without a page of its own goes back to. */
  back?(params: Params<A>): string
  /** Attempts allowed per address of the sender in so many minutes, for doors that can be rattled. */
  readonly limit?: { readonly name: string; readonly attempts: number; readonly minutes: number }
  /** Many do this at the same moment: acts that come together are kept together (kit/work/crowd.ts). */
  readonly crowd?: boolean
  /** Uploads allowed: multipart form. */
  readonly upload?: boolean
}

/** A page as the road carries it: each was checked where it was written. */
export type AnyPage = Page<Proof, Address, Texts, z.ZodType, unknown>

export const page = <P, const A extends Address, const W extends Texts, S extends z.ZodType, R = void>(
  it: Page<P, A, W, S, R>,
): Page<P, A, W, S, R> => it

/** Everybody: the page is the same for all, and cached. */
export const anyone: Guard<Proof> = { roles: ['anyone'], open: true, admit: async () => ({ who: 'anyone' }) }
/** Everybody, but not cached: a page that answers to this browser alone (sign-in, first steps). */
export const anybody: Guard<Proof> = { roles: ['anyone'], admit: async () => ({ who: 'anyone' }) }
/** Everybody, unseen: not even who is signed in is looked at, and the page is not cached. */
export const unseen: Guard<Proof> = { roles: ['anyone'], blind: true, admit: async () => ({ who: 'anyone' }) }
