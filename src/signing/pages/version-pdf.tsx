import { versionNumbered } from '../../agreement/queries.ts'
import { noVersion } from '../../agreement/rules.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { at } from '../addresses.ts'
import { servedVersion } from '../prints.ts'

/** A version for those who are to sign it, from the day it was fixed. */
export const versionPdf = page({
  path: at.versionPdf,
  guard: may('agreement.read'),
  texts: {},
  async get({ work, as, lang, params }) {
    const one = await versionNumbered(work, as.panel, params.number)
    return one ? servedVersion(work, one, lang) : noVersion()
  },
})
