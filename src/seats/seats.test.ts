import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { drawn, planned, registered, withdraw } from '../../tests/world/pool.ts'
import { promised } from '../agreement/queries.ts'
import { verify } from '../kit/audit/verify.ts'
import { system } from '../panel/proof.ts'
import { fulfils, membersOf, reserves, seatsOf, seatTally } from './queries.ts'
import { seats as room } from './room.ts'
import { seatingGate } from './seating/queries.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'plek', { citizenSeats: 6, partnerSeats: 3, firstMeetingOn: '2027-02-06' })
  await planned(house, panel)
  await registered(house, panel, 30)
})
after(() => house.close())

const team = () => system(panel.id)
const seats = () => house.works.look((work) => seatsOf(work, team()))
const citizens = async () => (await seats()).filter(({ seatGroup }) => seatGroup === 'citizen')
const asked = async () => (await citizens()).filter(({ state }) => state === 'drawn')
const linkOf = async (to: string | null, name = 'seat-drawn') => {
  const mail = (await house.mails()).findLast((one) => one.name === name && one.to === to)
  return /\/panel\/plek\/plek\/[a-z0-9]+/.exec(mail?.text ?? '')?.[0] ?? ''
}
const name = (n: number) => ({ name: `Lid ${n}`, email: `lid${n}@partner.example`, function: 'adviseur', mandate: '' })
const nominate = (n: number, as = panel.who('contact')) => house.post('/partner/plek/leden', name(n), as)

test('before the draw all agreed seats are empty, and the partner names at most what was agreed', async () => {
  const tally = await house.works.look((work) => seatTally(work, panel.id))
  assert.deepEqual(tally, { citizens: { empty: 6 }, partner: { empty: 3 } })
  for (const lang of ['', '/en']) {
    assert.equal((await house.get(`${lang}/beheer/plek/plekken`, panel.who('process-lead'))).status, 200)
    assert.equal((await house.get(`${lang}/partner/plek/leden`, panel.who('contact'))).status, 200)
  }
  assert.equal((await nominate(1)).status, 303)
  assert.equal((await nominate(1)).status, 409, 'one address, one seat')
  assert.equal((await nominate(2, panel.who('deputy'))).status, 303)
  assert.equal(
    (await house.post('/partner/plek/leden', { ...name(5), email: 'geen adres' }, panel.who('contact'))).status,
    422,
  )
  const both = await Promise.all([nominate(3), nominate(4)])
  assert.equal(both.filter(({ status }) => status === 303).length, 1, 'two at once: one seat was left')
  assert.equal((await seats()).length, 3)
})

test('the partner says in which order its members listen, and takes a member back', async () => {
  const own = async () =>
    (await seats())
      .filter(({ seatGroup, state }) => seatGroup === 'partner' && state !== 'withdrawn')
      .sort((a, b) => (a.listenOrder ?? 0) - (b.listenOrder ?? 0))
  const [first, second, third] = await own()
  const list = '/partner/plek/leden'
  const up = await house.post(`${list}/volgorde`, { seat: second?.id ?? '' }, panel.who('contact'), list)
  assert.equal(up.status, 303)
  assert.deepEqual(
    (await own()).map(({ id }) => id),
    [second?.id, first?.id, third?.id],
  )
  const back = `/partner/plek/leden/${third?.id}/terug`
  assert.equal((await house.post(back, {}, panel.who('contact'), '/partner/plek/leden')).status, 303)
  assert.equal((await own()).length, 2)
  assert.equal((await nominate(6)).status, 303)
})

test('after the draw everybody hears: who was drawn, who waits, and who has no mail stands on the list of letters', async () => {
  await drawn(house, panel, () => withdraw(house, panel, 8))
  assert.equal((await asked()).length, 6)
  const gone = new Set(Array.from({ length: 8 }, (_, i) => `Burger ${i + 1}`))
  assert.ok(
    (await asked()).every((seat) => !gone.has(seat.name)),
    'who withdrew after the freeze has no seat',
  )
  const told = (await house.mails()).filter((one) =>
    ['seat-drawn', 'seat-reserve', 'seat-not-drawn'].includes(one.name),
  )
  assert.equal(new Set(told.map(({ to }) => to)).size, 21)
  assert.equal((await house.works.look((work) => reserves(work, team()))).length, 20)
  for (const lang of ['', '/en']) {
    const letters = await house.get(`${lang}/beheer/plek/te-posten`, panel.who('desk'))
    assert.ok(letters.status === 200 && letters.text.includes('Burger 30'))
    assert.equal((await house.get(`${lang}/beheer/plek/belronde`, panel.who('desk'))).status, 200)
    assert.equal((await house.get(`${lang}/beheer/plek/plekken`, panel.who('director'))).status, 200)
  }
  const tally = await house.works.look((work) => seatTally(work, panel.id))
  assert.deepEqual(tally.citizens, { confirmed: 0, drawn: 6, withdrawn: 0, empty: 0 })
})

test('by her own link she says yes and becomes a member; a second yes changes nothing', async () => {
  const seat = (await asked()).find(({ email }) => email)
  const link = await linkOf(seat?.email ?? null)
  for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}${link}`)).status, 200)
  assert.equal((await house.post(link, { says: 'yes' })).status, 303)
  assert.equal((await house.post(link, { says: 'yes' })).status, 303)
  const members = await house.works.look((work) => membersOf(work, team()))
  assert.equal(members.filter(({ group }) => group === 'citizen').length, 1)
  assert.ok((await house.get(link)).text.includes('Je doet mee'))
  assert.equal((await house.get('/panel/plek/plek/geenlink')).status, 404)
  assert.equal((await house.post(link, { says: 'misschien' })).status, 422)
})

test('a no counts at once; the first reserve who fits takes the place, and two who leave at once are both replaced', async () => {
  const leaving = (await asked()).filter(({ email }) => email).slice(0, 2)
  const before = (await house.mails()).filter((one) => one.name === 'seat-drawn').length
  const links = await Promise.all(leaving.map(({ email }) => linkOf(email)))
  const said = await Promise.all(links.map((link) => house.post(link, { says: 'no' })))
  assert.deepEqual(
    said.map(({ status }) => status),
    [303, 303],
  )
  const all = await citizens()
  const left = new Set(leaving.map(({ id }) => id))
  assert.equal(all.filter(({ id, state }) => left.has(id) && state === 'declined').length, 2)
  const instead = all.filter(({ substituteOf }) => left.has(substituteOf ?? ''))
  assert.deepEqual(instead.map(({ substituteOf }) => substituteOf).sort(), leaving.map(({ id }) => id).sort())
  assert.equal(all.filter(({ state }) => state === 'drawn' || state === 'confirmed').length, 6)
  const list = await house.works.look((work) => reserves(work, team()))
  assert.equal(
    list.filter(({ state }) => state === 'offered').length,
    (await asked()).filter((one) => one.substituteOf).length,
  )
  const after = (await house.mails()).filter((one) => one.name === 'seat-drawn').length
  const written = instead.filter(({ email }) => email).length
  assert.equal(after - before, written)
  assert.ok((await house.get(links[0] ?? '')).text.includes('niet meer van jou'))
  assert.equal((await house.post(links[0] ?? '', { says: 'yes' })).status, 409)
})

test('what is said by phone goes to her in writing and counts after 48 hours, unless she says otherwise', async () => {
  const [one, two] = (await asked()).filter(({ email }) => email)
  const call = (id: string | undefined, outcome: string) =>
    house.post(`/beheer/plek/belronde/${id}`, { outcome }, panel.who('desk'), '/beheer/plek/belronde')
  assert.equal((await call(one?.id, 'says-yes')).status, 303)
  assert.equal((await call(two?.id, 'says-yes')).status, 303)
  const link = await linkOf(two?.email ?? null, 'seat-phone')
  assert.equal((await house.post(link, { says: 'no' })).status, 303)
  await house.jobs()
  const state = async (id?: string) => (await seats()).find((seat) => seat.id === id)?.state
  assert.equal(await state(one?.id), 'drawn', 'not yet')
  house.setClock(new Date('2026-12-15T15:00:00Z'))
  await house.jobs()
  assert.equal(await state(one?.id), 'confirmed')
  assert.equal(await state(two?.id), 'declined')
})

test('a registration that is withdrawn after the draw frees the seat it was drawn for', async () => {
  const seat = (await asked())[0]
  await house.works.change(async (work) => {
    await work.sql
      .updateTable('recruitment.applicant')
      .set({ withdrawnAt: work.now })
      .where('id', '=', seat?.applicantId ?? '')
      .execute()
    work.ledger.lines += 1
  })
  await house.jobs()
  const all = await citizens()
  assert.equal(all.find(({ id }) => id === seat?.id)?.state, 'declined')
  assert.ok(all.some(({ substituteOf, state }) => substituteOf === seat?.id && state === 'drawn'))
  assert.equal(await house.jobs(), 0, 'a second run changes nothing')
})

test('three calls on three days without answer free the seat; it goes to a reserve', async () => {
  const seat = (await asked())[0]
  const call = () =>
    house.post(
      `/beheer/plek/belronde/${seat?.id}`,
      { outcome: 'not-reached' },
      panel.who('desk'),
      '/beheer/plek/belronde',
    )
  for (const day of ['2026-12-16', '2026-12-17', '2026-12-18']) {
    house.setClock(new Date(`${day}T10:00:00Z`))
    await call()
    await call()
  }
  const all = await citizens()
  assert.equal(all.find(({ id }) => id === seat?.id)?.state, 'vacant')
  assert.ok(all.some(({ substituteOf }) => substituteOf === seat?.id))
  const calls = await house.works.look((work) =>
    work.sql
      .selectFrom('seats.call')
      .selectAll()
      .where('seatId', '=', seat?.id ?? '')
      .execute(),
  )
  assert.equal(calls.length, 3)
})

test('the gate to the first meeting opens when all confirmed; a member of the partner confirms by her own link', async () => {
  for (const { email, id } of await asked()) {
    const link = await linkOf(email)
    if (link) await house.post(link, { says: 'yes' })
    else
      await house.post(
        `/beheer/plek/belronde/${id}`,
        { outcome: 'says-yes' },
        panel.who('desk'),
        '/beheer/plek/belronde',
      )
  }
  house.setClock(new Date('2026-12-22T10:00:00Z'))
  await house.jobs()
  const gate = () => house.works.look((work) => seatingGate(work, team()))
  assert.equal((await gate()).passed, undefined)
  for (const n of [1, 2])
    assert.equal((await house.post(await linkOf(`lid${n}@partner.example`, 'seat-named'), { says: 'yes' })).status, 303)
  assert.deepEqual(
    (await gate()).conditions.filter(({ met }) => !met).map(({ key }) => key),
    [],
  )
  assert.ok((await gate()).passed)
  await house.jobs()
  const members = await house.works.look((work) => membersOf(work, team()))
  assert.deepEqual([members.length, members.filter(({ group }) => group === 'partner').length], [8, 2])
})

test('figures come out at the first meeting, once; by them the promise of seats is kept', async () => {
  const release = (moment: string) =>
    house.post('/beheer/plek/plekken/stand', { moment }, panel.who('process-lead'), '/beheer/plek/plekken')
  const kept = () =>
    house.works.look(async (work) => {
      const all = await promised(work, panel.id)
      const of = async (kind: 'citizens-seated' | 'partner-seated') =>
        (
          await fulfils[kind]?.(
            work,
            panel.id,
            all.filter((one) => one.kind === kind),
          )
        )?.[0]
      return [await of('citizens-seated'), await of('partner-seated')] as const
    })
  await release('first-meeting')
  assert.deepEqual(
    (await kept()).map((one) => one?.state),
    ['open', 'open'],
    'before its day',
  )
  house.setClock(new Date('2027-02-06T09:00:00Z'))
  await Promise.all([release('first-meeting'), release('first-meeting')])
  const [citizen, partner] = await kept()
  assert.deepEqual([citizen?.state, partner?.state], ['kept', 'part'])
  assert.match(citizen?.from ?? '', /^seats\.released:/)
  const tally = await house.works.look((work) => seatTally(work, panel.id))
  assert.equal(tally.citizens.confirmed, 6)
})

test('a citizen who leaves is never refused; after the first meeting nobody takes her place, and the partner cannot grow', async () => {
  const members = await house.works.look((work) => membersOf(work, team()))
  const leaving = members.filter(({ group }) => group === 'citizen').slice(0, 3)
  const links: string[] = []
  for (const { email } of leaving) links.push((await linkOf(email, 'seat-phone')) || (await linkOf(email)))
  const said = await Promise.all(links.filter(Boolean).map((link) => house.post(link, { says: 'no' })))
  assert.ok(said.length >= 2 && said.every(({ status }) => status === 303))
  const all = await citizens()
  assert.equal(all.filter(({ state }) => state === 'withdrawn').length, said.length)
  assert.equal(all.filter(({ state }) => state === 'drawn').length, 0)
  const before = (await seats()).length
  await nominate(9)
  assert.equal((await seats()).length, before)
  const gate = await house.works.look((work) => seatingGate(work, team()))
  assert.ok(gate.passed, 'the gate is judged by its own moment')
  const [then, ...now_] = gate.conditions
  assert.deepEqual([then?.key, then?.params?.citizens, then?.params?.partner], ['seated', 6, 2])
  assert.equal(now_.find(({ key }) => key === 'two-to-one')?.met, false, 'today has a line of its own')
})

test('an exception has two names of different parties', async () => {
  const at = '/werk/plek/plekken/uitzondering'
  assert.equal((await house.post(at, { reason: 'kort' }, panel.who('director'))).status, 422)
  assert.equal(
    (await house.post(at, { reason: 'Te veel mensen zijn ziek geworden.' }, panel.who('director'))).status,
    303,
  )
  assert.equal((await house.post(at, {}, panel.who('process-lead'))).status, 409, 'the same party')
  for (const lang of ['', '/en']) {
    assert.equal((await house.get(`${lang}${at}`, panel.who('signatory'))).status, 200)
    assert.ok(
      !(await house.get(`${lang}/panel/plek/plekken`)).text.includes('ziek geworden'),
      'half signed is not public',
    )
  }
  assert.equal((await house.post(at, {}, panel.who('signatory'))).status, 303)
  for (const lang of ['', '/en'])
    assert.ok((await house.get(`${lang}/panel/plek/plekken`)).text.includes('ziek geworden'))
  const gate = await house.works.look((work) => seatingGate(work, team()))
  assert.equal(gate.conditions.find(({ key }) => key === 'targets')?.met, true)
})

test('the audit finds every move and every figure as it was written', async () => {
  const verdict = await house.works.look((work) => verify(work, room.constitutional))
  assert.deepEqual(verdict.faults, [])
})
