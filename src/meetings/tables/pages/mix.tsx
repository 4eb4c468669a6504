import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { mix as mixThem } from '../actions.ts'
import { at } from '../addresses.ts'
import { mostTables } from '../policy.ts'

export const mix = page({
  path: at.mix,
  guard: may('meetings.lead'),
  texts: {},
  input: z.object({ tables: whole(1, mostTables) }),
  post: ({ work, as, input, params }) => mixThem(work, as, { number: params.number, tables: input.tables }),
  redirect: (params) => to(at.tables, params),
  back: (params) => to(at.tables, params),
  said: ['De tafels zijn gemengd.', 'The tables were mixed.'],
})
