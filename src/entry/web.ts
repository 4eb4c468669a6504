import { join } from 'node:path'
import { organisation, recognise } from '../accounts/queries.ts'
import { frame } from '../dashboards/views.tsx'
import { seal } from '../kit/audit/sealer.ts'
import { listen } from '../kit/db/listen.ts'
import { mailsComeFrom } from '../kit/mail/mail.tsx'
import { emptyOldMail, type Postman, postman } from '../kit/mail/outbox.ts'
import { type PageCache, pageCache } from '../kit/web/cache.ts'
import { cookieNames } from '../kit/web/cookies.ts'
import type { Desk } from '../kit/web/desk.ts'
import { type App, openDoor } from '../kit/web/door.tsx'
import { forgetAttempts } from '../kit/web/limits.ts'
import { open } from '../kit/web/listen.ts'
import { assetsIn, serveAssets } from '../kit/web/static.ts'
import { systemChance } from '../kit/work/chance.ts'
import { crowdOf } from '../kit/work/crowd.ts'
import { keepAsking } from '../kit/work/jobs.ts'
import { jobs, menus, pages, paths } from '../road.ts'
import { erasingLate } from './backup.ts'
import type { Installation } from './installation.ts'
import { root } from './root.ts'

/** What an entry hangs up beside the rooms: the example's start page and mail page. */
export type Extra = (app: App, desk: Desk, house: Installation) => void

const built = join(root, 'dist/assets')

export function openApp(house: Installation, cache: PageCache, extra?: Extra): { app: App; desk: Desk } {
  const { settings, works, secrets, log } = house
  const desk: Desk = {
    works,
    crowd: crowdOf(works),
    cache,
    secrets,
    chance: systemChance,
    log,
    origin: settings.origin,
    https: settings.https,
    cookies: cookieNames(settings.https),
    example: settings.mode === 'example',
    assets: assetsIn(built),
    paths,
    menus,
    ...remembered(organisation),
    recognise,
    frame,
  }
  const before = (app: App) => {
    serveAssets(app, built)
    extra?.(app, desk, house)
  }
  return { app: openDoor(desk, pages, before), desk }
}

/** Who organises, also on the page that says the database is away: then as it was last known. */
function remembered(ask: Desk['organisation']): Pick<Desk, 'organisation' | 'lastKnown'> {
  let last: Awaited<ReturnType<typeof ask>> | undefined
  return {
    async organisation(work) {
      last = await ask(work)
      return last
    },
    lastKnown: () => last,
  }
}

export interface Running {
  readonly url: string
  stop(): Promise<void>
}

/** Opens the door to the outside: server, jobs, sealer, postman, news of other processes. */
export async function serve(house: Installation, extra?: Extra): Promise<Running> {
  const { settings, works, log } = house
  const cache = pageCache()
  const { app } = openApp(house, cache, extra)
  const name = (await works.look(organisation)).name
  mailsComeFrom({ origin: settings.origin, name })
  const post = settings.smtpUrl
    ? postman(works, {
        smtp: settings.smtpUrl,
        from: settings.mailFrom,
        log,
        read: readAttachment(house),
        keepBodies: settings.mode === 'example',
      })
    : undefined
  const heard = (payload: string | undefined) => {
    cache.hearing(true)
    if (payload === undefined || !payload.startsWith('outbox:')) cache.purge()
    if (post && (payload === undefined || payload.startsWith('outbox:'))) void deliver(post, house)
  }
  const news = listen(house.cluster.app, 'kring', { heard, lost: () => cache.hearing(false) })
  await news.ready
  const ofTheHouse = [forgetAttempts, erasingLate(settings), ...(settings.mode === 'example' ? [] : [emptyOldMail])]
  const stopJobs = keepAsking(works, [...jobs, ...ofTheHouse], log)
  const sealing = setInterval(
    () => void seal(works).catch((err: unknown) => log.error({ err }, 'the audit could not be sealed')),
    1000,
  )
  const mailing = post ? setInterval(() => void deliver(post, house), 30_000) : undefined
  const { port, close } = await open(app, settings)
  return {
    url: settings.origin.replace(/:0$/, `:${port}`),
    async stop() {
      stopJobs()
      clearInterval(sealing)
      clearInterval(mailing)
      await close()
      await news.stop()
      post?.close()
      await house.close()
    },
  }
}

const delivering = new Set<Postman>()
async function deliver(post: Postman, { log }: Installation): Promise<void> {
  if (delivering.has(post)) return
  delivering.add(post)
  try {
    await post.deliver()
  } catch (err) {
    log.error({ err }, 'the mail could not be delivered')
  } finally {
    delivering.delete(post)
  }
}

const readAttachment = (house: Installation) => (file: string) =>
  house.works.look(async (work) => (await house.files.read(work, file)).bytes)
