import type { Context } from 'hono'
import type { Work } from '../work/work.ts'
import { readCookie } from './cookies.ts'
import type { Desk } from './desk.ts'
import type { Visitor } from './page.ts'

/** Whose session came along with this request. */
export async function visitorOf(desk: Desk, work: Work, c: Context): Promise<Visitor | undefined> {
  const token = readCookie(c.req.header('cookie'), desk.cookies.session)
  return token ? desk.recognise(work, token) : undefined
}

/** What a form behind this session carries. */
export const formToken = (desk: Desk, visitor: Visitor): string => desk.secrets.mac('forms', visitor.session)
