import type { Context } from 'hono'
import { type Lang, type Pair, say, speak } from '../texts/texts.ts'
import type { Refusal } from '../work/refusal.ts'
import type { Work } from '../work/work.ts'
import type { Desk, Trouble } from './desk.ts'
import type { AnyPage } from './page.ts'
import { html, htmlType, site } from './rendering.tsx'
import { PlainSheet } from './sheets.tsx'
import { formToken, visitorOf } from './visiting.ts'

const texts = {
  'not-found': ['Deze pagina is er niet', 'This page is not here'],
  'not-found-why': [
    'Misschien klopt het adres niet, of is de pagina verhuisd.',
    'Perhaps the address is wrong, or the page has moved.',
  ],
  'too-large': ['Dit bestand is te groot', 'This file is too large'],
  'too-large-why': [
    'Een bestand mag hoogstens 25 MB zijn. Er is niets weg. Ga terug en kies een kleiner bestand.',
    'A file may be at most 25 MB. Nothing is lost. Go back and choose a smaller file.',
  ],
  broken: ['Er ging iets mis bij ons', 'Something went wrong on our side'],
  'broken-why': [
    'Wat je eerder hebt bewaard is er nog. Probeer het nog een keer. Lukt het weer niet, bel ons dan en noem nummer {number}.',
    'What you saved before is still there. Please try again. If it fails again, call us and mention number {number}.',
  ],
  full: ['Onze schijf is vol', 'Our disk is full'],
  'full-why': [
    'Wat je nu instuurde, is niet bewaard. Wat je eerder hebt bewaard is er nog. Bel ons, of probeer het straks nog een keer.',
    'What you sent just now was not kept. What you saved before is still there. Call us, or try again later.',
  ],
  elsewhere: ['Dit formulier kwam niet van onze site', 'This form did not come from our site'],
  'elsewhere-why': [
    'Daarom hebben we er niets mee gedaan. Ga terug, laad de pagina opnieuw en verstuur het nog een keer.',
    'So we did nothing with it. Go back, reload the page and send it again.',
  ],
  'no-form': ['Dit konden we niet lezen', 'We could not read this'],
  'no-form-why': [
    'Wat er kwam is geen formulier. Er is niets mee gedaan. Ga terug, laad de pagina opnieuw en verstuur het nog een keer.',
    'What arrived is no form. Nothing was done with it. Go back, reload the page and send it again.',
  ],
  refused: ['Dit kan niet', 'This is not possible'],
  closed: ['Deze pagina is niet voor jou open', 'This page is not open to you'],
  over: ['Dit is er niet meer', 'This is not here any more'],
  home: ['Naar de voorpagina', 'To the front page'],
} as const

const statuses = { 'not-found': 404, 'too-large': 413, broken: 500, full: 503, elsewhere: 403, 'no-form': 415 } as const

type Kind = keyof typeof statuses

const langOf = (c: Context): Lang => (/^\/en(\/|$)/.test(new URL(c.req.url).pathname) ? 'en' : 'nl')

/** Requests of which nobody looks who sent them: to pages that are the same for all, and to a ballot box. */
const unseen = new WeakSet<Context>()
export const looksAway = (c: Context): void => void unseen.add(c)

/** A calm page that says what happened, that nothing is lost, and what to do. */
export async function showError(desk: Desk, c: Context, what: Kind | { bug: string }): Promise<Response> {
  const [kind, number] = typeof what === 'string' ? [what, ''] : (['broken', what.bug] as const)
  const lang = langOf(c)
  const t = speak(texts, lang)
  const why = kind === 'broken' ? t('broken-why', { number }) : t(`${kind}-why`)
  return calm(desk, c, { lang, status: statuses[kind], title: t(kind), why })
}

const titles = { 403: 'closed', 404: 'not-found', 410: 'over' } as const
const hasTitle = (status: number): status is keyof typeof titles => status in titles

/** A refusal where no form stands to show it beside. */
export async function showRefusal(
  desk: Desk,
  c: Context,
  { refusal, page, lang }: { refusal: Refusal; page: AnyPage; lang: Lang },
): Promise<Response> {
  const { status } = refusal
  return calm(desk, c, {
    ...{ lang, status, roles: page.guard.roles },
    title: say(hasTitle(status) ? texts[titles[status]] : texts.refused, lang),
    why: say(refusal.words, lang, refusal.params),
  })
}

/** Where somebody is, without language; what is no path that a link could name is the front page. */
function pathIn(c: Context): string {
  const path = new URL(c.req.url).pathname.replace(/^\/en(?=\/|$)/, '')
  return /^\/[^/\\]/.test(path) ? path : '/'
}

/** In the frame of where somebody is; where even that cannot be told, a plain page. */
async function calm(desk: Desk, c: Context, it: Trouble & { lang: Lang }): Promise<Response> {
  const { lang } = it
  const path = pathIn(c)
  const framed = async (work: Work) => {
    const visitor = unseen.has(c) ? undefined : await visitorOf(desk, work, c)
    const who = visitor ? { visitor } : {}
    const token = visitor ? { token: formToken(desk, visitor), once: desk.chance.uuid() } : {}
    return html(
      (await desk.frame(work, { path, ...who }))(it),
      await site(desk, work, { lang, path, ...who, ...token }),
    )
  }
  const body = await desk.works.look(framed).catch((err: unknown) => {
    desk.log.error({ err }, 'an error page could not be framed')
    return plain(desk, it)
  })
  return new Response(body, { status: it.status, headers: { ...htmlType, 'cache-control': 'no-store' } })
}

const nobody = { name: '', phone: '', email: '', address: '' }
function plain(
  { lastKnown, origin, assets, example, paths, menus }: Desk,
  it: Trouble & { lang: Lang },
): Promise<string> {
  return html(
    <PlainSheet title={it.title} home={say(texts.home as Pair, it.lang)}>
      <p>{it.why}</p>
    </PlainSheet>,
    { origin, assets, example, paths, menus, organisation: lastKnown() ?? nobody, lang: it.lang, path: '/' },
  )
}
