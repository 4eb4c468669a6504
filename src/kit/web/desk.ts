import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Logger } from 'pino'
import type { Chance } from '../work/chance.ts'
import type { Work, Works } from '../work/work.ts'
import type { PageCache } from './cache.ts'
import type { Organisation, Paths, Site } from './context.tsx'
import type { Cookies } from './cookies.ts'
import type { Visitor } from './page.ts'
import type { Menus } from './room.ts'
import type { Secrets } from './secrets.ts'

/** Something that went wrong, in words; `roles` whom the page opens for. */
export interface Trouble {
  readonly status: number
  readonly title: string
  readonly why: string
  readonly roles?: readonly string[]
}
export type Frame = (trouble: Trouble) => JSX.Element

/** What the door works with. Put together by `entry/`. */
export interface Desk {
  readonly works: Works
  /** `works.change` for pages at which a crowd comes. */
  readonly crowd: Works['change']
  readonly cache: PageCache
  readonly secrets: Secrets
  readonly chance: Chance
  readonly log: Logger
  /** Public origin, without a slash at the end. Host headers are never believed. */
  readonly origin: string
  readonly https: boolean
  readonly cookies: Cookies
  readonly example: boolean
  readonly assets: Site['assets']
  /** The organising foundation, as it stands in the database. */
  organisation(work: Work): Promise<Organisation>
  /** The same as it was last read, for a page that says the database is away. */
  lastKnown(): Organisation | undefined
  /** Whose session is this? */
  recognise(work: Work, token: string): Promise<Visitor | undefined>
  /** The page that says what went wrong, with the menu of where somebody is. */
  frame(work: Work, here: { path: string; visitor?: Visitor }): Promise<Frame>
  readonly paths: Paths
  readonly menus: Menus
}
