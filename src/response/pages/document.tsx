import { files } from '../../kit/files/held.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { refusing } from '../../kit/work/refusal.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { at } from '../addresses.ts'
import { documentsOf, entryOf } from '../queries.ts'
import { isPublic } from '../rules.ts'

const refuse = refusing({ 'no-document': ['Dit bestand is er niet.', 'There is no such file.'] })

/** A file that an answer or a report shows as evidence. */
export const document = page({
  path: at.document,
  guard: anyone,
  texts: {},
  async get({ work, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const found = await entryOf(work, panel.id, params.number)
    const all = found ? await documentsOf(work, found.entry.recommendation.id) : []
    const held = all.find((one) => one.id === params.document)
    if (!held?.fileId || !found || !isPublic(held.id, found.entry)) return refuse('no-document', { status: 404 })
    const { bytes, type, name } = await files().read(work, held.fileId)
    return { type, body: new Uint8Array(bytes), download: name }
  },
})
