import type { Pair } from '../../kit/texts/texts.ts'
import type { CostLine, PlanField } from './types.ts'

/** Errors of the form, by the message of the schema. */
export const planErrors = {
  whole: ['Vul een heel getal in, zoals 12.', 'Enter a whole number, like 12.'],
  amount: ['Vul een bedrag in euro in, zoals 30 of 1,50.', 'Enter an amount in euros, like 30 or 1.50.'],
  percent: ['Vul een percentage in van 0,1 tot 100.', 'Enter a percentage from 0.1 to 100.'],
  hours: ['Vul een aantal uren in van 1 tot 12.', 'Enter a number of hours from 1 to 12.'],
  day: ['Vul een datum in, of laat dit leeg.', 'Enter a date, or leave this empty.'],
} as const satisfies Record<string, Pair>

export const fieldWords = {
  citizenSeats: ['Plekken voor burgers', 'Seats for citizens'],
  partnerSeats: ['Plekken voor de partner', 'Seats for the partner'],
  response: ['Hoeveel procent meldt zich aan na een brief?', 'What percentage signs up after a letter?'],
  meetings: ['Aantal bijeenkomsten', 'Number of meetings'],
  hours: ['Uren per bijeenkomst', 'Hours per meeting'],
  everyWeeks: ['Weken tussen twee bijeenkomsten', 'Weeks between two meetings'],
  weekday: ['Dag van de week', 'Day of the week'],
  inhabitants: ['Inwoners van het gebied', 'Residents of the area'],
  letterOn: ['De eerste brief gaat uit op', 'The first letter goes out on'],
  skipFrom: ['Vakantie die je overslaat: van', 'Holiday to skip: from'],
  skipUntil: ['tot en met', 'up to and including'],
  skipFrom2: ['Nog een vakantie: van', 'Another holiday: from'],
  skipUntil2: ['tot en met', 'up to and including'],
  feeMode: ['Soort vergoeding voor burgers', 'Kind of fee for citizens'],
  feeCents: ['Vergoeding per burger per bijeenkomst (€)', 'Fee per citizen per meeting (€)'],
  letterCents: ['Eén brief, gedrukt en bezorgd (€)', 'One letter, printed and delivered (€)'],
  moderatorCents: ['Eén gespreksleider per bijeenkomst (€)', 'One moderator per meeting (€)'],
  venueCents: ['Zaal per bijeenkomst (€)', 'Venue per meeting (€)'],
  cateringCents: ['Eten en drinken per persoon per bijeenkomst (€)', 'Food and drink per person per meeting (€)'],
  leadCents: ['Procesleiding per bijeenkomst (€)', 'Process lead per meeting (€)'],
  reportCents: ['Verslag per bijeenkomst (€)', 'Report per meeting (€)'],
  margin: ['Speling naar boven en beneden (%)', 'Margin up and down (%)'],
} as const satisfies Record<PlanField, Pair>

export const lineWords = {
  lead: ['Procesleiding', 'Process lead'],
  moderation: ['Gespreksleiders', 'Moderators'],
  venue: ['Zaal', 'Venue'],
  catering: ['Eten en drinken', 'Food and drink'],
  fees: ['Vergoeding voor burgers', 'Fees for citizens'],
  letters: ['Brieven', 'Letters'],
  reports: ['Verslagen', 'Reports'],
} as const satisfies Record<CostLine, Pair>

export const feeWords = {
  flat: ['Vast bedrag binnen de vrijwilligersregeling', 'Flat sum within the rule for volunteers'],
  'real-costs': ['Alleen echte kosten', 'Real costs only'],
  taxable: ['Belast bedrag', 'Taxable sum'],
  none: ['Geen vergoeding', 'No fee'],
} as const satisfies Record<string, Pair>

export const dayWords = [
  ['maandag', 'Monday'],
  ['dinsdag', 'Tuesday'],
  ['woensdag', 'Wednesday'],
  ['donderdag', 'Thursday'],
  ['vrijdag', 'Friday'],
  ['zaterdag', 'Saturday'],
  ['zondag', 'Sunday'],
] as const satisfies readonly Pair[]
