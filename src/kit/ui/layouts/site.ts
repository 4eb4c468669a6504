/** What every page needs to know about where it stands. */
import type { Child } from 'hono/jsx'
import type { Lang } from '../../texts/texts.ts'

/** Own URLs of the built files, with their hashes. */
export interface Assets {
  readonly style: string
  readonly script: string
  readonly icon: string
}
/** Who runs the site. Everything here is a setting: no name stands in the code. */
export interface Site {
  readonly name: string
  readonly phone?: string
  /** "op werkdagen van 9 tot 20 uur", in the reader's language. */
  readonly phoneHours?: string
  readonly mail?: string
  /** Own paths. */
  readonly home: string
  readonly privacy: string
  readonly accessibility: string
}
export interface MenuItem {
  readonly to: string
  readonly label: string
  readonly current?: boolean
}
export interface PageProps {
  lang: Lang
  site: Site
  assets: Assets
  /** The title without the site's name. */
  title: string
  /** The own path of this page without language, query included when it makes another page: `/panel/7?b=2`. */
  path: string
  /** `https://example.org`; without it no canonical and alternate addresses are written. */
  origin?: string
  /** The page shows a form again with errors: the title says so first. */
  errors?: boolean
  description?: string
  /** A page that search engines leave alone: everything that is not public. */
  hidden?: boolean
  /** The line on top: example database, test mode. */
  notice?: Child
  /** What just happened: `<Flash>`. */
  flash?: Child
  /** The way back up: `<Crumbs>`, or one `<GoLink back>`. */
  crumbs?: Child
  /** Whole tags for the head: feeds, social cards. */
  head?: Child
}
