import { page } from '../../kit/web/page.ts'
import { refusing } from '../../kit/work/refusal.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { at } from '../addresses.ts'
import { advicePdf } from '../prints.ts'
import { adviceOf, recommendationsOf } from '../queries.ts'
import { refusals } from '../texts.ts'

const refuse = refusing(refusals)

/** The advice as it stands, for the staff: a concept until the panel adopted it. */
export const draftPdf = page({
  path: at.draftPdf,
  guard: may('proposals.advice'),
  texts: {},
  async get({ work, as, lang }) {
    const advice = await adviceOf(work, as.panel)
    const recommendations = await recommendationsOf(work, as.panel)
    if (!advice || recommendations.length === 0) return refuse('nothing-in-it', { status: 404 })
    const body = await advicePdf({ panel: await panelOf(work, as), advice, recommendations }, lang)
    return { type: 'application/pdf', body }
  },
})
