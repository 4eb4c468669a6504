import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../kit/texts/dates.ts'
import { type Lang, langs, type Pair, say } from '../../kit/texts/texts.ts'
import { bounds, clauseKeys, musts, shoulds, startTerms, terms as termPolicy } from '../policy.ts'
import { promiseKinds, type TermKey, Terms } from '../types.ts'
import { checkWords } from './check-words.ts'
import { clauses } from './clauses.ts'
import { enumWords, grounds, phrases } from './enum-words.ts'
import { promiseWords } from './promise-words.ts'
import { commitmentSentence, summary } from './summary.ts'
import { termHints } from './term-hints.ts'
import { termValue, termWords } from './term-words.ts'

const names = {
  partner: 'gemeente Voorbeeldstad',
  foundation: 'Stichting Voorbeeldpanel',
  bodies: 'het college en de gemeenteraad',
}
const terms = { ...startTerms({ firstMeetingOn: '2027-03-06', adviceReadyOn: '2027-06-05' }), feeCents: 35_000 }
const termKeys = Object.keys(termPolicy) as TermKey[]
const broken = /undefined|NaN|null|\[object|\{|\}| {2}/

const day = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2024-01-01', n))
const month = fc.integer({ min: 1, max: 60 })
const cents = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500_000_000 }))
const share = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(66.7, 33.333))
const feature = fc.constantFrom('leeftijd', 'gender', 'wijk', 'opleiding', 'taal thuis', 'inkomen', 'autobezit')
const condition = fc.constantFrom('past binnen de wet', 'kost hoogstens € 200.000', 'kan vóór 2030\nklaar zijn')
const choice = <K extends keyof typeof enumWords>(key: K) =>
  fc.constantFrom(...(Object.keys(enumWords[key]) as (keyof (typeof enumWords)[K])[]))

/** Any valid terms: what a panel could agree, and the edges of it. */
const arbitraryTerms: fc.Arbitrary<Terms> = fc.record({
  citizenSeats: fc.integer({ min: 2, max: 1000 }),
  partnerSeats: fc.integer({ min: 0, max: 500 }),
  withoutPartner: fc.boolean(),
  strata: fc.uniqueArray(feature, { minLength: 1, maxLength: 7 }),
  mix: choice('mix'),
  openShare: fc.integer({ min: 0, max: 100 }),
  minimumAge: fc.integer({ min: 12, max: 18 }),
  letters: fc.integer({ min: 0, max: 1_000_000 }),
  meetings: fc.integer({ min: 1, max: 60 }),
  hours: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constant(7.5)),
  firstMeetingOn: day,
  adviceReadyOn: day,
  feeMode: choice('feeMode'),
  feeCents: cents,
  feePer: choice('feePer'),
  budgetCents: cents,
  implementationCents: cents,
  payer: fc.constantFrom('–', 'gemeente Voorbeeldstad', 'de gemeente en woningcorporatie Voorbeeld'),
  scale: choice('scale'),
  denominator: choice('denominator'),
  decides: choice('decides'),
  supportPercent: share,
  blockPercent: share,
  commitment: choice('commitment'),
  preconditions: fc.array(condition, { maxLength: 12 }),
  responseDays: fc.integer({ min: 1, max: 730 }),
  followUpMonths: fc.array(month, { minLength: 1, maxLength: 12 }),
  followUpOwner: fc.constantFrom('–', 'de programmamanager energie'),
  reportDays: fc.integer({ min: 1, max: 60 }),
  contactMonths: fc.array(month, { maxLength: 12 }),
  embargo: choice('embargo'),
  controller: choice('controller'),
})

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
const wordsIn = (text: string) => text.split(/\s/).filter((word) => /[\p{L}\d]/u.test(word))
/** A non-breaking space holds one word together. */
const breakableWords = (text: string) => text.split(/[ \n]/).filter((word) => /[\p{L}\d]/u.test(word)).length
const sentencesIn = (text: string) => text.split(/(?<=[.?])\s+|\n+/).filter((sentence) => wordsIn(sentence).length > 0)
const filled = (body: Pair, lang: Lang, of: Terms = terms) => say(body, lang, { ...termWords(of, lang), ...names })
const pairsOf = (words: Readonly<Record<string, Readonly<Record<string, Pair>>>>) =>
  Object.values(words).flatMap((choices) => Object.values(choices))
const everyPair: readonly Pair[] = [
  ...Object.values(clauses).flatMap(({ heading, body }) => [heading, body]),
  ...Object.values(checkWords).flatMap(({ title, why, good }) => [title, why, good]),
  ...Object.values(termHints),
  ...pairsOf(enumWords),
  ...pairsOf(phrases),
  ...Object.values(grounds),
]

test('the clauses stand in the order of the policy, and each is worded', () => {
  assert.deepEqual(Object.keys(clauses), [...clauseKeys])
  assert.deepEqual(Object.keys(checkWords).sort(), [...musts, ...shoulds].sort())
  assert.deepEqual(Object.keys(termHints).sort(), [...termKeys].sort())
})

test('every pair is worded in both languages, calmly', () => {
  for (const [nl, en] of everyPair) {
    assert.ok(nl.trim() && en.trim(), `empty: ${nl} | ${en}`)
    assert.doesNotMatch(nl + en, /!/)
    assert.notEqual(nl, en)
  }
})

test('every placeholder has a word, the same in both languages', () => {
  const known = new Set([...Object.keys(termWords(terms, 'nl')), ...Object.keys(names)])
  for (const [key, { body }] of Object.entries(clauses)) {
    const [nl, en] = body.map((text) => [...new Set(placeholders(text))].sort())
    assert.deepEqual(nl, en, key)
    for (const name of nl ?? []) assert.ok(known.has(name), `${key}: {${name}}`)
  }
})

test('every term that a version can change stands in a clause', () => {
  const composed: Partial<Record<TermKey, string>> = { feeMode: 'fee', feeCents: 'fee', feePer: 'fee' }
  for (const key of termKeys) {
    const { body } = clauses[termPolicy[key].clause]
    assert.ok(placeholders(body[0]).includes(composed[key] ?? key), `${key} in ${termPolicy[key].clause}`)
  }
})

test('a clause that names another names it as it is called', () => {
  const [nl, en] = langs.map((_, at) => Object.values(clauses).map(({ heading }) => heading[at]))
  for (const pair of everyPair) {
    for (const [, heading] of pair[0].matchAll(/artikel ‘([^’]+)’/g)) assert.ok(nl?.includes(heading), heading)
    for (const [, heading] of pair[1].matchAll(/clause ‘([^’]+)’/g)) assert.ok(en?.includes(heading), heading)
  }
})

test('what the last clause says of bounds and plan is what the policy says', () => {
  const ofKind = (kind: string) => termKeys.filter((key) => termPolicy[key].kind === kind).sort()
  assert.deepEqual(ofKind('plan'), ['contactMonths', 'hours', 'letters'])
  assert.deepEqual(ofKind('bounds'), Object.keys(bounds).sort())
  assert.deepEqual(bounds.firstMeetingOn, bounds.adviceReadyOn)
  assert.deepEqual(bounds.citizenSeats, bounds.partnerSeats)
})

test('bodies are of a length that is read', () => {
  for (const [key, { body }] of Object.entries(clauses)) {
    for (const lang of langs) {
      const long = wordsIn(say(body, lang)).length
      assert.ok(long >= 60 && long <= 160, `${key} (${lang}): ${long} words`)
    }
  }
})

test('Dutch bodies keep to B1 in the length of their sentences', () => {
  const everyCommitment = Object.keys(phrases.commitment) as Terms['commitment'][]
  for (const commitment of everyCommitment) {
    for (const [key, { body }] of Object.entries(clauses)) {
      const lengths = sentencesIn(filled(body, 'nl', { ...terms, commitment })).map((one) => wordsIn(one).length)
      const average = lengths.reduce((sum, n) => sum + n, 0) / lengths.length
      assert.ok(average <= 16, `${key}: ${average.toFixed(1)} words a sentence`)
    }
  }
})

test('any valid terms fill the clauses, tables and summary', () => {
  fc.assert(
    fc.property(arbitraryTerms, fc.constantFrom(...langs), (any, lang) => {
      Terms.parse(any)
      for (const [key, word] of Object.entries(termWords(any, lang))) assert.doesNotMatch(word, broken, key)
      for (const key of termKeys) assert.ok(termValue(key, any, lang).trim(), key)
      for (const key of termKeys) assert.doesNotMatch(termValue(key, any, lang), broken, key)
      for (const { body } of Object.values(clauses)) assert.doesNotMatch(filled(body, lang, any), broken)
    }),
    { numRuns: 150 },
  )
})

test('the summary is 8 to 12 sentences of at most 20 Dutch words', () => {
  fc.assert(
    fc.property(arbitraryTerms, fc.boolean(), (any, several) => {
      const told = summary(any, { ...names, several })
      assert.ok(told.length >= 8 && told.length <= 12)
      for (const { nl, en } of [...told, commitmentSentence(any, { ...names, several })]) {
        assert.equal(sentencesIn(nl).length, 1, nl)
        assert.ok(breakableWords(nl) <= 20, `${breakableWords(nl)}: ${nl}`)
        assert.doesNotMatch(`${nl}${en}`, broken)
      }
    }),
    { numRuns: 150 },
  )
})

test('terms as they stand in sentence and table', () => {
  const nl = termWords({ ...terms, letters: 10_500, contactMonths: [], followUpMonths: [12, 6, 6] }, 'nl')
  assert.equal(nl.letters, '10.500\u00a0brieven')
  assert.equal(nl.contactMonths, 'als dat nodig is')
  assert.equal(nl.followUpMonths, 'na 6 en 12\u00a0maanden')
  assert.equal(nl.fee, 'Elke burger krijgt een vaste vergoeding van €\u00a0350 per bijeenkomst.')
  assert.equal(nl.firstMeetingOn, '6\u00a0maart 2027')
  assert.equal(termWords({ ...terms, partnerSeats: 1 }, 'nl').partnerSeats, '1\u00a0lid van de partner')
  assert.equal(termWords({ ...terms, feeCents: 1250 }, 'en').feeCents, '€\u00a012.50')
  assert.equal(termWords(terms, 'en').strata, 'age, gender, neighbourhood and education')
  assert.equal(termValue('citizenSeats', terms, 'nl'), '24')
  assert.equal(termValue('feeCents', terms, 'nl'), '€\u00a0350 per bijeenkomst')
  assert.equal(termValue('firstMeetingOn', terms, 'nl'), 'zaterdag 6\u00a0maart 2027')
})

test('the promise in one sentence, for one partner and for several', () => {
  assert.equal(
    commitmentSentence(terms, names).nl,
    'Gemeente Voorbeeldstad neemt elke aanbeveling over, tenzij er zwaarwegende redenen zijn, en antwoordt binnen 90\u00a0dagen met redenen.',
  )
  const several = commitmentSentence({ ...terms, commitment: 'adopt-or-explain' }, { ...names, several: true })
  assert.match(several.nl, /nemen .* leggen .* antwoorden/)
  assert.match(several.en ?? '', /adopt every .* or explain .* and answer within/)
})

test('a promise is one sentence per kind, whatever was agreed', () => {
  const agreed = [24, 1, 0, '5', '2027-06-05', '', 'x', null, undefined, {}, [3], true, Number.NaN]
  for (const kind of promiseKinds) {
    for (const value of agreed) {
      const { nl, en = '' } = promiseWords(kind, { ...names, nth: 2, agreed: value })
      assert.match(nl, /^\p{Lu}.*\.$/u)
      assert.equal(sentencesIn(nl).length, 1, nl)
      assert.doesNotMatch(nl + en, broken)
      assert.doesNotMatch(nl + en, /!/)
    }
  }
  const told = { ...names, nth: 1 }
  assert.equal(
    promiseWords('answer-each', { ...told, agreed: 90 }).nl,
    'Gemeente Voorbeeldstad antwoordt binnen 90\u00a0dagen na de overhandiging op elke aanbeveling, met redenen.',
  )
  assert.match(promiseWords('advice-handed-over', { ...told, agreed: '2027-06-05' }).nl, /5\u00a0juni 2027/)
  assert.match(promiseWords('fees-paid', { ...told, agreed: 35_000, terms }).nl, /€\u00a0350 per bijeenkomst/)
})
