import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { acceptAuthority as accept } from '../../actions.ts'
import { at } from '../../addresses.ts'

export const acceptAuthority = page({
  path: at.acceptAuthority,
  guard: may('agreement.accept'),
  texts: {},
  post: ({ work, as, params }) => accept(work, as, params.authority),
  redirect: ({ panel }) => to(at.authority, { panel }),
  back: ({ panel }) => to(at.authority, { panel }),
  said: ['De bevoegdheid is goedgekeurd.', 'The authority was accepted.'],
})
