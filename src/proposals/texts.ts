import { type Lang, type Pair, say, type Texts } from '../kit/texts/texts.ts'
import { type Step, scales } from './policy.ts'
import type { Outcome, PollShown, ScaleKey, SideShown } from './types.ts'

/** Refusals of the room. */
export const refusals = {
  'no-proposal': ['Voorstel {number} is er niet.', 'There is no proposal {number}.'],
  'no-advice': [
    'Er zijn nog geen voorstellen. Schrijf eerst een voorstel.',
    'There are no proposals yet. First write a proposal.',
  ],
  'no-terms': [
    'Er geldt nog geen afspraak voor dit panel. Eerst wordt die getekend en openbaar.',
    'No agreement is in force for this panel yet. First it is signed and published.',
  ],
  'edited-meanwhile': [
    'Iemand anders heeft dit voorstel intussen bewaard. Jouw tekst staat er nog. Kijk naar het verschil hieronder en bewaar daarna opnieuw.',
    'Somebody else has saved this proposal meanwhile. Your text is still here. Look at the difference below, then save again.',
  ],
  'same-text': ['Er is niets veranderd. Verander eerst de tekst.', 'Nothing has changed. Change the text first.'],
  frozen: [
    'Deze tekst staat vast voor de peiling. Maak de tekst eerst los.',
    'This text is fixed for the poll. Release the text first.',
  ],
  polled: [
    'Over deze tekst loopt een peiling. Sluit die eerst, of laat die vervallen.',
    'A poll on this text is under way. Close it first, or call it off.',
  ],
  adopted: [
    'Het advies is vastgesteld. De tekst verandert niet meer.',
    'The advice has been adopted. The text does not change any more.',
  ],
  'handed-over': [
    'Het advies is al overhandigd. Dit verandert niet meer.',
    'The advice has been handed over already. This does not change any more.',
  ],
  'not-adopted-yet': [
    'Het panel heeft het advies nog niet vastgesteld. Leg eerst die dag vast.',
    'The panel has not adopted the advice yet. First record that day.',
  ],
  'days-order': [
    'De dagen kloppen niet: eerst vastgesteld, dan klaar, dan overhandigd. Kies een andere dag.',
    'The days do not fit: first adopted, then ready, then handed over. Choose another day.',
  ],
  'to-come': [
    'Deze dag moet nog komen. Kies vandaag of eerder.',
    'This day is still to come. Choose today or earlier.',
  ],
  'bad-place': [
    'Geef een plaats als getal, 1 of hoger, of laat dit leeg.',
    'Give a place as a number, 1 or higher, or leave it empty.',
  ],
  'same-place': [
    'Twee voorstellen hebben plaats {place}. Geef elk een eigen plaats.',
    'Two proposals have place {place}. Give each a place of its own.',
  ],
  twice: ['Voorstel {number} staat er twee keer in.', 'Proposal {number} is in it twice.'],
  fell: [
    'Voorstel {number} is niet aangenomen. Het kan niet in het advies.',
    'Proposal {number} was not adopted. It cannot be in the advice.',
  ],
  'nothing-in-it': [
    'Er staat nog geen aanbeveling in het advies. Zet eerst de voorstellen op volgorde.',
    'There is no recommendation in the advice yet. First put the proposals in order.',
  ],
  embargo: [
    'Het advies blijft geheim tot het is overhandigd.',
    'The advice stays secret until it has been handed over.',
  ],
  'no-recommendation': ['Deze aanbeveling is er niet.', 'There is no such recommendation.'],
  'poll-running': [
    'Er loopt nog een peiling. Sluit die eerst, of laat die vervallen.',
    'A poll is still under way. Close it first, or call it off.',
  ],
} as const satisfies Texts

export const outcomeWords: Readonly<Record<Outcome, Pair>> = {
  adopted: ['Aangenomen', 'Adopted'],
  'with-reservations': ['Aangenomen, met bezwaren', 'Adopted, with reservations'],
  'not-adopted': ['Niet aangenomen', 'Not adopted'],
}

/** A step as it is chosen: its number and its words; yes and no need no number. */
export const stepWords = (scale: ScaleKey, step: Step, lang: Lang): string =>
  scale === 'yes-no' ? say(step.words, lang) : `${step.value}. ${say(step.words, lang)}`
/** A step as it is crossed or listed: its number, or yes and no. */
export const stepSign = (scale: ScaleKey, value: number | null, lang: Lang): string => {
  const step = scales[scale].find((one) => one.value === value)
  if (!step) return '–'
  return scale === 'yes-no' ? say(step.words, lang) : String(step.value)
}

const voteWords = {
  support: ['{n} van de {of} burgers zijn voor', '{n} of the {of} citizens are for it'],
  citizens: [
    'Burgers: {support} voor, {neutral} ertussenin, {oppose} tegen. {ballots} briefjes, {electorate} burgers in de zaal.',
    'Citizens: {support} for, {neutral} in between, {oppose} against. {ballots} slips, {electorate} citizens in the room.',
  ],
  partner: [
    'Partner: {support} voor, {neutral} ertussenin, {oppose} tegen. {ballots} briefjes, {electorate} leden in de zaal.',
    'Partner: {support} for, {neutral} in between, {oppose} against. {ballots} slips, {electorate} members in the room.',
  ],
} as const satisfies Texts

/** How many of the citizens who voted are for it, in a sentence. */
export const supportIn = ({ bands, ballots }: SideShown, lang: Lang): string =>
  say(voteWords.support, lang, { n: bands.support, of: ballots })

/** A poll in a sentence for each group. */
export function votesIn({ citizens, partner }: PollShown, lang: Lang): string[] {
  const line = (words: Pair, { bands, ballots, electorate }: SideShown) =>
    say(words, lang, { ...bands, ballots, electorate })
  return [line(voteWords.citizens, citizens), ...(partner ? [line(voteWords.partner, partner)] : [])]
}
