/** Case 2: before the close a change of the rules of the draw stands in public beside what it replaces, also for who holds a letter with the old code; after the close nothing changes. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { readPdf } from '../../src/kit/pdf/read.ts'
import { closePrints } from '../../src/kit/pdf/render.ts'
import { endOf } from '../../src/kit/texts/dates.ts'
import { inFours } from '../../src/kit/work/canonical.ts'
import type { DrawRules } from '../../src/recruitment/draw/types.ts'
import { featuresOf, recruitmentOf } from '../../src/recruitment/queries.ts'
import { aHouse, type House } from '../world/house.ts'
import { insists } from '../world/insisting.ts'
import { aPanel, type PanelInWorld } from '../world/panel.ts'
import { wanted } from '../world/pool.ts'
import { codesOf, csv, opened, planned, termsFit } from '../world/recruitment.ts'

const page = '/panel/regel-proef/loting'
const staff = '/beheer/regel-proef/loting'
const recruiting = '/beheer/regel-proef/werving'
const changed = { ...wanted, reserves: '12', flex: 'wijk 1', reason: 'Er zijn minder reserves nodig dan gedacht.' }
let house: House
let panel: PanelInWorld
let lead = ''
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'regel-proef', termsFit)
  lead = panel.who('process-lead')
  await opened(house, panel)
  await codesOf(house, panel, 3)
})
after(async () => {
  await house.close()
  await closePrints()
})

interface Record {
  readonly rules: { readonly version: number; readonly hash: string }
  readonly versions: readonly { version: number; hash: string; body: DrawRules }[]
}
const published = async (): Promise<Record> => JSON.parse((await house.get(`${page}/record.json`)).text)
/** A page or a letter without its marks and the space between its words. */
const flat = (text: string) => text.replace(/<[^>]+>/g, '').replace(/\s+/g, '')
async function letterOf(batch: number): Promise<string> {
  const answer = await house.raw(`${recruiting}/brieven/${batch}`, { headers: { cookie: await house.cookie(lead) } })
  return flat((await readPdf(new Uint8Array(await answer.arrayBuffer()))).text)
}

test('rules changed before the close stand beside the old ones, and who holds a letter with the old code reads why', async () => {
  const first = (await published()).rules.hash
  assert.ok((await letterOf(1)).includes(flat(inFours(first))))
  assert.doesNotMatch((await house.get(page)).text, /Eerdere regels/)
  house.setClock(new Date('2026-12-01T10:00:00Z'))
  assert.equal((await house.post(staff, changed, lead)).status, 303)
  const { rules, versions } = await published()
  assert.notEqual(rules.hash, first)
  assert.deepEqual(versions.map(({ hash }) => hash).sort(), [rules.hash, first].sort())
  assert.deepEqual(
    versions.map(({ body }) => [body.reserves, body.flexBounds, body.reason]),
    [
      [12, [{ feature: 'wijk', most: 1 }], changed.reason],
      [20, [{ feature: 'leeftijd', most: 1 }], ''],
    ],
  )
  for (const [path, words] of [
    [page, /De code in deze brieven is een andere dan die van de regels van nu: 3/],
    [`/en${page}`, /The code in these letters differs from that of the rules of now: 3/],
  ] as const) {
    const { text } = await house.get(path)
    assert.match(text, words)
    assert.ok(text.includes(changed.reason))
    for (const hash of [rules.hash, first]) assert.ok(flat(text).includes(hash.slice(0, 4)), hash)
  }
  assert.ok((await letterOf(1)).includes(flat(inFours(first))), 'a letter prints with the code it was made with')
  await codesOf(house, panel, 2)
  const later = await letterOf(2)
  assert.ok(later.includes(flat(inFours(rules.hash))) && !later.includes(flat(inFours(first))))
  assert.match((await house.get(page)).text, /regels van nu: 3/, 'letters of now agree with the rules of now')
})

test('after the close no target, rate, flex or date changes, whoever insists', async () => {
  const all = () =>
    house.works.look(async (work) => [await recruitmentOf(work, panel.id), await featuresOf(work, panel.id)])
  const [before, record] = [await all(), (await house.get(`${page}/record.json`)).text]
  house.setClock(endOf(planned.closesOn))
  const reason = 'Toch nog iets anders, na de sluiting.'
  const tries = [
    [staff, { ...changed, reserves: '30', reason }],
    [staff, { ...changed, flex: 'leeftijd 2', reason }],
    [staff, { ...changed, householdRule: 'any', reason }],
    [
      `${recruiting}/doelen`,
      { csv: csv.replace('jong; 4; 3; 5', 'jong; 5; 4; 6').replace('oud; 6; 5; 7', 'oud; 5; 4; 6') },
    ],
    [`${recruiting}/plan`, { ...planned, closesOn: '2026-12-30' }],
    [`${recruiting}/plan`, { ...planned, drawTime: '20:30' }],
  ] as const
  for (const [path, fields] of tries)
    for (const role of ['process-lead', 'director', 'contact', 'witness'] as const) {
      const { status } = await insists(house, panel.who(role), path, fields)
      assert.ok(role === 'process-lead' ? status === 409 : [403, 409].includes(status), `${role} ${path}: ${status}`)
    }
  assert.deepEqual(await all(), before)
  assert.equal((await house.get(`${page}/record.json`)).text, record)
})
