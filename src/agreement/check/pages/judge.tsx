import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { optionalText } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { judge as judgeIt } from '../actions.ts'
import { at } from '../addresses.ts'

export const judge = page({
  path: at.judge,
  guard: may('agreement.accept'),
  texts: {},
  input: z.object({ verdict: z.enum(['accept', 'refuse']), remark: optionalText(1000).default('') }),
  post: ({ work, as, input, params }) =>
    judgeIt(work, as, { evidence: params.evidence, accepted: input.verdict === 'accept', remark: input.remark }),
  redirect: ({ panel, point }) => to(at.point, { panel, point }),
  back: ({ panel, point }) => to(at.point, { panel, point }),
  said: ['Je oordeel is bewaard.', 'Your judgement was kept.'],
})
