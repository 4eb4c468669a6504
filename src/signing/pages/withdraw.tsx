import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { withdraw as withdrawIt } from '../actions.ts'
import { at } from '../addresses.ts'

export const withdraw = page({
  path: at.withdraw,
  guard: may('agreement.offer', { fresh: true }),
  texts: {},
  post: ({ work, as, params }) => withdrawIt(work, as, params.number),
  redirect: ({ panel }) => to(at.table, { panel }),
  back: ({ panel }) => to(at.table, { panel }),
  said: ['De versie is ingetrokken.', 'The version was withdrawn.'],
})
