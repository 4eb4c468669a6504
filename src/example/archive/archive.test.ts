/** The archive: what the sources say, what they do not, nobody by name; at this machine only. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { openApp } from '../../entry/web.ts'
import { pageCache } from '../../kit/web/cache.ts'
import { serveStart } from '../start.tsx'
import { serveArchive } from './archive.tsx'
import { cases } from './cases.ts'
import { gatesOf, whenOf } from './rules.ts'
import { Case } from './types.ts'

let house: House
let app: ReturnType<typeof openApp>['app']
before(async () => {
  house = await aHouse({ mode: 'example' })
  app = openApp(house.installation, pageCache({ seconds: 0 }), (on, desk) => {
    serveStart(on, desk)
    serveArchive(on, desk)
  }).app
})
after(() => house.close())

const ask = async (path: string, peer = '127.0.0.1', headers: Record<string, string> = {}) => {
  const request = new Request(`http://127.0.0.1:3000${path}`, { headers: { host: '127.0.0.1:3000', ...headers } })
  const answer = await app.fetch(request, { incoming: { socket: { remoteAddress: peer } } })
  return { status: answer.status, text: (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ') }
}
const dudley = '/voorbeeld/archief/dudley-peoples-panel-2019'

test('each panel opens in both languages, with the figures of its source', async () => {
  assert.equal(cases.length, 3)
  for (const { slug, partner } of cases)
    for (const lang of ['', '/en']) {
      const { status, text } = await ask(`${lang}/voorbeeld/archief/${slug}`)
      assert.equal(status, 200)
      assert.ok(text.includes(partner.name))
    }
  const { text } = await ask(dudley)
  assert.doesNotMatch(text, /verzonnen/, 'what is here was not invented')
  assert.match(text, /Brieven 10\.000 Aanmeldingen niet gevonden Geloot 50 Deed mee tot het eind 40/)
  assert.match(text, /GBP.300/, 'the amount in the currency of the source')
  assert.match((await ask(`/en${dudley}`)).text, /Letters 10,000 Registrations not found Drawn 50/)
  assert.match((await ask('/voorbeeld/archief/utrecht-jaarwisseling-2024')).text, /EUR.350[\s\S]*Voor: 65, Tegen: 16/)
  assert.match((await ask('/voorbeeld/archief')).text, /Waltham Forest/)
  assert.match((await ask('/en/voorbeeld')).text, /Archive: panels that really took place/)
  assert.equal((await ask('/voorbeeld/archief/bestaat-niet')).status, 404)
})

test('at each gate stands what the source says or what was not found, never a judgement', async () => {
  const { text } = await ask(dudley)
  assert.match(text, /Volgens de bron: 50 plekken voor burgers, 0 voor de partner/)
  assert.match(text, /Niet te toetsen, in de bronnen niet gevonden: hoeveel mensen zich aanmeldden/)
  for (const one of cases)
    for (const { says, quotes, missing } of gatesOf(one, 'nl'))
      assert.ok(says || quotes || missing.length > 0, one.slug)
})

test('a date goes as far as the source', () => {
  assert.deepEqual(
    ['2020-02-22', '2019-10', '2025'].map((date) => whenOf(date, 'nl').replaceAll('\u00a0', ' ')),
    ['22 februari 2020', 'oktober 2019', '2025'],
  )
})

test('a key that could carry names is refused when it is read', () => {
  const [one] = cases
  for (const key of ['experts', 'receivedBy', 'speakers'])
    assert.equal(Case.safeParse({ ...one, [key]: [{ name: 'Iemand' }] }).success, false, key)
  assert.doesNotMatch(JSON.stringify(cases), /\b(Cllr|Dr|Mr|Mrs|Ms|Prof)\b\.? [A-Z]/)
})

test('only for somebody at this machine; production does not hold it', async () => {
  for (const path of ['/voorbeeld/archief', dudley, `/en${dudley}`]) {
    assert.equal((await ask(path, '192.0.2.7')).status, 404)
    assert.equal((await ask(path, '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).status, 404)
    assert.equal((await house.raw(path)).status, 404, 'the door of production')
  }
})
