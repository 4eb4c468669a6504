import type { Context } from 'hono'
import type { Kept } from './cache.ts'
import type { Served } from './page.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types enhance',
].join('; ')

/** Headers of every answer. HSTS only where the outside is https. */
export const guards = (https: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
})

/** A kept answer, in the encoding the reader takes; 304 where the reader has it already. */
export function fromCache(c: Context, kept: Kept): Response {
  const headers = new Headers(kept.headers)
  headers.set('etag', kept.etag)
  headers.set('vary', 'Accept-Encoding')
  headers.set('cache-control', kept.status === 200 ? 'public, max-age=5, stale-while-revalidate=10' : 'no-store')
  if (kept.status === 200 && c.req.header('if-none-match') === kept.etag)
    return new Response(null, { status: 304, headers })
  const body = packed(c, kept, headers)
  return new Response(c.req.method === 'HEAD' ? null : new Uint8Array(body), { status: kept.status, headers })
}

/** The bytes in the encoding the reader takes; the headers say which. */
export function packed(c: Context, of: Pick<Kept, 'plain' | 'gzip' | 'brotli'>, headers: Headers): Buffer {
  const accepted = c.req.header('accept-encoding') ?? ''
  const [encoding, body] = accepted.includes('br')
    ? ['br', of.brotli]
    : accepted.includes('gzip')
      ? ['gzip', of.gzip]
      : ['', of.plain]
  if (encoding) headers.set('content-encoding', encoding)
  headers.set('vary', 'Accept-Encoding')
  headers.set('content-length', String(body.length))
  return body
}

/** A file: shown or saved, never run. */
export function servedHeaders({ type, download }: Served): Record<string, string> {
  const name = download?.replace(/[^\w.\- ]/g, '_')
  return {
    'content-type': type,
    ...(name ? { 'content-disposition': `attachment; filename="${name}"` } : {}),
    ...(type.startsWith('text/html') ? {} : { 'content-security-policy': "default-src 'none'; sandbox" }),
  }
}
