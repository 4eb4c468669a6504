import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { committed, csv, fixRules, planned, termsFit } from '../../../tests/world/recruitment.ts'
import { house as byHouse } from '../../accounts/proof.ts'
import { beSomebody } from '../../accounts/standing-in/actions.ts'
import { readPdf } from '../../kit/pdf/read.ts'
import { closePrints } from '../../kit/pdf/render.ts'
import { inFours } from '../../kit/work/canonical.ts'
import { drawRulesFixed } from '../queries.ts'
import { batchNumbered, codeOf } from './queries.ts'
import { grouped } from './rules.ts'

let house: House
let panel: PanelInWorld
let lead = ''
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'brief', termsFit)
  lead = panel.who('process-lead')
})
after(async () => {
  await house.close()
  await closePrints()
})

const at = '/beheer/brief/werving'
const flat = (text: string) => text.replace(/\s+/g, ' ')
async function read(path: string) {
  const answer = await house.raw(path, { headers: await cookieOf() })
  assert.equal(answer.headers.get('content-type'), 'application/pdf')
  return readPdf(new Uint8Array(await answer.arrayBuffer()))
}
let cookie = ''
async function cookieOf(): Promise<{ cookie: string }> {
  cookie ||= await house.works.change((work) => beSomebody(work, byHouse(), panel.personOf('process-lead')))
  return { cookie: `kring=${cookie}` }
}
const codeFrom = (number: string, serial: number) =>
  house.works.look(async (work) => {
    const batch = await batchNumbered(work, { who: 'system', panel: panel.id }, number)
    return codeOf({ id: batch?.id ?? '' }, serial)
  })

test('without a plan no letters; before the gate only tests, and they say so on paper', async () => {
  assert.match((await house.get(`${at}/brieven`, lead)).text, /Nog geen brieven/)
  assert.match((await house.get(`/en${at}/brieven`, lead)).text, /No letters yet/)
  assert.equal((await house.post(`${at}/brieven`, { area: 'Noord', size: '2' }, lead)).status, 422)
  await house.post(`${at}/plan`, planned, lead)
  await house.post(`${at}/doelen`, { csv }, lead)
  assert.equal((await house.post(`${at}/brieven`, { area: 'Noord', size: '11' }, lead)).status, 422)
  assert.equal((await house.post(`${at}/brieven`, { area: '', size: '2' }, lead)).status, 422)
  assert.equal((await house.post(`${at}/brieven`, { area: 'Noord', size: '2' }, lead)).status, 303)
  const pdf = await read(`${at}/brieven/1`)
  assert.match(flat(pdf.text), /Dit is een testbrief\. De code in deze brief werkt niet/)
  assert.match(flat(pdf.text), /vrijdag 18 december 2026/)
})

test('a live letter holds its code, the days and both fingerprints; it prints the same again; English too', async () => {
  await committed(house, panel)
  await fixRules(house, panel)
  await house.post(`${at}/open`, {}, lead, at)
  assert.equal((await house.post(`${at}/brieven`, { area: 'Wijk Noord', size: '39' }, lead)).status, 303)
  const [pdf, again] = [await read(`${at}/brieven/2`), await read(`${at}/brieven/2`)]
  assert.deepEqual([pdf.pages, pdf.tagged, pdf.altMissing, pdf.lang], [39, true, 0, 'nl-NL'])
  assert.equal(pdf.text, again.text)
  const text = flat(pdf.text)
  for (const serial of [1, 39]) assert.ok(text.includes(grouped(await codeFrom('2', serial))), String(serial))
  const { print, rules } = await house.works.look(async (work) => ({
    print: (
      await work.sql
        .selectFrom('agreement.version')
        .select('fingerprint')
        .where('id', '=', panel.version)
        .executeTakeFirstOrThrow()
    ).fingerprint,
    rules: (await drawRulesFixed(work, panel.id))?.hash ?? '',
  }))
  assert.ok(text.includes(inFours(print)) && text.includes(inFours(rules)))
  assert.match(text, /vrijdag 8 januari 2027, 19\.30 uur/)
  assert.match(text, /127\.0\.0\.1:3000\/panel\/brief\/meedoen/)
  assert.doesNotMatch(text, /testbrief/i)
  assert.match(flat((await read(`/en${at}/brieven/2`)).text), /Take part in a citizens’ panel/)
})

test('never more letters than planned, also when two make them at once; codes stand nowhere in the database', async () => {
  const both = await Promise.all([
    house.post(`${at}/brieven`, { area: 'Zuid', size: '1' }, lead),
    house.post(`${at}/brieven`, { area: 'Zuid', size: '1' }, lead),
  ])
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422])
  const code = await codeFrom('2', 7)
  const rows = await house.works.look((work) => work.sql.selectFrom('recruitment.code').selectAll().execute())
  assert.equal(rows.length, 42)
  assert.doesNotMatch(JSON.stringify(rows), new RegExp(code))
  assert.equal((await house.get(`${at}/brieven/2?deel=9`, lead)).status, 404)
  assert.equal((await house.get(`${at}/brieven/9`, lead)).status, 404)
})

test('who used which letter is on no page; the partner and the desk open no letters', async () => {
  for (const who of ['contact', 'desk', 'signatory'] as const)
    assert.equal((await house.get(`${at}/brieven/2`, panel.who(who))).status, 403, who)
  assert.doesNotMatch((await house.get(`${at}/brieven`, lead)).text, /unused|begun|ongebruikt|gebruikt:/)
})
