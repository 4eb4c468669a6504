import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { closeComment as close } from '../actions.ts'

export const closeComment = page({
  path: at.closeComment,
  guard: may('agreement.comment'),
  texts: {},
  post: ({ work, as, params }) => close(work, as, params.comment),
  redirect: ({ panel, clause }) => to(at.clause, { panel, clause }),
  back: ({ panel, clause }) => to(at.clause, { panel, clause }),
  said: ['De opmerking is afgesloten.', 'The comment was closed.'],
})
