import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../kit/work/refusal.ts'
import { agreed, bothFit, closable, countFits, countIn, type Listed, listHash } from './rules.ts'

const refusedBy = (answer: unknown) => (isRefusal(answer) ? answer.refused : answer)

test('a step is taken when two different tellers say the same; a difference is refused', () => {
  const said = [{ person: 'a', figures: { citizens: 24, partner: 8 } }]
  assert.equal(agreed([], { person: 'a', figures: { citizens: 24, partner: 8 } }), 'waits')
  assert.equal(agreed(said, { person: 'a', figures: { citizens: 24, partner: 8 } }), 'waits', 'the same person twice')
  assert.equal(agreed(said, { person: 'b', figures: { partner: 8, citizens: 24 } }), 'agreed')
  assert.equal(refusedBy(agreed(said, { person: 'b', figures: { citizens: 25, partner: 8 } })), 'tellers-differ')
})

test('handed out is the electorate and the rest is void, else the poll does not close', () => {
  const poll = { citizens: 24, partner: 8 }
  const eight = { citizens: 24, partner: 8 }
  assert.equal(closable(poll, eight, eight), undefined)
  assert.equal(refusedBy(closable(poll, { ...eight, citizens: 25 }, { ...eight, citizens: 25 })), 'slips-differ')
  assert.equal(refusedBy(closable(poll, eight, { ...eight, citizens: 26 })), 'left-over')
  assert.equal(refusedBy(closable(poll, eight, { ...eight, partner: 7 })), 'slips-differ')
  assert.equal(
    closable({ citizens: 24, partner: 4 }, { citizens: 24, partner: 0 }, { citizens: 24, partner: 0 }),
    undefined,
  )
})

test('on paper: no more answers than slips, no more slips than people; one who left is one slip less', () => {
  const count = { counts: { '7': 30, '4': 2 }, electorate: 34, slips: 33, side: 'citizens' as const }
  assert.equal(countFits('consensus-7', count), undefined, 'somebody left, one slip without an answer')
  assert.equal(refusedBy(countFits('consensus-7', { ...count, slips: 31 })), 'more-answers')
  assert.equal(refusedBy(countFits('consensus-7', { ...count, slips: 35 })), 'more-slips')
  assert.equal(refusedBy(countFits('four', count)), 'bad-count', 'a step of another scale')
  assert.equal(refusedBy(countFits('consensus-7', { ...count, counts: { '7': -1 } })), 'bad-count')
  assert.equal(refusedBy(countFits('consensus-7', { ...count, counts: { '7': 1.5 } })), 'bad-count')
  const few = { counts: { '7': 4 }, electorate: 4, slips: 4, side: 'partner' as const }
  assert.equal(refusedBy(countFits('consensus-7', few)), 'few-partner')
})

test('two to one holds for counts on paper as well, whichever group comes first', () => {
  assert.equal(bothFit({ side: 'citizens', electorate: 16 }, { electorate: 8 }), undefined)
  assert.equal(refusedBy(bothFit({ side: 'partner', electorate: 9 }, { electorate: 17 })), 'too-many-partner')
  assert.equal(refusedBy(bothFit({ side: 'citizens', electorate: 17 }, { electorate: 9 })), 'too-many-partner')
})

const slip = fc.record({
  side: fc.constantFrom('citizens' as const, 'partner' as const),
  mark: fc.string({ minLength: 6, maxLength: 6 }),
  scores: fc.array(fc.option(fc.integer({ min: 1, max: 7 })), { minLength: 2, maxLength: 2 }),
})

test('adding up the list by hand gives the count, and its fingerprint does not depend on the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(slip, { selector: (one) => one.mark, maxLength: 40 }), (list: Listed[]) => {
      const count = countIn(list, { side: 'citizens', place: 0, electorate: 40 })
      const own = list.filter((one) => one.side === 'citizens')
      for (const value of [1, 2, 3, 4, 5, 6, 7])
        assert.equal(count.counts[value] ?? 0, own.filter((one) => one.scores[0] === value).length)
      assert.equal(count.slips, own.filter((one) => one.scores.some((score) => score !== null)).length)
      assert.equal(listHash(list), listHash([...list].reverse()))
    }),
  )
})
