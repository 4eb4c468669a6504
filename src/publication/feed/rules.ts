/** A feed as Atom (RFC 4287). Pure. */
import type { Feed, News } from './types.ts'

/** Signs that XML 1.0 cannot hold at all. */
const outside = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escaped = (text: string): string =>
  text.replace(outside, '').replace(/[&<>"']/g, (sign) => named[sign] ?? '')

/** Newest first; at the same moment by key, so that the order never depends on chance. */
export const newestFirst = <N extends Pick<News, 'at' | 'key'>>(news: readonly N[]): N[] =>
  [...news].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.key < b.key ? 1 : -1))

export function atom(feed: Feed): string {
  const { lang, authority, news } = feed
  const id = (key: string) => `tag:${authority}:${lang}/${key}`
  const entries = news.map((one) =>
    [
      '  <entry>',
      `    <id>${escaped(id(one.key))}</id>`,
      `    <title>${escaped(one.title)}</title>`,
      `    <updated>${one.at.toISOString()}</updated>`,
      `    <link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(one.url)}"/>`,
      ...(one.text ? [`    <summary>${escaped(one.text)}</summary>`] : []),
      '  </entry>',
    ].join('\n'),
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${escaped(id('feed'))}</id>`,
    `  <title>${escaped(feed.title)}</title>`,
    `  <updated>${(news[0]?.at ?? feed.since).toISOString()}</updated>`,
    `  <author><name>${escaped(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(feed.page)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
