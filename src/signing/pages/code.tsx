import { to } from '../../kit/web/addresses.ts'
import { anybody, page } from '../../kit/web/page.ts'
import { askCode } from '../actions.ts'
import { at } from '../addresses.ts'

export const code = page({
  path: at.code,
  guard: anybody,
  texts: {},
  limit: { name: 'signing-code', attempts: 10, minutes: 15 },
  post: ({ work, params, visitor }) => askCode(work, params.token, visitor?.person),
  redirect: ({ token }) => `${to(at.own, { token })}#tekenen`,
  back: ({ token }) => to(at.own, { token }),
  said: ['Er is een code gemaild. Vul hem hieronder in.', 'A code was mailed. Fill it in below.'],
})
