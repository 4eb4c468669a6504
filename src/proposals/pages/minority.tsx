import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { optionalText } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { writeMinority } from '../actions.ts'
import { at } from '../addresses.ts'

export const minority = page({
  path: at.minority,
  guard: may('proposals.write'),
  texts: {},
  input: z.object({ text: optionalText(3000), textEn: optionalText(3000).default('') }),
  post: ({ work, as, input, params }) => writeMinority(work, as, { ...input, number: Number(params.number) || 0 }),
  redirect: (params) => to(at.proposal, params),
  back: (params) => to(at.proposal, params),
  said: ['De minderheidstekst is bewaard.', 'The minority text was saved.'],
})
