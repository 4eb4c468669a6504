/** What a report must say, when a milestone and a start make sense. Pure. */
import type { Day } from '../../kit/texts/dates.ts'
import { letters } from '../../kit/texts/signs.ts'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import type { Advice, Milestone, Progress } from '../types.ts'

const refuse = refusing({
  'not-handed-over': [
    'Het advies is nog niet overhandigd. Een bericht komt daarna.',
    'The advice was not handed over yet. A report comes after that.',
  ],
  'says-little': [
    'Schrijf op hoe het staat, in ten minste 20 letters.',
    'Write how it stands, in at least 20 letters.',
  ],
  'no-evidence': [
    'Laat zien dat het gedaan is: kies een bestand of geef een link.',
    'Show that it was done: choose a file or give a link.',
  ],
  'no-what': ['Schrijf op wat er gebeurt, in ten minste 10 letters.', 'Write what happens, in at least 10 letters.'],
  'no-room': ['Er staan al 20 mijlpalen. Meer helpt niemand.', 'There are 20 milestones already. More helps nobody.'],
  'no-milestone': ['Deze mijlpaal is er niet.', 'There is no such milestone.'],
  'done-already': ['Deze mijlpaal is al gehaald.', 'This milestone was reached already.'],
  'still-to-come': ['Deze dag ligt nog voor ons.', 'This day is still to come.'],
  'begun-already': ['Jullie zeiden al dat dit is begonnen.', 'You said already that this was begun.'],
})

/** A report in words; "done" is shown, not said. */
export function reportable(
  it: { progress: Progress; says: string; evidence: number },
  advice: Pick<Advice, 'handedOverOn'>,
): Refusal | undefined {
  if (!advice.handedOverOn) return refuse('not-handed-over')
  if (letters(it.says) < 20) return refuse('says-little', { field: 'says' })
  return it.progress === 'done' && it.evidence === 0 ? refuse('no-evidence', { field: 'file' }) : undefined
}

export const addable = (what: string, milestones: readonly Milestone[]): Refusal | undefined => {
  if (milestones.length >= 20) return refuse('no-room')
  return letters(what) < 10 ? refuse('no-what', { field: 'what' }) : undefined
}

export function reachable(milestone: Milestone | undefined, doneOn: Day, today: Day): Milestone | Refusal {
  if (!milestone) return refuse('no-milestone', { status: 404 })
  if (milestone.doneOn) return refuse('done-already', { status: 409 })
  return doneOn > today ? refuse('still-to-come', { field: 'doneOn' }) : milestone
}

/** Start now: from the draft of the advice on, once. */
export function beginnable(it: { what: string; begunOn: Day }, begun: boolean, today: Day): Refusal | undefined {
  if (begun) return refuse('begun-already', { status: 409 })
  if (letters(it.what) < 10) return refuse('no-what', { field: 'what' })
  return it.begunOn > today ? refuse('still-to-come', { field: 'begunOn' }) : undefined
}
