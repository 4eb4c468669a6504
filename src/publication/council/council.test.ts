import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { anAdvice, moveTo } from '../../../tests/world/advice.ts'
import { aHouse, type House, origin } from '../../../tests/world/house.ts'
import { aPanel } from '../../../tests/world/panel.ts'
import { house as byHouse } from '../../accounts/proof.ts'
import { readPdf } from '../../kit/pdf/read.ts'
import { open } from '../../panel/actions.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { releasedOf } from '../../recruitment/queries.ts'
import { agreedAndDone, factsOf } from '../standing/queries.ts'
import { councilPdf, type Standing } from './prints.ts'

let house: House
before(async () => {
  house = await aHouse({ now: new Date('2027-05-15T10:00:00Z') })
  const panel = await aPanel(house, 'raad', { responseDays: 60 })
  await anAdvice(house, panel, { n: 3, handedOverOn: '2027-05-17' })
  await moveTo(house, '2027-08-26')
  await house.works.change((work) => {
    const facts = {
      title: 'Leeg',
      titleEn: 'Empty',
      question: 'Wat nu?',
      questionEn: 'What now?',
      area: 'Voorbeeldstad',
    }
    return open(work, byHouse(), { ...facts, slug: 'leeg', lead: { name: 'Lea', email: 'lea@leeg.example' } })
  })
})
after(() => house.close())

async function read(path: string) {
  const answer = await house.raw(path)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/pdf/)
  const { text, ...pdf } = readPdf(new Uint8Array(await answer.arrayBuffer()))
  return { ...pdf, text: text.replaceAll('\n', ' ') }
}
/** Where the panel stands, as the page reads it. */
const standing = (slug: string): Promise<Standing> =>
  house.works.look(async (work) => {
    const panel = await panelBySlug(work, slug)
    assert.ok(panel)
    const [facts, done] = [await factsOf(work, panel), await agreedAndDone(work, panel.id)]
    const [released, of] = [await releasedOf(work, panel.id), { name: 'Stichting', phone: '', email: '', address: '' }]
    return { panel, facts, done, released, features: [], house: of }
  })

test('a panel with advice: two pages, with votes, the late answer, and whom to address', async () => {
  const { pages, text, tagged } = await read('/panel/raad/raad.pdf')
  assert.deepEqual([pages, tagged], [2, true])
  for (const words of [
    /Hoe verder\?/,
    /Meer bomen op het plein/,
    /17 van de 21 burgers zijn voor/,
    /Nog geen antwoord, 41.dagen te laat/,
  ])
    assert.match(text, words)
  assert.match(text, /de wethouder/)
  assert.ok(text.includes(`${origin}/panel/raad`))
  const en = await read('/en/panel/raad/raad.pdf')
  assert.equal(en.pages, 2)
  assert.match(en.text, /No answer yet, 41.days late/)
})

test('a panel of which nothing is known yet: still two pages', async () => {
  for (const path of ['/panel/leeg/raad.pdf', '/en/panel/leeg/raad.pdf']) assert.equal((await read(path)).pages, 2)
  assert.equal((await house.get('/panel/bestaat-niet/raad.pdf')).status, 404)
})

test('however much there is to tell, two pages: what is cut is said', async () => {
  const it = await standing('raad')
  const entries = Array.from({ length: 60 }, (_, n) => it.facts.entries[n % 3]).flatMap((one, n) =>
    one ? [{ ...one, recommendation: { ...one.recommendation, number: n + 1 } }] : [],
  )
  const long = (n: number) => ({ nl: 'Een kenmerk met een lange naam '.repeat(2) + n })
  const features = Array.from({ length: 12 }, (_, n) => ({
    ...{ id: `f${n}`, panelId: it.panel.slug, feature: `f${n}`, label: long(n), place: n },
    categories: Array.from({ length: 9 }, (_, c) => ({
      ...{ id: `c${c}`, panelId: '', stratumId: `f${n}`, label: { nl: `Groep ${c}` }, place: c, target: 5 },
      ...{ minimum: 4, maximum: 6, population: null },
    })),
  }))
  const rows = features.flatMap(({ label, categories }) =>
    categories.map((one) => ({ feature: label, category: one.label, n: 12 })),
  )
  const recruitment = { openedAt: new Date('2027-01-01') } as Standing['facts']['recruitment']
  const full: Standing = {
    ...it,
    panel: { ...it.panel, question: { nl: 'Waarom is dit zo? '.repeat(60) } },
    facts: { ...it.facts, entries, recruitment },
    features,
    done: Array.from({ length: 5 }, () => it.done).flat(),
    released: [{ id: 'x', moment: 'frozen', at: new Date('2027-01-01'), table: { total: 90, rows } }],
  }
  const { pages, text } = readPdf(await councilPdf(full, 'nl'))
  assert.equal(pages, 2)
  assert.match(text, /aangemeld: 12/)
  assert.match(text, /Nog \d+ op de pagina van het panel/)
})

test('the page of the panel leads to it', async () => {
  assert.match(
    (await house.get('/panel/raad')).text,
    /href="\/panel\/raad\/raad\.pdf"[^>]*>Voor de raad: twee bladzijden/,
  )
  assert.match((await house.get('/en/panel/raad')).text, /href="\/en\/panel\/raad\/raad\.pdf"[^>]*>For the council/)
})
