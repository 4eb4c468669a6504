import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Lang } from '../texts/texts.ts'
import { LangContext } from '../ui/language.tsx'
import { isRefusal, type Refusal } from '../work/refusal.ts'
import type { Work } from '../work/work.ts'
import { servedHeaders } from './answers.ts'
import type { Rendered } from './cache.ts'
import { type Site, SiteContext } from './context.tsx'
import type { Desk } from './desk.ts'
import type { Served } from './page.ts'

/** What every page of this answer knows. */
export async function site(desk: Desk, work: Work, here: { lang: Lang; path: string } & Partial<Site>): Promise<Site> {
  const { origin, assets, example, paths, menus } = desk
  return { origin, assets, example, paths, menus, organisation: await desk.organisation(work), ...here }
}

/** JSX to a whole document, in one language. */
export async function html(element: JSX.Element, on: Site): Promise<string> {
  const whole = (
    <LangContext.Provider value={on.lang}>
      <SiteContext.Provider value={on}>{element}</SiteContext.Provider>
    </LangContext.Provider>
  )
  const text = String(await whole.toString())
  return text.startsWith('<!') ? text : `<!doctype html>${text}`
}

const isServed = (shown: unknown): shown is Served =>
  typeof shown === 'object' && shown !== null && 'type' in shown && 'body' in shown

export const htmlType = { 'content-type': 'text/html; charset=utf-8' }

/** Whatever a page's `get` gave, as an answer; a refusal is for the caller to show. */
export async function render(
  shown: JSX.Element | Served | Refusal,
  on: Site,
  status = 200,
): Promise<Rendered | Refusal> {
  if (isRefusal(shown)) return shown
  if (isServed(shown)) return { status, headers: servedHeaders(shown), body: shown.body }
  return { status, headers: htmlType, body: await html(shown, on) }
}
