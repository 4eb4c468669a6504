import type { Context } from 'hono'
import { type Lang, type Pair, say, speak } from '../texts/texts.ts'
import type { Refusal } from '../work/refusal.ts'
import type { Desk } from './desk.ts'
import { html, htmlType, site } from './rendering.tsx'
import { PlainSheet } from './sheets.tsx'

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
  home: ['Naar de voorpagina', 'To the front page'],
} as const

const statuses = { 'not-found': 404, 'too-large': 413, broken: 500, full: 503, elsewhere: 403, 'no-form': 415 } as const

type Trouble = keyof typeof statuses

const langOf = (c: Context): Lang => (/^\/en(\/|$)/.test(new URL(c.req.url).pathname) ? 'en' : 'nl')

/** A calm page that says what happened, that nothing is lost, and what to do. */
export async function showError(desk: Desk, c: Context, what: Trouble | { bug: string }): Promise<Response> {
  const [kind, number] = typeof what === 'string' ? [what, ''] : (['broken', what.bug] as const)
  const lang = langOf(c)
  const t = speak(texts, lang)
  const why = kind === 'broken' ? t('broken-why', { number }) : t(`${kind}-why`)
  return calm(desk, { lang, status: statuses[kind], title: t(kind), why })
}

/** A refusal where no form stands to show it beside. */
export async function showRefusal(desk: Desk, refusal: Refusal, lang: Lang): Promise<Response> {
  const why = say(refusal.words, lang, refusal.params)
  return calm(desk, {
    lang,
    status: refusal.status,
    title: refusal.status === 404 ? say(texts['not-found'], lang) : say(texts.refused, lang),
    why,
  })
}

async function calm(desk: Desk, it: { lang: Lang; status: number; title: string; why: string }): Promise<Response> {
  const nobody = { name: '', phone: '', email: '', address: '' }
  const organisation = await desk.works.look((work) => desk.organisation(work)).catch(() => desk.lastKnown() ?? nobody)
  const on = {
    ...(await site({ ...desk, organisation: async () => organisation }, undefined as never, {
      lang: it.lang,
      path: '/',
    })),
  }
  const body = await html(
    <PlainSheet title={it.title} home={say(texts.home as Pair, it.lang)}>
      <p>{it.why}</p>
    </PlainSheet>,
    on,
  )
  return new Response(body, { status: it.status, headers: { ...htmlType, 'cache-control': 'no-store' } })
}
