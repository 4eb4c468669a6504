import { page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { asPerson } from '../../proof.ts'
import { askDevice } from '../actions.ts'
import { askedOf } from '../queries.ts'

/** Posted, it asks her device something new; read, it says what was asked last. */
export const passkeyAsked = page({
  path: at.passkeyAsked,
  guard: asPerson,
  texts: {},
  limit: { name: 'passkey-asked', attempts: 120, minutes: 15 },
  get: ({ work, as, visitor }) => askedOf(work, as, { session: visitor?.session ?? '', purpose: 'give' }),
  post: ({ work, as, visitor }) => askDevice(work, as, { session: visitor?.session ?? '', purpose: 'give' }),
})
