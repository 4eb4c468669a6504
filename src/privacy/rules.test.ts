import assert from 'node:assert/strict'
import test from 'node:test'
import type { Purpose } from '../kit/privacy/register.ts'
import { constitutional, registers } from '../road.ts'
import { emptyOf, goneFrom, mayErase, snake, stepsOf } from './rules.ts'

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
      'a.asker': { id: null, name: purpose('empty'), email: purpose('empty'), question: null },
      'a.place': { seatId: purpose('row'), state: purpose('row') },
      'a.filled': { applicantId: purpose('row'), seatId: null, body: purpose('row') },
      'a.fact': { id: null, personId: purpose('stays') },
      'a.other': { id: null, name: purpose('empty') },
    },
  ])
  assert.deepEqual(steps, [
    { table: 'a.link', hers: { by: 'person', column: 'personId' }, rows: true, empty: [] },
    {
      ...{ table: 'a.seat', hers: { by: 'person', column: 'personId' }, rows: false },
      empty: ['name', 'email', 'shape'],
    },
    { table: 'a.asker', hers: { by: 'email-and-name' }, rows: false, empty: ['name', 'email'] },
    { table: 'a.place', hers: { by: 'seat', column: 'seatId' }, rows: true, empty: [] },
    { table: 'a.filled', hers: { by: 'applicant', column: 'applicantId' }, rows: true, empty: [] },
  ])
})

test('whatever a register says is erased belongs to a step, and is in no table that must stay as it was recorded', () => {
  const steps = new Map(stepsOf(registers).map((step) => [step.table, step]))
  for (const [table, columns] of registers.flatMap((register) => Object.entries(register)))
    for (const column of goneFrom(columns)) {
      const step = steps.get(table)
      assert.ok(step && (step.rows || step.empty.includes(column)), `${table}.${column} is reached by no step`)
      assert.ok(!constitutional.some((one) => snake(one.table) === snake(table)), `${table}.${column} cannot be erased`)
    }
})

test('her account, registration and seat, and all that hangs on them, are among what is erased', () => {
  const steps = stepsOf(registers)
  const of = (table: string) => steps.find((step) => step.table === table)
  assert.deepEqual(of('accounts.person')?.hers, { by: 'person', column: 'id' })
  assert.equal(of('accounts.session')?.rows, true)
  assert.ok(of('seats.seat')?.empty.includes('name'))
  assert.deepEqual(of('recruitment.applicant')?.hers, { by: 'applicant', column: 'id' })
  assert.ok(of('recruitment.applicant')?.empty.includes('ownLinkHash'), 'her own link opens nothing any more')
  for (const table of ['recruitment.answer', 'recruitment.leafRow', 'seats.reserve'])
    assert.deepEqual([of(table)?.hers, of(table)?.rows], [{ by: 'applicant', column: 'applicantId' }, true], table)
  for (const table of ['meetings.tableSeat', 'meetings.attendance', 'meetings.enough', 'reports.objection'])
    assert.deepEqual(of(table)?.hers, { by: 'seat', column: 'seatId' }, table)
})

test('a column that must hold something is emptied in a way that leads to nobody', () => {
  assert.equal(emptyOf({ nullable: true, type: 'uuid' }), 'null')
  assert.equal(emptyOf({ nullable: false, type: 'text' }), 'text')
  assert.equal(emptyOf({ nullable: false, type: 'jsonb' }), 'words')
  assert.equal(emptyOf({ nullable: false, type: 'bytea' }), 'bytes')
  assert.equal(emptyOf({ nullable: false, type: 'timestamp with time zone' }), 'kept')
  assert.equal(snake('accounts.officeHeld'), 'accounts.office_held')
})

test('nobody disappears out of a role, a seat or a frozen draw', () => {
  const free = { roles: 0, seats: 0, draws: 0 }
  assert.equal(mayErase({ ...free, roles: 1 })?.refused, 'has-role')
  assert.equal(mayErase({ ...free, seats: 1 })?.refused, 'has-seat')
  assert.equal(mayErase({ ...free, draws: 1 })?.refused, 'in-draw')
  assert.equal(mayErase(free), undefined)
})
