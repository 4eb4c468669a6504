import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { at } from '../addresses.ts'
import { feedOf } from '../feed/queries.ts'
import { atom } from '../feed/rules.ts'

/** The news of a panel, for a feed reader. */
export const feed = page({
  path: at.feed,
  guard: anyone,
  texts: {},
  async get({ work, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    return { type: 'application/atom+xml; charset=utf-8', body: atom(await feedOf(work, panel, lang)) }
  },
})
