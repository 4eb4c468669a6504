import { createContext, useContext } from 'hono/jsx'
import type { Lang } from '../texts/texts.ts'
import type { Flash } from './cookies.ts'
import type { Menus } from './room.ts'

/** What every page of one answer knows: who organises, where we are, what was just said. Set by the door, read by layouts and forms. */
export interface Site {
  readonly lang: Lang
  /** Path of this page without language, for the language switch and menus. */
  readonly path: string
  /** The public origin, `https://panels.example`. */
  readonly origin: string
  readonly assets: { readonly style: string; readonly script: string; readonly icon: string }
  readonly organisation: Organisation
  readonly example: boolean
  readonly paths: Paths
  readonly menus: Menus
  /** Who is signed in; never there on a cached page. */
  readonly visitor?: { readonly name: string }
  readonly flash?: Flash
  /** Hidden fields of a form behind a session. */
  readonly token?: string
  readonly once?: string
}
/** Addresses that every page names; rooms own them, `entry/` hands them over. */
export interface Paths {
  readonly home: string
  readonly how: string
  readonly signIn: string
  readonly confirm: string
  readonly signOut: string
  readonly privacy: string
  readonly accessibility: string
}
/** The organising foundation: data, never words in code. */
export interface Organisation {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly address: string
}

const root: Paths = {
  home: '/',
  how: '/',
  signIn: '/',
  confirm: '/',
  signOut: '/',
  privacy: '/',
  accessibility: '/',
}
const nowhere: Site = {
  paths: root,
  menus: { staff: [], partner: [], member: [], public: [] },
  lang: 'nl',
  path: '/',
  origin: '',
  assets: { style: '', script: '', icon: '' },
  organisation: { name: '', phone: '', email: '', address: '' },
  example: false,
}
export const SiteContext = createContext<Site>(nowhere)
export const useSite = (): Site => useContext(SiteContext)
