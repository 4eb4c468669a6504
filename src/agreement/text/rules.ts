/** Decisions about the text of an agreement: what a clause holds, how a term is typed, what changed between two versions. Pure. */
import { diffWords } from 'diff'
import { langs, type Pair, say } from '../../kit/texts/texts.ts'
import { told, type Words } from '../../kit/texts/words.ts'
import type { DiffPart } from '../../kit/ui/components/diff.tsx'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { type ClauseKey, clauseKeys, terms as policy, startTerms } from '../policy.ts'
import { listed } from '../prose/figures.ts'
import { summary } from '../prose/summary.ts'
import { termValue, termWords } from '../prose/term-words.ts'
import { mayPromise, namesOf } from '../rules.ts'
import { refusals } from '../texts.ts'
import { type Clause, type Content, foundation, type TermKey, Terms, type Version } from '../types.ts'

const refuse = refusing({
  ...refusals,
  'unknown-word': [
    'In de tekst staat {word}. Dat kennen we niet. Kies een van de woorden die onder het veld staan.',
    'The text says {word}. We do not know that one. Choose one of the words listed under the field.',
  ],
  'needs-panel-word': [
    'Deze versie maakt een belofte langer ({what}), terwijl het advies er al ligt. Schrijf hoe het panel daarmee instemde.',
    'This version makes a promise longer ({what}), while the advice is already there. Write how the panel agreed to it.',
  ],
  'needs-why': ['Schrijf waarom deze wijziging nodig is.', 'Write why this change is needed.'],
})

const keys = Object.keys(policy) as TermKey[]
/** The terms that stand in a clause, in the order of the table. */
export const termsOfClause = (clause: string): TermKey[] => keys.filter((key) => policy[key].clause === clause)
export const isClause = (key: string): key is ClauseKey => clauseKeys.some((one) => one === key)

/** What the clauses hold together; a term that was never filled in is not there. */
export const termsIn = (clauses: readonly Pick<Clause, 'terms'>[]): Partial<Terms> =>
  Object.assign({}, ...clauses.map(({ terms }) => terms))

/** All terms, or which one misses. The advice is not ready before the first meeting. */
export function whole(terms: Partial<Terms>): Terms | Refusal {
  const read = Terms.safeParse(terms)
  if (!read.success) {
    const key = keys.find((one) => one === read.error.issues[0]?.path[0]) ?? 'payer'
    return refuse('terms-miss', { term: policy[key].label, field: key })
  }
  const blank = (['payer', 'followUpOwner'] as const).find((key) => read.data[key].trim() === '–')
  if (blank) return refuse('terms-miss', { term: policy[blank].label, field: blank })
  if (read.data.adviceReadyOn < read.data.firstMeetingOn) return refuse('dates-order', { field: 'adviceReadyOn' })
  return read.data
}

const words = /\{(\w+)\}/g
/** The words in braces that a text may hold. */
const known = [
  ...Object.keys(termWords(startTerms({ firstMeetingOn: '2000-01-01', adviceReadyOn: '2000-01-01' }), 'nl')),
  ...['partner', 'foundation', 'bodies'],
]
/** A word in braces that nobody knows would be signed as it stands: refused. */
export function soundText(text: string, field: string): Refusal | undefined {
  const odd = [...text.matchAll(words)].find(([, word]) => word !== undefined && !known.includes(word))
  return odd && refuse('unknown-word', { word: odd[0], field })
}

/** A clause as it reads: its terms and names filled in. */
export function filled(clause: { heading: unknown; body: unknown }, of: Pick<Content, 'terms' | 'parties'>) {
  const [nl, en] = langs.map((lang) => {
    const bodies = of.parties.filter(({ party }) => party !== foundation).flatMap((one) => one.bodies)
    const { partner, foundation: house } = namesOf(of.parties, lang)
    const names = {
      partner,
      foundation: house,
      bodies: listed(
        bodies.map(({ name }) => name),
        lang,
      ),
    }
    const body = told(clause.body, lang)
    return say([body, body] satisfies Pair, lang, { ...termWords(of.terms, lang), ...names })
  })
  return { heading: clause.heading as Words, text: { nl: nl ?? '', en: en ?? '' } }
}

/** Everything a version holds: made from the clauses and parties of this moment. */
export function contentFrom(
  panel: Content['panel'],
  parties: Content['parties'],
  clauses: readonly Clause[],
): Content | Refusal {
  const terms = whole(termsIn(clauses))
  if ('refused' in terms) return terms
  const no = mayPromise({ terms, parties })
  if (no) return no
  return {
    panel,
    parties,
    terms,
    clauses: clauses.map((one, at) => ({ key: one.key, number: at + 1, ...filled(one, { terms, parties }) })),
    summary: [...summary(terms, namesOf(parties))],
  }
}

/** A difference in words, for people who read both. */
export const difference = (before: string, after: string): DiffPart[] => diffWords(before, after)

export interface TermChange {
  readonly key: TermKey
  readonly before: string
  readonly after: string
}
/** Terms that differ, old → new, in the reader's words. */
export const termChanges = (before: Terms, after: Terms, lang: 'nl' | 'en'): TermChange[] =>
  keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ key, before: termValue(key, before, lang), after: termValue(key, after, lang) }))

export interface ClauseChange {
  readonly key: string
  readonly number: number
  readonly heading: Words
  readonly parts: readonly DiffPart[]
}
/** Clauses that read differently. */
export const clauseChanges = (before: Content, after: Content, lang: 'nl' | 'en'): ClauseChange[] =>
  after.clauses.flatMap((one) => {
    const old = before.clauses.find(({ key }) => key === one.key)
    const [from, now] = [told(old?.text, lang), told(one.text, lang)]
    return from === now
      ? []
      : [{ key: one.key, number: one.number, heading: one.heading, parts: difference(from, now) }]
  })

/** The promises of the partner that a later version gives more time: after the hand-over only with the panel's word. */
export function longer(before: Terms, after: Terms): TermKey[] {
  const last = (all: readonly number[]) => Math.max(0, ...all)
  const later = {
    responseDays: after.responseDays > before.responseDays,
    followUpMonths:
      after.followUpMonths.length < before.followUpMonths.length ||
      before.followUpMonths.some((month, at) => (after.followUpMonths[at] ?? last(after.followUpMonths)) > month),
    reportDays: after.reportDays > before.reportDays,
    contactMonths: after.contactMonths.length < before.contactMonths.length,
  }
  return keys.filter((key) => key in later && later[key as keyof typeof later])
}

const together = (terms: readonly TermKey[]): Pair => [
  terms.map((key) => policy[key].label[0]).join(', '),
  terms.map((key) => policy[key].label[1]).join(', '),
]

/** May this become the next version? It differs; an amendment says why; after hand-over a longer promise has the panel's word. */
export function fixable(it: {
  content: Content
  fingerprint: string
  before: { content: Content; fingerprint: string; number: number; published: boolean } | undefined
  clockRuns: boolean
  why: string
  panelWord: string
}): Refusal | undefined {
  const { before } = it
  if (!before) return undefined
  if (before.fingerprint === it.fingerprint) return refuse('same-version', { number: before.number })
  if (before.published && it.why === '') return refuse('needs-why', { field: 'why' })
  const stretched = it.clockRuns ? longer(before.content.terms, it.content.terms) : []
  if (stretched.length > 0 && it.panelWord === '')
    return refuse('needs-panel-word', { what: together(stretched), field: 'panelWord' })
  return undefined
}

/** What became of one version. */
export function versionState(one: Pick<Version, 'offeredAt' | 'publishedAt' | 'withdrawnAt'>): Pair {
  if (one.withdrawnAt) return ['Ingetrokken', 'Withdrawn']
  if (one.publishedAt) return ['Openbaar', 'Public']
  return one.offeredAt ? ['Aangeboden', 'Offered'] : ['Vastgelegd', 'Fixed']
}
