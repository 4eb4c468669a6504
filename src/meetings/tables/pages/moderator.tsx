import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { moderate } from '../actions.ts'
import { at } from '../addresses.ts'

export const moderator = page({
  path: at.moderator,
  guard: may('meetings.lead'),
  texts: {},
  input: z.object({ person: z.union([z.literal(''), z.uuid()]) }),
  post: ({ work, as, input, params }) =>
    moderate(work, as, { number: params.number, table: params.table, person: input.person }),
  redirect: ({ panel, number }) => to(at.tables, { panel, number }),
  back: ({ panel, number }) => to(at.tables, { panel, number }),
  said: ['Bewaard.', 'Saved.'],
})
