import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at as root } from '../../addresses.ts'
import { publish as publishIt } from '../actions.ts'
import { at } from '../addresses.ts'

export const publish = page({
  path: at.publish,
  guard: may('agreement.publish', { fresh: true }),
  texts: {},
  post: ({ work, as, params }) => publishIt(work, as, params.number),
  redirect: ({ panel }) => to(root.table, { panel }),
  back: ({ panel }) => to(root.table, { panel }),
  said: [
    'De afspraak is openbaar en geldt. Alle partijen krijgen de verzegelde pdf.',
    'The agreement is public and holds. All parties get the sealed PDF.',
  ],
})
