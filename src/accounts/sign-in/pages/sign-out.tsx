import { anybody, page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { signOut as endSession } from '../actions.ts'

/** By a button only: a link or a picture elsewhere signs nobody out. */
export const signOut = page({
  path: at.signOut,
  guard: anybody,
  texts: {},
  async post({ work, visitor, cookies }) {
    if (visitor) await endSession(work, visitor.session)
    cookies.session('', 0)
  },
  redirect: () => at.signIn.path,
  said: ['Je bent uitgelogd.', 'You are signed out.'],
})
