import { anyone, page } from '../../kit/web/page.ts'
import { refusing } from '../../kit/work/refusal.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { at } from '../addresses.ts'
import { advicePdf } from '../prints.ts'
import { adviceOf, isPublic, recommendationsOf } from '../queries.ts'
import { refusals } from '../texts.ts'

const refuse = refusing(refusals)

/** The advice as PDF, once it is public. */
export const pdf = page({
  path: at.pdf,
  guard: anyone,
  texts: {},
  async get({ work, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const advice = await adviceOf(work, panel.id)
    if (!advice || !(await isPublic(work, panel.id))) return refuse('embargo', { status: 404 })
    const body = await advicePdf({ panel, advice, recommendations: await recommendationsOf(work, panel.id) }, lang)
    return { type: 'application/pdf', body }
  },
})
