import type { Pair } from '../kit/texts/texts.ts'
import type { Choice, Reason, RoundState } from './types.ts'

export const choiceWords: Readonly<Record<Choice, Pair>> = {
  agree: ['Eens', 'Agree'],
  disagree: ['Oneens', 'Disagree'],
  pass: ['Weet ik niet', 'I do not know'],
}
/** Why an idea is not shown: the writer reads this. */
export const reasonWords: Readonly<Record<Reason, Pair>> = {
  names: ['Er staat een naam of iets over een persoon in', 'It holds a name or something about a person'],
  hate: ['Het scheldt of sluit mensen uit', 'It abuses or shuts people out'],
  'off-topic': ['Het gaat niet over de vraag', 'It is not about the question'],
  double: ['Dit idee staat er al', 'This idea is already there'],
  unclear: ['Het is niet duidelijk wat je bedoelt', 'It is not clear what you mean'],
  advert: ['Het is reclame', 'It is advertising'],
}
export const roundWords: Readonly<Record<RoundState, Pair>> = {
  planned: ['Gepland', 'Planned'],
  open: ['Open', 'Open'],
  closed: ['Gesloten', 'Closed'],
}
/** Stands on every page where votes are asked or shown. */
export const noSample: Pair = [
  'Dit is geen steekproef. Iedereen kan meedoen, dus het zegt niet wat alle inwoners vinden. Het panel leest de ideeën, en beslist zelf.',
  'This is not a sample. Anybody can take part, so it does not say what all residents think. The panel reads the ideas, and decides by itself.',
]
