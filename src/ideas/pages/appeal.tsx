import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { decideAppeal } from '../actions.ts'
import { at } from '../addresses.ts'

export const appeal = page({
  path: at.appeal,
  guard: may('ideas.moderate'),
  texts: {},
  input: z.object({ verdict: z.enum(['show', 'refuse']) }),
  post: ({ work, as, input, params }) =>
    decideAppeal(work, as, { statement: params.statement, show: input.verdict === 'show' }),
  redirect: ({ panel }) => to(at.staff, { panel }),
  back: ({ panel }) => to(at.staff, { panel }),
  said: ['Je besluit op het bezwaar is bewaard.', 'Your decision on the appeal was kept.'],
})
