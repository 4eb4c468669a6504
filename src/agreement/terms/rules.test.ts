import assert from 'node:assert/strict'
import test from 'node:test'
import { terms as policy, startTerms } from '../policy.ts'
import type { TermKey } from '../types.ts'
import { read, sortOf, typed } from './rules.ts'

const terms = {
  ...startTerms({ firstMeetingOn: '2027-02-06', adviceReadyOn: '2027-05-15' }),
  ...{ payer: 'gemeente Voorbeeldstad', followUpOwner: 'de wethouder', feeCents: 1250, budgetCents: 9_000_000 },
  ...{ preconditions: ['Binnen het budget', 'Veilig'], supportPercent: 66.5 },
}
const value = (key: TermKey, text: string) => {
  const answer = read(key, text)
  return 'refused' in answer ? answer.refused : answer.value
}

test('every term that is shown in its field reads back as the same term', () => {
  for (const key of Object.keys(policy) as TermKey[]) assert.deepEqual(value(key, typed(key, terms)), terms[key], key)
})

test('amounts are typed in euros, as people write them', () => {
  assert.equal(typed('feeCents', terms), '12,50')
  for (const text of ['90.000', '90000', '€ 90.000', '90.000,00']) assert.equal(value('budgetCents', text), 9_000_000)
  assert.equal(value('budgetCents', 'veel'), 'bad-number')
  assert.equal(value('budgetCents', ''), 'bad-number')
})

test('lists are one a line, months have commas; what cannot be is said beside the field', () => {
  assert.deepEqual(value('preconditions', '- Binnen het budget\n\n• Veilig '), ['Binnen het budget', 'Veilig'])
  assert.deepEqual(value('followUpMonths', '6, 12'), [6, 12])
  assert.equal(value('followUpMonths', 'elk half jaar'), 'bad-months')
  assert.equal(value('firstMeetingOn', 'februari'), 'bad-day')
  assert.equal(value('commitment', 'misschien'), 'bad-choice')
  assert.equal(value('supportPercent', '120'), 'out-of-range')
  assert.equal(value('payer', '  '), 'bad-text')
})

test('every term has a way of being typed', () => {
  for (const key of Object.keys(policy) as TermKey[]) assert.ok(sortOf(key))
})
