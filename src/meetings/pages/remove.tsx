import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { remove as removeIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { Seen } from '../types.ts'

export const remove = page({
  path: at.remove,
  guard: may('meetings.lead'),
  texts: {},
  input: Seen,
  post: ({ work, as, input, params }) => removeIt(work, as, { ...input, number: params.number, id: params.item }),
  redirect: ({ panel, number }) => to(at.agenda, { panel, number }),
  back: ({ panel, number }) => to(at.agenda, { panel, number }),
  said: ['Het punt is van de agenda gehaald.', 'The item was taken off the agenda.'],
})
