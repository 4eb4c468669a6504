import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { markSvg } from '../ui/pictures/mark.tsx'
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

/** Built files under names that hold their hash: kept for a year. Read once, then from memory. */
export function serveAssets(app: Hono, folder: string): void {
  const kept = new Map<string, Buffer>()
  app.get('/assets/:name', async (c) => {
    const name = c.req.param('name')
    const type = types[name.split('.').at(-1) ?? '']
    if (!type || !/^[\w.-]+$/.test(name)) return c.notFound()
    const bytes = kept.get(name) ?? (await readFile(join(folder, name)).catch(() => undefined))
    if (!bytes) return c.notFound()
    kept.set(name, bytes)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  const icon = markSvg({ citizens: { confirmed: 8 }, partner: { confirmed: 3 }, size: 32, seed: 'kring' })
  app.get('/favicon.svg', (c) =>
    c.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  )
}
