import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { closePoll } from '../actions.ts'
import { at } from '../addresses.ts'

export const close = page({
  path: at.close,
  guard: may('proposals.count'),
  texts: {},
  input: z.object({ citizens: whole(0, 1000), partner: whole(0, 500) }),
  post: ({ work, as, input, params }) => closePoll(work, as, { poll: params.poll, ...input }),
  redirect: (params) => to(at.desk, params),
  back: (params) => to(at.desk, params),
  said: [
    'Bewaard. De peiling sluit als jullie dit allebei zeggen.',
    'Kept. The poll closes when both of you say this.',
  ],
})
