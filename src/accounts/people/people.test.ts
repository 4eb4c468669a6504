import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { Refused } from '../../kit/work/refusal.ts'
import { begin } from '../actions.ts'
import { makeInvitation, resetFactorAtServer } from '../commands.ts'
import { endOffice } from './actions.ts'

const start = new Date('2026-11-24T10:00:00Z')
const later = (hours: number) => new Date(start.getTime() + hours * 3_600_000)
const ann = 'ann@example.nl'
let house: House
before(async () => {
  house = await aHouse({ now: start })
  const organising = { name: 'Stichting Voorbeeldpanel', phone: '000-000 00 00', email: 'i@example.nl', address: 'A 1' }
  await house.works.change(async (work) => {
    const link = await makeInvitation(work)
    await begin(work, link, { ...organising, ownName: 'Ann', ownEmail: ann, lang: 'nl' })
  })
})
after(() => house.close())

const idOf = (email: string) =>
  house.works.look(async (work) => {
    const found = await work.sql
      .selectFrom('accounts.person')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst()
    return found?.id ?? ''
  })
const sent = async (name: string) => (await house.mails()).filter((mail) => mail.name === name)
const office = async (email: string, name: string) =>
  house.post(`/beheer/mensen/${await idOf(email)}/functie`, { office: name }, ann)

test('an administrator adds somebody, who gets a mail without words of people; a known address is told so', async () => {
  const added = await house.post('/beheer/mensen/nieuw', { name: 'Bob <b>', email: 'Bob@Example.nl', lang: 'en' }, ann)
  assert.deepEqual([added.status, added.location], [303, `/beheer/mensen/${await idOf('bob@example.nl')}`])
  const [mail] = await sent('person-added')
  assert.equal(mail?.to, 'bob@example.nl')
  assert.ok(!mail?.text.includes('Bob'))
  const again = await house.post('/beheer/mensen/nieuw', { name: 'B', email: 'bob@example.nl', lang: 'nl' }, ann)
  assert.equal(again.status, 409)
  assert.match(again.text, /Er is al iemand met dit mailadres/)
  const list = await house.get('/beheer/mensen?zoek=bob%25', ann)
  assert.ok(!list.text.includes('Bob &lt;b&gt;'), 'a sign of the pattern is a sign')
  assert.ok((await house.get('/beheer/mensen?zoek=BOB', ann)).text.includes('Bob &lt;b&gt;'))
})

test('a granted office works after a day and is mailed to all administrators at once', async () => {
  assert.equal((await office('bob@example.nl', 'administrator')).status, 303)
  assert.deepEqual(new Set((await sent('office-granted')).map(({ to }) => to)), new Set([ann, 'bob@example.nl']))
  assert.equal((await office('bob@example.nl', 'administrator')).status, 409)
  assert.equal((await house.get('/beheer/mensen', 'bob@example.nl')).status, 403)
  const last = await house.post(`/beheer/mensen/${await idOf(ann)}/functie/administrator/einde`, {}, ann)
  assert.equal(last.status, 409, 'the other administrator does not work yet')
  house.setClock(later(11))
  assert.equal((await house.get('/beheer/mensen', 'bob@example.nl')).status, 403)
})

test('of two administrators who end each other at once one stays', async () => {
  house.setClock(later(25))
  await house.works.change(async (work) => {
    // Sessions of twelve hours are over by now: they begin again.
    const later = new Date(work.now.getTime() + 3_600_000)
    await work.sql.updateTable('accounts.session').set({ expiresAt: later }).execute()
  })
  const [one, two] = [await idOf(ann), await idOf('bob@example.nl')]
  const end = (who: string, person: string) =>
    house.works.change((work) =>
      endOffice(work, { who, person: who, office: 'administrator' }, { person, office: 'administrator' }),
    )
  const ends = await Promise.allSettled([end(one, two), end(two, one)])
  const refused = ends.flatMap((it) => (it.status === 'rejected' && it.reason instanceof Refused ? [it.reason] : []))
  assert.deepEqual(
    refused.map((it) => it.refusal.refused),
    ['last-administrator'],
  )
  const left = ends[0]?.status === 'fulfilled' ? ann : 'bob@example.nl'
  const gone = left === ann ? 'bob@example.nl' : ann
  assert.equal((await house.get('/beheer/mensen', left)).status, 200)
  assert.equal((await house.get('/beheer/mensen', gone)).status, 403, 'an office that ended opens nothing')
  assert.ok((await sent('office-ended')).some(({ to }) => to === gone))
  const back = await house.post(`/beheer/mensen/${await idOf(gone)}/functie`, { office: 'administrator' }, left)
  assert.equal(back.status, 303)
})

test('another administrator resets a lost factor: sessions end, she and all administrators are told; nobody resets her own', async () => {
  const holder = (await house.get('/beheer/mensen', ann)).status === 200 ? ann : 'bob@example.nl'
  const id = await house.somebody('cas@example.nl', 'Cas')
  const set = (person: string) =>
    house.works.change(async (work) => {
      await work.sql
        .updateTable('accounts.person')
        .set({ totp: Buffer.from('x') })
        .where('id', '=', person)
        .execute()
      work.ledger.lines += 1
    })
  await set(id)
  await set(await idOf(holder))
  assert.equal((await house.get('/mijn', 'cas@example.nl')).status, 200)
  assert.equal((await house.post(`/beheer/mensen/${await idOf(holder)}/bewijs`, {}, holder)).status, 403)
  assert.equal((await house.post(`/beheer/mensen/${id}/bewijs`, {}, holder)).status, 303)
  assert.equal((await house.get('/mijn', 'cas@example.nl')).status, 303)
  const told = (await sent('second-factor-reset')).map(({ to }) => to)
  assert.deepEqual(told.sort(), [ann, 'bob@example.nl', 'cas@example.nl'])
  assert.equal((await house.post(`/beheer/mensen/${id}/bewijs`, {}, holder)).status, 409)
  assert.equal(await house.works.change((work) => resetFactorAtServer(work, 'nobody@example.nl')), false)
  assert.equal(await house.works.change((work) => resetFactorAtServer(work, holder)), true)
  assert.equal((await house.get('/beheer/mensen', holder)).status, 303, 'her sessions ended')
})

test('pages of administration are for administrators only, and an unknown person is a calm 404', async () => {
  await house.somebody('member@example.nl')
  const id = await idOf('member@example.nl')
  const paths = ['', '/nieuw', `/${id}`, `/${id}/functie`, `/${id}/functie/director/einde`, `/${id}/bewijs`]
  for (const path of [...paths.map((rest) => `/beheer/mensen${rest}`), '/beheer/organisatie']) {
    assert.equal((await house.get(path, 'member@example.nl')).status, 403, path)
    assert.match((await house.get(path)).location, /^\/inloggen\?next=/, path)
  }
  await house.somebody('chief@example.nl')
  await house.works.change(async (work) => {
    const held = { id: work.chance.uuid(), personId: await idOf('chief@example.nl'), grantedAt: work.now }
    await work.sql
      .insertInto('accounts.officeHeld')
      .values({ ...held, office: 'administrator', worksFrom: work.now })
      .execute()
    work.ledger.lines += 1
  })
  for (const path of ['/beheer/mensen/x', '/beheer/mensen/00000000-0000-0000-0000-000000000000/functie'])
    assert.equal((await house.get(path, 'chief@example.nl')).status, 404, path)
  for (const path of paths)
    assert.equal((await house.get(`/en/beheer/mensen${path}`, 'chief@example.nl')).status, 200, path)
})
