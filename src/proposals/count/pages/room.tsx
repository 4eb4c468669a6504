import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { countRoom } from '../actions.ts'
import { at } from '../addresses.ts'

export const room = page({
  path: at.room,
  guard: may('proposals.count'),
  texts: {},
  input: z.object({ citizens: whole(0, 1000), partner: whole(0, 500) }),
  post: ({ work, as, input, params }) => countRoom(work, as, { poll: params.poll, ...input }),
  redirect: (params) => to(at.desk, params),
  back: (params) => to(at.desk, params),
  said: [
    'Je telling is bewaard. Vult de andere stemopnemer hetzelfde in, dan staat die vast.',
    'Your count was kept. When the other teller enters the same, it is final.',
  ],
})
