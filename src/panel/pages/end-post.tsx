import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { endPost as end } from '../actions.ts'
import { at } from '../addresses.ts'
import { may } from '../proof.ts'

export const endPost = page({
  path: at.endPost,
  guard: may('panel.post', { fresh: true }),
  texts: {},
  post: ({ work, as, params }) => end(work, as, params.post),
  redirect: ({ panel }) => to(at.team, { panel }),
  back: ({ panel }) => to(at.team, { panel }),
  said: ['De rol is gestopt.', 'The role has ended.'],
})
