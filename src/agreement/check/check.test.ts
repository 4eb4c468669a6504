import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { house as byHouse } from '../../accounts/proof.ts'
import { open } from '../../panel/actions.ts'
import { system } from '../../panel/proof.ts'
import { commitmentShare } from '../../signing/queries.ts'

const now = new Date('2026-11-24T10:00:00Z')
let house: House
let panel = ''
before(async () => {
  house = await aHouse({ now })
  await house.works.change(async (work) => {
    const facts = { title: 'Vijf', titleEn: '', question: 'Hoe?', questionEn: '', area: 'Voorbeeldstad' }
    panel = (await open(work, byHouse(), { ...facts, slug: 'vijf', lead: { name: 'Lea', email: 'lea@example.nl' } })).id
    await work.sql.insertInto('agreement.dossier').values({ panelId: panel, startedAt: work.now }).execute()
  })
  const [contact, partner] = [await house.somebody('con@example.nl', 'Con'), crypto.randomUUID()]
  await house.works.change(async (work) => {
    await work.sql
      .insertInto('panel.partner')
      .values({ id: partner, panelId: panel, name: 'Gemeente', sort: 'municipality', madeAt: now })
      .execute()
    const post = { id: crypto.randomUUID(), panelId: panel, personId: contact, role: 'contact' as const }
    await work.sql
      .insertInto('panel.post')
      .values({ ...post, partnerId: partner, grantedAt: now, worksFrom: now })
      .execute()
    work.ledger.lines += 1
  })
})
after(() => house.close())

const path = '/werk/vijf/afspraak/toets/power'
const good = {
  ...{ sort: 'decision', title: 'Besluit 2026-045', author: 'College', datedOn: '2026-03-10' },
  body: 'Het college besluit in maart over deze vraag.',
}
const powerMet = () =>
  house.works.look(
    async (work) => (await commitmentShare(work, system(panel))).find((one) => one.key === 'must-power')?.met,
  )

test('evidence goes from the partner to the foundation, which judges it once; the supplier never does', async () => {
  const empty = await house.post(`${path}/lever`, { ...good, body: 'ok' }, 'con@example.nl')
  assert.equal(empty.status, 422)
  assert.equal((await house.post(`${path}/lever`, good, 'con@example.nl')).status, 303)
  const { id } = await house.works.look((work) =>
    work.sql.selectFrom('agreement.evidence').select('id').executeTakeFirstOrThrow(),
  )
  assert.equal(await powerMet(), false)
  const judge = `${path}/${id}`
  await house.post(judge, { verdict: 'accept' }, 'con@example.nl', path)
  assert.equal(await powerMet(), false, 'her own party does not accept it')
  assert.equal((await house.post(judge, { verdict: 'accept' }, 'lea@example.nl', path)).status, 303)
  assert.equal(await powerMet(), true)
  for (const lang of ['', '/en']) {
    assert.equal((await house.get(`${lang}/werk/vijf/afspraak/toets`, 'lea@example.nl')).status, 200)
    assert.equal((await house.get(`${lang}${path}`, 'con@example.nl')).status, 200)
  }
  assert.equal((await house.get('/werk/vijf/afspraak/toets/onzin', 'lea@example.nl')).status, 404)
})
