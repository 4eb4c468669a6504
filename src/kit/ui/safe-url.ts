/** Addresses that people typed or that came from elsewhere. JSX escapes text, not `javascript:`. */
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** A stored address as it may stand in a link: http, https, mailto or tel; else undefined. */
export function safeUrl(address: string): string | undefined {
  const trimmed = address.trim()
  const parsed = URL.parse(trimmed)
  return parsed !== null && schemes.has(parsed.protocol) ? trimmed : undefined
}

/** A path of this site: it starts with one slash, or stays on the page (`#`, `?`). Anything else is a bug and is thrown. */
export function ownPath(path: string): string {
  if (/^[#?]/.test(path) || path === '/' || /^\/[^/\\]/.test(path)) return path
  throw new Error('A link of the site starts with one slash, # or ?')
}
