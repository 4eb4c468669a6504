import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { asHouseStaff } from '../../panel/proof.ts'
import { connect as connectIt } from '../actions.ts'
import { at } from '../addresses.ts'

export const connect = page({
  path: at.connect,
  guard: asHouseStaff,
  texts: { 'no-panel': ['Kies een panel uit de lijst.', 'Choose a panel from the list.'] },
  input: z.object({ panel: z.uuid('no-panel') }),
  post: ({ work, as, input, params }) => connectIt(work, as, params.request, input.panel),
  redirect: (params) => to(at.request, params),
  back: (params) => to(at.request, params),
  said: ['Het panel hoort nu bij deze vraag.', 'The panel now belongs to this request.'],
})
