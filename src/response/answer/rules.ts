/** When an answer may be sent, and what it must say. Pure. */
import type { Terms } from '../../agreement/types.ts'
import type { Day } from '../../kit/texts/dates.ts'
import { letters } from '../../kit/texts/signs.ts'
import { canonical } from '../../kit/work/canonical.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import type { Advice, AnswerContent, Decision, Draft } from '../types.ts'

const refuse = refusing({
  'no-decision': ['Kies wat jullie met deze aanbeveling doen.', 'Choose what you do with this recommendation.'],
  'no-reasons': [
    'Schrijf de redenen op, in ten minste 20 letters. Alleen wie de aanbeveling overneemt, hoeft dat niet.',
    'Write the reasons, in at least 20 letters. Only who adopts the recommendation need not.',
  ],
  'no-what': [
    'Schrijf op wat jullie wel doen, in ten minste 20 letters.',
    'Write what you will do, in at least 20 letters.',
  ],
  'no-who': ['Schrijf op wie dit uitvoert.', 'Write who carries this out.'],
  'no-when': ['Geef de dag waarop dit klaar is.', 'Give the day by which this is done.'],
  'no-return': [
    'Geef de dag waarop jullie met een besluit terugkomen.',
    'Give the day on which you come back with a decision.',
  ],
  'no-passed-to': ['Schrijf op wie hier wel over gaat.', 'Write who does have power over this.'],
  'wrong-way-round': ['Dit ligt vóór de dag waarop jullie beginnen.', 'This is before the day on which you begin.'],
  'still-to-come': [
    'De dag waarop dit is gedaan ligt nog voor ons. Laat die leeg.',
    'The day on which this was done is still to come. Leave it empty.',
  ],
  'unknown-condition': ['Deze voorwaarde staat niet in de afspraak.', 'This condition is not in the agreement.'],
  'no-why': [
    'Schrijf op waarom het antwoord verandert, in ten minste 20 letters. Het eerdere antwoord blijft zichtbaar.',
    'Write why the answer changes, in at least 20 letters. The earlier answer stays visible.',
  ],
  same: [
    'Dit is hetzelfde als het antwoord dat al is verstuurd. Er is niets om te versturen.',
    'This is the same as the answer that was sent already. There is nothing to send.',
  ],
  'no-draft': [
    'Er is nog geen concept. Het aanspreekpunt maakt het eerst.',
    'There is no draft yet. The contact makes it first.',
  ],
  'not-handed-over': [
    'Het advies is nog niet overhandigd. Daarna kan het antwoord weg.',
    'The advice was not handed over yet. After that the answer can be sent.',
  ],
  'other-draft': [
    'Het concept is veranderd nadat je het las. Lees het nog eens; daarna kun je het versturen.',
    'The draft changed after you read it. Read it again; then you can send it.',
  ],
  'changed-since': [
    '{name} heeft intussen iets bewaard. Je tekst staat hier nog. Bekijk onder het formulier wat anders is, en bewaar opnieuw.',
    '{name} has saved something in the meantime. Your text is still here. See under the form what differs, and save again.',
  ],
})

const carried: readonly Decision[] = ['adopted', 'in-part', 'adapted']

/** What is missing before this may be sent: each beside its field. Nothing when it is complete. */
export function lacks(content: AnswerContent, of: { today: Day; previous?: AnswerContent | undefined }): Refusal[] {
  const { decision } = content
  if (decision === null) return [refuse('no-decision', { field: 'decision' })]
  const doing = carried.includes(decision)
  const when = decision === 'under-study' ? 'no-return' : 'no-when'
  const wanted: (Refusal | false)[] = [
    decision !== 'adopted' && letters(content.reasons.nl) < 20 && refuse('no-reasons', { field: 'reasons' }),
    doing && decision !== 'adopted' && letters(content.what.nl) < 20 && refuse('no-what', { field: 'what' }),
    doing && letters(content.who) < 2 && refuse('no-who', { field: 'who' }),
    (doing || decision === 'under-study') && content.doneBy === null && refuse(when, { field: 'doneBy' }),
    decision === 'not-ours' && letters(content.passedTo) < 2 && refuse('no-passed-to', { field: 'passedTo' }),
    ...dates(content, of.today),
    ...(of.previous ? change(content, of.previous) : []),
  ]
  return wanted.filter((one) => one !== false)
}

function dates({ startsOn, doneBy, route }: AnswerContent, today: Day): (Refusal | false)[] {
  return [
    startsOn !== null && doneBy !== null && doneBy < startsOn && refuse('wrong-way-round', { field: 'doneBy' }),
    ...route.map(
      (step, at) =>
        step.doneOn !== null && step.doneOn > today && refuse('still-to-come', { field: `routeDone${at + 1}` }),
    ),
  ]
}

function change(content: AnswerContent, previous: AnswerContent): (Refusal | false)[] {
  const bare = (one: AnswerContent) => canonical({ ...one, whyChanged: null })
  if (bare(content) === bare(previous)) return [refuse('same')]
  return [letters(content.whyChanged.nl) < 20 && refuse('no-why', { field: 'whyChanged' })]
}

/** The draft as it may be sent. The signatory sends exactly what she read. */
export function sendable(
  draft: Draft | undefined,
  of: { rev: number; today: Day; advice: Pick<Advice, 'handedOverOn'>; previous?: AnswerContent | undefined },
): { draft: Draft; decision: Decision } | Refusal {
  if (!of.advice.handedOverOn) return refuse('not-handed-over')
  if (!draft) return refuse('no-draft', { status: 409 })
  if (draft.rev !== of.rev) return refuse('other-draft', { status: 409 })
  const { decision } = draft.content
  const [lacking] = lacks(draft.content, of)
  if (lacking || decision === null) return lacking ?? refuse('no-decision', { field: 'decision' })
  return { draft, decision }
}

/** A draft is saved over what the writer saw, never over what somebody else wrote since. */
export const savable = (
  content: AnswerContent,
  of: { rev: number; current: number; name: string; preconditions: readonly string[] },
): Refusal | undefined => {
  if (of.rev !== of.current) return refuse('changed-since', { name: of.name, status: 409 })
  const known = content.failed.every((one) => of.preconditions.includes(one))
  return known ? undefined : refuse('unknown-condition', { field: 'failed' })
}

/** The agreement let the partner refuse only where a precondition fails; this answer names none. Shown, not refused. */
export const departs = (
  { decision, failed }: Pick<AnswerContent, 'decision' | 'failed'>,
  { commitment }: Pick<Terms, 'commitment'>,
): boolean => commitment === 'adopt-if' && decision === 'not-adopted' && failed.length === 0
