/** Sends a form that no page shows (any more), with the token of her session: what somebody does who does not stop at a button. */
import { sha256 } from '../../src/kit/work/canonical.ts'
import { type Answer, type Fields, type House, origin } from './house.ts'

export async function insists(house: House, as: string, path: string, fields: Fields = {}): Promise<Answer> {
  const cookie = await house.cookie(as)
  const session = cookie.slice(cookie.indexOf('=') + 1)
  const body = new FormData()
  body.set('_token', house.installation.secrets.mac('forms', sha256(session).toString('hex')))
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string | File)
  const answer = await house.raw(path, { method: 'POST', body, headers: { origin, cookie } })
  const { status, headers } = answer
  return { status, headers, location: headers.get('location') ?? '', text: await answer.text() }
}
