import type { Lang } from '../texts/texts.ts'
import { type Secrets, same } from './secrets.ts'

/** Cookies of the house: the session, one word said once after a form, a voter without a name. None on a cached page. */
export interface Cookies {
  readonly session: string
  readonly flash: string
  /** The round follows: each round has a cookie of its own, so that nobody can be followed from one to another. */
  readonly voter: string
}
/** With https the browser itself guards the name. */
export const cookieNames = (https: boolean): Cookies =>
  https
    ? { session: '__Host-kring', flash: '__Host-kring-said', voter: '__Host-kring-vote-' }
    : { session: 'kring', flash: 'kring-said', voter: 'kring-vote-' }

/** The token of a voter in one round, as the browser sent it. */
export const voterIn = (header: string | undefined, cookies: Cookies, round: string): string | undefined =>
  readCookie(header, cookies.voter + round)?.slice(0, 64) || undefined

export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}

export function setCookie(name: string, value: string, options: { https: boolean; seconds?: number }): string {
  const life = value === '' ? '; Max-Age=0' : options.seconds ? `; Max-Age=${options.seconds}` : ''
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${options.https ? '; Secure' : ''}${life}`
}

/** What is said once: signed, so that nobody can make the house say something. */
export interface Flash {
  readonly kind: 'done' | 'refused'
  readonly text: string
  readonly lang: Lang
}
export function packFlash(flash: Flash, secrets: Secrets): string {
  const body = Buffer.from(JSON.stringify(flash)).toString('base64url')
  return `${body}.${secrets.mac('flash', body).slice(0, 32)}`
}
export function unpackFlash(value: string | undefined, secrets: Secrets): Flash | undefined {
  const [body, mac] = (value ?? '').split('.')
  if (!body || !mac || !same(secrets.mac('flash', body).slice(0, 32), mac)) return undefined
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as Flash
}
