/** How far a term within bounds may move from what was signed (product.md §1). Pure. */
import { addDays, daysBetween } from '../../kit/texts/dates.ts'
import type { Pair } from '../../kit/texts/texts.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { twoToOne } from '../../panel/rules.ts'
import { type BoundTerm, bounds, terms as policy } from '../policy.ts'
import { termValue } from '../prose/term-words.ts'
import type { Terms } from '../types.ts'

const refuse = refusing({
  'too-far': [
    '‘{term}’ mag tussen {from} en {until} liggen. Verder schuiven kan alleen met een nieuwe versie die iedereen tekent.',
    '‘{term}’ may lie between {from} and {until}. Moving it further takes a new version that everybody signs.',
  ],
  unmoved: ['Er verandert niets. Kies een andere waarde.', 'Nothing changes. Choose another value.'],
  'dates-order': [
    'Het advies kan niet klaar zijn vóór de eerste bijeenkomst.',
    'The advice cannot be ready before the first meeting.',
  ],
})

/** The least and the most a term may become, as the agreement was signed. */
export function boundsOf(key: BoundTerm, signed: Terms): { least: number | string; most: number | string } {
  const bound = bounds[key]
  const value = signed[key]
  if ('weeks' in bound && typeof value === 'string')
    return { least: addDays(value, -7 * bound.weeks), most: addDays(value, 7 * bound.weeks) }
  const share = 'share' in bound ? bound.share : 0
  return { least: Math.ceil(Number(value) * (1 - share)), most: Math.floor(Number(value) * (1 + share)) }
}

const worded = (key: BoundTerm, value: unknown, terms: Terms): Pair => {
  const at = { ...terms, [key]: value } as Terms
  return [termValue(key, at, 'nl'), termValue(key, at, 'en')]
}

/** May this term become this? Within bounds of what was signed; two to one holds; the advice is not before the first meeting. */
export function adjustable(key: BoundTerm, value: unknown, of: { signed: Terms; now: Terms }): Refusal | undefined {
  if (value === of.now[key]) return refuse('unmoved', { field: 'value' })
  const { least, most } = boundsOf(key, of.signed)
  const outside =
    typeof value === 'string'
      ? daysBetween(String(least), value) < 0 || daysBetween(value, String(most)) < 0
      : Number(value) < Number(least) || Number(value) > Number(most)
  if (outside)
    return refuse('too-far', {
      ...{ term: policy[key].label, from: worded(key, least, of.signed), until: worded(key, most, of.signed) },
      field: 'value',
    })
  const after = { ...of.now, [key]: value } as Terms
  if (after.adviceReadyOn < after.firstMeetingOn) return refuse('dates-order', { field: 'value' })
  const ratio = twoToOne(after.citizenSeats, after.partnerSeats, after.withoutPartner)
  return ratio && { ...ratio, field: 'value' }
}
