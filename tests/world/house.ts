/** A throw-away house: its own database, its own folder, the real door. Nothing is mocked; only the clock may be set. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { personFor } from '../../src/accounts/actions.ts'
import { house as byHouse } from '../../src/accounts/proof.ts'
import { personByEmail } from '../../src/accounts/queries.ts'
import { beSomebody } from '../../src/accounts/standing-in/actions.ts'
import { type Installation, openInstallation } from '../../src/entry/installation.ts'
import type { Settings } from '../../src/entry/settings.ts'
import { openApp } from '../../src/entry/web.ts'
import { mailsComeFrom } from '../../src/kit/mail/mail.tsx'
import { pageCache } from '../../src/kit/web/cache.ts'
import type { Disk } from '../../src/kit/work/disk.ts'
import { untilQuiet } from '../../src/kit/work/jobs.ts'
import type { Work, Works } from '../../src/kit/work/work.ts'
import { jobs } from '../../src/road.ts'
import { type FreshDatabase, freshDatabase } from './cluster.ts'

export interface Answer {
  readonly status: number
  readonly location: string
  readonly text: string
  readonly headers: Headers
}
export interface Mail {
  readonly to: string
  readonly name: string
  readonly subject: string
  readonly text: string
}
export interface House {
  readonly works: Works
  readonly installation: Installation
  /** Opens a page; `as` is the mail address of who does. */
  get(path: string, as?: string): Promise<Answer>
  /** Fills in and sends the form on that page: hidden fields come along, as in a browser. `on` is the page the form stands on, when another. */
  post(path: string, fields: Fields, as?: string, on?: string): Promise<Answer>
  /** A request as it is, for tests of the door; `from` is the address it comes from. */
  raw(path: string, init?: RequestInit, from?: string): Promise<Response>
  /** Makes a person and gives her a session whose second factor counts as given. */
  somebody(email: string, name?: string): Promise<string>
  /** The cookie header of somebody's session, begun if need be. */
  cookie(as: string): Promise<string>
  mails(): Promise<Mail[]>
  /** What the clock shows from now on. */
  setClock(now: Date): void
  /** So many bytes are free from now on, whatever the disk itself says. */
  setFree(bytes: number): void
  jobs(): Promise<number>
  close(): Promise<void>
}
export type Fields = Readonly<Record<string, string | readonly string[] | File>>

export const origin = 'http://127.0.0.1:3000'
const quiet = pino({ level: process.env.LOG_LEVEL ?? 'fatal' }, pino.destination(2))

export interface Site {
  readonly now?: Date
  readonly mode?: Settings['mode']
  /** A database that somebody filled, and a copy of the data folder that belongs to it. */
  readonly database?: FreshDatabase
  readonly folder?: string
  /** The disk as it is, where a test fills a real one. */
  readonly disk?: Disk
  /** Where the house logs, for a test that reads it. */
  readonly log?: Logger
}

export async function aHouse(options: Site = {}): Promise<House> {
  const database = options.database ?? (await freshDatabase())
  const dir = await mkdtemp(join(tmpdir(), 'kring-house-'))
  if (options.folder) await cp(options.folder, dir, { recursive: true })
  let now = options.now
  let bytes = 100_000_000_000
  const disk = options.disk ?? { free: async () => ({ bytes, share: bytes / 1e11 }) }
  const cluster = { ...database, adopted: true, where: 'test', stop: async () => undefined }
  const settings = settingsIn(dir, options.mode ?? 'own')
  const installation = await openInstallation(settings, {
    log: options.log ?? quiet,
    cluster,
    disk,
    clock: (real) => now ?? real,
  })
  mailsComeFrom({ origin, name: 'Stichting Voorbeeldpanel' })
  const { app, desk } = openApp(installation, pageCache({ seconds: 0 }))
  const { works } = installation
  const sessions = sessionsOf(works, desk.cookies.session)
  const raw: House['raw'] = async (path, init = {}, from) =>
    app.fetch(new Request(`${origin}${path}`, init), from ? { incoming: { socket: { remoteAddress: from } } } : {})
  return {
    works,
    installation,
    raw,
    ...browsing(raw, sessions.cookies),
    somebody: (email, name = email.split('@')[0] ?? email) =>
      works.change(async (work) => (await personFor(work, byHouse(), { name, email, lang: 'nl' })).id),
    cookie: async (as) => (await sessions.cookies(as)).cookie ?? '',
    mails: () => works.look(mailsOf),
    setClock(moment) {
      now = moment
      sessions.forget()
    },
    setFree(left) {
      bytes = left
    },
    jobs: () => untilQuiet(works, jobs, quiet),
    async close() {
      await installation.close()
      await database.drop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

const settingsIn = (dataDir: string, mode: Settings['mode']): Settings => ({
  mode,
  port: 3000,
  host: '127.0.0.1',
  dataDir,
  logLevel: 'fatal',
  origin,
  https: false,
  mailFrom: 'panel@voorbeeld.test',
  secretsFile: join(dataDir, 'secrets.json'),
})

async function mailsOf(work: Work): Promise<Mail[]> {
  const rows = await work.sql
    .selectFrom('kit.outbox')
    .select(['toAddress', 'name', 'subject', 'bodyText'])
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ to: row.toAddress, name: row.name, subject: row.subject, text: row.bodyText }))
}

type Cookies = (as?: string) => Promise<Record<string, string>>

/** One session a person, begun when she first does something; when the clock is set everybody signs in again. */
function sessionsOf(works: Works, cookie: string): { cookies: Cookies; forget(): void } {
  const sessions = new Map<string, string>()
  const begin = (email: string) =>
    works.change(async (work) => {
      const person = await personByEmail(work, email)
      if (!person) throw new Error(`nobody has the address ${email}`)
      return beSomebody(work, byHouse(), person.id)
    })
  return {
    async cookies(as) {
      if (!as) return {}
      if (!sessions.has(as)) sessions.set(as, await begin(as))
      return { cookie: `${cookie}=${sessions.get(as)}` }
    },
    forget: () => sessions.clear(),
  }
}

function browsing(raw: House['raw'], cookies: Cookies): Pick<House, 'get' | 'post'> {
  const get: House['get'] = async (path, as) => answer(await raw(path, { headers: await cookies(as) }))
  return {
    get,
    async post(path, fields, ...[as, on = path]) {
      const form = new FormData()
      if (as) for (const [name, value] of hiddenFields((await get(on, as)).text, path)) form.append(name, value)
      for (const [name, value] of Object.entries(fields)) {
        form.delete(name)
        for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string | File)
      }
      return answer(await raw(path, { method: 'POST', body: form, headers: { origin, ...(await cookies(as)) } }))
    },
  }
}

const answer = async (response: Response): Promise<Answer> => ({
  status: response.status,
  location: response.headers.get('location') ?? '',
  text: await response.text(),
  headers: response.headers,
})

/** Hidden fields of the form that leads to `path`, or else of the last form without an address of its own. */
function hiddenFields(html: string, path: string): [string, string][] {
  const forms = [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)]
  const to = (attributes: string) => /action="([^"]*)"/.exec(attributes)?.[1]
  const form =
    forms.find(([, attributes = '']) => to(attributes) === path) ??
    forms.findLast(([, attributes = '']) => /method="post"/.test(attributes) && to(attributes) === undefined)
  const inputs = [...(form?.[2] ?? '').matchAll(/<input([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((a) => /type="hidden"/.test(a))
  return inputs.map((a) => [/name="([^"]*)"/.exec(a)?.[1] ?? '', /value="([^"]*)"/.exec(a)?.[1] ?? ''])
}
