/** The whole road of a new panel, from an empty installation, by clicks, typing and opened mails. Each step begins where the one before ended. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { steps } from './whole-road/steps.ts'
import { aWalk, type Walk } from './whole-road/walk.ts'

let walk: Walk
let stuck = ''
before(async () => {
  walk = await aWalk(new Date('2026-11-24T09:00:00Z'))
})
after(() => walk?.close())

for (const [says, step] of steps)
  test(says, async () => {
    assert.equal(stuck, '', 'the road is blocked before this step')
    stuck = says
    await step(walk)
    stuck = ''
  })
