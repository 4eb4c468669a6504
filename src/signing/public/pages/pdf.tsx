import { versionNumbered } from '../../../agreement/queries.ts'
import { noVersion } from '../../../agreement/rules.ts'
import { anyone, page } from '../../../kit/web/page.ts'
import { panelBySlug } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { at } from '../../addresses.ts'
import { servedVersion } from '../../prints.ts'

/** A published version as anybody may keep it. */
export const publicPdf = page({
  path: at.pdf,
  guard: anyone,
  texts: {},
  async get({ work, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const one = await versionNumbered(work, panel.id, params.number)
    return one?.publishedAt ? servedVersion(work, one, lang) : noVersion()
  },
})
