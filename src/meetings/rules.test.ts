import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { balance, hallState, hallView, reordered, stopsAround, timeAt, timed, upToDate, usualDay } from './rules.ts'

const minutes = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 120 }) }), { maxLength: 20 })

test('items follow one another from the begin of the meeting; together they last as long as they last', () => {
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 1439 }), (items, begin) => {
      const day = timed(items, timeAt(begin))
      day.forEach((one, at) => {
        assert.equal(one.starts, at === 0 ? timeAt(begin) : day[at - 1]?.ends)
      })
      const { planned } = balance(items, { starts: '00:00', ends: '00:00' })
      assert.equal(day.at(-1)?.ends ?? timeAt(begin), timeAt(begin + planned))
    }),
  )
})

test('an agenda fits within five minutes; more is said, less too', () => {
  const of = (total: number) => balance([{ minutes: total }], { starts: '10:00:00', ends: '16:00:00' })
  assert.deepEqual(of(360), { planned: 360, length: 360, over: 0, fits: true })
  assert.equal(of(365).fits, true)
  assert.deepEqual([of(380).over, of(380).fits], [20, false])
  assert.deepEqual([of(300).over, of(300).fits], [-60, false])
})

test('a usual day fills the meeting to the minute, from half an hour on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 720 }), (length) => {
      const day = usualDay(length)
      assert.equal(
        day.reduce((sum, one) => sum + one.minutes, 0),
        length,
      )
      assert.ok(day.every((one) => one.minutes >= 1) && day.some((one) => one.kind === 'table-talk'))
    }),
  )
})

test('moving keeps every item, once; the ends are the ends', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.boolean(),
      (ids, pick, up) => {
        const id = ids[pick % ids.length] ?? ''
        const after = reordered(ids, id, up ? 'up' : 'down')
        const edge = up ? ids[0] === id : ids.at(-1) === id
        if ('refused' in after) assert.ok(edge)
        else {
          assert.deepEqual([...after].sort(), [...ids].sort())
          assert.deepEqual(reordered(after, id, up ? 'down' : 'up'), ids)
        }
      },
    ),
  )
  const gone = reordered(['a'], 'b', 'up')
  assert.equal('refused' in gone && gone.refused, 'no-item')
})

test('who saw an older agenda is told', () => {
  assert.equal(upToDate(3, 3), undefined)
  assert.deepEqual([upToDate(4, 3)?.refused, upToDate(4, 3)?.status], ['changed', 409])
})

test('the hall is behind when an item began late or runs over, and ahead when it began early', () => {
  const items = [
    { id: 'a', minutes: 30 },
    { id: 'b', minutes: 20 },
  ]
  const begin = new Date('2027-02-06T09:00:00Z')
  const at = (minute: number) => new Date(begin.getTime() + minute * 60_000)
  const of = (item: string, since: number, now: number) =>
    hallState(items, { item, since: at(since) }, { begin, now: at(now) })
  assert.deepEqual(of('a', 0, 10), { late: 0, left: 20, at: 0 })
  assert.deepEqual(of('b', 36, 40), { late: 6, left: 16, at: 1 })
  assert.deepEqual(of('b', 25, 25), { late: -5, left: 20, at: 1 })
  assert.deepEqual(of('a', 0, 37), { late: 7, left: -7, at: 0 })
  assert.equal(of('gone', 0, 0), undefined)
  const day = timed(items, '10:00')
  assert.equal(hallView(day, undefined, { begin, now: begin })?.next?.item.id, 'a')
  assert.equal(hallView([], undefined, { begin, now: begin }), undefined)
  assert.deepEqual(
    stopsAround(day, 1).map(({ state }) => state),
    ['done', 'now'],
  )
})
