import { z } from 'zod'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { freeze as freezeAll } from '../actions.ts'
import { at } from '../addresses.ts'

export const freeze = page({
  path: at.freeze,
  guard: may('draw.freeze', { fresh: true }),
  texts: {},
  input: z.object({}),
  post: ({ work, as }) => freezeAll(work, as),
  redirect: (params) => to(at.staff, params),
  back: (params) => to(at.staff, params),
  said: ['De aanmeldingen liggen vast.', 'The registrations are fixed.'],
})
