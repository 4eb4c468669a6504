import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { loadExample, stories } from './load.ts'
import { momentsOf } from './stage.ts'

let house: House
before(async () => {
  house = await aHouse({ mode: 'example' })
})
after(() => house.close())

test('every panel is told through the doors, to its last moment', async () => {
  const moments = Object.fromEntries(stories.map((story) => [story.slug, momentsOf(story).at(-1) ?? story.first]))
  const { db, log } = house.installation
  await loadExample({ db, log, now: new Date(), moments, say: () => undefined })
  for (const { slug } of stories) assert.equal((await house.get(`/panel/${slug}`)).status, 200)
})
