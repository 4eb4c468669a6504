/** Disk full in registration, draw and backup: a clear page, nothing that was answered is lost, and it goes on after room was made (abuse case 28). A disk that is really full: `npm run check:machine`. */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { Client } from 'pg'
import { saveOrganisation } from '../../src/accounts/store.ts'
import { backupTo } from '../../src/entry/backup.ts'
import { NoRoom } from '../../src/kit/backup/space.ts'
import { Refused } from '../../src/kit/work/refusal.ts'
import { afterwards } from '../world/afterwards.ts'
import { aHouse, type House } from '../world/house.ts'
import { aPanel } from '../world/panel.ts'
import { closed, planned, registered, wanted } from '../world/pool.ts'
import { codesOf, filledIn, opened, termsFit } from '../world/recruitment.ts'

const now = new Date('2026-10-20T10:00:00Z')
const phone = '000-555 01 23'
const [plenty, noUploads, noRegistration] = [50_000_000_000, 499_000_000, 199_000_000]

async function aHouseWithPhone(t: TestContext): Promise<House> {
  const house = await aHouse({ now })
  afterwards(t, house.close)
  await house.works.change(async (work) => {
    const it = { name: 'Stichting Voorbeeldpanel', email: 'a@b.example', address: 'Hier 1' }
    await saveOrganisation(work, { ...it, phone, example: false })
    work.ledger.lines += 1
  })
  return house
}

/** From now on PostgreSQL says "disk full" to whoever writes an audit line, so in every act; until it is undone. */
async function full({ installation }: House): Promise<() => Promise<void>> {
  const run = async (text: string) => {
    const client = new Client(installation.cluster.owner)
    await client.connect()
    await client.query(text).finally(() => client.end())
  }
  await run(`create function kit.no_room() returns trigger language plpgsql as
    $$ begin raise exception using errcode = '53100', message = 'could not extend file: No space left on device'; end $$;
    create trigger no_room before insert on kit.audit_line for each statement execute function kit.no_room()`)
  return () => run('drop trigger no_room on kit.audit_line; drop function kit.no_room()')
}

const applicants = (house: House) =>
  house.works.look((work) => work.sql.selectFrom('recruitment.applicant').selectAll().orderBy('id').execute())

test('below 200 MB nobody registers on the site: the page gives the phone number; what was saved stays, and goes on after', async (t) => {
  const house = await aHouseWithPhone(t)
  const panel = await aPanel(house, 'vol', termsFit)
  await opened(house, panel)
  const [first = '', second = ''] = await codesOf(house, panel, 2)
  const last = await filledIn(house, panel, { code: first, email: 'sam@voorbeeld.example' })
  const kept = await applicants(house)

  house.setFree(noRegistration)
  for (const path of ['/panel/vol/meedoen', '/en/panel/vol/meedoen']) {
    const page = await house.get(path)
    assert.equal(page.status, 200)
    assert.ok(page.text.includes(phone))
    assert.doesNotMatch(page.text, /name="code"/)
  }
  const begun = await house.post('/panel/vol/meedoen', { code: second })
  const completed = await house.post(last, { eligible: 'ja' })
  for (const answer of [begun, completed]) {
    assert.equal(answer.status, 409)
    assert.match(answer.text, new RegExp(`Wat je eerder hebt bewaard is er nog. Bel ons: ${phone}`))
  }
  assert.deepEqual(await applicants(house), kept)

  house.setFree(noUploads)
  assert.match((await house.get('/panel/vol/meedoen')).text, /name="code"/)
  assert.equal((await house.post(last, { eligible: 'ja' })).status, 303)
  assert.equal((await house.post('/panel/vol/meedoen', { code: second })).status, 303, 'the code was not spent')
  assert.equal((await applicants(house)).filter(({ completedAt }) => completedAt !== null).length, 1)
})

test('below 500 MB or 10 % no files are kept, and staff see it on their first page while there is time', async (t) => {
  const house = await aHouseWithPhone(t)
  const panel = await aPanel(house, 'vol')
  const lead = panel.who('process-lead')
  const keep = () =>
    house.works.change((work) => house.installation.files.keep(work, new File(['%PDF-1.7\n1 0 obj\n%%EOF'], 'a.pdf')))
  assert.doesNotMatch((await house.get('/beheer', lead)).text, /De schijf raakt vol/)
  house.setFree(noUploads)
  await assert.rejects(keep, (error) => error instanceof Refused && error.refusal.refused === 'disk-full')
  assert.match((await house.get('/beheer', lead)).text, /De schijf raakt vol[\s\S]*499 MB vrij/)
  house.setFree(9_900_000_000)
  await assert.rejects(keep, Refused, 'a tenth of this disk is more than 500 MB')
  house.setFree(plenty)
  assert.match(await keep(), /^[0-9a-f-]{36}$/)
})

test('a disk that fills while somebody registers: a calm page with the phone number, nothing half, and the same form counts later', async (t) => {
  const house = await aHouseWithPhone(t)
  const panel = await aPanel(house, 'vol', termsFit)
  await opened(house, panel)
  const [code = ''] = await codesOf(house, panel, 1)
  const last = await filledIn(house, panel, { code, email: 'sam@voorbeeld.example' })
  const kept = await applicants(house)
  const undo = await full(house)
  const answer = await house.post(last, { eligible: 'ja' })
  assert.equal(answer.status, 503)
  assert.match(answer.text, /Onze schijf is vol/)
  assert.match(answer.text, /Wat je eerder hebt bewaard is er nog/)
  assert.ok(answer.text.includes(phone))
  assert.deepEqual(await applicants(house), kept)
  await undo()
  assert.equal((await house.post(last, { eligible: 'ja' })).status, 303)
})

test('a disk that fills while registrations are frozen: none or all of it is kept, and the freeze is done once, later', async (t) => {
  const house = await aHouseWithPhone(t)
  const panel = await aPanel(house, 'vol', { citizenSeats: 6, partnerSeats: 2 })
  await planned(house, panel)
  await registered(house, panel, 12)
  const [lead, staff] = [panel.who('process-lead'), '/beheer/vol/loting']
  await house.post(staff, wanted, lead)
  house.setClock(closed)
  const leaves = () => house.works.look((work) => work.sql.selectFrom('recruitment.leaf').selectAll().execute())
  await house.get(staff, lead)
  const undo = await full(house)
  const answer = await house.post(`${staff}/bevries`, {}, lead, staff)
  assert.equal(answer.status, 503)
  assert.match(answer.text, /Onze schijf is vol/)
  assert.deepEqual(await leaves(), [])
  await undo()
  assert.equal((await house.post(`${staff}/bevries`, {}, lead, staff)).status, 303)
  assert.equal((await leaves()).length, 12)
})

test('a backup for which there is no room says so before it writes, and is whole afterwards', async (t) => {
  const house = await aHouseWithPhone(t)
  await house.somebody('sam@voorbeeld.example')
  const { dataDir } = house.installation.settings
  const file = join(dataDir, 'copy')
  await assert.rejects(
    backupTo(house.installation, file, async () => noRegistration),
    (error) => error instanceof NoRoom && /Nothing was written. Make room/.test(error.message),
  )
  assert.deepEqual(
    (await readdir(dataDir)).filter((name) => name.startsWith('copy')),
    [],
  )
  const made = await backupTo(house.installation, file, async () => plenty)
  assert.ok(made.rows > 0)
  assert.deepEqual(made.missing, [])
})
