import { page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { asHerself } from '../../proof.ts'
import { askDevice } from '../actions.ts'
import { askedOf } from '../queries.ts'

/** Posted, it offers her device to make a key; read, it says what was offered last. */
export const passkeyOffered = page({
  path: at.passkeyOffered,
  guard: asHerself,
  texts: {},
  limit: { name: 'passkey-offered', attempts: 60, minutes: 15 },
  get: ({ work, as, visitor }) => askedOf(work, as, { session: visitor?.session ?? '', purpose: 'add' }),
  post: ({ work, as, visitor }) => askDevice(work, as, { session: visitor?.session ?? '', purpose: 'add' }),
})
