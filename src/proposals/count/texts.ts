import type { Texts } from '../../kit/texts/texts.ts'

/** Refusals of counting, closing and destroying. */
export const refusals = {
  'tellers-differ': [
    'De andere stemopnemer vulde iets anders in: {other}. Tel samen opnieuw en vul hetzelfde in.',
    'The other teller entered something else: {other}. Count again together and enter the same.',
  ],
  'slip-differs': [
    'De andere stemopnemer vulde voor dit briefje iets anders in. Kijk samen op het briefje en vul het opnieuw in.',
    'The other teller entered something else for this slip. Look at the slip together and enter it again.',
  ],
  'paper-waits': [
    '{n} papieren briefjes zijn door één stemopnemer ingevuld. De ander vult ze ook in; daarna kan de peiling sluiten.',
    '{n} paper slips were entered by one teller. The other enters them too; then the poll can close.',
  ],
  'nothing-waits': ['Er zijn geen briefjes die op jou wachten.', 'There are no slips that wait for you.'],
  'slips-differ': [
    '{slips} briefjes voor {people} mensen ({group}). Elk briefje hoort bij een mens in de zaal. Zoek het verschil voordat je sluit.',
    '{slips} slips for {people} people ({group}). Every slip belongs to a person in the room. Find the difference before you close.',
  ],
  'left-over': [
    'Er zijn nog {n} briefjes over die niet ongeldig zijn ({group}). Vul hun codes in bij "Briefjes die over zijn".',
    '{n} slips are left over that are not void ({group}). Enter their codes at "Slips that are left over".',
  ],
  'no-codes': ['Vul ten minste één code in.', 'Enter at least one code.'],
  'strange-codes': ['Deze codes kennen we niet: {codes}.', 'We do not know these codes: {codes}.'],
  'by-code': [
    'In deze peiling stemt de zaal met briefjes met een code. De telling komt vanzelf.',
    'In this poll the room votes with slips with a code. The count comes by itself.',
  ],
  'by-counting': [
    'In deze peiling is alles op papier. Vul de totalen in.',
    'In this poll everything is on paper. Enter the totals.',
  ],
  'no-item': ['Dit voorstel hoort niet bij deze peiling.', 'This proposal does not belong to this poll.'],
  'bad-count': ['Vul bij elke stap een heel getal in, 0 of hoger.', 'Enter a whole number at every step, 0 or higher.'],
  'more-answers': [
    'Er zijn {answers} antwoorden op {slips} briefjes. Tel opnieuw.',
    'There are {answers} answers on {slips} slips. Count again.',
  ],
  'more-slips': [
    'Er zijn {slips} briefjes voor {people} mensen. Meer briefjes dan mensen kan niet. Tel opnieuw.',
    'There are {slips} slips for {people} people. More slips than people cannot be. Count again.',
  ],
  'few-partner': [
    'Met minder dan {least} leden van de partner wordt hun peiling niet gehouden: zo weinig mensen zijn te herkennen.',
    'With fewer than {least} members of the partner their poll is not held: so few people can be recognised.',
  ],
  counted: ['Deze telling staat al vast.', 'This count is final already.'],
  'not-counted': [
    'Van voorstel {number} is nog geen telling van de burgers. Vul die eerst in.',
    'There is no count of the citizens for proposal {number} yet. Enter it first.',
  ],
  'not-closed': ['Deze peiling is nog niet gesloten.', 'This poll is not closed yet.'],
  destroyed: ['De briefjes zijn al vernietigd.', 'The slips have been destroyed already.'],
} as const satisfies Texts
