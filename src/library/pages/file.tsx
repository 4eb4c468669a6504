import { files } from '../../kit/files/held.ts'
import { dayOf } from '../../kit/texts/dates.ts'
import { anybody, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { at } from '../addresses.ts'
import { documentById } from '../queries.ts'
import { closed, isPublic } from '../rules.ts'

/** The file of a document that is open: saved, never shown in the page. */
export const file = page({
  path: at.file,
  guard: anybody,
  texts: {},
  async get({ work, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const one = await documentById(work, panel.id, params.document)
    if (!one?.fileId || !isPublic(one, dayOf(work.now))) return closed(one)
    const { bytes, type, name } = await files().read(work, one.fileId)
    return { type, body: new Uint8Array(bytes), download: name }
  },
})
