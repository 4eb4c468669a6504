/** Figures of protocol A, the draw. */
/** Hours between the witness's signature and the throw: in that time others can have copied what she published. */
export const witnessHours = 24
/** Throws of a ten-sided die. */
export const throwsNeeded = 20
/** The method, by name, as the rules of every draw hold it. */
export const method = 'greatest sum of weights from the seed, among all panels that meet the targets (sortition 1)'
export const chance = '20 throws of a ten-sided die by the witness, in public, not before the seed time'
export const fallback =
  'If no panel meets the targets within the flex bounds, nothing is drawn; which targets are out of reach is published.'
/** Reserves for each seat, unless the process lead asks for more or fewer. */
export const reservesPerSeat = 2
