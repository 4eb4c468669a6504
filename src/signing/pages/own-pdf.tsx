import { anybody, page } from '../../kit/web/page.ts'
import { at } from '../addresses.ts'
import { servedVersion } from '../prints.ts'
import { offerBehind } from '../queries.ts'
import { offerVoid, refuseSigning } from '../rules.ts'

export const ownPdf = page({
  path: at.ownPdf,
  guard: anybody,
  texts: {},
  async get({ work, lang, params }) {
    const behind = await offerBehind(work, params.token)
    if (!behind) return refuseSigning('no-signature', { status: 404 })
    const { offer, version, who, newest } = behind
    const no = offerVoid(offer, { email: who?.email ?? null, version, newest })
    return no ?? servedVersion(work, version, lang)
  },
})
