import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { anAdvice, moveTo } from '../../../tests/world/advice.ts'
import { aHouse, type House, origin } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { sealAll } from '../../../tests/world/sealing.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2027-05-15T10:00:00Z') })
  panel = await aPanel(house, 'volgen', { responseDays: 60 })
})
after(() => house.close())

const entries = (xml: string) =>
  [...xml.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(([, entry = '']) => ({
    id: /<id>([^<]*)</.exec(entry)?.[1] ?? '',
    title: /<title>([^<]*)</.exec(entry)?.[1] ?? '',
    updated: /<updated>([^<]*)</.exec(entry)?.[1] ?? '',
    url: /href="([^"]*)"/.exec(entry)?.[1] ?? '',
  }))
const read = async (lang = '') => {
  const answer = await house.get(`${lang}/panel/volgen/nieuws.atom`)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/atom\+xml/)
  return { xml: answer.text, entries: entries(answer.text) }
}

test('what became public stands in the feed, newest first, in both languages; what is not public yet does not', async () => {
  const first = await read()
  assert.match(first.xml, new RegExp(`<link rel="self"[^>]*href="${origin}/panel/volgen/nieuws\\.atom"`))
  assert.deepEqual(
    first.entries.map(({ title }) => title),
    ['De afspraak is openbaar: versie 1'],
  )
  await anAdvice(house, panel, { n: 2, adoptedOn: '2027-05-15' })
  assert.equal((await read()).entries.length, 1, 'an advice that was not handed over')
  await moveTo(house, '2027-05-20')
  await house.works.change(async (work) => {
    work.ledger.lines += 1
    await work.sql.updateTable('proposals.advice').set({ handedOverOn: '2027-05-17' }).execute()
  })
  const [nl, en] = [await read(), await read('/en')]
  assert.deepEqual(
    nl.entries.map(({ title }) => title),
    ['Het advies is overhandigd', 'De afspraak is openbaar: versie 1'],
  )
  assert.deepEqual(
    en.entries.map(({ title, url }) => [title, url]),
    [
      ['The advice was handed over', `${origin}/en/panel/volgen/advies`],
      ['The agreement is public: version 1', `${origin}/en/panel/volgen/afspraak`],
    ],
  )
  assert.equal(nl.entries[1]?.id, first.entries[0]?.id, 'an id stays')
  assert.notEqual(nl.entries[1]?.id, en.entries[1]?.id, 'each language is a feed of its own')
  assert.match(nl.entries[0]?.id ?? '', /^tag:127\.0\.0\.1,\d{4}-\d\d-\d\d:panel\/volgen:nl\/advice$/)
})

test('once a day the newest seal of the log leaves the house by the feed', async () => {
  await sealAll(house.works)
  const { head } = await house.works.look((work) =>
    work.sql.selectFrom('kit.auditBlock').select('head').orderBy('n', 'desc').limit(1).executeTakeFirstOrThrow(),
  )
  const [newest] = (await read()).entries
  assert.match(newest?.title ?? '', /^Zegel van het logboek op \d/)
  assert.ok((await read()).xml.includes(head.toString('hex')))
})

test('the page of the panel leads to its feed, for people and for readers', async () => {
  const { text } = await house.get('/panel/volgen')
  assert.match(text, /<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/panel\/volgen\/nieuws\.atom"/)
  assert.match(text, /<a[^>]*href="\/panel\/volgen\/nieuws\.atom"/)
  assert.match(
    (await house.get('/en/panel/volgen')).text,
    /type="application\/atom\+xml"[^>]*href="\/en\/panel\/volgen\/nieuws\.atom"/,
  )
  assert.equal((await house.get('/panel/bestaat-niet/nieuws.atom')).status, 404)
})
