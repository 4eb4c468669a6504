/** Recurring jobs reach quiet: asked again, they find their work done, on the example today and long after. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { recurring } from '../src/kit/work/jobs.ts'
import { jobs } from '../src/road.ts'
import { anExample } from './world/example.ts'
import type { House } from './world/house.ts'
import { restOf } from './world/rest.ts'

let house: House
const now = new Date()
before(async () => {
  house = await anExample()
})
after(() => house?.close())

for (const days of [0, 1, 30, 120, 400])
  test(`${days} days on, every job run twice: the second run changes no row, sends no mail, writes no line`, async () => {
    house.setClock(new Date(now.getTime() + days * 86_400_000))
    const { restless, failed } = await restOf(house, jobs)
    assert.deepEqual({ restless, failed }, { restless: [], failed: [] })
  })

test('a job that writes at every run is found, with its table', async () => {
  const restless = recurring({
    ...{ name: 'test.restless', everyMinutes: 1, find: async () => [1] },
    act: async (work) => {
      await work.sql
        .insertInto('kit.mark')
        .values({ key: 'test', value: 'null', at: work.now })
        .onConflict((on) => on.column('key').doUpdateSet({ value: String(work.chance.uuid().length) }))
        .execute()
      work.ledger.lines += 1
    },
  })
  assert.deepEqual((await restOf(house, [restless])).restless, ['test.restless: kit.mark'])
})
