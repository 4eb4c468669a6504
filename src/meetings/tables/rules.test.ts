import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  holds,
  inRoom,
  markable,
  mixed,
  moderatable,
  shuffled,
  suggestedTables,
  tableChecks,
  tablesFit,
  takesPart,
} from './rules.ts'
import type { Marked } from './types.ts'

const people = (citizens: number, partner: number): Marked[] =>
  Array.from({ length: citizens + partner }, (_, at) => ({
    ...{ seat: `s${at}`, number: at + 1, group: at < citizens ? 'citizen' : 'partner', marked: 'present' },
    listenOrder: at < citizens ? null : citizens + partner - at,
  }))
/** Chance that is the same every time. */
const chance = (seed: number) => {
  let at = seed >>> 0
  return (n: number) => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0
    return Math.floor((at / 2 ** 32) * n)
  }
}
const rooms = fc.record({
  citizens: fc.integer({ min: 0, max: 60 }),
  partner: fc.integer({ min: 0, max: 30 }),
  tables: fc.integer({ min: 1, max: 12 }),
  seed: fc.nat(),
})

test('everybody gets one place, the partner is spread evenly, and the same chance gives the same tables', () => {
  fc.assert(
    fc.property(rooms, ({ citizens, partner, tables, seed }) => {
      const all = people(citizens, partner)
      const made = mixed(all, tables, chance(seed))
      assert.deepEqual(made, mixed(all, tables, chance(seed)))
      assert.deepEqual(
        made.flatMap((one) => one.people.map(({ seat }) => seat)).sort(),
        all.map(({ seat }) => seat).sort(),
      )
      const counts = tableChecks(made).map((one) => one.partner)
      assert.ok(Math.max(...counts) - Math.min(...counts) <= 1)
      assert.ok(Math.max(...counts) <= Math.ceil(partner / tables))
    }),
  )
})

test('never more than a third of a table is of the partner, as long as there are two citizens for each of them', () => {
  fc.assert(
    fc.property(rooms, ({ citizens, partner, tables, seed }) => {
      fc.pre(citizens >= 2 * partner)
      for (const one of tableChecks(mixed(people(citizens, partner), tables, chance(seed)))) {
        assert.ok(one.partner * 3 <= one.citizens + one.partner)
        assert.ok(one.fits)
      }
    }),
  )
})

test('where there are fewer citizens the tables stay as even as can be', () => {
  const sizes = mixed(people(10, 12), 4, chance(7)).map((one) => one.people.length)
  assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1)
  assert.ok(tableChecks(mixed(people(10, 12), 4, chance(7))).some(({ fits }) => !fits))
})

test('shuffling keeps all; eight at a table; no more tables than people', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(), (all, seed) =>
      assert.deepEqual(shuffled(all, chance(seed)).sort(), [...all].sort()),
    ),
  )
  assert.deepEqual([0, 8, 9, 39].map(suggestedTables), [1, 1, 2, 5])
  assert.equal(tablesFit(0, 1)?.refused, 'no-members')
  assert.equal(tablesFit(5, 6)?.refused, 'too-many-tables')
  assert.equal(tablesFit(39, 5), undefined)
})

test('25 citizens and 13 of the partner: one listens, the first in their own order', () => {
  const all = people(25, 13)
  const room = inRoom(all)
  assert.deepEqual([room.citizens, room.partner, room.listening.length], [25, 13, 1])
  assert.equal(room.listening[0]?.listenOrder, 1)
  const listener = room.listening[0]
  assert.ok(listener)
  assert.equal(holds(room, listener), 'listening')
  assert.equal(takesPart(holds(room, listener)), false)
})

test('whatever the room, those who take part keep to two to one; nobody listens without need', () => {
  fc.assert(
    fc.property(rooms, fc.array(fc.constantFrom('present', 'absent', 'listening', undefined)), (of, marks) => {
      const all = people(of.citizens, of.partner).map((one, at) => {
        const marked = marks[at % Math.max(1, marks.length)]
        return { ...one, marked: one.group === 'citizen' && marked === 'listening' ? ('present' as const) : marked }
      })
      const room = inRoom(all)
      const taking = room.partner - room.listening.length
      assert.ok(taking * 2 <= room.citizens || taking === 0)
      const chosen = all.filter(({ marked }) => marked === 'listening').length
      assert.equal(room.listening.length, Math.max(chosen, room.partner - Math.floor(room.citizens / 2)))
    }),
  )
})

test('a citizen does not only listen; nobody leads two tables', () => {
  assert.equal(markable({ seat: 'a', group: 'citizen' }, 'listening')?.refused, 'citizen-takes-part')
  assert.equal(markable({ seat: 'a', group: 'partner' }, 'listening'), undefined)
  const tables = [{ number: 1, moderator: 'ann' }, { number: 2 }]
  const of = (number: number, person: string) => moderatable(tables, { number, person, team: ['ann', 'bob'] })?.refused
  assert.deepEqual([of(2, 'bob'), of(2, ''), of(1, 'ann')], [undefined, undefined, undefined])
  assert.deepEqual([of(2, 'ann'), of(2, 'eve'), of(3, 'bob')], ['two-tables', 'no-moderator', 'no-table'])
})
