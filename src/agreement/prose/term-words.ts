import { fullDate, longDate } from '../../kit/texts/dates.ts'
import { euros } from '../../kit/texts/money.ts'
import { count, type Lang, type Pair, say } from '../../kit/texts/texts.ts'
import { bounds, successorDays } from '../policy.ts'
import type { TermKey, Terms } from '../types.ts'
import { enumWords, grounds, phrases } from './enum-words.ts'
import { counted, listed, months, oneLine, percent, units } from './figures.ts'
import { keepTogether } from './paragraphs.ts'

/** Features that every panel knows, for the English reader; what people typed themselves stays as it is. */
const features: Readonly<Record<string, string>> = {
  leeftijd: 'age',
  gender: 'gender',
  geslacht: 'sex',
  wijk: 'neighbourhood',
  buurt: 'neighbourhood',
  gemeente: 'municipality',
  dorp: 'village',
  postcode: 'postcode',
  opleiding: 'education',
  woonsituatie: 'housing',
  inkomen: 'income',
  'taal thuis': 'language at home',
}
/** The features of the draw as the reader calls them. */
export const strataWords = (terms: Terms, lang: Lang): readonly string[] =>
  terms.strata.map(oneLine).map((name) => (lang === 'en' ? (features[name.toLowerCase()] ?? name) : name))

/** What a citizen gets, in one sentence. */
export function feeWords({ feeMode, feeCents, feePer }: Terms, lang: Lang): string {
  const sentence: Record<Terms['feeMode'], Pair> = {
    flat: ['Elke burger krijgt {mode} van {amount} {per}.', 'Every citizen gets {mode} of {amount} {per}.'],
    'real-costs': ['Elke burger krijgt {mode}, met bon.', 'Every citizen is repaid {mode}, with receipts.'],
    taxable: ['Elke burger krijgt {mode} van {amount} {per}.', 'Every citizen gets {mode} of {amount} {per}.'],
    none: ['De burgers krijgen {mode}.', 'The citizens get {mode}.'],
  }
  const mode = say(phrases.feeMode[feeMode], lang)
  return say(sentence[feeMode], lang, { mode, amount: euros(feeCents, lang), per: say(phrases.feePer[feePer], lang) })
}

const withPartner: Pair = [
  'Burgers en partner zitten samen in het panel en praten als gelijken.',
  'Citizens and partner sit in the panel together and speak as equals.',
]
const without: Pair = [
  'Dit panel is zonder partner. Dat wijkt af van de werkwijze van de stichting en staat daarom op de openbare pagina.',
  'This panel is without a partner. That departs from the method of the foundation, so the public page says so.',
]
const openShares: Record<Terms['mix'], Pair> = {
  letters: ['Er zijn geen plekken voor open aanmelding.', 'There are no seats for open sign-up.'],
  'letters-and-open': [
    'Hoogstens {share} van de plekken voor burgers is voor de open oproep.',
    'At most {share} of the seats for citizens are for the open call.',
  ],
  'open-weighted': [
    'Alle plekken voor burgers zijn voor de open oproep.',
    'All seats for citizens are for the open call.',
  ],
}
const noPreconditions: Pair = [
  'Deze lijst is leeg: er zijn geen voorwaarden vooraf.',
  'This list is empty: there are no preconditions.',
]
const noAmount: Pair = ['geen bedrag', 'no amount']
const after: Pair = ['na {months}', 'after {months}']
const whenNeeded: Pair = ['als dat nodig is', 'when there is need']

/** Who is in the panel and how they come there. */
const panelWords = (terms: Terms, lang: Lang) => ({
  citizenSeats: counted(terms.citizenSeats, units.citizen, lang),
  partnerSeats: counted(terms.partnerSeats, units.partnerMember, lang),
  withoutPartner: say(terms.withoutPartner ? without : withPartner, lang),
  strata: listed(strataWords(terms, lang), lang),
  mix: say(phrases.mix[terms.mix], lang),
  openShare: say(openShares[terms.mix], lang, { share: percent(terms.openShare, lang) }),
  minimumAge: counted(terms.minimumAge, units.year, lang),
  letters: counted(terms.letters, units.letter, lang),
})
/** When, and for what money. */
const roadWords = (terms: Terms, lang: Lang) => ({
  meetings: counted(terms.meetings, units.meeting, lang),
  hours: counted(terms.hours, units.hour, lang),
  firstMeetingOn: longDate(terms.firstMeetingOn, lang),
  adviceReadyOn: longDate(terms.adviceReadyOn, lang),
  feeMode: say(phrases.feeMode[terms.feeMode], lang),
  feeCents: euros(terms.feeCents, lang),
  feePer: say(phrases.feePer[terms.feePer], lang),
  budgetCents: euros(terms.budgetCents, lang),
  implementationCents: terms.implementationCents === 0 ? say(noAmount, lang) : euros(terms.implementationCents, lang),
  payer: oneLine(terms.payer),
})
/** How the panel decides. */
const decisionWords = (terms: Terms, lang: Lang) => ({
  scale: keepTogether(say(phrases.scale[terms.scale], lang)),
  denominator: say(phrases.denominator[terms.denominator], lang),
  decides: say(phrases.decides[terms.decides], lang),
  supportPercent: percent(terms.supportPercent, lang),
  blockPercent: percent(terms.blockPercent, lang),
})
/** What the partner does with it, and who sees what. */
const promisedWords = (terms: Terms, lang: Lang) => ({
  commitment: say(phrases.commitment[terms.commitment], lang),
  preconditions: terms.preconditions.map((one) => `- ${oneLine(one)}`).join('\n') || say(noPreconditions, lang),
  responseDays: counted(terms.responseDays, units.day, lang),
  followUpMonths: say(after, lang, { months: months(terms.followUpMonths, lang) }),
  followUpOwner: oneLine(terms.followUpOwner),
  reportDays: counted(terms.reportDays, units.day, lang),
  contactMonths:
    terms.contactMonths.length === 0
      ? say(whenNeeded, lang)
      : say(after, lang, { months: months(terms.contactMonths, lang) }),
  embargo: say(phrases.embargo[terms.embargo], lang),
  controller: keepTogether(say(phrases.controller[terms.controller], lang)),
})
/** Words that no single term gives: sentences of several terms, and the figures of policy.ts. */
const furtherWords = (terms: Terms, lang: Lang) => ({
  fee: feeWords(terms, lang),
  grounds: say(grounds[terms.commitment], lang),
  boundWeeks: counted(bounds.firstMeetingOn.weeks, units.week, lang),
  boundSeats: percent(bounds.citizenSeats.share * 100, lang),
  boundBudget: percent(bounds.budgetCents.share * 100, lang),
  successorDays: counted(successorDays, units.day, lang),
})

/**
 * Every term worded for its place in a clause, by TermKey, and a few words of several terms (`fee`, `grounds`, `boundWeeks`,
 * `boundSeats`, `boundBudget`, `successorDays`). `preconditions` is a paragraph of its own: a list, or a sentence that it is empty.
 */
export function termWords(terms: Terms, lang: Lang): Record<string, string> {
  const words = {
    ...panelWords(terms, lang),
    ...roadWords(terms, lang),
    ...decisionWords(terms, lang),
    ...promisedWords(terms, lang),
  } satisfies Record<TermKey, string>
  return { ...words, ...furtherWords(terms, lang) }
}

const yes: Pair = ['Ja', 'Yes']
const no: Pair = ['Nee', 'No']
const noneAgreed: Pair = ['Geen', 'None']
const noMoment: Pair = ['Geen vast moment', 'No fixed moment']

type Value = (terms: Terms, lang: Lang) => string
const values: Record<TermKey, Value> = {
  citizenSeats: (terms, lang) => count(terms.citizenSeats, lang),
  partnerSeats: (terms, lang) => count(terms.partnerSeats, lang),
  withoutPartner: (terms, lang) => say(terms.withoutPartner ? yes : no, lang),
  strata: (terms, lang) => listed(strataWords(terms, lang), lang),
  mix: (terms, lang) => say(enumWords.mix[terms.mix], lang),
  openShare: (terms, lang) => percent(terms.openShare, lang),
  minimumAge: (terms, lang) => counted(terms.minimumAge, units.year, lang),
  letters: (terms, lang) => count(terms.letters, lang),
  meetings: (terms, lang) => count(terms.meetings, lang),
  hours: (terms, lang) => counted(terms.hours, units.hour, lang),
  firstMeetingOn: (terms, lang) => fullDate(terms.firstMeetingOn, lang),
  adviceReadyOn: (terms, lang) => fullDate(terms.adviceReadyOn, lang),
  feeMode: (terms, lang) => say(enumWords.feeMode[terms.feeMode], lang),
  feeCents: (terms, lang) => `${euros(terms.feeCents, lang)} ${say(phrases.feePer[terms.feePer], lang)}`,
  feePer: (terms, lang) => say(enumWords.feePer[terms.feePer], lang),
  budgetCents: (terms, lang) => euros(terms.budgetCents, lang),
  implementationCents: (terms, lang) => euros(terms.implementationCents, lang),
  payer: (terms) => oneLine(terms.payer),
  scale: (terms, lang) => keepTogether(say(enumWords.scale[terms.scale], lang)),
  denominator: (terms, lang) => say(enumWords.denominator[terms.denominator], lang),
  decides: (terms, lang) => say(enumWords.decides[terms.decides], lang),
  supportPercent: (terms, lang) => percent(terms.supportPercent, lang),
  blockPercent: (terms, lang) => percent(terms.blockPercent, lang),
  commitment: (terms, lang) => say(enumWords.commitment[terms.commitment], lang),
  preconditions: (terms, lang) =>
    terms.preconditions.map((one) => oneLine(one).replace(/\.$/, '')).join('; ') || say(noneAgreed, lang),
  responseDays: (terms, lang) => counted(terms.responseDays, units.day, lang),
  followUpMonths: (terms, lang) => months(terms.followUpMonths, lang),
  followUpOwner: (terms) => oneLine(terms.followUpOwner),
  reportDays: (terms, lang) => counted(terms.reportDays, units.day, lang),
  contactMonths: (terms, lang) => months(terms.contactMonths, lang) || say(noMoment, lang),
  embargo: (terms, lang) => say(enumWords.embargo[terms.embargo], lang),
  controller: (terms, lang) => say(enumWords.controller[terms.controller], lang),
}

/** A term as it stands in a table: `24`, `€ 350 per bijeenkomst`, `zaterdag 6 maart 2027`. */
export const termValue = (key: TermKey, terms: Terms, lang: Lang): string => values[key](terms, lang)
