/** A browser without a screen: keeps its cookies, sends the hidden fields of the form it saw, follows nothing by itself. */
import type { House } from './house.ts'
import { origin } from './house.ts'

export interface Seen {
  readonly status: number
  readonly location: string
  readonly text: string
}
export interface Visit {
  get(path: string, init?: RequestInit): Promise<Seen>
  /** Sends the form of the page `on` (the path itself unless told) to `path`. */
  post(path: string, fields: Readonly<Record<string, string>>, on?: string): Promise<Seen>
  /** The session token this browser holds, '' for none. */
  session(): string
  /** Takes over a session. */
  hold(token: string): void
  /** The names of the cookies it keeps. */
  cookies(): string[]
}

/** `from` is the address that this browser comes from. */
export function visit(house: House, from?: string): Visit {
  const jar = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...init.headers, ...(cookie ? { cookie } : {}) }
    const answer = await house.raw(path, { ...init, headers }, from)
    for (const line of answer.headers.getSetCookie()) keep(line)
    return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text() }
  }
  const keep = (line: string) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (/max-age=0/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }
  return {
    get: ask,
    async post(path, fields, on = path) {
      const body = new FormData()
      for (const [name, value] of hidden((await ask(on)).text)) body.append(name, value)
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return ask(path, { method: 'POST', body, headers: { origin } })
    },
    session: () => jar.get('kring') ?? '',
    hold: (token) => void jar.set('kring', token),
    cookies: () => [...jar.keys()],
  }
}

/** Hidden fields of the last form of the page that posts. */
function hidden(html: string): [string, string][] {
  const form = [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].findLast(([, about = '']) => /post/.test(about))
  const inputs = [...(form?.[2] ?? '').matchAll(/<input([^>]*type="hidden"[^>]*)>/g)]
  return inputs.map(([, about = '']) => [part(about, 'name'), part(about, 'value')])
}
const part = (about: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(about)?.[1] ?? '').replaceAll('&amp;', '&')
