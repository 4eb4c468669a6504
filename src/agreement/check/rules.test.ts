import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { musts, shoulds } from '../policy.ts'
import { checkState, findable, judged, lacks, meaningful, openMusts } from './rules.ts'

const points = [...musts, ...shoulds]
const body = 'Het college besluit in maart over deze vraag.'
const sound = { title: 'Besluit 2026-045', author: 'College van Voorbeeldstad', datedOn: '2026-03-10', body }
const accepted = { accepted: true, judgedAt: new Date(0) }

test('ok twelve times stays red', () => {
  const filled = points.map((point) => ({
    point,
    title: 'ok',
    author: 'ok',
    datedOn: '2026-03-10',
    body: 'ok',
    ...accepted,
  }))
  assert.deepEqual(
    new Set(checkState(filled, true).map(({ point, state }) => (point === 'public-before-start' ? 'itself' : state))),
    new Set(['itself', 'red']),
  )
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ok', 'OK', 'ja', 'akkoord', 'prima', ' ', '.', 'xxx'), { maxLength: 40 }),
      (words) => {
        assert.equal(meaningful(words.join(' ')), false)
      },
    ),
  )
})

test('a point is met by sound evidence another party accepted, waits for a judgement, and is red otherwise', () => {
  const state = (evidence: Parameters<typeof checkState>[0], published = false) =>
    checkState(evidence, published)[0]?.state
  assert.equal(state([]), 'red')
  assert.equal(state([{ ...sound, point: 'power', accepted: null, judgedAt: null }]), 'waiting')
  assert.equal(state([{ ...sound, point: 'power', accepted: false, judgedAt: new Date(0) }]), 'red')
  assert.equal(state([{ ...sound, point: 'power', ...accepted }]), 'met')
})

test('publication meets its own point, and nothing else does', () => {
  const of = (published: boolean) =>
    checkState([{ ...sound, point: 'public-before-start', ...accepted }], published).find(
      (one) => one.point === 'public-before-start',
    )?.state
  assert.deepEqual([of(false), of(true)], ['waiting', 'met'])
})

test('evidence has a title, an author, a date that is not to come, and a sentence', () => {
  assert.equal(lacks(sound, '2026-11-24'), undefined)
  assert.equal(lacks({ ...sound, title: 'ok' })?.refused, 'no-title')
  assert.equal(lacks({ ...sound, author: '-' })?.refused, 'no-author')
  assert.equal(lacks({ ...sound, datedOn: '2026-11-25' }, '2026-11-24')?.refused, 'not-yet')
  assert.equal(lacks({ ...sound, body: 'Zie de bijlage.' })?.refused, 'says-little')
})

test('another party judges, or the director; never who supplied it, and never twice', () => {
  const evidence = { party: 'a', suppliedBy: 'ann', judgedAt: null }
  const yes = { accepted: true, remark: '' }
  const by = (person: string, party: string, director = false) => judged(evidence, { person, party, director }, yes)
  assert.deepEqual(by('bob', 'foundation'), yes)
  assert.deepEqual(by('dir', 'a', true), yes)
  for (const no of [by('cas', 'a'), by('ann', 'b'), by('ann', 'a', true)])
    assert.equal('refused' in no && no.refused, 'own-evidence')
  const again = judged({ ...evidence, judgedAt: new Date(0) }, { person: 'bob', party: 'b', director: false }, yes)
  assert.equal('refused' in again && again.refused, 'judged')
})

test('the finding comes after the seven musts, on the newest version, once', () => {
  const all = checkState(
    musts.map((point) => ({ ...sound, point, ...accepted })),
    false,
  )
  assert.equal(openMusts(all).length, 0)
  const of = { version: 'v', newest: 'v', points: all, earlier: [] }
  assert.equal(findable(of, body), undefined)
  assert.equal(findable({ ...of, points: checkState([], false) }, body)?.params.n, 7)
  assert.equal(findable({ ...of, newest: 'w' }, body)?.refused, 'version-over')
  assert.equal(findable({ ...of, earlier: [{ substantial: true }] }, body)?.refused, 'found')
  assert.equal(findable(of, 'ok')?.refused, 'says-little')
})
