import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { meetCondition } from '../actions.ts'
import { at } from '../addresses.ts'

export const condition = page({
  path: at.condition,
  guard: may('agreement.accept'),
  texts: {},
  input: z.object({ shownBy: text(300) }),
  post: ({ work, as, params, input }) => meetCondition(work, as, params.signature, input.shownBy),
  redirect: ({ panel }) => to(at.table, { panel }),
  back: ({ panel }) => to(at.table, { panel }),
  said: ['Het voorbehoud is vervuld.', 'The condition is met.'],
})
