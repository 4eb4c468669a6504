import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { theMembers } from '../../tests/world/members.ts'
import { aPanel, type PanelInWorld } from '../../tests/world/panel.ts'
import { documentsOf } from './queries.ts'

const now = new Date('2027-01-20T10:00:00Z')
let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'stukken-proef')
})
after(() => house.close())

const bytes = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'
const pdf = () => new File([bytes], 'verkeer "cijfers".pdf', { type: 'application/pdf' })
const facts = {
  ...{ kind: 'fact', title: 'Verkeer in cijfers', titleEn: 'Traffic in figures', author: 'Gemeente', language: 'nl' },
  ...{ datedOn: '2026-12-01', source: 'Telling 2026', summary: 'Hoeveel auto’s er rijden.', checkedBy: 'Adviesgroep' },
  ...{ licence: 'Vrij te delen', visibleFrom: '2027-01-22' },
}
const add = '/beheer/stukken-proef/stukken/nieuw'
const list = '/panel/stukken-proef/stukken'
const all = () =>
  house.works.look((work) => work.sql.selectFrom('library.document').selectAll().orderBy('madeAt').execute())

test('a document opens to everybody on its day, is saved as a file, and is gone when it is withdrawn', async () => {
  const by = panel.who('communication')
  assert.equal((await house.post(add, { ...facts, file: pdf() }, by)).status, 303)
  const [one] = await all()
  assert.ok(one)
  for (const path of [`${list}/${one.id}`, `${list}/${one.id}/bestand`])
    assert.equal((await house.get(path)).status, 404, 'not before its day')
  assert.doesNotMatch((await house.get(list)).text, /Verkeer in cijfers/)

  house.setClock(new Date('2027-01-22T08:00:00Z'))
  assert.match((await house.get(list)).text, /Verkeer in cijfers/)
  assert.match((await house.get(`/en${list}`)).text, /Traffic in figures/)
  assert.match((await house.get(`${list}/${one.id}`)).text, /PDF, 0,1 MB/)
  assert.match((await house.get(`/en${list}/${one.id}`)).text, /PDF, 0.1 MB/)
  const saved = await house.get(`${list}/${one.id}/bestand`)
  assert.equal(saved.text, bytes)
  assert.equal(saved.headers.get('content-disposition'), 'attachment; filename="verkeer _cijfers_.pdf"')
  assert.equal(saved.headers.get('cache-control'), 'no-store')

  const withdraw = `/beheer/stukken-proef/stukken/${one.id}/terugtrekken`
  const lead = panel.who('process-lead')
  const answer = await house.post(withdraw, {}, lead, '/beheer/stukken-proef/stukken')
  assert.equal(answer.location, '/beheer/stukken-proef/stukken')
  for (const path of [`${list}/${one.id}`, `${list}/${one.id}/bestand`])
    assert.equal((await house.get(path)).status, 410)
  assert.equal((await house.works.look((work) => documentsOf(work, panel.id))).length, 0)
})

test('what is missing or harmful is refused beside its field, with all that was typed', async () => {
  house.setClock(now)
  const by = panel.who('communication')
  const none = await house.post(add, facts, by)
  assert.equal(none.status, 422)
  assert.match(none.text, /Kies een bestand, of geef het webadres/)
  assert.match(none.text, /Verkeer in cijfers/)
  for (const link of ['javascript:alert(1)', 'ftp://x.nl/a', '/etc/passwd'])
    assert.equal((await house.post(add, { ...facts, link }, by)).status, 422, link)
  const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'], 'a.pdf')
  assert.match((await house.post(add, { ...facts, file: svg }, by)).text, /Dit soort bestand/)
  for (const bad of [{ datedOn: '2028-01-01' }, { visibleFrom: '2026-01-01' }, { kind: 'rumour' }, { title: ' ' }])
    assert.equal((await house.post(add, { ...facts, link: 'https://x.nl', ...bad }, by)).status, 422)
  assert.equal((await all()).length, 1, 'nothing was added')
})

test('a newer version takes the place of the earlier one; two at once make one version', async () => {
  house.setClock(now)
  const by = panel.who('communication')
  const open = { ...facts, link: 'https://voorbeeld.nl/cijfers', visibleFrom: '2027-01-20', title: 'Cijfers' }
  await house.post(add, open, by)
  const first = (await all()).find((one) => one.version === 1 && one.link)
  assert.ok(first)
  const next = { ...open, title: 'Cijfers, verbeterd', replaces: first.id }
  const both = await Promise.all([house.post(add, next, by), house.post(add, next, panel.who('process-lead'))])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [303, 409])
  const shown = await house.works.look((work) => documentsOf(work, panel.id))
  assert.deepEqual(
    shown.map(({ version }) => version),
    [2],
  )
  assert.match((await house.get(`${list}/${first.id}`)).text, /nieuwere versie/)
})

test('the team writes, the partner and strangers do not; an expert only withdraws her own', async () => {
  const staff = '/beheer/stukken-proef/stukken'
  for (const role of ['contact', 'finance', 'witness'] as const) {
    assert.equal((await house.get(staff, panel.who(role))).status, 403, role)
    assert.equal((await house.post(add, facts, panel.who(role))).status, 403, role)
  }
  assert.equal((await house.get(staff)).status, 303)
  const expert = await house.somebody('expert@example.nl')
  await house.works.change(async (work) => {
    const post = { id: crypto.randomUUID(), panelId: panel.id, personId: expert, role: 'expert' as const }
    await work.sql
      .insertInto('panel.post')
      .values({ ...post, grantedAt: now, worksFrom: now })
      .execute()
    work.ledger.lines += 1
  })
  const [other] = (await all()).filter((one) => one.withdrawnAt === null)
  assert.ok(other)
  await house.post(`${staff}/${other.id}/terugtrekken`, {}, 'expert@example.nl', staff)
  assert.equal((await all()).find((one) => one.id === other.id)?.withdrawnAt, null)
  assert.equal((await house.post(add, { ...facts, link: 'https://x.nl/1' }, 'expert@example.nl')).status, 303)
  for (const lang of ['', '/en'])
    for (const path of [staff, add]) assert.equal((await house.get(`${lang}${path}`, 'expert@example.nl')).status, 200)
})

test('a member finds the same documents on her own page; who is no member does not get in', async () => {
  await theMembers(house, panel, { citizens: 1, partner: 1 })
  for (const lang of ['', '/en'])
    for (const who of ['burger1', 'partner1'])
      assert.match(
        (await house.get(`${lang}/lid/stukken-proef/stukken`, `${who}@stukken-proef.example`)).text,
        /Cijfers, verbeterd|Traffic in figures/,
      )
  assert.equal((await house.get('/lid/stukken-proef/stukken', panel.who('communication'))).status, 403)
  assert.equal((await house.get('/lid/stukken-proef/stukken')).status, 303)
})

test('an address that names nothing says so, in both languages', async () => {
  for (const lang of ['', '/en'])
    for (const path of [
      '/panel/niet-hier/stukken',
      `${list}/onzin`,
      `${list}/onzin/bestand`,
      `${list}/${crypto.randomUUID()}`,
    ])
      assert.equal((await house.get(`${lang}${path}`)).status, 404, path)
})
