import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../../kit/work/canonical.ts'
import { systemChance } from '../../kit/work/chance.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import {
  answersOf,
  emptyBox,
  inTwo,
  makeable,
  markOf,
  newSlips,
  openable,
  putIn,
  roomFits,
  running,
  scoresOn,
  sidesPolled,
  slipText,
  typedCode,
  votable,
} from './rules.ts'

const refusedBy = (answer: unknown) => (isRefusal(answer) ? answer.refused : answer)
const moments = { openedAt: null, closedAt: null, voidedAt: null }
const day = new Date('2027-05-08T10:00:00Z')

test('a code has eight signs that nobody mistakes; spaces, hyphens and small letters do not matter', () => {
  const hash = (typed: string) => sha256(slipText('poll', typed)).toString('hex')
  const [slip] = newSlips({ n: 1, taken: new Set(), hash }, systemChance)
  const code = slip?.code ?? ''
  assert.match(code, /^[A-HJKMNP-Z2-9]{8}$/)
  for (const typed of [inTwo(code), ` ${code.toLowerCase()} `, code.split('').join(' ')])
    assert.equal(hash(typed), slip?.hash)
  assert.notEqual(slipText('another poll', code), slipText('poll', code), 'a code of another poll is another code')
  assert.equal(typedCode('kx-pm 42tr'), 'KXPM42TR')
})

test('no two slips of a poll have the same sign to find them back', () => {
  const taken = new Set<string>()
  const hash = (code: string) => sha256(code).toString('hex')
  const all = [400, 200].flatMap((n) => newSlips({ n, taken, hash }, systemChance))
  assert.equal(new Set(all.map((one) => one.mark)).size, 600)
  assert.equal(new Set(all.map((one) => one.code)).size, 600)
  assert.equal(all[0]?.mark, markOf(all[0]?.hash ?? ''))
})

test('a room short of citizens is never without a poll: so many of the partner listen, the rest vote', () => {
  assert.equal(roomFits(24, 12), undefined)
  assert.equal(refusedBy(roomFits(0, 0)), 'no-citizens')
  assert.equal(roomFits(10, 0), undefined, 'the partner stayed away')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(100), (citizens, partner) => {
      const no = roomFits(citizens, partner)
      if (!no) return assert.ok(citizens >= 2 * partner)
      assert.equal(roomFits(citizens, Number(no.params.most)), undefined, 'what the words propose is allowed')
      assert.equal(Number(no.params.most) + Number(no.params.listen), partner)
    }),
  )
})

test('with fewer than five of the partner in the room their poll is not held', () => {
  assert.deepEqual(sidesPolled(4), ['citizens'])
  assert.deepEqual(sidesPolled(5), ['citizens', 'partner'])
})

test('one poll at a time, on fixed texts, the second round after the first', () => {
  const fixed = { number: 1, frozenAt: day }
  assert.equal(makeable([], { round: 1, chosen: [fixed] }), undefined)
  assert.equal(refusedBy(makeable([], { round: 1, chosen: [] })), 'none-chosen')
  assert.equal(refusedBy(makeable([], { round: 1, chosen: [{ number: 1, frozenAt: null }] })), 'not-fixed')
  assert.equal(refusedBy(makeable([], { round: 2, chosen: [fixed] })), 'no-first-round')
  assert.equal(refusedBy(makeable([{ ...moments, round: 1 }], { round: 1, chosen: [fixed] })), 'poll-runs')
  const closed = { ...moments, round: 1, openedAt: day, closedAt: day }
  assert.equal(makeable([closed], { round: 2, chosen: [fixed] }), undefined)
  const off = { ...moments, round: 1, voidedAt: day }
  assert.equal(refusedBy(makeable([off], { round: 2, chosen: [fixed] })), 'no-first-round')
})

test('a poll opens once the room was counted and there is a slip for everybody', () => {
  const poll = { ...moments, way: 'slips' as const, citizens: 24, partner: 8 }
  assert.equal(openable(poll, { citizens: 24, partner: 8 }), undefined)
  assert.equal(refusedBy(openable(poll, { citizens: 23, partner: 8 })), 'few-slips')
  assert.equal(refusedBy(openable({ ...poll, citizens: null }, { citizens: 24, partner: 8 })), 'no-room')
  assert.equal(refusedBy(openable({ ...poll, openedAt: day }, { citizens: 24, partner: 8 })), 'open-already')
  assert.equal(openable({ ...poll, partner: 4 }, { citizens: 24, partner: 0 }), undefined, 'they are not polled')
})

test('nobody votes before opening, after closing, with a void slip or with a step that is not on the scale', () => {
  assert.equal(refusedBy(running(moments, 'open')), 'not-open')
  assert.equal(refusedBy(running({ ...moments, openedAt: day, closedAt: day }, 'open')), 'is-closed')
  assert.equal(refusedBy(running({ ...moments, openedAt: day, voidedAt: day }, 'open')), 'is-void')
  assert.equal(refusedBy(votable({ void: true })), 'void-slip')
  assert.equal(refusedBy(votable(undefined)), 'no-slip')
  const answers = (first: string, second = '') =>
    answersOf(
      'consensus-7',
      new Map([
        [1, first],
        [2, second],
      ]),
    )
  assert.deepEqual(
    answers('7', 'blank'),
    new Map([
      [1, 7],
      [2, null],
    ]),
  )
  for (const step of ['0', '8', '7.0', '07', 'x']) assert.equal(refusedBy(answers(step)), 'bad-step')
  assert.equal(refusedBy(answers('', 'blank')), 'empty-vote')
})

test('a box is as long when all voted as when nobody did, and a changed vote takes the place of the first', () => {
  const empty = emptyBox(['b', 'a'], 2)
  const full = putIn(putIn(putIn(empty, 'a', [7, null]), 'b', [1, 0]), 'a', [4, 4])
  assert.equal(JSON.stringify(full).length, JSON.stringify(empty).length)
  assert.deepEqual(Object.entries(full), [
    ['a', '44'],
    ['b', '10'],
  ])
  assert.deepEqual(scoresOn('7-'), [7, null])
  assert.deepEqual(scoresOn(empty.a ?? ''), [null, null])
})
