/** What the door keeps of who sent a form, and what it says to what is no form. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { pino } from 'pino'
import { aHouse, type House, origin } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { runJob } from '../work/jobs.ts'
import { forgetAttempts } from './limits.ts'

const log = pino({ level: 'fatal' }, pino.destination(2))
const day = (n: number) => new Date(Date.UTC(2026, 8, n, 10))
let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: day(1) })
  panel = await aPanel(house, 'deur')
})
after(() => house.close())

const form = (fields: Record<string, string>) => new URLSearchParams(fields)
const send = (path: string, fields: Record<string, string>, from = '203.0.113.7') =>
  house.raw(path, { method: 'POST', body: form(fields), headers: { origin } }, from)
const attempts = () => house.works.look((work) => work.sql.selectFrom('kit.attempt').selectAll().execute())
const sent = () => house.works.look((work) => work.sql.selectFrom('kit.once').selectAll().execute())
const senderOf = (key: string) => key.split(':').at(-1)

test('nothing links a sender over limits or days, and after a day nothing of her is left', async () => {
  await send('/inloggen', { email: 'iemand@voorbeeld.example' })
  await send('/panel/deur/meedoen/zonder-brief', {})
  await send('/inloggen', { email: 'ander@voorbeeld.example' }, '203.0.113.8')
  house.setClock(day(2))
  await send('/inloggen', { email: 'iemand@voorbeeld.example' })
  const kept = await attempts()
  const ofDoor = (name: string) => kept.filter(({ key }) => key.startsWith(`${name}:`)).map(({ key }) => senderOf(key))
  assert.equal(new Set(ofDoor('sign-in')).size, 3, 'two senders, and one of them on another day')
  assert.equal(ofDoor('join-open').length, 1)
  assert.ok(!ofDoor('sign-in').includes(ofDoor('join-open')[0]), 'another door, another hash')
  house.setClock(day(4))
  assert.equal(await runJob(house.works, forgetAttempts, log), 1)
  assert.deepEqual(await attempts(), [])
})

test('a form sent twice counts once, and what is kept of it tells neither who, nor where, nor an own link', async () => {
  const email = 'twee@voorbeeld.example'
  const id = await house.somebody(email)
  const page = (await house.get('/mijn', email)).text
  const [, _once = ''] = /name="_once" value="([^"]*)"/.exec(page) ?? []
  const typed = { name: 'Twee', phone: '', lang: 'nl', _once }
  const lines = () => house.works.look((work) => work.sql.selectFrom('kit.auditLine').select('id').execute())
  const first = await house.post('/mijn', typed, email)
  const after = (await lines()).length
  const again = await house.post('/mijn', { ...typed, name: 'Drie' }, email)
  assert.deepEqual([first.status, first.location, again.status, again.location], [303, '/mijn', 303, '/mijn'])
  assert.equal((await lines()).length, after, 'the second did nothing')
  await house.post('/mijn/mailadres', { email: 'drie@voorbeeld.example' }, email, '/mijn')
  const mail = (await house.mails()).find(({ to }) => to === 'drie@voorbeeld.example')
  const [link = ''] = /\/mijn\/mailadres\/\w+/.exec(mail?.text ?? '') ?? []
  assert.equal((await house.post(link, {}, email)).status, 303)
  const kept = JSON.stringify(await sent())
  for (const told of [id, '/mijn', link.split('/').at(-1) ?? link]) assert.ok(!kept.includes(told), told)
})

test('a zero byte in an address or a field is no bug of ours', async () => {
  for (const path of [
    '/panel/%00',
    '/panel/deur%00',
    '/en/panel/a%00b',
    '/panel/deur%00/meedoen',
    '/beheer/%00/werving',
  ])
    assert.equal(
      (await house.raw(path, { headers: { cookie: await house.cookie(panel.who('process-lead')) } })).status,
      404,
      path,
    )
  const typed = await send('/inloggen', { email: 'iemand\0@voorbeeld.example' })
  assert.ok(typed.status < 500, String(typed.status))
})

test('what is no form is refused in words, in both languages', async () => {
  const bodies: [string, string][] = [
    ['application/json', '{"email":"a"}'],
    ['text/plain', 'email=a'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', 'this is not in parts'],
  ]
  for (const [type, body] of bodies) {
    const asked = (path: string) => house.raw(path, { method: 'POST', body, headers: { origin, 'content-type': type } })
    const dutch = await asked('/inloggen')
    assert.equal(dutch.status, 415, type)
    assert.match(await dutch.text(), /geen formulier/)
    assert.match(await (await asked('/en/inloggen')).text(), /no form/)
  }
})

test('behind a proxy of our own everybody is counted apart; who writes an address herself is counted by her own', async () => {
  const knock = (from: string, forwarded: string) =>
    house.raw(
      '/tekenen/niemand/code',
      { method: 'POST', body: form({ x: '1' }), headers: { origin, 'x-forwarded-for': forwarded } },
      from,
    )
  await knock('10.0.0.5', '203.0.113.7')
  await knock('10.0.0.5', '203.0.113.8')
  await knock('10.0.0.6', '1.2.3.4, 203.0.113.7')
  for (const said of ['203.0.113.7', '203.0.113.9', '203.0.113.10']) await knock('198.51.100.9', said)
  const counts = (await attempts()).filter(({ key }) => key.startsWith('signing-code:')).map(({ n }) => n)
  assert.deepEqual(counts.toSorted(), [1, 2, 3], 'two behind the proxies, and one who stands before them')
})
