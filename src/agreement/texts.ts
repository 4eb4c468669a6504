import type { Texts } from '../kit/texts/texts.ts'

/** Refusals of the room. */
export const refusals = {
  'started-before': ['De afspraak was al begonnen.', 'The agreement had already been started.'],
  'not-started': ['De afspraak is nog niet begonnen.', 'The agreement has not been started yet.'],
  'no-clause': ['Dit artikel is er niet.', 'There is no such clause.'],
  'no-comment': [
    'Deze opmerking is er niet, of is al afgesloten.',
    'There is no such comment, or it was closed already.',
  ],
  'edited-meanwhile': [
    'Iemand anders heeft dit artikel intussen bewaard. Jouw tekst staat er nog. Kijk naar het verschil hieronder en bewaar daarna opnieuw.',
    'Somebody else has saved this clause meanwhile. Your text is still here. Look at the difference below, then save again.',
  ],
  'bad-term': [
    'Vul dit anders in. Kijk naar de uitleg bij dit veld.',
    'Fill this in differently. See the hint of this field.',
  ],
  'dates-order': [
    'Het advies kan niet klaar zijn vóór de eerste bijeenkomst.',
    'The advice cannot be ready before the first meeting.',
  ],
  'terms-miss': [
    'Er mist nog een afspraak: {term}. Vul die eerst in.',
    'An agreed term is missing: {term}. Fill it in first.',
  ],
  'not-the-same': [
    'Niet dezelfde. Dit bestand is geen versie die hier openbaar is: er is iets veranderd, of het is een ander stuk.',
    'Not the same. This file is no version that is public here: something was changed, or it is another document.',
  ],
  'same-version': ['Er is niets veranderd sinds versie {number}.', 'Nothing has changed since version {number}.'],
} as const satisfies Texts
