import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays, isDay } from '../kit/texts/dates.ts'
import { isWorkday } from '../kit/texts/workdays.ts'
import {
  beginnable,
  blocks,
  checkedUntil,
  checkRuns,
  correctable,
  editable,
  objectable,
  presence,
  publishable,
  reportDue,
  reported,
  reportLate,
  sameText,
  settleable,
  versionAsked,
} from './rules.ts'

const now = new Date('2027-02-08T10:00:00Z')
const draft = { state: 'draft', checkUntil: null } as const
const inCheck = { state: 'check', checkUntil: new Date('2027-02-13T23:00:00Z') } as const
const out = { ...inCheck, state: 'published' } as const
const body = '## Wat we deden\n\nWe spraken over wonen in de wijk, en over wat het kost.'
const words = { day: 'x', dayEn: 'x' }

test('members have five whole days; 48 hours only where everybody has mail', () => {
  const of = (withoutMail: number) => ({ report: draft, body, withoutMail })
  assert.deepEqual(checkedUntil(of(3), 'days', now), new Date('2027-02-13T23:00:00Z'))
  assert.deepEqual(checkedUntil(of(0), 'hours', now), new Date('2027-02-10T10:00:00Z'))
  const no = checkedUntil(of(3), 'hours', now)
  assert.ok('refused' in no)
  assert.deepEqual([no.refused, no.params.n], ['not-all-mail', 3])
  for (const [report, text, code] of [
    [inCheck, body, 'in-check'],
    [draft, '## Wat we deden\n\n## Wat er gezegd is', 'unwritten'],
  ] as const) {
    const answer = checkedUntil({ report, body: text, withoutMail: 0 }, 'days', now)
    assert.equal('refused' in answer && answer.refused, code)
  }
})

test('a report comes out after the check and never before; an objection stops nothing', () => {
  const last = new Date('2027-02-13T22:59:59Z')
  assert.equal(publishable(draft, now, words)?.refused, 'not-checked')
  assert.equal(publishable(inCheck, last, words)?.refused, 'check-runs')
  assert.equal(publishable(inCheck, new Date('2027-02-13T23:00:00Z'), words), undefined)
  assert.equal(publishable(out, now, words)?.refused, 'is-public')
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 20 }), (hours) => {
      const at = new Date(inCheck.checkUntil.getTime() + hours * 3_600_000)
      assert.notEqual(publishable(inCheck, at, words) === undefined, objectable(inCheck, at) === undefined)
      assert.equal(checkRuns(inCheck, at), objectable(inCheck, at) === undefined)
    }),
  )
})

test('what is public changes only by a correction that changes something', () => {
  const text = { title: 'Verslag', titleEn: '', body, bodyEn: '' }
  const row = { title: { nl: 'Verslag' }, body: { nl: body } }
  assert.equal(editable(out)?.refused, 'is-public')
  assert.equal(editable(inCheck), undefined)
  assert.equal(correctable(inCheck, false)?.refused, 'not-public')
  assert.equal(sameText(row, text), true)
  assert.equal(correctable(out, sameText(row, text))?.refused, 'same-text')
  assert.equal(correctable(out, sameText(row, { ...text, titleEn: 'Report' })), undefined)
  assert.equal(settleable(out, { settledAt: null })?.refused, 'is-public')
  assert.equal(settleable(inCheck, { settledAt: now })?.refused, 'settled')
})

test('a report of a meeting begins from its day on, once', () => {
  const meeting = { day: '2027-02-06', state: 'planned' }
  const of = (today: string, taken = false) => beginnable(meeting, { today, taken })?.refused
  assert.equal(of('2027-02-05'), 'meeting-to-come')
  assert.equal(of('2027-02-06'), undefined)
  assert.equal(of('2027-02-06', true), 'has-report')
  assert.equal(
    beginnable({ ...meeting, state: 'cancelled' }, { today: '2027-02-06', taken: false })?.refused,
    'no-meeting',
  )
  assert.equal(beginnable(undefined, { today: '2027-02-06', taken: false })?.refused, 'no-meeting')
})

test('due so many days after the meeting, on a working day; late is computed from when it came out, or today', () => {
  assert.equal(reportDue('2027-02-06', 10), '2027-02-16')
  assert.equal(reportDue('2027-03-17', 10), '2027-03-30', 'Saturday, then Easter: to Tuesday')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 60 }), (shift, days) => {
      const held = addDays('2026-01-01', shift)
      const due = reportDue(held, days)
      assert.ok(isDay(due) && isWorkday(due) && due >= addDays(held, days))
    }),
  )
  assert.equal(reportLate('2027-02-16', undefined, '2027-02-16'), 0)
  assert.equal(reportLate('2027-02-16', undefined, '2027-02-19'), 3)
  assert.equal(reportLate('2027-02-16', '2027-02-17', '2027-06-01'), 1)
})

test('what came of the promise of a report of each meeting', () => {
  const [one, two] = [{ day: '2027-02-06' }, { day: '2027-02-27' }]
  const of = (held: Parameters<typeof reported>[0], today: string) => reported(held, 10, today)
  assert.equal(of([], '2027-02-07').state, 'none')
  assert.equal(of([one], '2027-02-16').state, 'open')
  assert.equal(of([one], '2027-02-17').state, 'late')
  assert.deepEqual(of([{ ...one, publishedOn: '2027-02-20' }, two], '2027-03-01'), {
    state: 'part',
    public: 1,
    late: 1,
  })
  assert.equal(of([{ ...one, publishedOn: '2027-02-16' }], '2027-05-01').state, 'kept')
})

test('a text becomes heads, paragraphs and lists, and loses no word', () => {
  assert.deepEqual(blocks('## Kop\nEen.\nTwee.\n\n- a\n- b\n## Kop 2\n\n\nDrie'), [
    { kind: 'head', lines: ['Kop'] },
    { kind: 'text', lines: ['Een.', 'Twee.'] },
    { kind: 'list', lines: ['a', 'b'] },
    { kind: 'head', lines: ['Kop 2'] },
    { kind: 'text', lines: ['Drie'] },
  ])
  fc.assert(
    fc.property(fc.array(fc.constantFrom('een', '\n', '\n\n', '## twee', '- drie', ' ')), (parts) => {
      const body = parts.join('')
      const letters = (text: string) => text.replace(/[^a-z]/g, '')
      assert.equal(
        letters(
          blocks(body)
            .flatMap(({ lines }) => lines)
            .join(' '),
        ),
        letters(body),
      )
    }),
  )
  const versions = [{ number: 2 }, { number: 1 }]
  assert.deepEqual([versionAsked(versions, undefined)?.number, versionAsked(versions, '1')?.number], [2, 1])
  assert.equal(versionAsked(versions, '9'), undefined)
})

test('a report says in figures who was there and who listened', () => {
  const of = (group: 'citizen' | 'partner', state: string) => ({ group, state })
  const there = [
    of('citizen', 'present'),
    of('citizen', 'absent'),
    of('partner', 'present'),
    of('partner', 'listening'),
  ]
  assert.deepEqual(presence(there), { citizens: 1, partner: 2, listening: 1 })
  assert.deepEqual(presence([]), { citizens: 0, partner: 0, listening: 0 })
})
