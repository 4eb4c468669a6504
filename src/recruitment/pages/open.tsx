import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { openWhenPassed } from '../actions.ts'
import { at } from '../addresses.ts'

/** Opens registration: the gate is looked at once more, under the lock. */
export const open = page({
  path: at.open,
  guard: may('recruitment.open', { fresh: true }),
  texts: {},
  post: ({ work, as }) => openWhenPassed(work, as),
  redirect: (params) => to(at.recruitment, params),
  back: (params) => to(at.recruitment, params),
  said: ['Aanmelden is open. De codes in nieuwe brieven werken.', 'Registration is open. Codes in new letters work.'],
})
