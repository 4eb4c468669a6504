/**
 * The door: every address of every room hangs here. A get runs in a read-only snapshot; a post in one transaction in which the
 * proof is minted, the input parsed and the act done. A refusal rolls everything back and shows the form again, in words.
 */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Lang, langs } from '../texts/texts.ts'
import { saysFull, saysGone, shortForRegistration } from '../work/disk.ts'
import { inLang } from './addresses.ts'
import { guards } from './answers.ts'
import type { Desk } from './desk.ts'
import { looksAway, showError } from './errors.tsx'
import { answerCached, answerGet } from './getting.tsx'
import type { AnyPage } from './page.ts'
import { answerPost } from './posting.tsx'

export interface Route {
  readonly page: AnyPage
  readonly lang: Lang
}

export type App = Hono
/** One request as an extra of the door sees it. */
export type Asking = Context

/** All pages of the house as one app. `before` hangs up what is no page: files, the example's own start. */
export function openDoor(desk: Desk, pages: readonly AnyPage[], before?: (app: App) => void): App {
  const app = new Hono()
  const headers = Object.entries(guards(desk.https))
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  })
  app.get('/gezond', async (c) => {
    await desk.works.look(async () => undefined)
    return c.text('ok')
  })
  before?.(app)
  const small = bodyLimit({ maxSize: 1_000_000, onError: (c) => showError(desk, c, 'too-large') })
  const large = bodyLimit({ maxSize: 26_000_000, onError: (c) => showError(desk, c, 'too-large') })
  for (const page of pages) {
    for (const lang of langs) {
      const path = inLang(page.path.path, lang)
      const route: Route = { page, lang }
      app.get(path, (c) =>
        safely(desk, c, { page, answer: () => (page.guard.open ? answerCached : answerGet)(desk, route, c) }),
      )
      if (page.post)
        app.post(path, page.upload ? large : small, (c) =>
          safely(desk, c, { page, answer: () => answerPost(desk, route, c) }),
        )
    }
  }
  app.notFound((c) => showError(desk, c, 'not-found'))
  return app
}

interface Answering {
  readonly page: AnyPage
  readonly answer: () => Promise<Response>
}
/** A bug is logged with a number and shown as a calm page; the details stay inside. */
async function safely(desk: Desk, c: Context, { page, answer }: Answering): Promise<Response> {
  if (page.guard.open || page.guard.blind) looksAway(c)
  if (Object.values(c.req.param()).some((part) => String(part).includes('\0'))) return showError(desk, c, 'not-found')
  try {
    return await answer()
  } catch (error) {
    const number = desk.chance.bytes(4).toString('hex')
    desk.log.error({ err: error, number, path: c.req.routePath, method: c.req.method }, 'a page failed')
    return showError(desk, c, (await byFullDisk(desk, error)) ? 'full' : { bug: number })
  }
}

/** It says so, or the database fell over on a disk with next to no room. */
async function byFullDisk({ works }: Desk, error: unknown): Promise<boolean> {
  return saysFull(error) || (saysGone(error) && shortForRegistration(await works.disk.free()))
}
