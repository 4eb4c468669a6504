/** Decisions about the agreement: what a version promises, what it may not promise, when a promise is due. Pure. */
import { addDays, addMonths, type Day } from '../kit/texts/dates.ts'
import { told } from '../kit/texts/words.ts'
import { nextWorkday } from '../kit/texts/workdays.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { twoToOne } from '../panel/rules.ts'
import { listed } from './prose/figures.ts'
import { promiseWords } from './prose/promise-words.ts'
import { commitmentSentence, type PartyNames } from './prose/summary.ts'
import { type Content, foundation, type NewPromise, type PromiseKind, type Terms } from './types.ts'

const refuse = refusing({
  'no-version': ['Deze versie is er niet.', 'There is no such version.'],
  'no-partner': [
    'Er is nog geen partner. Voeg eerst de organisatie toe die belooft.',
    'There is no partner yet. First add the organisation that promises.',
  ],
  'no-adopt': [
    '{partner} heeft geen orgaan dat de aanbevelingen mag overnemen. Deze toezegging kan dus niet. Voeg het orgaan toe dat dit wel mag, of laat dat orgaan meedoen.',
    '{partner} has no body that may adopt the recommendations, so this commitment cannot be made. Add the body that may, or let that body take part.',
  ],
  'no-budget': [
    'Er is geld voor de uitvoering beloofd, maar geen orgaan van de partner mag daar geld voor geven. Voeg dat orgaan toe, of haal het bedrag weg.',
    'Money for carrying it out is promised, but no body of the partner may give it. Add that body, or take the amount out.',
  ],
})

/** No version of this number: as if there were no such address. */
export const noVersion = (): Refusal => refuse('no-version', { status: 404 })

/** May the parties promise this? Two to one holds, and no promise lies outside the power of a body. */
export function mayPromise({ terms, parties }: Pick<Content, 'terms' | 'parties'>): Refusal | undefined {
  const ratio = twoToOne(terms.citizenSeats, terms.partnerSeats, terms.withoutPartner)
  if (ratio) return ratio
  const partners = parties.filter(({ party }) => party !== foundation)
  if (partners.length === 0) return refuse('no-partner')
  const powerless = partners.find(({ bodies }) => !bodies.some(({ powers }) => powers.includes('adopt')))
  if (powerless) return refuse('no-adopt', { partner: powerless.name })
  const pays = partners.some(({ bodies }) => bodies.some(({ powers }) => powers.includes('budget')))
  return terms.implementationCents > 0 && !pays ? refuse('no-budget') : undefined
}

/** The parties by name, as they stand in a sentence. */
export function namesOf(parties: Content['parties'], lang: 'nl' | 'en' = 'nl'): PartyNames {
  const partners = parties.filter(({ party }) => party !== foundation).map(({ name }) => name)
  const house = parties.find(({ party }) => party === foundation)?.name ?? ''
  return { partner: listed(partners, lang), foundation: house, several: partners.length > 1 }
}

type Draft = Omit<NewPromise, 'words'>
const inMonths = 30

function ofFoundation(terms: Terms): Draft[] {
  const one = (kind: PromiseKind, clause: string, it: Pick<Draft, 'agreed' | 'dueOn'>): Draft => ({
    ...{ kind, nth: 1, party: foundation, clause },
    ...it,
  })
  return [
    one('agreement-public', 'publication', { agreed: true }),
    one('citizens-seated', 'composition', { agreed: terms.citizenSeats, dueOn: terms.firstMeetingOn }),
    one('meetings-held', 'trajectory', { agreed: terms.meetings, dueOn: terms.adviceReadyOn }),
    one('report-each-meeting', 'publication', { agreed: terms.reportDays }),
    one('ideas-answered', 'publication', { agreed: true }),
    one('advice-handed-over', 'trajectory', { agreed: terms.adviceReadyOn, dueOn: nextWorkday(terms.adviceReadyOn) }),
    ...(terms.feeMode === 'none' ? [] : [one('fees-paid', 'fees', { agreed: terms.feeCents })]),
    ...inOrder(terms.contactMonths).map(
      (months, at): Draft => ({
        ...{ kind: 'contact', nth: at + 1, party: foundation, clause: 'follow-up', agreed: months },
        afterDays: months * inMonths,
      }),
    ),
    ...deadlines(terms).map(
      (deadline, at): Draft => ({
        ...{ kind: 'finding', nth: at + 1, party: foundation, clause: 'escalation', agreed: deadline },
        afterDays: 'days' in deadline ? deadline.days : deadline.months * inMonths,
      }),
    ),
  ]
}

function ofPartner(terms: Terms, party: string): Draft[] {
  const seated: Draft = {
    kind: 'partner-seated',
    nth: 1,
    party,
    clause: 'composition',
    agreed: terms.partnerSeats,
    dueOn: terms.firstMeetingOn,
  }
  const answer: Draft = {
    kind: 'answer-each',
    nth: 1,
    party,
    clause: 'response',
    agreed: terms.responseDays,
    afterDays: terms.responseDays,
  }
  const reports = inOrder(terms.followUpMonths).map(
    (months, at): Draft => ({
      ...{ kind: 'status-report', nth: at + 1, party, clause: 'follow-up', agreed: months },
      afterDays: months * inMonths,
    }),
  )
  return [...(terms.partnerSeats > 0 ? [seated] : []), answer, ...reports]
}

type Deadline = { readonly days: number } | { readonly months: number }
/** The partner's terms: its answer, then its reports. At each the foundation publishes what it finds. */
const deadlines = (terms: Terms): Deadline[] => [
  { days: terms.responseDays },
  ...inOrder(terms.followUpMonths).map((months) => ({ months })),
]
const inOrder = (all: readonly number[]): number[] => [...new Set(all)].sort((a, b) => a - b)

/** What a version holds its parties to: one of each kind, party and number. Terms are those in force (adjustments applied). */
export function promisesOf(content: Content, terms: Terms = content.terms): NewPromise[] {
  const partners = content.parties.filter(({ party }) => party !== foundation)
  const drafts = [...ofFoundation(terms), ...partners.flatMap(({ party }) => ofPartner(terms, party))]
  const names = namesOf(content.parties)
  return drafts.map((draft) => {
    const own = partners.find(({ party }) => party === draft.party)
    const told = own ? { ...names, partner: own.name, several: false } : names
    return { ...draft, words: promiseWords(draft.kind, { ...told, nth: draft.nth, agreed: draft.agreed, terms }) }
  })
}

/**
 * The day a promise is due once the clock runs (`day`: the hand-over). A month is a calendar month; a term that ends on a
 * weekend or holiday moves to the next working day. The foundation's finding follows one working day after the partner's term.
 */
export function dueAfter(
  promise: { kind: string; agreed: unknown; afterDays: number | null },
  day: Day,
): Day | undefined {
  if (promise.afterDays === null) return undefined
  const months = monthsOf(promise)
  const end = nextWorkday(months === undefined ? addDays(day, promise.afterDays) : addMonths(day, months))
  return promise.kind === 'finding' ? nextWorkday(addDays(end, 1)) : end
}
function monthsOf({ kind, agreed }: { kind: string; agreed: unknown }): number | undefined {
  if (kind === 'status-report' || kind === 'contact') return Number(agreed)
  const deadline = agreed as Deadline | null
  return kind === 'finding' && deadline && typeof deadline === 'object' && 'months' in deadline
    ? deadline.months
    : undefined
}

/** What the partner promised, in one sentence, as the head of public pages says it. */
export const promiseSentence = ({ terms, parties }: Pick<Content, 'terms' | 'parties'>, lang: 'nl' | 'en'): string =>
  told(commitmentSentence(terms, namesOf(parties, lang)), lang)
