import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { confirmLeftOver, voidLeftOver } from '../actions.ts'
import { at } from '../addresses.ts'

export const leftOver = page({
  path: at.leftover,
  guard: may('proposals.count'),
  texts: {},
  input: z.object({ codes: text(8000) }),
  post: ({ work, as, input, params }) => voidLeftOver(work, as, { poll: params.poll, codes: input.codes }),
  redirect: (params) => to(at.desk, params),
  back: (params) => to(at.desk, params),
  said: [
    'Bewaard. Zij zijn ongeldig zodra de andere stemopnemer dat ook zegt.',
    'Kept. They are void once the other teller says so too.',
  ],
})

export const leftOverSeen = page({
  path: at.confirmLeftover,
  guard: may('proposals.count'),
  texts: {},
  post: ({ work, as, params }) => confirmLeftOver(work, as, params.poll),
  redirect: ({ panel, poll }) => to(at.desk, { panel, poll }),
  back: ({ panel, poll }) => to(at.desk, { panel, poll }),
  said: ['Deze briefjes zijn ongeldig.', 'These slips are void.'],
})
