import { recurring } from '../kit/work/jobs.ts'
import { voidMoved } from './actions.ts'
import { sealVersion } from './publishing/actions.ts'
import { movedOffers, unprinted } from './queries.ts'

/** A version that became public and has no sealed PDF yet gets one, and goes to the parties. */
export const sealed = recurring({
  name: 'agreement.sealed',
  everyMinutes: 1,
  find: unprinted,
  act: sealVersion,
})

/** Whose address changed after the offer cannot sign by the old link. */
export const moved = recurring({
  name: 'agreement.moved-address',
  everyMinutes: 1,
  find: movedOffers,
  act: voidMoved,
})
