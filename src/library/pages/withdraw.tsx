import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { withdraw as withdrawIt } from '../actions.ts'
import { at } from '../addresses.ts'

export const withdraw = page({
  path: at.withdraw,
  guard: may('library.write'),
  texts: {},
  input: z.object({}),
  post: ({ work, as, params }) => withdrawIt(work, as, params.document),
  redirect: ({ panel }) => to(at.staff, { panel }),
  back: ({ panel }) => to(at.staff, { panel }),
  said: ['Het stuk is teruggetrokken. Niemand ziet het meer.', 'The document was withdrawn. Nobody sees it any more.'],
})
