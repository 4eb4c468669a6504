/** Every address with a nonsense part in it, and every form with what is no form: an answer in words, never a fault of ours. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { pages } from '../src/road.ts'
import { aHouse, type House, origin } from './world/house.ts'
import { aPanel, type PanelInWorld } from './world/panel.ts'

let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now: new Date('2026-09-01T10:00:00Z') })
  panel = await aPanel(house, 'raar')
})
after(() => house.close())

const odd = ['nergens', '%00', "a'b"]
const filled = (path: string, part: string) => path.replace(/:panel/, 'raar').replace(/:\w+/g, part)

for (const role of ['nobody', 'process-lead', 'contact'] as const)
  test(`odd parts of an address, for ${role}`, async () => {
    const headers: Record<string, string> = role === 'nobody' ? {} : { cookie: await house.cookie(panel.who(role)) }
    const faults: string[] = []
    for (const { path, query = [] } of pages)
      for (const part of odd) {
        const at = `${filled(path.path, part)}?${query.map((name) => `${name}=${part}`).join('&')}`
        const { status } = await house.raw(at, { headers })
        if (status >= 500) faults.push(`${status} ${at}`)
        const whole = path.path.replace(/:\w+/g, part)
        if ((await house.raw(whole, { headers })).status >= 500) faults.push(whole)
      }
    assert.deepEqual(faults, [])
  })

test('what is no form, at every address that takes one', async () => {
  const lead = await house.cookie(panel.who('process-lead'))
  const odds: string[] = []
  for (const { path, post } of pages) {
    if (!post) continue
    for (const [type, expected] of [
      ['application/json', 415],
      ['application/x-www-form-urlencoded', 0],
    ] as const) {
      const at = filled(path.path, 'nergens')
      const headers = { cookie: lead, origin, 'content-type': type }
      const { status } = await house.raw(at, { method: 'POST', body: '{}', headers })
      if (status >= 500 || (expected && status !== expected)) odds.push(`${status} ${type} ${at}`)
    }
  }
  assert.deepEqual(odds, [])
})
