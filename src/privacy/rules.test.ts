import assert from 'node:assert/strict'
import test from 'node:test'
import type { Purpose } from '../kit/privacy/register.ts'
import { registers } from '../road.ts'
import { emptyOf, mayErase, snake, stepsOf } from './rules.ts'

const purpose = (erase: Purpose['erase']): Purpose => ({
  ...{ why: ['waarom', 'why'], until: ['tot dan', 'until then'], basis: 'contract', erase },
})

test('rows go where all that is personal in them goes with the row; else columns are emptied; facts stay', () => {
  const steps = stepsOf([
    {
      'a.link': { id: null, personId: purpose('row'), token: purpose('row') },
      'a.seat': {
        id: null,
        personId: purpose('stays'),
        name: purpose('empty'),
        email: purpose('empty'),
        shape: purpose('row'),
      },
      'a.asker': { id: null, email: purpose('empty'), question: null },
      'a.fact': { id: null, personId: purpose('stays') },
      'a.other': { id: null, name: purpose('empty') },
    },
  ])
  assert.deepEqual(steps, [
    { table: 'a.link', hers: { id: 'personId' }, rows: true, empty: [] },
    { table: 'a.seat', hers: { id: 'personId', email: 'email' }, rows: false, empty: ['name', 'email', 'shape'] },
    { table: 'a.asker', hers: { email: 'email' }, rows: false, empty: ['email'] },
  ])
})

test('her account, her seat and her registration are among what is erased', () => {
  const steps = stepsOf(registers)
  const of = (table: string) => steps.find((step) => step.table === table)
  assert.deepEqual(of('accounts.person')?.hers, { id: 'id', email: 'email' })
  assert.equal(of('accounts.session')?.rows, true)
  assert.ok(of('seats.seat')?.empty.includes('name'))
  assert.ok(of('recruitment.applicant'))
})

test('a column that must hold something is emptied in a way that leads to nobody', () => {
  assert.equal(emptyOf({ nullable: true, type: 'uuid' }), 'null')
  assert.equal(emptyOf({ nullable: false, type: 'text' }), 'text')
  assert.equal(emptyOf({ nullable: false, type: 'jsonb' }), 'words')
  assert.equal(emptyOf({ nullable: false, type: 'bytea' }), 'bytes')
  assert.equal(emptyOf({ nullable: false, type: 'timestamp with time zone' }), 'kept')
  assert.equal(snake('accounts.officeHeld'), 'accounts.office_held')
})

test('nobody disappears out of a role or a seat', () => {
  assert.equal(mayErase({ roles: 1, seats: 0 })?.refused, 'has-role')
  assert.equal(mayErase({ roles: 0, seats: 1 })?.refused, 'has-seat')
  assert.equal(mayErase({ roles: 0, seats: 0 }), undefined)
})
