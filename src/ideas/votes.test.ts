import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { type Visit, visit } from '../../tests/world/visit.ts'
import { roundOpen, talliesOf } from './queries.ts'

const open = new Date('2027-01-13T09:00:00Z')
const [base, staff] = ['/panel/stem-proef/ideeen', '/beheer/stem-proef/ideeen']
const round = { question: 'Wat kan beter?', opensOn: '2027-01-13', closesOn: '2027-01-24' }
let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: open })
  panel = await aPanel(house, 'stem-proef')
  assert.equal((await house.post(`${staff}/ronde`, round, panel.who('process-lead'))).status, 303)
})
after(() => house.close())

const votes = () => house.works.look((work) => work.sql.selectFrom('ideas.vote').selectAll().execute())
const current = () => house.works.look((work) => roundOpen(work, panel.id))
/** Writes an idea and has it shown. */
async function shown(text: string): Promise<string> {
  const own = await visit(house).post(`${base}/schrijf`, { text })
  assert.equal(own.status, 303, own.text)
  const { id } = await house.works.look((work) =>
    work.sql.selectFrom('ideas.statement').select('id').where('text', '=', text).executeTakeFirstOrThrow(),
  )
  await house.post(`${staff}/idee/${id}/besluit`, { verdict: 'show' }, panel.who('communication'), staff)
  return id
}
const cast = (browser: Visit, statement: string, choice = 'agree') => browser.post(base, { statement, choice })

test('somebody votes once on each idea: a second time changes her vote', async () => {
  const [first, second] = [await shown('Langzamer verkeer'), await shown('Meer fietsplekken')]
  const browser = visit(house)
  const start = (await votes()).length
  assert.equal((await cast(browser, first)).location, base)
  await cast(browser, second, 'pass')
  await cast(browser, first, 'disagree')
  const now = await votes()
  assert.equal(now.length, start + 2)
  assert.deepEqual(
    now.filter((one) => one.statementId === first).map(({ choice }) => choice),
    ['disagree'],
  )
  assert.equal(new Set(now.slice(start).map(({ number }) => number)).size, 1)
  const seen = (await browser.get(`${base}?idee=${first}`)).text
  assert.match(seen, /Je zei iets over 2 van de 2 ideeën/)
  for (const bad of [
    { statement: 'x', choice: 'agree' },
    { statement: first, choice: 'maybe' },
    { statement: crypto.randomUUID(), choice: 'agree' },
  ])
    assert.ok([409, 422].includes((await browser.post(base, bad)).status))
  assert.equal((await votes()).length, start + 2)
})

test('the same first form sent twice at once is one voter', async () => {
  const id = await shown('Een dorpshuis')
  const voter = 'aacdefghijkmnpqrstuvwxyz23'
  await Promise.all([1, 2, 3].map(() => visit(house).post(base, { statement: id, choice: 'agree', voter })))
  assert.equal((await votes()).filter((one) => one.statementId === id).length, 1)
})

test('of a thousand votes none is lost', async () => {
  const ids = [await shown('Een'), await shown('Twee'), await shown('Drie'), await shown('Vier')]
  const body = (statement: string, choice: string) => new URLSearchParams({ statement, choice })
  const one = async (n: number) => {
    let cookie = ''
    for (const [place, id] of ids.entries()) {
      const choice = ['agree', 'disagree', 'pass'][(n + place) % 3] ?? 'pass'
      const headers = { origin: 'http://127.0.0.1:3000', ...(cookie ? { cookie } : {}) }
      const answer = await house.raw(base, { method: 'POST', body: body(id, choice), headers })
      assert.equal(answer.status, 303)
      cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    }
  }
  for (let batch = 0; batch < 10; batch += 1)
    await Promise.all(Array.from({ length: 25 }, (_, n) => one(batch * 25 + n)))
  const mine = (await votes()).filter((vote) => ids.includes(vote.statementId))
  assert.equal(mine.length, 1000)
  assert.equal(new Set(mine.map(({ number }) => number)).size, 250)
  const { id = '' } = (await current()) ?? {}
  const tallies = await house.works.look((work) => talliesOf(work, id))
  const of = tallies.filter((tally) => ids.includes(tally.statement))
  assert.equal(
    of.reduce((sum, tally) => sum + tally.agree + tally.disagree + tally.pass, 0),
    1000,
  )
})

test('a burst from one network is kept and set aside; another network is not, and the votes after it neither', async () => {
  const id = await shown('Een snelle reeks')
  for (let n = 0; n < 25; n += 1) await cast(visit(house, `203.0.113.${n + 1}`), id)
  const late = visit(house, '203.0.113.200')
  await cast(late, id, 'agree')
  await cast(late, id, 'disagree')
  await cast(visit(house, '198.51.100.7'), id, 'pass')
  const mine = (await votes()).filter((vote) => vote.statementId === id)
  assert.equal(mine.length, 27, 'none is thrown away')
  assert.equal(mine.filter((vote) => vote.setAside).length, 6)
  assert.equal(mine.find((vote) => vote.choice === 'disagree')?.setAside, true, 'her later vote is set aside too')
  assert.equal(mine.find((vote) => vote.choice === 'pass')?.setAside, false)
  house.setClock(new Date(open.getTime() + 60_000))
  await cast(visit(house, '203.0.113.201'), id)
  assert.equal((await votes()).filter((vote) => vote.statementId === id && vote.setAside).length, 6, 'a minute later')
})

test('nothing in the database leads from a voter or writer to a person or an address', async () => {
  const lead = panel.who('process-lead')
  const own = 'bbcdefghijkmnpqrstuvwxyz23'
  assert.equal((await house.post(`${base}/schrijf`, { text: 'Van iemand die is ingelogd', own }, lead)).status, 303)
  const id = await shown('Waarover zij stemt')
  assert.equal((await house.post(base, { statement: id, choice: 'agree' }, lead)).status, 303)
  await house.works.look(async (work) => {
    const paths = [base, `${base}/schrijf`].map((path) => house.installation.secrets.mac('once path', path))
    const once = await work.sql.selectFrom('kit.once').selectAll().where('path', 'in', paths).execute()
    assert.deepEqual(once, [], 'no key of her form beside who she is')
    const lines = await work.sql
      .selectFrom('kit.auditLine')
      .select(['who', 'verb'])
      .where('verb', '=', 'idea.sent')
      .execute()
    assert.deepEqual([...new Set(lines.map(({ who }) => who))], ['anyone'])
    const { rows } = await sql<{ table: string; column: string }>`
      select conrelid::regclass::text as table, a.attname as column from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'accounts.person'::regclass and conrelid::regclass::text like 'ideas.%'`.execute(
      work.sql,
    )
    assert.deepEqual(
      rows.map((row) => `${row.table}.${row.column}`).toSorted(),
      ['ideas.round.planned_by', 'ideas.statement.appeal_by', 'ideas.statement.moderated_by'],
      'only who decided is known',
    )
    const columns = await sql<{ column: string }>`
      select column_name as column from information_schema.columns
      where table_schema = 'ideas' and table_name in ('voter', 'vote')`.execute(work.sql)
    assert.deepEqual(
      [...new Set(columns.rows.map(({ column }) => column))].toSorted(),
      ['choice', 'hmac', 'number', 'round_id', 'set_aside', 'statement_id'],
      'no person, no address, no time',
    )
    const attempts = await work.sql.selectFrom('kit.attempt').select('key').where('key', 'like', 'idea%:%').execute()
    for (const { key } of attempts) assert.match(key, /^ideas?:[0-9a-f]{24}$/)
  })
})

test('many ideas from one network wait; another network is not held up', async () => {
  const send = async (from: string, n: number) =>
    (await visit(house, from).post(`${base}/schrijf`, { text: `Idee ${from} ${n}` })).status
  for (let n = 0; n < 20; n += 1) assert.equal(await send('192.0.2.7', n), 303)
  assert.equal(await send('192.0.2.8', 20), 429)
  assert.equal(await send('198.51.100.8', 21), 303)
})
