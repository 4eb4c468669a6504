/** What a plan and targets must be, when they may change, and where a recruitment stands. Pure. */
import { addDays, type Day } from '../kit/texts/dates.ts'
import type { Words } from '../kit/texts/words.ts'
import { isWorkday } from '../kit/texts/workdays.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { categoryPerSeat, deskDays, fewestCategories, poolPerSeat, smallestReleased } from './policy.ts'
import type { Feature, Pool, Recruitment, ReleasedTable, Target } from './types.ts'

const refuse = refusing({
  opened: [
    'Aanmelden is al open. Plan en doelen liggen vast sinds de eerste brief.',
    'Registration is open. Plan and targets are fixed since the first letter.',
  ],
  'close-past': [
    'Deze dag is al geweest. Kies een dag waarop mensen zich nog kunnen aanmelden.',
    'This day is over. Choose a day on which people can still register.',
  ],
  'draw-early': [
    'De loting is te vroeg. Post van vóór de sluiting komt nog {days} werkdagen binnen: kies {first} of later.',
    'The draw is too early. Post from before the close comes in for {days} working days more: choose {first} or later.',
  ],
  'draw-late': [
    'De loting moet vóór de eerste bijeenkomst zijn ({first}).',
    'The draw must be before the first meeting ({first}).',
  ],
  'words-differ': [
    'Het Engels heeft {en} regels en het Nederlands {nl}. Geef elke regel in beide talen, of laat het Engels leeg.',
    'English has {en} lines and Dutch {nl}. Give each line in both languages, or leave English empty.',
  ],
  'csv-line': [
    'Regel {line} lukt niet: "{text}". Schrijf: kenmerk; categorie; plekken; minimum; maximum; aandeel.',
    'Line {line} cannot be read: "{text}". Write: feature; category; seats; minimum; maximum; share.',
  ],
  'csv-empty': [
    'Er staat nog niets. Schrijf één categorie per regel.',
    'There is nothing yet. Write one category a line.',
  ],
  'not-agreed': [
    'Het kenmerk "{feature}" staat niet in de overeenkomst. Daar staan: {agreed}.',
    'The feature "{feature}" is not in the agreement. It has: {agreed}.',
  ],
  missing: [
    'Voor het kenmerk "{feature}" uit de overeenkomst ontbreken de categorieën.',
    'The categories of the feature "{feature}" of the agreement are missing.',
  ],
  'too-few': [
    'Het kenmerk "{feature}" heeft {n} categorie. Geef er ten minste {least}.',
    'The feature "{feature}" has {n} category. Give at least {least}.',
  ],
  twice: ['"{category}" staat twee keer bij "{feature}".', '"{category}" stands twice under "{feature}".'],
  order: [
    'Bij "{category}" ({feature}) klopt de volgorde niet: minimum {minimum}, plekken {target}, maximum {maximum}. Het minimum is het laagst en het maximum het hoogst.',
    'The order is wrong for "{category}" ({feature}): minimum {minimum}, seats {target}, maximum {maximum}. The minimum is lowest and the maximum highest.',
  ],
  share: [
    'Het aandeel van "{category}" ({feature}) is {share}. Geef een getal van 0 tot en met 100.',
    'The share of "{category}" ({feature}) is {share}. Give a number from 0 to 100.',
  ],
  sum: [
    'De plekken van "{feature}" zijn samen {sum}. In de overeenkomst staan {seats} plekken voor burgers: maak het samen {seats}.',
    'The seats of "{feature}" add up to {sum}. The agreement has {seats} citizen seats: make them add up to {seats}.',
  ],
  'open-already': ['Aanmelden is al open.', 'Registration is already open.'],
  'gate-closed': ['Nog niet alles is in orde. Eerst: {first}', 'Not everything is in order yet. First: {firstEn}'],
  'no-terms': [
    'Er is nog geen vaste overeenkomst. Daarin staan de plekken en de kenmerken.',
    'There is no fixed agreement yet. It holds the seats and the features.',
  ],
})
export const noTerms = () => refuse('no-terms')
export const gateClosed = (first: string, firstEn: string) => refuse('gate-closed', { first, firstEn })

type Dates = Pick<Recruitment, 'closesAt' | 'openedAt' | 'frozenAt'>
export type Phase = 'plan' | 'open' | 'closed' | 'frozen'
/** Where it stands: before the gate, letters out, over, fixed. */
export function phaseOf(it: Dates | undefined, now: Date): Phase {
  if (it?.frozenAt) return 'frozen'
  if (!it?.openedAt) return 'plan'
  return it.closesAt && now < it.closesAt ? 'open' : 'closed'
}
export const isOpen = (it: Dates | undefined, now: Date): boolean => phaseOf(it, now) === 'open'
export const isPlan = (it: Dates | undefined): boolean => !it?.openedAt

/** Plan and targets change until the first letter. */
export const changeable = (it: Pick<Recruitment, 'openedAt'>): Refusal | undefined =>
  it.openedAt ? refuse('opened', { status: 409 }) : undefined
export function openable(it: Pick<Recruitment, 'openedAt' | 'closesAt'>, now: Date): Refusal | undefined {
  if (it.openedAt) return refuse('open-already', { status: 409 })
  return it.closesAt && it.closesAt > now ? undefined : refuse('close-past')
}

/** So many working days later. */
function workdaysAfter(day: Day, days: number): Day {
  let at = day
  for (let left = days; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkday(at)) left -= 1
  }
  return at
}
/** The last day on which the desk enters what came in before the close. */
export const deskUntil = (closesOn: Day): Day => workdaysAfter(closesOn, deskDays)

/** A plan that can be kept: people have time, post can arrive, members know before the first meeting. */
export function plannable(it: { closesOn: Day; drawOn: Day }, today: Day, firstMeeting?: Day): Refusal | undefined {
  if (it.closesOn < today) return refuse('close-past', { field: 'closesOn' })
  const first = addDays(deskUntil(it.closesOn), 1)
  if (it.drawOn < first) return refuse('draw-early', { days: deskDays, first, field: 'drawOn' })
  if (firstMeeting && it.drawOn >= firstMeeting) return refuse('draw-late', { first: firstMeeting, field: 'drawOn' })
  return undefined
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Who cannot take part, one a line, in two languages or in one. */
export function exclusionsFrom(nl: string, en: string): { nl: string; en?: string }[] | Refusal {
  const [dutch, english] = [lines(nl), lines(en)]
  if (english.length > 0 && english.length !== dutch.length)
    return refuse('words-differ', { nl: dutch.length, en: english.length, field: 'exclusionsEn' })
  return dutch.map((words, at) => ({ nl: words, ...(english[at] ? { en: english[at] } : {}) }))
}

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined
const share = (text: string): number | undefined =>
  /^\d{1,3}([.,]\d+)?\s*%?$/.test(text) ? Number(text.replace(',', '.').replace('%', '').trim()) : undefined
const isHead = (cells: readonly string[]) => whole(cells[2]) === undefined && /plek|seat|target/i.test(cells[2] ?? '')

/** Targets typed or pasted: `kenmerk; categorie; plekken; minimum; maximum; aandeel; Engels`, by semicolon or tab. */
export function targetsFrom(text: string): Target[] | Refusal {
  const rows = text.split('\n').map((line, at) => ({ line: at + 1, text: line.trim(), cells: cellsOf(line) }))
  const filled = rows.filter((row, at) => row.text !== '' && !(at === 0 && isHead(row.cells)))
  if (filled.length === 0) return refuse('csv-empty', { field: 'csv' })
  const targets: Target[] = []
  for (const row of filled) {
    const target = targetIn(row.cells)
    if (!target) return refuse('csv-line', { line: row.line, text: row.text.slice(0, 80), field: 'csv' })
    targets.push(target)
  }
  return targets
}
const cellsOf = (line: string): string[] =>
  line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))

function targetIn([feature, category, ...rest]: readonly string[]): Target | undefined {
  const [target, minimum, maximum] = rest.slice(0, 3).map(whole)
  const population = rest[3] ? share(rest[3]) : undefined
  if (!feature || !category || target === undefined || minimum === undefined || maximum === undefined) return undefined
  if (rest[3] && population === undefined) return undefined
  return {
    ...{ feature: feature.slice(0, 80), category: category.slice(0, 80), target, minimum, maximum },
    ...(rest[4] ? { categoryEn: rest[4].slice(0, 80) } : {}),
    ...(population === undefined ? {} : { population }),
  }
}

/** The features of the agreement, each with categories that add up to its citizen seats. */
export function targetsFit(
  targets: readonly Target[],
  agreed: { strata: readonly string[]; citizenSeats: number },
): Refusal | undefined {
  const field = 'csv'
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  const strange = targets.find((one) => !agreed.strata.some((name) => same(name, one.feature)))
  if (strange) return refuse('not-agreed', { feature: strange.feature, agreed: agreed.strata.join(', '), field })
  for (const feature of agreed.strata) {
    const no = featureFits(
      feature,
      targets.filter((one) => same(one.feature, feature)),
      agreed.citizenSeats,
    )
    if (no) return no
  }
  return undefined
}

function featureFits(feature: string, categories: readonly Target[], seats: number): Refusal | undefined {
  const field = 'csv'
  const [first] = categories
  if (!first) return refuse('missing', { feature, field })
  if (categories.length < fewestCategories)
    return refuse('too-few', { feature, n: categories.length, least: fewestCategories, field })
  const names = categories.map((one) => one.category.toLowerCase())
  const double = categories.find((_, at) => names.indexOf(names[at] ?? '') < at)
  if (double) return refuse('twice', { feature, category: double.category, field })
  const wrong = categories.find((one) => one.minimum > one.target || one.target > one.maximum)
  if (wrong) {
    const { category, minimum, target, maximum } = wrong
    return refuse('order', { feature, category, minimum, target, maximum, field })
  }
  const odd = categories.find((one) => (one.population ?? 0) > 100)
  if (odd) return refuse('share', { feature, category: odd.category, share: odd.population ?? 0, field })
  const sum = categories.reduce((total, one) => total + one.target, 0)
  return sum === seats ? undefined : refuse('sum', { feature, sum, seats, field })
}

/** Features spelled as the agreement spells them, in its order. */
export const asAgreed = (targets: readonly Target[], strata: readonly string[]): Target[] =>
  strata.flatMap((name) =>
    targets.filter((one) => one.feature.toLowerCase() === name.toLowerCase()).map((one) => ({ ...one, feature: name })),
  )

/** Are the targets complete, for these terms? */
export const complete = (
  features: readonly Feature[],
  agreed: { strata: readonly string[]; citizenSeats: number } | undefined,
): boolean => agreed !== undefined && targetsFit(asTargets(features), agreed) === undefined

/** Targets as they stand, to check or to type over. */
export const asTargets = (features: readonly Feature[]): Target[] =>
  features.flatMap(({ feature, categories }) =>
    categories.map(({ label, target, minimum, maximum, population }) => {
      const { nl = '', en } = (label ?? {}) as { nl?: string; en?: string }
      return {
        ...{ feature, category: nl, target, minimum, maximum },
        ...(en ? { categoryEn: en } : {}),
        ...(population === null ? {} : { population: Number(population) }),
      }
    }),
  )
export const asCsv = (targets: readonly Target[]): string =>
  targets
    .map((one) =>
      [one.feature, one.category, one.target, one.minimum, one.maximum, one.population ?? '', one.categoryEn ?? '']
        .join('; ')
        .replace(/[; ]+$/, ''),
    )
    .join('\n')

export interface Shortage {
  /** Without a category: of the pool as a whole. */
  readonly category?: string
  readonly n: number
  readonly needed: number
}
/** Where too few people registered for a fair draw: the pool, or one category. */
export function shortages(pool: Pool, features: readonly Feature[], seats: number): Shortage[] {
  const whole = { n: pool.registered, needed: poolPerSeat * seats }
  const each = features.flatMap(({ categories }) =>
    categories.map((one) => ({
      ...{ category: one.id, n: pool.perCategory.get(one.id) ?? 0, needed: categoryPerSeat * one.target },
    })),
  )
  return [whole, ...each].filter((one) => one.n < one.needed)
}

/** The pool as it is let out when it is fixed: small numbers are not told, and never one alone, or the rest would tell it. */
export function poolTable(pool: Pool, features: readonly Feature[]): ReleasedTable {
  const rows = features.flatMap(({ label, categories }) => {
    const told = hidden(categories.map(({ id }) => pool.perCategory.get(id) ?? 0))
    return categories.map((one, at) => ({ feature: asTold(label), category: asTold(one.label), n: told[at] ?? null }))
  })
  return { total: pool.registered, rows }
}
const asTold = (label: unknown): Words => ({ nl: '', ...(label as Partial<Words>) })

/** Small cells are hidden, and the smallest others with them until what is hidden together tells of none within twice that. */
function hidden(counts: readonly number[]): (number | null)[] {
  const away = new Set(counts.flatMap((n, at) => (n < smallestReleased ? [at] : [])))
  const rising = counts.map((_, at) => at).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  const together = () => [...away].reduce((sum, at) => sum + (counts[at] ?? 0), 0)
  for (const at of rising) {
    if (away.size === 0 || (away.size > 1 && together() >= 2 * smallestReleased)) break
    away.add(at)
  }
  return counts.map((n, at) => (away.has(at) ? null : n))
}
