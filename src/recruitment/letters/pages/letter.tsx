import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may, seesAll } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { lettersPerPart } from '../policy.ts'
import { lettersPdf } from '../prints.ts'
import { batchNumbered } from '../queries.ts'
import { serialsIn } from '../rules.ts'

const refuse = refusing({ 'no-batch': ['Deze brieven zijn er niet.', 'There are no such letters.'] })

/** Letters as one PDF of at most fifty; made when asked for, kept nowhere. */
export const letter = page({
  path: at.letter,
  guard: may('recruitment.letters', { fresh: true }),
  texts: {},
  query: ['deel'],
  async get({ work, as, lang, params, query }) {
    const batch = await batchNumbered(work, seesAll(as), params.batch)
    const part = /^\d{1,4}$/.test(query.deel ?? '') ? Number(query.deel) : 1
    const serials = batch ? serialsIn(part, batch.size, lettersPerPart) : []
    if (!batch || part < 1 || serials.length === 0) return refuse('no-batch', { status: 404 })
    const body = await lettersPdf(work, { batch, serials }, lang)
    return { type: 'application/pdf', body, download: `brieven-${batch.number}-${part}.pdf` }
  },
})
