import type { Pair } from '../../kit/texts/texts.ts'

/** What stands of a step of protocol A: all of it, a part, or nothing yet. */
export type Standing = 'there' | 'part' | 'not-yet'
export interface Step {
  readonly n: number
  readonly standing: Standing
  readonly words: Pair
  readonly lacks?: Pair
}
/** Protocol A, step by step, and honestly what is not there yet. */
export const steps: readonly Step[] = [
  {
    ...{ n: 1, standing: 'there' },
    words: ['Regels liggen vast voor de eerste brief.', 'Rules are fixed before the first letter.'],
  },
  {
    ...{ n: 2, standing: 'there' },
    words: ['Wie zich aanmeldt krijgt een lot en een code.', 'Whoever registers gets a lot and a code.'],
  },
  {
    ...{ n: 3, standing: 'there' },
    words: ['De aanmelding sluit op één moment.', 'Registration closes at one moment.'],
  },
  {
    ...{ n: 4, standing: 'part' },
    words: ['Alle aanmeldingen liggen vast onder één code.', 'All registrations are fixed under one code.'],
    lacks: [
      'Een versleuteld bestand voor toezicht en controleur volgt nog.',
      'An encrypted file for witness and verifier is still to come.',
    ],
  },
  {
    ...{ n: 5, standing: 'part' },
    words: [
      'Het toezicht tekent, publiceert buiten deze site, en 24 uur gaan voorbij.',
      'The witness signs, publishes outside this site, and 24 hours pass.',
    ],
    lacks: [
      'De steekproef van 20 aanmeldingen door het toezicht volgt nog.',
      'The witness’s sample of 20 registrations is still to come.',
    ],
  },
  {
    ...{ n: 6, standing: 'there' },
    words: ['20 worpen met een dobbelsteen met tien kanten.', '20 throws of a ten-sided die.'],
  },
  {
    ...{ n: 7, standing: 'not-yet' },
    words: ['Een lijst van 1.000 panels met gelijke kansen.', 'A list of 1,000 panels with equal chances.'],
    lacks: [
      'Nu volgt uit de worpen één panel. Wie dezelfde antwoorden gaf heeft dezelfde kans; tussen verschillende antwoorden zijn de kansen niet zo gelijk als kan.',
      'Now one panel follows from the throws. Whoever gave the same answers has the same chance; between different answers chances are not as equal as they can be.',
    ],
  },
  {
    ...{ n: 8, standing: 'not-yet' },
    words: [
      'Een controleur rekent alles na op een eigen computer.',
      'A verifier computes everything again on her own computer.',
    ],
    lacks: ['Dit volgt nog.', 'This is still to come.'],
  },
  {
    ...{ n: 9, standing: 'not-yet' },
    words: ['Drie ballen in het openbaar wijzen een panel aan.', 'Three balls in public point at one panel.'],
    lacks: ['Dit volgt samen met de lijst van 1.000 panels.', 'This comes together with the list of 1,000 panels.'],
  },
  {
    ...{ n: 10, standing: 'there' },
    words: [
      'De uitslag is openbaar, zonder namen. Iedereen die zich aanmeldde hoort het in hetzelfde uur.',
      'The result is public, without names. Everyone who registered hears within the same hour.',
    ],
  },
  {
    ...{ n: 11, standing: 'part' },
    words: ['Eén groep, één loting.', 'One pool, one draw.'],
    lacks: ['Een loting ongeldig verklaren kan hier nog niet.', 'Declaring a draw void is not possible here yet.'],
  },
]
