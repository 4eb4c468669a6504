// `npm run bench:web`: what a page costs, with and without the cache, in one run on this machine. Ratios count; figures are of here and now.
import { once as event } from 'node:events'
import { cpus, totalmem } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { load, type Measured, once } from './bench/load.ts'
import { type Product, startProduct } from './bench/product.ts'
import { memoryOf } from './bench/tree.ts'
import { serveTwins } from './bench/twins.ts'

const seconds = 5
const connections = 10
const brotli = { 'accept-encoding': 'br' }

async function main(): Promise<void> {
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 1e9)} GB, node ${process.version}`,
  )
  say('Starting a throw-away example …')
  const product = await startProduct()
  try {
    await sleep(10_000)
    memory(product)
    const panels = await panelsOf(product)
    await bytes(product, panels)
    await cachedOrNot(product, panels)
    await votes(product, panels)
  } finally {
    await product.stop()
  }
}

function memory({ pid }: Product): void {
  say('\nMemory, idle, of all processes of the product:')
  const held = memoryOf(pid)
  for (const { name, processes, rss, pss } of held)
    say(
      `  ${name.padEnd(9)} ${String(processes).padStart(2)} processes  RSS ${mb(rss)}${pss === undefined ? '' : `  PSS ${mb(pss)}`}`,
    )
  const sum = (of: (one: (typeof held)[number]) => number | undefined) =>
    held.reduce((all, one) => all + (of(one) ?? 0), 0)
  say(`  together               RSS ${mb(sum(({ rss }) => rss))}  PSS ${mb(sum(({ pss }) => pss))}`)
}

async function panelsOf({ origin }: Product): Promise<string[]> {
  const { text } = await once(origin, { path: '/' })
  return [...new Set([...text.matchAll(/href="\/panel\/([a-z0-9-]+)"/g)].map(([, slug = '']) => slug))]
}

async function bytes({ origin }: Product, panels: readonly string[]): Promise<void> {
  const of = panels.flatMap((slug) =>
    ['', '/afspraak', '/agenda', '/stukken', '/verslagen', '/advies', '/ideeen'].map((end) => `/panel/${slug}${end}`),
  )
  say('\nBytes of public pages (HTML alone):       raw   brotli')
  for (const path of ['/', '/hoe-een-panel-werkt', '/privacy', ...of]) {
    const raw = await once(origin, { path, headers: { 'accept-encoding': 'identity' } })
    const small = await once(origin, { path, headers: brotli })
    if (raw.status === 200)
      say(`  ${path.padEnd(36)} ${String(raw.bytes).padStart(7)}  ${String(small.bytes).padStart(7)}`)
  }
  const { text } = await once(origin, { path: '/' })
  for (const path of new Set(
    [...text.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map(([, file = '']) => file),
  )) {
    const small = await once(origin, { path, headers: brotli })
    say(`  ${path.padEnd(36)}          ${String(small.bytes).padStart(7)}  (once)`)
  }
}

async function cachedOrNot(product: Product, panels: readonly string[]): Promise<void> {
  const child = product.fork()
  const [ports] = (await event(child, 'message')) as [{ cached: number; fresh: number }]
  const of = { seconds, connections, status: 200 }
  say(`\nRequests a second, ${connections} connections, ${seconds} s each, the same page with and without its cache:`)
  for (const path of ['/', ...panels.map((slug) => `/panel/${slug}`)]) {
    const ask = () => ({ path, headers: brotli })
    const fresh = await load(`http://127.0.0.1:${ports.fresh}`, ask, of)
    const cached = await load(`http://127.0.0.1:${ports.cached}`, ask, of)
    say(
      `  ${path}\n    without  ${row(fresh)}\n    with     ${row(cached)}\n    ratio    ${(cached.perSecond / fresh.perSecond).toFixed(1)} : 1`,
    )
  }
  child.disconnect()
  await event(child, 'exit')
}

const row = ({ perSecond, p50, p99, others }: Measured) =>
  `${perSecond.toFixed(0).padStart(6)}/s  half within ${p50.toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms${others > 0 ? `, other answers: ${others}` : ''}`

const signs = 'abcdefghijkmnpqrstuvwxyz23456789'
const voter = () => Array.from({ length: 26 }, () => signs[Math.floor(Math.random() * signs.length)]).join('')

/** Votes on an idea, each of somebody new, against the product itself; counted in the database afterwards. */
async function votes(product: Product, panels: readonly string[]): Promise<void> {
  const found = await openRound(product, panels)
  if (!found) {
    say('\nVotes on ideas: not measured; no round of ideas is open in the example.')
    return
  }
  const child = product.fork()
  await event(child, 'message')
  const before = await kept(child)
  const ask = () => ({
    ...{ path: found.path, method: 'POST' as const },
    headers: { origin: product.origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ statement: found.statement, choice: 'agree', voter: voter() }).toString(),
  })
  const done = await load(product.origin, ask, { seconds, connections, status: 303 })
  const rows = (await kept(child)) - before
  child.disconnect()
  await event(child, 'exit')
  say(`\nVotes on ideas, each of a new voter, ${connections} connections, ${seconds} s:\n    ${row(done)}`)
  say(
    `    answered as kept: ${done.answers}; rows in the database: ${rows}${rows === done.answers ? ', none lost' : ''}`,
  )
}

async function openRound({ origin }: Product, panels: readonly string[]) {
  for (const slug of panels) {
    const path = `/panel/${slug}/ideeen`
    const { text } = await once(origin, { path })
    const [, statement] = /name="statement" value="([^"]+)"/.exec(text) ?? []
    if (statement) return { path, statement }
  }
  return undefined
}

async function kept(child: ReturnType<Product['fork']>): Promise<number> {
  child.send('votes')
  const [{ votes: n }] = (await event(child, 'message')) as [{ votes: number }]
  return n
}

const mb = (size: number) => `${(size / 1e6).toFixed(0).padStart(4)} MB`
function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

if (process.argv[2] === 'twins') await serveTwins()
else await main()
