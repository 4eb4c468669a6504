/**
 * The scales of a poll and what may be shown of it. A scale is ordered from most to least support; each step says on which
 * side it counts. The agreement names the scale, the share that is needed and of what it is a share (product.md §6).
 */
import type { Pair } from '../kit/texts/texts.ts'
import type { ScaleKey, Stance } from './types.ts'

export interface Step {
  readonly value: number
  readonly stance: Stance
  readonly words: Pair
}
const step = (value: number, stance: Stance, words: Pair): Step => ({ value, stance, words })

export const scales: Readonly<Record<ScaleKey, readonly Step[]>> = {
  /** Gradients of agreement: 5 to 7 support, 4 stands aside, 1 to 3 oppose. */
  'consensus-7': [
    step(7, 'support', ['Ik sta er helemaal achter', 'I am fully behind it']),
    step(6, 'support', ['Ik ben voor, met een kleine twijfel', 'I am for it, with a small doubt']),
    step(5, 'support', ['Ik steun het, met een bezwaar', 'I support it, with an objection']),
    step(4, 'neutral', ['Ik houd het niet tegen', 'I stand aside']),
    step(3, 'oppose', ['Ik heb grote twijfels', 'I have serious doubts']),
    step(2, 'oppose', ['Ik ben tegen', 'I am against it']),
    step(1, 'oppose', ['Dit moet niet gebeuren', 'This must not happen']),
  ],
  five: [
    step(5, 'support', ['Helemaal eens', 'Fully agree']),
    step(4, 'support', ['Eens', 'Agree']),
    step(3, 'neutral', ['Niet eens, niet oneens', 'Neither agree nor disagree']),
    step(2, 'oppose', ['Oneens', 'Disagree']),
    step(1, 'oppose', ['Helemaal oneens', 'Fully disagree']),
  ],
  four: [
    step(4, 'support', ['Helemaal eens', 'Fully agree']),
    step(3, 'support', ['Eens', 'Agree']),
    step(2, 'oppose', ['Oneens', 'Disagree']),
    step(1, 'oppose', ['Helemaal oneens', 'Fully disagree']),
  ],
  'yes-no': [step(1, 'support', ['Ja', 'Yes']), step(0, 'oppose', ['Nee', 'No'])],
}

/** From so many citizens' slips on every step is shown; below it three bands, so that a step points at nobody. */
export const stepsFrom = 15
/** With fewer of the partner in the room their poll is not held in secret: so few would be recognised. */
export const partnerPollFrom = 5
