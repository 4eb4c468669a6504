import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { beginOpen } from '../actions.ts'
import { at } from '../addresses.ts'
import { visitor } from '../proof.ts'

/** Begins without a letter, where the agreement allows it. */
export const open = page({
  path: at.open,
  guard: visitor,
  texts: {},
  // wide: a whole library registers from one address
  limit: { name: 'join-open', attempts: 300, minutes: 60 },
  post: ({ work, as, lang }) => beginOpen(work, as, lang),
  redirect: ({ panel }, link) => to(at.step, { panel, link, step: 'naam' }),
  back: (params) => to(at.join, params),
})
