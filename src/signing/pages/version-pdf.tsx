import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { versionNumbered } from '../../queries.ts'
import { refusals } from '../../texts.ts'
import { servedVersion } from '../prints.ts'

const refuse = refusing(refusals)

/** A version for those who are to sign it, from the day it was fixed. */
export const versionPdf = page({
  path: at.versionPdf,
  guard: may('agreement.read'),
  texts: {},
  async get({ work, as, lang, params }) {
    const one = await versionNumbered(work, as.panel, params.number)
    return one ? servedVersion(work, one, lang) : refuse('no-version', { status: 404 })
  },
})
