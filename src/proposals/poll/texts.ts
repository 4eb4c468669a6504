import type { Texts } from '../../kit/texts/texts.ts'

/** Refusals of making, opening and voting. */
export const refusals = {
  'no-poll': ['Deze peiling is er niet.', 'There is no such poll.'],
  'poll-runs': [
    'Er loopt al een peiling. Sluit die eerst, of laat die vervallen.',
    'A poll is under way already. Close it first, or call it off.',
  ],
  'no-first-round': [
    'Een tweede ronde kan pas na een gesloten eerste ronde.',
    'A second round can only follow a closed first round.',
  ],
  'none-chosen': ['Kies ten minste één voorstel.', 'Choose at least one proposal.'],
  'not-fixed': [
    'De tekst van voorstel {number} staat nog niet vast. Zet die eerst vast.',
    'The text of proposal {number} is not fixed yet. Fix it first.',
  ],
  'not-slips': [
    'In deze peiling telt de zaal op papier. Er zijn geen briefjes met een code.',
    'In this poll the room counts on paper. There are no slips with a code.',
  ],
  'open-already': ['Deze peiling is al open.', 'This poll is open already.'],
  'is-closed': [
    'Deze peiling is gesloten. De uitslag verandert niet meer.',
    'This poll is closed. Its result does not change any more.',
  ],
  'is-void': ['Deze peiling is vervallen.', 'This poll was called off.'],
  'not-open': ['Deze peiling is nog niet open.', 'This poll is not open yet.'],
  'no-room': [
    'De stemopnemers hebben nog niet gezegd hoeveel mensen er zijn. Vraag het hun.',
    'The tellers have not said yet how many people there are. Ask them.',
  ],
  'no-citizens': ['Zonder burgers in de zaal is er geen peiling.', 'Without citizens in the room there is no poll.'],
  'too-many-partner': [
    'Met {citizens} burgers stemmen hoogstens {most} leden van de partner mee. De andere {listen} luisteren deze keer. Vul {most} in.',
    'With {citizens} citizens at most {most} members of the partner vote. The other {listen} listen this time. Fill in {most}.',
  ],
  'few-slips': [
    'Er zijn {slips} briefjes voor {people} mensen ({group}). Druk nieuwe briefjes af.',
    'There are {slips} slips for {people} people ({group}). Print new slips.',
  ],
  'no-print': [
    'Deze briefjes zijn er niet meer. Zodra de peiling open is, bewaren we geen codes.',
    'These slips are gone. From the moment the poll is open we keep no codes.',
  ],
  'none-open': [
    'Er is nu geen peiling open. Je stem is niet opgeslagen.',
    'No poll is open now. Your vote was not stored.',
  ],
  'no-slip': [
    'Deze code kennen we niet. Kijk of je de code van je briefje goed hebt overgenomen.',
    'We do not know this code. See that you copied the code of your slip correctly.',
  ],
  'void-slip': [
    'Dit briefje is ongeldig gemaakt, omdat het over was. Vraag de stemopnemers om hulp.',
    'This slip was made void, because it was left over. Ask the tellers for help.',
  ],
  'empty-vote': ['Kies bij ten minste één voorstel een antwoord.', 'Choose an answer for at least one proposal.'],
  'bad-step': ['Kies een van de antwoorden.', 'Choose one of the answers.'],
} as const satisfies Texts

/** The two groups as pages and slips name them. */
export const sideWords = {
  citizens: ['Burgers', 'Citizens'],
  partner: ['Partner', 'Partner'],
} as const satisfies Texts
