import type { Context } from 'hono'
import { dayOf } from '../texts/dates.ts'
import { say } from '../texts/texts.ts'
import { isRefusal, type Refusal, Refused, stop } from '../work/refusal.ts'
import type { Proof, Work } from '../work/work.ts'
import { inLang } from './addresses.ts'
import { type Flash, packFlash, setCookie, voterIn } from './cookies.ts'
import type { Desk } from './desk.ts'
import type { Route } from './door.tsx'
import { showError, showRefusal } from './errors.tsx'
import { type FormState, type Posted, parse, posted, refusedForm } from './forms.ts'
import { admit, answerGet, askedAgain, away, pathOf, turnedAway, visitorOn } from './getting.tsx'
import { attempt } from './limits.ts'
import { networkOf, senderOf } from './network.ts'
import { forget, remember, sentBefore } from './once.ts'
import type { AnyPage, CookieJar, Visitor } from './page.ts'
import { same } from './secrets.ts'
import { formToken } from './visiting.ts'

interface Done {
  readonly kind: 'done'
  readonly location: string
  readonly session?: { token: string; days: number }
  readonly voter?: { round: string; token: string; seconds: number }
}
type Outcome =
  | Done
  | { readonly kind: 'form'; readonly form: FormState }
  /** A refusal that was returned, not thrown: what the act wrote (a counted try) is kept. */
  | { readonly kind: 'kept'; readonly refusal: Refusal }
  | { readonly kind: 'closed'; readonly refused: Refusal; readonly visitor: Visitor | undefined }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'again'; readonly what: 'confirm' | 'signIn' }

const tooOften: Refusal = {
  refused: 'too-often',
  words: [
    'Dit is te vaak geprobeerd. Wacht een paar minuten en probeer het dan weer.',
    'This was tried too often. Wait a few minutes and try again.',
  ],
  params: {},
  status: 429,
}

/** One form: checked where it came from, parsed once, done in one transaction, answered with a redirect. */
export async function answerPost(desk: Desk, route: Route, c: Context): Promise<Response> {
  if (!fromHere(desk, c)) return showError(desk, c, 'elsewhere')
  const { page, lang } = route
  const body = await c.req.formData().catch(() => undefined)
  if (!body) return showError(desk, c, 'no-form')
  const sent = posted(body)
  const keyed = (now: Date) => `${page.limit?.name}:${senderHash(desk, page, { c, now })}`
  if (page.limit && !(await attempt(desk.works, keyed, page.limit)))
    return refusedAnswer(desk, route, { c, sent, refusal: tooOften })
  try {
    const change = page.crowd ? desk.crowd : desk.works.change
    const outcome = await change((work) =>
      act(desk, route, { work, c, sent, from: senderHash(desk, page, { c, now: work.now }) }),
    )
    if (outcome.kind === 'elsewhere') return showError(desk, c, 'elsewhere')
    if (outcome.kind === 'again') return away(desk, c, { to: desk.paths[outcome.what], route })
    if (outcome.kind === 'closed') return turnedAway(desk, c, { route, ...outcome })
    if (outcome.kind === 'kept') return refusedAnswer(desk, route, { c, sent, refusal: outcome.refusal })
    if (outcome.kind === 'form') return answerGet(desk, { ...route, again: { form: outcome.form, status: 422 } }, c)
    return done(desk, route, outcome)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refusedAnswer(desk, route, { c, sent, refusal: error.refusal })
  } finally {
    if (page.guard.open) desk.cache.purge()
  }
  function done(at: Desk, on: Route, outcome: Done): Response {
    const headers = new Headers({ location: inLang(outcome.location, lang), 'cache-control': 'no-store' })
    if (on.page.said) headers.append('set-cookie', said(at, { kind: 'done', text: say(on.page.said, lang), lang }))
    if (outcome.session) headers.append('set-cookie', sessionCookie(at, outcome.session))
    if (outcome.voter) headers.append('set-cookie', voterCookie(at, outcome.voter))
    return new Response(null, { status: 303, headers })
  }
}

/** Who sends this, for counting: another hash at every limit and every day, so that nothing links one to another. */
function senderHash(desk: Desk, page: AnyPage, { c, now }: { c: Context; now: Date }): string {
  const socket = c.env?.incoming?.socket?.remoteAddress
  const address = senderOf(socket, c.req.header('x-forwarded-for')) ?? socket ?? 'nowhere'
  return desk.secrets.mac(`from ${page.limit?.name ?? page.path.path} ${dayOf(now)}`, address).slice(0, 24)
}

interface Arrived {
  readonly work: Work
  readonly c: Context
  readonly sent: Posted
  readonly from: string
}

/** Who sends this, and may she? The token is hers, the proof is minted in this transaction, the form counts once. */
async function act(desk: Desk, route: Route, arrived: Arrived): Promise<Outcome> {
  const { work, c, sent } = arrived
  const { page } = route
  const params = c.req.param() as Record<string, string>
  const visitor = page.guard.open ? undefined : await visitorOn(page, { desk, work, c })
  if (visitor && !same(String(sent._token ?? ''), formToken(desk, visitor))) return { kind: 'elsewhere' }
  const as = await admit(work, { page, params, visitor })
  if (isRefusal(as)) return { kind: 'closed', refused: as, visitor }
  const what = askedAgain(page, visitor, work)
  if (what) return { kind: 'again', what }
  const known = { as, params, ...browser(desk, arrived) }
  if (!visitor) return carryOut(route, arrived, known)
  const form = { key: sent._once, who: visitor.person, path: pathOf(page, params) }
  const before = await sentBefore(work, desk.secrets, form)
  if (before !== undefined) return { kind: 'done', location: before }
  const outcome = await carryOut(route, arrived, { ...known, visitor })
  if (outcome.kind === 'done') await remember(work, desk.secrets, { form, location: outcome.location })
  else await forget(work, desk.secrets, form)
  return outcome
}

/** What a browser tells of itself: its voter's token in a round, and a hash of its network that changes every day. */
function browser(desk: Desk, { work, c }: Arrived) {
  const network = networkOf(senderOf(c.env?.incoming?.socket?.remoteAddress, c.req.header('x-forwarded-for')))
  return {
    voter: (round: string) => voterIn(c.req.header('cookie'), desk.cookies, round),
    ...(network ? { network: desk.secrets.mac(`network ${dayOf(work.now)}`, network).slice(0, 24) } : {}),
  }
}

/** Parses what was sent, and does it. */
async function carryOut(
  { page, lang }: Route,
  { work, sent, from }: Arrived,
  who: { as: Proof; params: Record<string, string>; visitor?: Visitor } & ReturnType<typeof browser>,
): Promise<Outcome> {
  const parsed = page.input ? parse(page.input, sent, { lang, texts: page.texts }) : { input: undefined }
  if ('form' in parsed) return page.get ? { kind: 'form', form: parsed.form } : stop(unclear(parsed.form))
  const set: { session?: Done['session']; voter?: Done['voter'] } = {}
  const cookies: CookieJar = {
    session(token, days) {
      set.session = { token, days }
    },
    voter(round, token, seconds) {
      set.voter = { round, token, seconds }
    },
  }
  const result = await page.post?.({ work, input: parsed.input, lang, cookies, from, ...who })
  if (isRefusal(result)) return { kind: 'kept', refusal: result }
  const location = page.redirect ? page.redirect(who.params, result) : pathOf(page, who.params)
  const { session, voter } = set
  return { kind: 'done', location, ...(session ? { session } : {}), ...(voter ? { voter } : {}) }
}

const unclear = (form: FormState): Refusal => ({
  refused: 'unclear',
  words: ['Dat lukte niet: {why}', 'That did not work: {why}'],
  params: { why: form.errors[0]?.text ?? '' },
  status: 422,
})

/** The form again with all that was typed; where an act has no page of its own, back with the words. */
async function refusedAnswer(
  desk: Desk,
  route: Route,
  it: { c: Context; sent: Posted; refusal: Refusal },
): Promise<Response> {
  const { page, lang } = route
  if (page.get && !page.guard.open)
    return answerGet(
      desk,
      { ...route, again: { form: refusedForm(it.refusal, it.sent, lang), status: it.refusal.status } },
      it.c,
    )
  if (!page.back) return showRefusal(desk, it.c, { ...route, refusal: it.refusal })
  const location = inLang(page.back(it.c.req.param()), lang)
  const flash = said(desk, { kind: 'refused', text: say(it.refusal.words, lang, it.refusal.params), lang })
  return new Response(null, { status: 303, headers: { location, 'set-cookie': flash, 'cache-control': 'no-store' } })
}

const said = (desk: Desk, flash: Flash): string =>
  setCookie(desk.cookies.flash, packFlash(flash, desk.secrets), { https: desk.https, seconds: 60 })
const sessionCookie = (desk: Desk, { token, days }: { token: string; days: number }): string =>
  setCookie(desk.cookies.session, token, { https: desk.https, seconds: days * 86_400 })

const voterCookie = (desk: Desk, { round, token, seconds }: NonNullable<Done['voter']>): string =>
  setCookie(desk.cookies.voter + round, token, { https: desk.https, seconds })

/** A form counts only when the browser says it came from this site. */
function fromHere(desk: Desk, c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  if (origin !== undefined && origin !== 'null') return origin === desk.origin || sameLoopback(origin, desk.origin)
  return site === 'same-origin' || (site === undefined && origin === undefined)
}
/** On one's own machine `localhost` and `127.0.0.1` are the same place. */
function sameLoopback(a: string, b: string): boolean {
  const loop = (o: string) => o.replace('//localhost', '//127.0.0.1').replace('//[::1]', '//127.0.0.1')
  return loop(a).startsWith('http://127.0.0.1') && loop(a) === loop(b)
}
