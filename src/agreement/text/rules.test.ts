import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { told } from '../../kit/texts/words.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import { clauseKeys, terms as policy, startTerms } from '../policy.ts'
import { type Content, foundation, type TermKey, type Terms } from '../types.ts'
import {
  clauseChanges,
  difference,
  filled,
  fixable,
  isClause,
  longer,
  soundText,
  termChanges,
  termsIn,
  termsOfClause,
  whole,
} from './rules.ts'

const start = startTerms({ firstMeetingOn: '2027-03-06', adviceReadyOn: '2027-06-05' })
const terms: Terms = { ...start, payer: 'gemeente Voorbeeldstad', followUpOwner: 'de programmamanager' }
const parties: Content['parties'] = [
  { party: foundation, name: 'Stichting Voorbeeldpanel', bodies: [] },
  { party: 'p1', name: 'gemeente Voorbeeldstad', bodies: [{ name: 'gemeenteraad', powers: ['adopt'] }] },
]
const content = (over: Partial<Terms> = {}, body = 'Tekst'): Content => ({
  panel: { slug: 'proef', title: { nl: 'Proef' }, question: { nl: 'Hoe?' } },
  ...{ parties, terms: { ...terms, ...over }, summary: [] },
  clauses: [
    { key: 'response', number: 1, heading: { nl: 'Antwoord', en: 'Answer' }, text: { nl: body, en: body } },
    { key: 'fees', number: 2, heading: { nl: 'Geld', en: 'Money' }, text: { nl: 'Vast', en: 'Fixed' } },
  ],
})
const refused = (said: unknown) => (isRefusal(said) ? [said.refused, said.field] : undefined)

test('every term stands in one clause, and every clause is known', () => {
  const all = clauseKeys.flatMap((key) => termsOfClause(key))
  assert.deepEqual([...all].sort(), Object.keys(policy).sort())
  assert.deepEqual([isClause('response'), isClause('constructor')], [clauseKeys.includes('response' as never), false])
})

test('terms are whole when each is filled in and the advice comes after the first meeting', () => {
  assert.deepEqual(whole(terms), terms)
  const asked = (Object.keys(terms) as TermKey[]).filter((key) => {
    const { [key]: _, ...without } = terms
    const said = refused(whole(without))
    if (said) assert.deepEqual(said, ['terms-miss', key])
    return said !== undefined
  })
  assert.ok(asked.includes('responseDays') && asked.length > 20, asked.join())
  assert.deepEqual(refused(whole({ ...terms, payer: ' – ' })), ['terms-miss', 'payer'])
  assert.deepEqual(refused(whole({ ...terms, adviceReadyOn: '2027-03-05' })), ['dates-order', 'adviceReadyOn'])
  assert.deepEqual(whole(termsIn([{ terms: { payer: 'x' } }, { terms }])), terms)
})

test('a word in braces that nobody knows is refused; the others are filled in', () => {
  assert.equal(soundText('{partner} antwoordt binnen {responseDays}.', 'body'), undefined)
  assert.deepEqual(refused(soundText('Dit kost {veel}.', 'body')), ['unknown-word', 'body'])
  const body = { nl: '{partner} antwoordt, {bodies} besluit, {foundation} volgt.', en: '{partner}, {bodies}.' }
  assert.deepEqual(filled({ heading: { nl: 'x' }, body }, content()).text, {
    nl: 'gemeente Voorbeeldstad antwoordt, gemeenteraad besluit, Stichting Voorbeeldpanel volgt.',
    en: 'gemeente Voorbeeldstad, gemeenteraad.',
  })
})

test('a difference, put together again, is the old and the new text, word for word', () => {
  const word = fc.constantFrom('de', 'gemeente', 'antwoordt', 'binnen', '90', 'dagen.')
  const text = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '))
  const wordsOf = (all: string) => all.split(/\s+/).filter(Boolean)
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = difference(before, after)
      const without = (kind: 'added' | 'removed') => parts.map((part) => (part[kind] ? '' : part.value)).join('')
      assert.deepEqual(wordsOf(without('added')), wordsOf(before))
      assert.deepEqual(wordsOf(without('removed')), wordsOf(after))
    }),
  )
})

test('between two versions stand exactly the clauses and terms that differ', () => {
  const [before, after] = [content(), content({ responseDays: 120 }, 'Andere tekst')]
  assert.deepEqual(
    clauseChanges(before, after, 'nl').map(({ key, heading }) => [key, told(heading, 'nl')]),
    [['response', 'Antwoord']],
  )
  const [change, ...none] = termChanges(before.terms, after.terms, 'nl')
  assert.deepEqual([change?.key, none], ['responseDays', []])
  assert.match(change?.after ?? '', /120/)
  assert.deepEqual(termChanges(before.terms, before.terms, 'nl'), [])
})

test('a promise is longer when the partner gets more time or says less; shorter is never longer', () => {
  const to = (over: Partial<Terms>) =>
    longer(
      { ...terms, responseDays: 90, followUpMonths: [6, 12] },
      { ...terms, responseDays: 90, followUpMonths: [6, 12], ...over },
    )
  assert.deepEqual(to({}), [])
  assert.deepEqual(to({ responseDays: 91 }), ['responseDays'])
  assert.deepEqual(to({ responseDays: 30, followUpMonths: [3, 6, 12] }), [])
  for (const followUpMonths of [[6], [6, 13], [7, 12], []]) assert.deepEqual(to({ followUpMonths }), ['followUpMonths'])
})

test('a version differs; an amendment says why; a longer promise after the hand-over has the panel’s word', () => {
  const before = { content: content(), fingerprint: 'a', number: 1, published: true }
  const it = {
    content: content({ responseDays: 120 }),
    fingerprint: 'b',
    before,
    clockRuns: false,
    why: '',
    panelWord: '',
  }
  assert.equal(fixable({ ...it, before: undefined }), undefined)
  assert.equal(fixable({ ...it, fingerprint: 'a' })?.refused, 'same-version')
  assert.deepEqual(refused(fixable(it)), ['needs-why', 'why'])
  assert.equal(fixable({ ...it, before: { ...before, published: false } }), undefined)
  assert.equal(fixable({ ...it, why: 'Reces' }), undefined)
  assert.deepEqual(refused(fixable({ ...it, why: 'Reces', clockRuns: true })), ['needs-panel-word', 'panelWord'])
  assert.equal(fixable({ ...it, why: 'Reces', clockRuns: true, panelWord: '19 van de 21' }), undefined)
})
