import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { offer as offerIt } from '../actions.ts'
import { at } from '../addresses.ts'

export const offer = page({
  path: at.offer,
  guard: may('agreement.offer', { fresh: true }),
  texts: {},
  post: ({ work, as, params }) => offerIt(work, as, params.number),
  redirect: ({ panel }) => to(at.table, { panel }),
  back: ({ panel }) => to(at.table, { panel }),
  said: ['De versie is aangeboden. Wie tekent, kreeg een mail.', 'The version was offered. Those who sign got a mail.'],
})
