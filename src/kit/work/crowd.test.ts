import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../tests/world/cluster.ts'
import { statementsOf } from '../../../tests/world/statements.ts'
import { connect, type Database } from '../db/database.ts'
import { counted } from '../web/limits.ts'
import { crowdOf } from './crowd.ts'
import { refusing, stop } from './refusal.ts'
import { type Works, worksOn } from './work.ts'

let fresh: FreshDatabase
let db: Database
let works: Works
before(async () => {
  fresh = await freshDatabase()
  db = connect(fresh.app)
  works = worksOn(db)
})
after(async () => {
  await db.destroy()
  await fresh.drop()
})

const refuse = refusing({ no: ['Nee', 'No'] })
const kept = (like: string) =>
  works.look(async (work) => {
    const rows = await work.sql.selectFrom('kit.attempt').select('key').where('key', 'like', `${like}%`).execute()
    return rows.map(({ key }) => key).toSorted()
  })

test('what comes at once is kept in few commits, each answered with its own; nothing is lost', async () => {
  const change = crowdOf(works)
  const all = Array.from({ length: 120 }, (_, n) => n)
  let answers: number[] = []
  const statements = await statementsOf(async () => {
    answers = await Promise.all(
      all.map((n) =>
        change(async (work) => {
          await counted(work, `many:${n}`, 60)
          return n
        }),
      ),
    )
  })
  assert.deepEqual(answers, all)
  assert.equal((await kept('many:')).length, 120)
  assert.ok(statements.filter((text) => text === 'commit').length <= 4)
})

test('one that is refused, or breaks, leaves nothing of itself and stops nobody', async () => {
  const change = crowdOf(works)
  const act = (n: number) =>
    change(async (work) => {
      await counted(work, `some:${n}`, 60)
      if (n === 3) stop(refuse('no'))
      if (n === 5)
        await work.sql
          .insertInto('kit.mark')
          .values({ key: null as unknown as string, value: '', at: work.now })
          .execute()
      return n
    })
  const ends = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map(act))
  assert.deepEqual(
    ends.map(({ status }) => status === 'fulfilled'),
    [true, true, true, false, true, false, true],
  )
  assert.deepEqual(await kept('some:'), ['some:0', 'some:1', 'some:2', 'some:4', 'some:6'])
})

test('a change without an audit line is not kept, whatever another act wrote', async () => {
  const change = crowdOf(works)
  const ends = await Promise.allSettled([
    change((work) => counted(work, 'line:1', 60)),
    change(async (work) => {
      work.ledger.changed.add('panel.panel')
      return counted(work, 'line:2', 60)
    }),
    change(async (work) => {
      work.ledger.lines += 1
      return counted(work, 'line:3', 60)
    }),
  ])
  assert.match(String(ends[1]?.status === 'rejected' && ends[1].reason), /without an audit line/)
  assert.deepEqual(await kept('line:'), ['line:1', 'line:3'])
})

test('nobody is answered before what she did is committed', async () => {
  const change = crowdOf(works)
  await Promise.all(
    Array.from({ length: 30 }, async (_, n) => {
      await change((work) => counted(work, `seen:${n}`, 60))
      assert.ok((await kept('seen:')).includes(`seen:${n}`))
    }),
  )
})
