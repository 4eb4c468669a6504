import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { sql } from 'kysely'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { type Visit, visit } from '../../tests/world/visit.ts'
import { verify } from '../kit/audit/verify.ts'
import { canonical, sha256 } from '../kit/work/canonical.ts'
import { fulfils, roundsOf, voteTable } from './queries.ts'
import { ideas } from './room.ts'

const [monday, open, closed] = [
  new Date('2027-01-11T09:00:00Z'),
  new Date('2027-01-13T09:00:00Z'),
  new Date('2027-01-25T09:00:00Z'),
]
const [base, staff] = ['/panel/ideeen-proef/ideeen', '/beheer/ideeen-proef/ideeen']
const round = {
  question: 'Wat kan beter?',
  questionEn: 'What can be better?',
  opensOn: '2027-01-12',
  closesOn: '2027-01-24',
}
let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: monday })
  panel = await aPanel(house, 'ideeen-proef')
})
after(() => house.close())

const statements = () =>
  house.works.look((work) =>
    work.sql.selectFrom('ideas.statement').selectAll().orderBy('madeAt').orderBy('id').execute(),
  )
const votes = () => house.works.look((work) => work.sql.selectFrom('ideas.vote').selectAll().execute())
/** Somebody who does communication, or another role, from now on: her session begins when she first does something. */
async function another(
  name: string,
  role: 'communication' | 'process-lead' | 'contact' = 'communication',
): Promise<string> {
  const email = `${name}@ideeen.example`
  const personId = await house.somebody(email)
  await house.works.change(async (work) => {
    const post = {
      id: crypto.randomUUID(),
      panelId: panel.id,
      personId,
      role,
      grantedAt: work.now,
      worksFrom: work.now,
    }
    await work.sql
      .insertInto('panel.post')
      .values({ ...post, partnerId: role === 'contact' ? panel.partner : null })
      .execute()
    work.ledger.lines += 1
  })
  return email
}
let editor = ''
const moderate = (id: string, fields: Record<string, string>, by = editor) =>
  house.post(`${staff}/idee/${id}/besluit`, fields, by, staff)
/** Writes an idea and has it shown. */
async function shown(text: string): Promise<string> {
  const sent = await visit(house).post(`${base}/schrijf`, { text })
  assert.equal(sent.status, 303, sent.text)
  const one = (await statements()).find((each) => each.text === text)
  assert.ok(one)
  await moderate(one.id, { verdict: 'show' })
  return one.id
}
const cast = (browser: Visit, statement: string, choice = 'agree') => browser.post(base, { statement, choice })

test('a round is planned by the team only, and closes five days before the meeting it feeds', async () => {
  for (const role of ['contact', 'finance'] as const)
    assert.equal((await house.post(`${staff}/ronde`, round, panel.who(role))).status, 403, role)
  const lead = panel.who('process-lead')
  const near = await house.post(`${staff}/ronde`, { ...round, meetingOn: '2027-01-27' }, lead)
  assert.equal(near.status, 422)
  assert.match(near.text, /eindigt 3 dagen voor de bijeenkomst/)
  assert.match(near.text, /Wat kan beter/)
  for (const bad of [{ opensOn: '2026-01-01' }, { closesOn: '2027-01-11' }, { question: '' }, { closesOn: 'soon' }])
    assert.equal((await house.post(`${staff}/ronde`, { ...round, ...bad }, lead)).status, 422)
  const good = { ...round, meetingOn: '2027-02-06' }
  const both = await Promise.all([lead, panel.who('communication')].map((by) => house.post(`${staff}/ronde`, good, by)))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [303, 422], 'one of two at once')
})

test('before it opens nobody writes or votes; then anybody does, without a cookie until the first vote', async () => {
  const browser = visit(house)
  assert.match((await browser.get(base)).text, /begint op 12\u00a0januari 2027/)
  assert.equal((await browser.post(`${base}/schrijf`, { text: 'Te vroeg' })).status, 410)
  house.setClock(open)
  editor = await another('redactie')
  for (const path of [base, `${base}/schrijf`, `${base}/uitslag`]) {
    for (const lang of ['', '/en']) {
      const seen = await browser.get(`${lang}${path}`)
      assert.equal(seen.status, 200)
      assert.match(seen.text, lang ? /not a sample/ : /geen steekproef/)
    }
  }
  await browser.post(`${base}/schrijf`, { text: 'Meer bankjes in het park' })
  assert.deepEqual(browser.cookies(), [], 'looking and writing set none')
  const [one] = await statements()
  assert.ok(one)
  assert.equal((await cast(browser, one.id)).status, 409, 'not before it is shown')
  assert.deepEqual(browser.cookies(), [])
  await moderate(one.id, { verdict: 'show' })
  assert.match((await browser.get(base)).text, /Meer bankjes/)
  const answer = await house.raw(base, {
    method: 'POST',
    body: new URLSearchParams({ statement: one.id, choice: 'agree' }),
    headers: { origin: 'http://127.0.0.1:3000' },
  })
  const [cookie = '', ...others] = answer.headers.getSetCookie()
  assert.deepEqual(others, [])
  assert.match(cookie, /^kring-vote-[0-9a-f]{32}=[a-z0-9]{26}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
  const life = Number(/Max-Age=(\d+)/.exec(cookie)?.[1])
  assert.equal(open.getTime() + life * 1000, new Date('2027-01-24T23:00:00Z').getTime(), 'until the round closes')
})

test('an idea is 280 signs at most, and the same form sent twice counts once', async () => {
  const browser = visit(house)
  for (const text of ['', ' ', 'x'.repeat(281)])
    assert.equal((await browser.post(`${base}/schrijf`, { text })).status, 422)
  const own = 'abcdefghijkmnpqrstuvwxyz23'
  const [first, again] = await Promise.all(
    [1, 2].map(() => browser.post(`${base}/schrijf`, { text: 'Een tweede pad <script>', own })),
  )
  assert.equal(first?.location, `${base}/van-mij/${own}`)
  assert.equal(again?.location, first?.location)
  assert.equal((await statements()).filter((one) => one.text.startsWith('Een tweede pad')).length, 1)
  assert.match((await browser.get(`${base}/van-mij/${own}`)).text, /Je idee is binnen/)
  assert.match((await browser.get(`/en${base}/van-mij/${own}`)).text, /Your idea is in/)
  assert.doesNotMatch((await browser.get(`${base}/van-mij/${own}`)).text, /<script>/)
  assert.equal((await browser.get(`${base}/van-mij/zzzzzzzzzzzzzzzzzzzzzzzzzz`)).status, 404)
})

test('the team moderates with fixed reasons, the partner does not; a second person decides on an appeal', async () => {
  const own = 'zzcdefghijkmnpqrstuvwxyz23'
  const [second, outside] = [await another('tweede', 'process-lead'), await another('partner', 'contact')]
  const writer = visit(house)
  await writer.post(`${base}/schrijf`, { text: 'Mijn buurman moet weg', own })
  const id = (await statements()).find((one) => one.text.startsWith('Mijn buurman'))?.id ?? ''
  for (const by of [outside, panel.who('signatory'), panel.who('deputy')]) {
    assert.equal((await house.get(staff, by)).status, 403, by)
    assert.equal((await moderate(id, { verdict: 'show' }, by)).status, 403, by)
  }
  await moderate(id, { verdict: 'refuse' })
  await moderate(id, { verdict: 'refuse', reason: 'because' })
  assert.equal((await statements()).find((one) => one.id === id)?.state, 'waiting', 'not without a reason of the list')
  await moderate(id, { verdict: 'refuse', reason: 'names' })
  assert.match((await writer.get(`${base}/van-mij/${own}`)).text, /naam of iets over een persoon/)
  await writer.post(`${base}/van-mij/${own}`, { appeal: 'Ik noem geen naam' })
  assert.equal((await writer.post(`${base}/van-mij/${own}`, { appeal: 'Nog eens' })).status, 409)
  const appeal = `${staff}/idee/${id}/bezwaar`
  await house.post(appeal, { verdict: 'show' }, editor, staff)
  assert.equal((await statements()).find((one) => one.id === id)?.state, 'refused', 'not the one who refused')
  assert.match((await house.get(`/en${staff}`, editor)).text, /Somebody else looks/)
  await house.post(appeal, { verdict: 'refuse' }, second, staff)
  assert.match((await writer.get(`${base}/van-mij/${own}`)).text, /besloot hetzelfde/)
  assert.match((await writer.get(`/en${base}/van-mij/${own}`)).text, /decided the same/)
})

test('a round closes by the clock, is counted once, and takes no vote after that', async () => {
  const id = await shown('Tot het laatst')
  const browser = visit(house)
  await cast(browser, id)
  for (let n = 1; n <= 21; n += 1) await cast(visit(house, `203.0.113.${n}`), id)
  assert.doesNotMatch((await house.get(`${base}/uitslag`)).text, /Tot het laatst/, 'no result while it is open')
  const before = (await votes()).length
  house.setClock(closed)
  const refused = await cast(browser, id, 'disagree')
  assert.equal(refused.status, 410)
  assert.match(refused.text, /De ronde is gesloten/)
  assert.equal((await browser.post(`${base}/schrijf`, { text: 'Te laat' })).status, 410)
  await house.jobs()
  await house.jobs()
  assert.equal((await votes()).length, before)
  await house.works.look(async (work) => {
    const lines = await work.sql
      .selectFrom('kit.auditLine as l')
      .innerJoin('kit.auditPayload as p', 'p.lineId', 'l.id')
      .select('p.payload')
      .where('l.verb', '=', 'round.closed')
      .execute()
    assert.equal(lines.length, 1)
    const text = JSON.stringify(lines[0]?.payload)
    assert.match(text, new RegExp(`"votes":\\s?${before}`))
    assert.match(text, /"fingerprint":\s?"[0-9a-f]{64}"/)
    const { fingerprint } = await work.sql.selectFrom('ideas.round').select('fingerprint').executeTakeFirstOrThrow()
    const again = sha256(canonical(await voteTable(work, (await roundsOf(work, panel.id))[0]?.id ?? '')))
    assert.equal(again.toString('hex'), fingerprint, 'anybody with the table comes to the same')
    assert.deepEqual((await verify(work, ideas.constitutional)).faults, [])
    const known = await work.sql.selectFrom('ideas.voter').select('hmac').where('hmac', 'is not', null).execute()
    assert.deepEqual(known, [], 'voters are recognised no more')
  })
  await assert.rejects(
    house.works.change(async (work) => {
      work.ledger.lines += 1
      await sql`update ideas.vote set choice = 'pass'`.execute(work.sql)
    }),
    /do not change/,
  )
  for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${base}`)).status, 200)
  const result = (await house.get(`${base}/uitslag`)).text
  assert.match(result, /Tot het laatst/)
  assert.match(result, /1 van hen kwam in een snelle reeks uit één netwerk/)
  assert.match(result, /naam of iets over een persoon in \(1\)/)
  assert.match((await house.get(`/en${base}/uitslag`)).text, /1 of them came in a rapid series/)
})

test('what was done with an idea stands under it, and the promise is kept when all have it', async () => {
  const promise = await house.works.look((work) =>
    work.sql.selectFrom('agreement.promise').selectAll().where('kind', '=', 'ideas-answered').executeTakeFirstOrThrow(),
  )
  const promised = [
    {
      ...{ id: promise.id, kind: 'ideas-answered' as const, nth: 1, party: 'foundation', clause: 'publication' },
      ...{ version: 1, words: { nl: '' }, agreed: true },
    },
  ]
  const state = async () => (await house.works.look((work) => fulfils(work, panel.id, promised)))[0]
  assert.equal((await state())?.state, 'open')
  const all = (await statements()).filter((one) => one.state === 'shown')
  const [first] = all
  assert.ok(first)
  const path = `${staff}/idee/${first.id}`
  const by = await another('redacteur')
  assert.equal((await house.post(path, { words: '' }, by)).status, 422)
  for (const lang of ['', '/en']) {
    for (const one of [staff, `${staff}/ronde`, path])
      assert.equal((await house.get(`${lang}${one}`, by)).status, 200, one)
  }
  await house.post(path, { words: 'Staat in het advies, punt 3.', wordsEn: 'Is in the advice, point 3.' }, by)
  assert.match((await house.get(`${base}/uitslag`)).text, /Staat in het advies, punt 3/)
  assert.match((await house.get(`/en${base}/uitslag`)).text, /Is in the advice, point 3/)
  assert.equal((await state())?.state, 'part')
  for (const one of all.slice(1)) await house.post(`${staff}/idee/${one.id}`, { words: 'Besproken.' }, by)
  const done = await state()
  assert.equal(done?.state, 'kept')
  assert.equal(done?.evidence?.at, `${base}/uitslag`)
  assert.equal(done?.on, '2027-01-25')
})

test('ideas on paper and ideas to begin with wait for a decision like any other', async () => {
  house.setClock(closed)
  const by = 'redacteur@ideeen.example'
  await house.post(`${staff}/ronde`, { ...round, opensOn: '2027-01-26', closesOn: '2027-01-30' }, by)
  const next = await house.works.look((work) =>
    work.sql.selectFrom('ideas.round').selectAll().where('number', '=', 2).executeTakeFirstOrThrow(),
  )
  const path = `${staff}/${next.id}/papier`
  for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${path}`, by)).status, 200)
  assert.equal((await house.post(path, { text: 'Van papier', lang: 'nl', source: 'paper' }, by)).status, 303)
  assert.equal((await house.post(path, { text: 'Van papier', lang: 'nl', source: 'web' }, by)).status, 422)
  const [one] = (await statements()).filter((each) => each.roundId === next.id)
  assert.deepEqual([one?.state, one?.source], ['waiting', 'paper'])
  const { id } = await house.works.look((work) =>
    work.sql.selectFrom('ideas.round').select('id').where('number', '=', 1).executeTakeFirstOrThrow(),
  )
  assert.equal(
    (await house.post(`${staff}/${id}/papier`, { text: 'Te laat', lang: 'nl', source: 'paper' }, by)).status,
    410,
  )
})
