/** The twelve proposals of the source, translated, with other place names; papers as in its charts. The partner's papers are invented. */
import type { Proposal } from '../acts/advising.ts'

type Pair = readonly [nl: string, en: string]
const reasons: Pair = [
  'Het panel koos dit uit een langere lijst van wat een centrum levendig en gastvrij maakt.',
  'The panel chose this from a longer list of what makes a town centre lively and welcoming.',
]

/** Papers by step, from strongly support to strongly oppose; who gave no answer is in the papers and in no step. */
const line = (place: string, title: Pair, papers: readonly number[]): Proposal => ({
  ...{ theme: [place, place], title, body: title, reasons, slips: 40 },
  counts: Object.fromEntries(papers.map((n, at) => [String(5 - at), n])),
  partner: { '5': 2, '4': 5, '3': 1 },
})

export const proposals: readonly Proposal[] = [
  line(
    'Voorbeelddal',
    ['Centrum van Voorbeelddal: veiliger, met minder misdaad', 'Voorbeelddal: be safer with less crime'],
    [24, 16, 0, 0, 0],
  ),
  line(
    'Voorbeelddal',
    [
      'Pleinen om elkaar te ontmoeten, te eten en uit te rusten',
      'Voorbeelddal: be full of public squares to meet, eat, relax and be',
    ],
    [22, 14, 2, 0, 1],
  ),
  line(
    'Voorbeelddal',
    [
      'Goede zalen voor muziek, cabaret en festivals',
      'Voorbeelddal: be home to first rate entertainment with venues for live music, comedy and festivals',
    ],
    [21, 12, 6, 1, 0],
  ),
  line(
    'Proefheuvel',
    [
      'Proefheuvel: levendiger, met open plekken om te zitten',
      'Proefheuvel: be livelier with open public spaces for people to sit and congregate',
    ],
    [27, 10, 3, 0, 0],
  ),
  line(
    'Proefheuvel',
    [
      'Bewoners maken zelf evenementen in Proefheuvel',
      'Proefheuvel: involve local people in creating community events and participation',
    ],
    [23, 16, 1, 0, 0],
  ),
  line(
    'Proefheuvel',
    ['Proefheuvel: veilig, met minder misdaad', 'Proefheuvel: be safe with less crime'],
    [19, 18, 2, 0, 0],
  ),
  line(
    'Voorbeelddal',
    [
      'Vier en toon de geschiedenis van Voorbeelddal',
      'Voorbeelddal: celebrate and showcase its strong history in a tangible way',
    ],
    [18, 14, 8, 0, 0],
  ),
  line(
    'Voorbeelddal',
    [
      'Een groter streekmuseum met groen en dingen om te doen',
      'Voorbeelddal: have a fully extended regional museum with green spaces and activity areas',
    ],
    [14, 13, 6, 6, 1],
  ),
  line(
    'Voorbeelddal',
    ['Vier eten en feesten van het seizoen', 'Voorbeelddal: celebrate food and seasonal festivals'],
    [19, 14, 6, 0, 0],
  ),
  line(
    'Proefheuvel',
    ['Meer soorten winkels in Proefheuvel', 'Proefheuvel: have more of a variety of shops and retailers'],
    [20, 15, 4, 1, 0],
  ),
  line(
    'Proefheuvel',
    ['Geef Proefheuvel een doel en een eigen gezicht', 'Proefheuvel: have more of a purpose and identity'],
    [18, 15, 4, 1, 1],
  ),
  line('Proefheuvel', ['Een schoon centrum in Proefheuvel', 'Proefheuvel: be clean'], [20, 14, 5, 1, 0]),
]
