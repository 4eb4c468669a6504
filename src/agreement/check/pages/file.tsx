import { files } from '../../../kit/files/held.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../addresses.ts'
import { evidenceOf } from '../queries.ts'

const refuse = refusing({ 'no-file': ['Dit bestand is er niet.', 'There is no such file.'] })

/** A file that came with evidence: for both sides of the table, never public. */
export const file = page({
  path: at.file,
  guard: may('agreement.read'),
  texts: {},
  async get({ work, as, params }) {
    const held = (await evidenceOf(work, as.panel)).find((one) => one.id === params.evidence)
    if (!held?.fileId) return refuse('no-file', { status: 404 })
    const { bytes, type, name } = await files().read(work, held.fileId)
    return { type, body: new Uint8Array(bytes), download: name }
  },
})
