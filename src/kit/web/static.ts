import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Hono } from 'hono'
import { markSvg } from '../ui/pictures/mark.tsx'
import { packed } from './answers.ts'
import type { Site } from './context.tsx'

/** URLs of the built files, with their hashes. */
export function assetsIn(folder: string): Site['assets'] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>
  return { style: manifest['style.css'] ?? '', script: manifest['site.js'] ?? '', icon: '/favicon.svg' }
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  map: 'application/json',
}

interface Packed {
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
}
const [smallest, smaller] = [promisify(brotliCompress), promisify(gzip)]

/** Read and packed once; fonts are packed as they are. */
async function pack(file: string): Promise<Packed | undefined> {
  const plain = await readFile(file).catch(() => undefined)
  if (!plain) return undefined
  if (file.endsWith('.woff2')) return { plain, gzip: plain, brotli: plain }
  return { plain, gzip: await smaller(plain, { level: 9 }), brotli: await smallest(plain) }
}

/** Built files under names that hold their hash: kept for a year. Read and packed once, then from memory. */
export function serveAssets(app: Hono, folder: string): void {
  const kept = new Map<string, Promise<Packed | undefined>>()
  app.get('/assets/:name', async (c) => {
    const name = c.req.param('name')
    const type = types[name.split('.').at(-1) ?? '']
    if (!type || !/^[\w.-]+$/.test(name)) return c.notFound()
    const packing = kept.get(name) ?? pack(join(folder, name))
    kept.set(name, packing)
    const file = await packing
    if (!file) {
      kept.delete(name) // names that are not there are not remembered
      return c.notFound()
    }
    const headers = new Headers({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' })
    const body = name.endsWith('.woff2') ? file.plain : packed(c, file, headers)
    return new Response(new Uint8Array(body), { headers })
  })
  const icon = markSvg({ citizens: { confirmed: 8 }, partner: { confirmed: 3 }, size: 32, seed: 'kring' })
  app.get('/favicon.svg', (c) =>
    c.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  )
}
