/** What the sources say at each gate of a panel, and what they do not. Never a judgement. Pure. */
import { isDay, longDate } from '../../kit/texts/dates.ts'
import type { Lang, Pair, Parameter } from '../../kit/texts/texts.ts'
import type { Case } from './types.ts'

/** `says`: words of this product about what was found; `quotes`: words of the case, in its own language. */
export interface GateFacts {
  readonly key: string
  readonly name: Pair
  readonly says?: { readonly words: Pair; readonly params: Readonly<Record<string, Parameter>> }
  readonly quotes?: string
  readonly missing: readonly Pair[]
}
const missing = (absent: boolean, words: Pair): readonly Pair[] => (absent ? [words] : [])

function commitment({ commitment: { form, text } }: Case): GateFacts {
  const quotes = [form, text].filter(Boolean).join('. ')
  return {
    ...{ key: 'commitment', name: ['De toezegging, vóór de eerste brief', 'The commitment, before the first letter'] },
    ...(quotes ? { quotes } : {}),
    missing: [
      ...missing(!quotes, ['wat de partner toezegde', 'what the partner promised']),
      [
        'een getekende afspraak die openbaar was voordat de eerste brief uitging',
        'a signed agreement that was public before the first letter went out',
      ],
    ],
  }
}
function draw({ recruitment: { method, registered, selected } }: Case): GateFacts {
  return {
    ...{ key: 'draw', name: ['De loting', 'The draw'] },
    ...(method ? { quotes: method } : {}),
    missing: [
      ...missing(!method, ['hoe er is geloot', 'how lots were drawn']),
      ...missing(registered === null, ['hoeveel mensen zich aanmeldden', 'how many people registered']),
      ...missing(selected === null, ['hoeveel mensen zijn geloot', 'how many people were drawn']),
      [
        'een verslag waarmee iedereen de loting kan narekenen',
        'a record with which anybody can compute the draw again',
      ],
    ],
  }
}
function seating({ panel: { citizens, partnerSeats } }: Case): GateFacts {
  const known = citizens !== null && partnerSeats !== null
  return {
    ...{
      key: 'seating',
      name: ['De plekken: twee burgers tegen één van de partner', 'The seats: two citizens to one of the partner'],
    },
    ...(known
      ? {
          says: {
            words: ['{n} plekken voor burgers, {p} voor de partner', '{n} seats for citizens, {p} for the partner'],
            params: { n: citizens, p: partnerSeats },
          } as const,
        }
      : {}),
    missing: missing(!known, [
      'hoeveel plekken er waren voor burgers en partner',
      'how many seats citizens and partner had',
    ]),
  }
}
function decision({ recommendations }: Case): GateFacts {
  const [of, n] = [recommendations.length, recommendations.filter(({ votes }) => votes).length]
  return {
    ...{ key: 'decision', name: ['De stemming', 'The vote'] },
    says: {
      words: [
        'van {n} van de {of} aanbevelingen staan de stemmen er',
        'the votes on {n} of {of} recommendations are there',
      ],
      params: { n, of },
    },
    missing: missing(n < of, ['de stemmen over de andere aanbevelingen', 'the votes on the other recommendations']),
  }
}
function answer({ recommendations, commitment: { responseDue } }: Case, lang: Lang): GateFacts {
  const [of, n] = [recommendations.length, recommendations.filter(({ response }) => response).length]
  const due = responseDue ? whenOf(responseDue, lang) : undefined
  return {
    ...{ key: 'answer', name: ['Het antwoord', 'The answer'] },
    says: {
      words: due
        ? [
            'op {n} van de {of} aanbevelingen is een antwoord gevonden; verwacht op {due}',
            'an answer to {n} of {of} recommendations was found; expected on {due}',
          ]
        : [
            'op {n} van de {of} aanbevelingen is een antwoord gevonden',
            'an answer to {n} of {of} recommendations was found',
          ],
      params: { n, of, ...(due ? { due } : {}) },
    },
    missing: [
      ...missing(n < of, ['een antwoord op de andere aanbevelingen', 'an answer to the other recommendations']),
      ...missing(!due, ['een afgesproken dag voor het antwoord', 'an agreed day for the answer']),
    ],
  }
}
function following({ recommendations }: Case): GateFacts {
  const [of, n] = [recommendations.length, recommendations.filter(({ followUp }) => followUp.length > 0).length]
  return {
    ...{ key: 'closing', name: ['Wat ervan kwam', 'What came of it'] },
    says: {
      words: [
        'over {n} van de {of} aanbevelingen is later nieuws gevonden',
        'later news on {n} of {of} recommendations was found',
      ],
      params: { n, of },
    },
    missing: missing(n < of, [
      'wat er met de andere aanbevelingen gebeurde',
      'what happened to the other recommendations',
    ]),
  }
}

export const gatesOf = (one: Case, lang: Lang): readonly GateFacts[] => [
  ...[commitment(one), draw(one), seating(one), decision(one), answer(one, lang), following(one)],
]

/** A date as far as the source gives it: a day, a month or a year. */
export function whenOf(date: string, lang: Lang): string {
  if (isDay(date)) return longDate(date, lang)
  const day = `${date}-01`
  return isDay(day) ? longDate(day, lang).replace(/^1[\s\u00a0]/, '') : date
}
