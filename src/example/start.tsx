/** The example's own doors: be anybody, read all mail. They answer to this machine only, and production does not hold them. */
import { house as byHouse } from '../accounts/proof.ts'
import { personByEmail, personNow } from '../accounts/queries.ts'
import { ownPath } from '../accounts/rules.ts'
import { beSomebody } from '../accounts/standing-in/actions.ts'
import type { Lang } from '../kit/texts/texts.ts'
import { setCookie } from '../kit/web/cookies.ts'
import type { Desk } from '../kit/web/desk.ts'
import type { App } from '../kit/web/door.tsx'
import { html, htmlType, site } from '../kit/web/rendering.tsx'
import type { Work } from '../kit/work/work.ts'
import { system } from '../panel/proof.ts'
import { panelBySlug } from '../panel/queries.ts'
import { batchesOf, codeOf } from '../recruitment/letters/queries.ts'
import { grouped } from '../recruitment/letters/rules.ts'
import { membersOf } from '../seats/queries.ts'
import { cast, type Part } from './cast.ts'
import { momentsNow } from './load.ts'
import { onlyHere } from './only-here.ts'
import { type Shown, StartPage } from './views.tsx'

/** Letters are posted to more people than answer: this one is still unused when the example is loaded. */
const unusedLetter = 2_001

async function play(work: Work, part: Part): Promise<Shown | undefined> {
  const panel = await panelBySlug(work, part.panel)
  if (!panel) return undefined
  const { who } = part
  if ('visitor' in who) {
    if (who.visitor === 'anybody') return { part }
    const batch = (await batchesOf(work, system(panel.id))).findLast(({ kind }) => kind === 'live')
    return batch ? { part, code: grouped(codeOf(batch, unusedLetter)) } : undefined
  }
  if ('member' in who) {
    const one = (await membersOf(work, system(panel.id))).find(({ group }) => group === who.member)
    return one ? { part, person: one.person, name: one.name } : undefined
  }
  const person = await personByEmail(work, who.email)
  return person ? { part, person: person.id, name: person.name } : undefined
}

/** Who can be played now: parts whose panel stands at their moment. */
async function playing(work: Work): Promise<Shown[]> {
  const moments = await momentsNow(work)
  const shown: Shown[] = []
  for (const part of cast.filter((one) => moments[one.panel] === one.moment)) {
    const one = await play(work, part)
    if (one) shown.push(one)
  }
  return shown
}

export function serveStart(app: App, desk: Desk): void {
  const start = (lang: Lang, path: string) =>
    app.get(path, async (c) => {
      if (!onlyHere(c)) return c.notFound()
      const [shown, on] = await desk.works.look(
        async (work) => [await playing(work), await site(desk, work, { lang, path: '/voorbeeld' })] as const,
      )
      return c.body(await html(<StartPage shown={shown} lang={lang} />, on), 200, htmlType)
    })
  start('nl', '/voorbeeld')
  start('en', '/en/voorbeeld')
  app.post('/voorbeeld', async (c) => {
    if (!onlyHere(c)) return c.notFound()
    const form = await c.req.formData()
    const to = String(form.get('to') ?? '')
    const token = await desk.works.change(async (work) => {
      const known = await personNow(work, String(form.get('person') ?? ''))
      return known && beSomebody(work, byHouse(), known.id)
    })
    if (!token) return c.notFound()
    return c.body(null, 303, {
      location: ownPath(to) || '/beheer',
      'set-cookie': setCookie(desk.cookies.session, token, { https: desk.https, seconds: 43_200 }),
    })
  })
}
