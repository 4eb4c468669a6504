import { isDay, longDate } from '../../kit/texts/dates.ts'
import { euros } from '../../kit/texts/money.ts'
import { type Lang, type Pair, say } from '../../kit/texts/texts.ts'
import type { Words } from '../../kit/texts/words.ts'
import type { PromiseKind, Terms } from '../types.ts'
import { atStart, counted, type Unit, units } from './figures.ts'
import { inBoth, type PartyNames } from './summary.ts'
import { feeWords } from './term-words.ts'

/**
 * What a sentence under "Afgesproken" is made of. `agreed`: the figure or day that was promised, by kind:
 * seats (citizens-seated, partner-seated), meetings (meetings-held), days (report-each-meeting, answer-each), months after the
 * hand-over (status-report, contact), a day (advice-handed-over), cents (fees-paid). Where it is none of these, the sentence
 * says the promise without its figure. `partner` is the name of the organisation that promised.
 */
export interface PromiseTold extends PartyNames {
  readonly nth: number
  readonly agreed: unknown
  /** With the terms, the fee is told as it was agreed: kind, amount, per what. */
  readonly terms?: Terms | undefined
}

/** How an agreed value is worded; undefined where it is not of that sort. */
type Wording = (told: PromiseTold, lang: Lang) => string | undefined

const figure = (agreed: unknown): number | undefined => {
  const n = typeof agreed === 'string' && agreed.trim() !== '' ? Number(agreed) : agreed
  return typeof n === 'number' && Number.isFinite(n) && n >= 0 ? n : undefined
}
const inUnit =
  (unit: Unit): Wording =>
  ({ agreed }, lang) => {
    const n = figure(agreed)
    return n === undefined ? undefined : counted(n, unit, lang)
  }
const onDay: Wording = ({ agreed }, lang) =>
  typeof agreed === 'string' && isDay(agreed) ? longDate(agreed, lang) : undefined
const inEuros: Wording = ({ agreed }, lang) => {
  const cents = figure(agreed)
  return cents === undefined ? undefined : euros(cents, lang)
}
const nothing: Wording = () => undefined

interface Sentence {
  readonly wording: Wording
  /** Holds `{agreed}`. */
  readonly figured?: Pair
  readonly plain: Pair
}

const sentences: Record<PromiseKind, Sentence> = {
  'agreement-public': {
    wording: nothing,
    plain: [
      'Deze overeenkomst is openbaar voordat de eerste brief uitgaat.',
      'This agreement is public before the first letter goes out.',
    ],
  },
  'citizens-seated': {
    wording: inUnit(units.citizen),
    figured: ['Het panel heeft {agreed}.', 'The panel has {agreed}.'],
    plain: ['Alle plekken voor burgers zijn bezet.', 'All seats for citizens are filled.'],
  },
  'partner-seated': {
    wording: inUnit(units.partnerMember),
    figured: ['Het panel heeft {agreed}.', 'The panel has {agreed}.'],
    plain: ['Alle plekken voor leden van de partner zijn bezet.', 'All seats for members from the partner are filled.'],
  },
  'meetings-held': {
    wording: inUnit(units.meeting),
    figured: ['Het traject heeft {agreed}.', 'The trajectory has {agreed}.'],
    plain: ['Alle afgesproken bijeenkomsten gaan door.', 'All agreed meetings take place.'],
  },
  'report-each-meeting': {
    wording: inUnit(units.day),
    figured: [
      'Van elke bijeenkomst is binnen {agreed} een verslag openbaar.',
      'A report of every meeting is public within {agreed}.',
    ],
    plain: ['Van elke bijeenkomst komt een verslag dat openbaar is.', 'Every meeting has a report that is public.'],
  },
  'ideas-answered': {
    wording: nothing,
    plain: [
      '{foundation} laat bij elk idee van medeburgers zien wat ermee is gedaan.',
      '{foundation} shows for each idea of fellow citizens what was done with it.',
    ],
  },
  'advice-handed-over': {
    wording: onDay,
    figured: [
      'Het advies is uiterlijk op {agreed} klaar voor {partner}.',
      'The advice is ready for {partner} by {agreed}.',
    ],
    plain: ['Het panel overhandigt zijn advies aan {partner}.', 'The panel hands its advice to {partner}.'],
  },
  'answer-each': {
    wording: inUnit(units.day),
    figured: [
      '{Partner} antwoordt binnen {agreed} na de overhandiging op elke aanbeveling, met redenen.',
      '{Partner} answers every recommendation within {agreed} of the hand-over, with reasons.',
    ],
    plain: [
      '{Partner} antwoordt op elke aanbeveling, met redenen.',
      '{Partner} answers every recommendation, with reasons.',
    ],
  },
  'status-report': {
    wording: inUnit(units.month),
    figured: [
      '{Partner} meldt {agreed} na de overhandiging hoe het staat met elke aanbeveling.',
      '{Partner} reports {agreed} after the hand-over how each recommendation stands.',
    ],
    plain: [
      '{Partner} meldt hoe het staat met elke aanbeveling (bericht {nth}).',
      '{Partner} reports how each recommendation stands (report {nth}).',
    ],
  },
  contact: {
    wording: inUnit(units.month),
    figured: [
      '{foundation} vraagt {agreed} na de overhandiging hoe het staat.',
      '{foundation} asks {agreed} after the hand-over how things stand.',
    ],
    plain: ['{foundation} vraagt hoe het staat (keer {nth}).', '{foundation} asks how things stand (time {nth}).'],
  },
  finding: {
    wording: nothing,
    plain: [
      '{foundation} publiceert bij termijn {nth} van {partner} wat was afgesproken en wat is gedaan.',
      '{foundation} publishes at term {nth} of {partner} what was agreed and what was done.',
    ],
  },
  'fees-paid': {
    wording: inEuros,
    figured: ['Elke burger krijgt een vergoeding van {agreed}.', 'Every citizen gets a fee of {agreed}.'],
    plain: ['Elke burger krijgt de afgesproken vergoeding.', 'Every citizen gets the agreed fee.'],
  },
}

/** A promise as it stands under "Afgesproken": one sentence, in both languages. */
export function promiseWords(kind: PromiseKind, told: PromiseTold): Words {
  const { terms } = told
  if (kind === 'fees-paid' && terms) return inBoth((lang) => feeWords(terms, lang))
  const { wording, figured, plain } = sentences[kind]
  return inBoth((lang) => {
    const agreed = wording(told, lang)
    return say(agreed !== undefined && figured ? figured : plain, lang, { ...names(told), agreed: agreed ?? '' })
  })
}

const names = ({ partner, foundation, nth }: PromiseTold) => ({
  nth,
  partner,
  Partner: atStart(partner),
  foundation: atStart(foundation),
})
