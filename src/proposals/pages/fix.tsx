import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { fixText } from '../actions.ts'
import { at } from '../addresses.ts'

/** Fixes the text of one proposal, or of all of them (`alle`), for a poll; or releases it. */
export const fix = page({
  path: at.fix,
  guard: may('proposals.freeze'),
  texts: {},
  input: z.object({ fixed: z.enum(['yes', 'no']) }),
  post: ({ work, as, input, params }) => {
    const number = params.number === 'alle' ? {} : { number: Number(params.number) || 0 }
    return fixText(work, as, { ...number, fixed: input.fixed === 'yes' })
  },
  redirect: ({ panel, number }) =>
    number === 'alle' ? to(at.proposals, { panel }) : to(at.proposal, { panel, number }),
  back: ({ panel, number }) => (number === 'alle' ? to(at.proposals, { panel }) : to(at.proposal, { panel, number })),
  said: ['De tekst is vastgezet of losgemaakt.', 'The text was fixed or released.'],
})
