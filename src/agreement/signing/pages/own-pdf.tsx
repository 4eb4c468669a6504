import { anybody, page } from '../../../kit/web/page.ts'
import { servedVersion } from '../../text/prints.ts'
import { at } from '../addresses.ts'
import { offerBehind } from '../queries.ts'
import { refuseSigning } from '../rules.ts'

export const ownPdf = page({
  path: at.ownPdf,
  guard: anybody,
  texts: {},
  async get({ work, lang, params }) {
    const behind = await offerBehind(work, params.token)
    return behind ? servedVersion(work, behind.version, lang) : refuseSigning('no-signature', { status: 404 })
  },
})
