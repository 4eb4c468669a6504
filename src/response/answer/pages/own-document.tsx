import { files } from '../../../kit/files/held.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { noRecommendation } from '../../actions.ts'
import { at } from '../../addresses.ts'
import { documentsOf, entryOf } from '../../queries.ts'

const refuse = refusing({ 'no-document': ['Dit bestand is er niet.', 'There is no such file.'] })

/** A file of a draft, for the partner: public only once it was sent. */
export const ownDocument = page({
  path: at.ownDocument,
  guard: may('response.read'),
  texts: {},
  async get({ work, as, params }) {
    const found = await entryOf(work, as.panel, params.number)
    if (!found) return noRecommendation()
    const held = (await documentsOf(work, found.entry.recommendation.id)).find((one) => one.id === params.document)
    if (!held?.fileId) return refuse('no-document', { status: 404 })
    const { bytes, type, name } = await files().read(work, held.fileId)
    return { type, body: new Uint8Array(bytes), download: name }
  },
})
