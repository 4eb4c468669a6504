import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { newLink } from '../actions.ts'
import { at } from '../addresses.ts'

/** Sends a new link to the address she gave. */
export const link = page({
  path: at.link,
  guard: may('recruitment.desk'),
  texts: {},
  post: ({ work, as, params }) => newLink(work, as, params.lot),
  redirect: (params) => to(at.applicant, params),
  back: (params) => to(at.applicant, params),
  said: [
    'De nieuwe link is verstuurd. De oude werkt niet meer.',
    'The new link was sent. The old one no longer works.',
  ],
})
