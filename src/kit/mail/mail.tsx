import type { JSX } from 'hono/jsx/jsx-runtime'
import { type Lang, say, speak, type T, type Texts } from '../texts/texts.ts'
import { inLang } from '../web/addresses.ts'
import type { Work } from '../work/work.ts'

/** One kind of mail: words, and a body that is at hand as HTML and as plain text. `subject` never holds people's words. */
export interface Mail<W extends Texts & { subject: readonly [string, string] }, D> {
  readonly name: string
  readonly texts: W
  /** `url` makes an address whole, in the reader's language. */
  readonly body: (t: T<W>, it: D, lang: Lang, url: (path: string) => string) => JSX.Element
  readonly subjectOf?: (it: D) => Readonly<Record<string, string | number>>
}
export const mail = <const W extends Texts & { subject: readonly [string, string] }, D>(it: Mail<W, D>): Mail<W, D> =>
  it

export interface Envelope {
  readonly to: string
  readonly lang: Lang
  /** The occasion: a second mail for the same occasion is never made. */
  readonly once: string
  readonly attachments?: readonly { readonly name: string; readonly file: string }[]
  readonly dueAt?: Date
}

/** The public origin of this installation: set once at start by `entry/`. */
let origin = ''
let sender = ''
export function mailsComeFrom(site: { origin: string; name: string }): void {
  origin = site.origin
  sender = site.name
}
/** An address made whole, for mails and prints: `https://panels.example/en/panel/…`. */
export const wholeUrl = (path: string, lang: Lang): string => `${origin}${inLang(path, lang)}`

/** Puts a mail in the outbox, in the same transaction: sent when that commits, never when it does not. */
export async function sendMail<W extends Texts & { subject: readonly [string, string] }, D>(
  work: Work,
  kind: Mail<W, D>,
  envelope: Envelope,
  it: D,
): Promise<void> {
  const { lang } = envelope
  const t = speak(kind.texts, lang)
  const url = (path: string) => wholeUrl(path, lang)
  const body = String(await kind.body(t, it, lang, url).toString())
  const subject = say(kind.texts.subject, lang, kind.subjectOf?.(it))
  await work.sql
    .insertInto('kit.outbox')
    .values({
      id: work.chance.uuid(),
      once: `${kind.name}:${envelope.once}`,
      name: kind.name,
      lang,
      toAddress: envelope.to,
      subject,
      bodyText: plainText(body),
      bodyHtml: `<!doctype html><html lang="${lang}"><body>${body}</body></html>`,
      attachments: JSON.stringify(envelope.attachments ?? []),
      madeAt: work.now,
      dueAt: envelope.dueAt ?? work.now,
    })
    .onConflict((on) => on.column('once').doNothing())
    .execute()
  work.ledger.news.add('outbox:')
}

export const mailSender = (): string => sender

/** The same mail for who reads text: paragraphs apart, addresses written out. */
function plainText(html: string): string {
  return html
    .replace(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, '$2: $1')
    .replace(/<li[^>]*>/g, '- ')
    .replace(/<\/(p|h1|h2|ul|ol|div|blockquote)>/g, '\n\n')
    .replace(/<(br|\/li|\/dt|\/dd)\s*\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
