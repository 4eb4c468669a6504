import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { destroySlips } from '../actions.ts'
import { at } from '../addresses.ts'

export const destroy = page({
  path: at.destroy,
  guard: may('proposals.count'),
  texts: {},
  post: ({ work, as, params }) => destroySlips(work, as, params.poll),
  redirect: (params) => to(at.desk, params),
  back: (params) => to(at.desk, params),
  said: [
    'Bewaard. Codes en briefjes verdwijnen als jullie dit allebei zeggen.',
    'Kept. Codes and slips disappear when both of you say this.',
  ],
})
