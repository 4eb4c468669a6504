import type { Context } from 'hono'
import { dayOf } from '../texts/dates.ts'
import { say, speak } from '../texts/texts.ts'
import { isRefusal, type Refusal } from '../work/refusal.ts'
import type { Work } from '../work/work.ts'
import { inLang } from './addresses.ts'
import { fromCache } from './answers.ts'
import type { Rendered } from './cache.ts'
import { readCookie, setCookie, unpackFlash, voterIn } from './cookies.ts'
import type { Desk } from './desk.ts'
import type { Route } from './door.tsx'
import { showError, showRefusal } from './errors.tsx'
import { emptyForm, type FormState } from './forms.ts'
import type { AnyPage, Visitor } from './page.ts'
import { html, htmlType, render, site } from './rendering.tsx'
import { PublicSheet } from './sheets.tsx'
import { formToken, visitorOf } from './visiting.ts'

const nothing: Refusal = {
  refused: 'nothing',
  words: ['Hier is niets te zien.', 'There is nothing to see here.'],
  params: {},
  status: 404,
}

/** A page that is the same for everybody: a function of path, language, listed query and the day (what is late counts days), and of nothing else of the request. */
export async function answerCached(desk: Desk, { page, lang }: Route, c: Context): Promise<Response> {
  if (!page.get) return showError(desk, c, 'not-found')
  const params = c.req.param() as Record<string, string>
  const query = listed(page, c)
  const today = dayOf(desk.works.clock(new Date()))
  const key = JSON.stringify([today, lang, page.path.path, params, query])
  const kept = await desk.cache.get(key, () => renderOpen(desk, { page, lang }, { params, query }))
  return fromCache(c, kept)
}

async function renderOpen(
  desk: Desk,
  { page, lang }: Route,
  of: { params: Record<string, string>; query: Record<string, string> },
): Promise<Rendered> {
  return desk.works.look(async (work) => {
    const as = await page.guard.admit(work, { params: of.params })
    const on = await site(desk, work, { lang, path: pathOf(page, of.params) })
    const shown = isRefusal(as)
      ? as
      : await page.get?.({ work, as, t: speakFor(page, lang), lang, ...of, form: emptyForm, voter: () => undefined })
    const answer = await render(shown ?? nothing, on)
    if (!isRefusal(answer)) return answer
    const body = await html(
      <PublicSheet title={say(answer.words, lang, answer.params)}>
        <span />
      </PublicSheet>,
      on,
    )
    return { status: answer.status, headers: htmlType, body }
  })
}

/** A form that comes back, with all that was typed. */
export interface Again {
  readonly form: FormState
  readonly status: number
}

/** A page for one person, in a read-only snapshot. */
export async function answerGet(desk: Desk, route: Route & { again?: Again }, c: Context): Promise<Response> {
  const { page, lang, again } = route
  if (!page.get) return showError(desk, c, 'not-found')
  const params = c.req.param() as Record<string, string>
  const flash = unpackFlash(readCookie(c.req.header('cookie'), desk.cookies.flash), desk.secrets)
  const answer = await desk.works.look(async (work) => {
    const visitor = await visitorOn(page, { desk, work, c })
    const as = await admit(work, { page, params, visitor })
    if (isRefusal(as)) return { refused: as, visitor }
    const first = askedAgain(page, visitor, work)
    if (first) return first
    const on = await site(desk, work, {
      lang,
      path: pathOf(page, params),
      ...(visitor ? { visitor, token: formToken(desk, visitor) } : {}),
      once: desk.chance.uuid(),
      ...(flash ? { flash } : {}),
    })
    const asked = {
      work,
      as,
      t: speakFor(page, lang),
      lang,
      params,
      query: listed(page, c),
      form: again?.form ?? emptyForm,
      voter: (round: string) => voterIn(c.req.header('cookie'), desk.cookies, round),
      ...(visitor ? { visitor } : {}),
    }
    const rendered = await render((await page.get?.(asked)) ?? nothing, on, again?.status)
    return isRefusal(rendered) ? { refused: rendered, visitor } : { rendered }
  })
  if (answer === 'confirm' || answer === 'signIn') return away(desk, c, { to: desk.paths[answer], route })
  if (answer.refused) return turnedAway(desk, c, { route, refused: answer.refused, visitor: answer.visitor })
  const headers = new Headers({ ...answer.rendered.headers, 'cache-control': 'no-store' })
  if (flash) headers.append('set-cookie', setCookie(desk.cookies.flash, '', { https: desk.https }))
  const { body } = answer.rendered
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    status: answer.rendered.status,
    headers,
  })
}

/** Not signed in: to the sign-in page and back. Signed in, but not yours: said so. */
export function turnedAway(
  desk: Desk,
  c: Context,
  it: { route: Route; refused: Refusal; visitor?: Visitor | undefined },
): Promise<Response> | Response {
  if (it.refused.refused === 'second-factor') return away(desk, c, { to: desk.paths.confirm, route: it.route })
  if (it.refused.status === 403 && !it.visitor) return away(desk, c, { to: desk.paths.signIn, route: it.route })
  return showRefusal(desk, c, { ...it.route, refusal: it.refused })
}

export function away(_desk: Desk, c: Context, it: { to: string; route: Route }): Response {
  const next = new URL(c.req.url).pathname
  const target = `${inLang(it.to, it.route.lang)}?${new URLSearchParams({ next })}`
  return new Response(null, { status: 303, headers: { location: target, 'cache-control': 'no-store' } })
}

/** Who comes to this page; a page that is open to all, or a ballot box, does not look. */
export const visitorOn = async (
  { guard }: AnyPage,
  { desk, work, c }: { desk: Desk; work: Work; c: Context },
): Promise<Visitor | undefined> => (guard.blind ? undefined : visitorOf(desk, work, c))

export const admit = (
  work: Work,
  of: { page: AnyPage; params: Record<string, string>; visitor: Visitor | undefined },
) => of.page.guard.admit(work, { params: of.params, ...(of.visitor ? { visitor: of.visitor } : {}) })

/** What she is asked again before this page, where it was a quarter of an hour ago or more: her second factor, or her mailbox. */
export function askedAgain(
  { guard: { fresh = false } }: AnyPage,
  visitor: Visitor | undefined,
  work: Work,
): 'confirm' | 'signIn' | undefined {
  const recent = (moment: Date | undefined) =>
    moment !== undefined && moment.getTime() > work.now.getTime() - 15 * 60_000
  if (!fresh || recent(visitor?.strongAt)) return undefined
  if (fresh === true || visitor?.factor) return 'confirm'
  return recent(visitor?.since) ? undefined : 'signIn'
}

export const pathOf = (page: AnyPage, params: Record<string, string>): string =>
  page.path.path.replace(/:(\w+)/g, (_: string, name: string) => encodeURIComponent(params[name] ?? ''))

function listed(page: AnyPage, c: Context): Record<string, string> {
  const asked = (page.query ?? []).flatMap((name): [string, string][] => {
    const value = c.req.query(name)
    return value ? [[name, value.replaceAll('\0', '').slice(0, 200)]] : []
  })
  return Object.fromEntries(asked)
}

const speakFor = (page: AnyPage, lang: Route['lang']) => speak(page.texts, lang)
