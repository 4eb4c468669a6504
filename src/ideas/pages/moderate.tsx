import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { moderate as moderateIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { Verdict } from '../types.ts'

export const moderate = page({
  path: at.moderate,
  guard: may('ideas.moderate'),
  texts: {},
  input: Verdict,
  post: ({ work, as, input, params }) =>
    moderateIt(work, as, {
      statement: params.statement,
      show: input.verdict === 'show',
      reason: input.reason || undefined,
    }),
  redirect: ({ panel }) => to(at.staff, { panel }),
  back: ({ panel }) => to(at.staff, { panel }),
  said: ['Je besluit is bewaard.', 'Your decision was kept.'],
})
