import assert from 'node:assert/strict'
import test from 'node:test'
import { pino } from 'pino'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { freshDatabase } from '../../../tests/world/cluster.ts'
import { connect } from '../db/database.ts'
import { runJob } from '../work/jobs.ts'
import { type Works, worksOn } from '../work/work.ts'
import { attempt, forgetAttempts } from './limits.ts'

async function works(t: test.TestContext, clock: () => Date): Promise<Works> {
  const database = await freshDatabase()
  afterwards(t, database.drop)
  const db = connect(database.app)
  afterwards(t, () => db.destroy())
  return worksOn(db, { clock })
}
const log = pino({ level: 'fatal' }, pino.destination(2))
const limit = { attempts: 3, minutes: 10 }

test('so many attempts in a window, each key for itself; the next window begins anew', async (t) => {
  let now = new Date('2026-09-01T10:01:00Z')
  const on = await works(t, () => now)
  const tries = async (key: string, n: number) => {
    const answers: boolean[] = []
    for (let i = 0; i < n; i += 1) answers.push(await attempt(on, key, limit))
    return answers
  }
  assert.deepEqual(await tries('a', 5), [true, true, true, false, false])
  assert.deepEqual(await tries('b', 1), [true])
  now = new Date('2026-09-01T10:10:00Z')
  assert.deepEqual(await tries('a', 4), [true, true, true, false])
})

test('twenty at once are counted one by one', async (t) => {
  const on = await works(t, () => new Date('2026-09-01T10:01:00Z'))
  const all = await Promise.all(Array.from({ length: 20 }, () => attempt(on, 'a', limit)))
  assert.equal(all.filter(Boolean).length, 3)
})

test('an attempt stays counted when the work it guards is rolled back', async (t) => {
  const on = await works(t, () => new Date('2026-09-01T10:01:00Z'))
  for (let i = 0; i < 3; i += 1) {
    assert.equal(await attempt(on, 'a', limit), true)
    await assert.rejects(
      on.change(async () => {
        throw new Error('refused')
      }),
    )
  }
  assert.equal(await attempt(on, 'a', limit), false)
})

test('after a day nothing of it is left', async (t) => {
  let now = new Date('2026-09-01T10:01:00Z')
  const on = await works(t, () => now)
  await attempt(on, 'a', limit)
  now = new Date('2026-09-02T10:02:00Z')
  assert.equal(await runJob(on, forgetAttempts, log), 1)
  assert.equal(await runJob(on, forgetAttempts, log), 0, 'nothing left to do')
  const left = await on.look((work) => work.sql.selectFrom('kit.attempt').selectAll().execute())
  assert.deepEqual(left, [])
})
