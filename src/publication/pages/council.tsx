import { organisation } from '../../accounts/queries.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { featuresOf, releasedOf } from '../../recruitment/queries.ts'
import { at } from '../addresses.ts'
import { councilPdf } from '../council/prints.ts'
import { agreedAndDone, factsOf } from '../standing/queries.ts'

/** Two pages for the council or the board: where the panel stands today. */
export const council = page({
  path: at.council,
  guard: anyone,
  texts: {},
  async get({ work, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const [facts, done] = [await factsOf(work, panel), await agreedAndDone(work, panel.id)]
    const [released, house] = [await releasedOf(work, panel.id), await organisation(work)]
    const features = await featuresOf(work, panel.id)
    return { type: 'application/pdf', body: await councilPdf({ panel, facts, done, released, features, house }, lang) }
  },
})
