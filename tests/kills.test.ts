/** What was answered "saved" survives a SIGKILL of every process, at any moment and again and again. */
import assert from 'node:assert/strict'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { verify } from '../src/kit/audit/verify.ts'
import { openCluster } from '../src/kit/db/cluster/cluster.ts'
import { connect } from '../src/kit/db/database.ts'
import { dayOf } from '../src/kit/texts/dates.ts'
import { worksOn } from '../src/kit/work/work.ts'
import { constitutional, unwritten } from '../src/road.ts'
import { afterwards } from './world/afterwards.ts'
import { dataFolder } from './world/data-folder.ts'
import { freePort } from './world/free-port.ts'
import { aHouse } from './world/house.ts'
import { aPanel } from './world/panel.ts'
import { type Product, startProduct } from './world/product.ts'
import { visit } from './world/visit.ts'

const base = '/panel/kil/ideeen'
const silent = () => undefined

/** A real installation in this folder with an ideas round open today and one idea in it; gives that idea. */
async function withRound(dataDir: string): Promise<string> {
  const cluster = await openCluster({ dataDir, say: silent })
  const house = await aHouse({ database: { owner: cluster.owner, app: cluster.app, drop: cluster.stop } })
  const panel = await aPanel(house, 'kil')
  const today = dayOf(new Date())
  const round = { question: 'Wat kan beter?', opensOn: today, closesOn: dayOf(new Date(Date.now() + 9 * 86_400_000)) }
  const staff = '/beheer/kil/ideeen'
  assert.equal((await house.post(`${staff}/ronde`, round, panel.who('process-lead'))).status, 303)
  assert.equal((await visit(house).post(`${base}/schrijf`, { text: 'Meer bomen' })).status, 303)
  const { id } = await house.works.look((work) =>
    work.sql.selectFrom('ideas.statement').select('id').executeTakeFirstOrThrow(),
  )
  const verdict = { verdict: 'show' }
  assert.equal(
    (await house.post(`${staff}/idee/${id}/besluit`, verdict, panel.who('communication'), staff)).status,
    303,
  )
  await cp(house.installation.settings.secretsFile, join(dataDir, 'secrets.json'))
  await house.close()
  return id
}

/** People who go on voting and writing, each as somebody new; keeps what was answered as saved. */
function people(origin: string, statement: string) {
  const saved = { votes: 0, texts: [] as string[] }
  let going = true
  const ask = async (path: string, fields: Record<string, string>): Promise<boolean> => {
    const body = new URLSearchParams(fields)
    const told = await fetch(`${origin}${path}`, { method: 'POST', body, headers: { origin }, redirect: 'manual' })
    return told.status === 303
  }
  const votes = async () => {
    const kept = await ask(base, { statement, choice: 'agree' })
    if (kept) saved.votes += 1
    return kept
  }
  const writes = async (text: string) => {
    const kept = await ask(`${base}/schrijf`, { text })
    if (kept) saved.texts.push(text)
    return kept
  }
  const one = async (n: number) => {
    for (let turn = 0; going; turn += 1) {
      const said = turn % 8 === 0 && saved.texts.length < 150 ? writes(`Idee ${n} ${turn}`) : votes()
      if (!(await said.catch(() => false))) await sleep(20)
    }
  }
  const all = [1, 2, 3, 4, 5, 6].map(one)
  return {
    saved,
    async stop() {
      going = false
      await Promise.all(all)
    },
  }
}

/** Until so many more were answered; how long that takes is not what is tested. */
async function more(saved: { votes: number }, votes: number): Promise<void> {
  const enough = saved.votes + votes
  for (let left = 1200; left > 0; left -= 1) {
    if (saved.votes >= enough) return
    await sleep(25)
  }
  assert.fail('nobody was answered any more')
}

async function killDatabase(t: TestContext, dataDir: string): Promise<void> {
  const { where, adopted } = await openCluster({ dataDir, say: silent })
  assert.equal(adopted, true, 'it ran')
  const server = Number((await readFile(join(where, 'postmaster.pid'), 'utf8')).split('\n')[0])
  t.diagnostic(`killing PostgreSQL ${server}`)
  process.kill(server, 'SIGKILL')
}

test('every vote and idea that was answered as saved is there, after eight kills of the product and its database', async (t) => {
  const dataDir = await dataFolder(t)
  const statement = await withRound(dataDir)
  const env = { PUBLIC_URL: `http://127.0.0.1:${await freePort()}`, DATA_DIR: dataDir }
  let product: Product = await startProduct(env)
  afterwards(t, () => product.kill())
  const crowd = people(env.PUBLIC_URL, statement)
  afterwards(t, crowd.stop)
  for (const what of ['product', 'database', 'product', 'both', 'product', 'database', 'both', 'product'] as const) {
    await more(crowd.saved, 25)
    if (what !== 'product') await killDatabase(t, dataDir)
    if (what === 'database') continue
    await product.kill()
    product = await startProduct(env)
  }
  await more(crowd.saved, 25)
  await crowd.stop()
  await product.stop()

  const cluster = await openCluster({ dataDir, say: silent })
  afterwards(t, cluster.stop)
  const db = connect(cluster.app, silent)
  afterwards(t, () => db.destroy())
  const { votes, texts, audit } = await worksOn(db, { unwritten }).look(async (work) => ({
    votes: await work.sql.selectFrom('ideas.vote').select('number').execute(),
    texts: await work.sql.selectFrom('ideas.statement').select('text').execute(),
    audit: await verify(work, constitutional),
  }))
  assert.ok(votes.length >= crowd.saved.votes, `${votes.length} votes of ${crowd.saved.votes} answered`)
  const there = new Set(texts.map(({ text }) => text))
  assert.deepEqual(
    crowd.saved.texts.filter((text) => !there.has(text)),
    [],
  )
  assert.equal(there.size, texts.length, 'no idea stands twice')
  assert.deepEqual(audit.faults, [])
  t.diagnostic(`${crowd.saved.votes} votes and ${crowd.saved.texts.length} ideas answered, ${votes.length} votes there`)
})
