import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { connect } from '../../src/kit/db/database.ts'
import { afterwards } from './afterwards.ts'
import { freshDatabase } from './cluster.ts'

test('every test has a migrated, empty database of its own, with the rights of the real one', async (t) => {
  const both = await Promise.all([freshDatabase(), freshDatabase()])
  for (const { drop } of both) afterwards(t, drop)
  const [one, other] = both.map(({ app }) => connect(app))
  assert.ok(one && other)
  for (const db of [one, other]) afterwards(t, () => db.destroy())
  const at = new Date('2026-01-05T09:00:00Z')
  await one.insertInto('kit.mark').values({ key: 'seen', value: '1', at }).execute()
  assert.deepEqual(await one.selectFrom('kit.mark').select(['key', 'at']).execute(), [{ key: 'seen', at }])
  assert.deepEqual(await other.selectFrom('kit.mark').select('key').execute(), [])
  await assert.rejects(sql`create table kit.own (n int)`.execute(one), { code: '42501' })
  await assert.rejects(sql`create temporary table own (n int)`.execute(one), { code: '42501' })
})
