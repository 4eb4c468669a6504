import { files } from '../../kit/files/held.ts'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { confirmPaper as confirm } from '../actions.ts'
import { at } from '../addresses.ts'
import { signatureOf } from '../queries.ts'
import { refuseSigning } from '../rules.ts'

/** The paper itself, and the word of the other party that it is that version. */
export const confirmPaper = page({
  path: at.confirmPaper,
  guard: may('agreement.accept'),
  texts: {},
  async get({ work, as, params }) {
    const one = await signatureOf(work, as.panel, params.signature)
    if (!one?.fileId) return refuseSigning('no-signature', { status: 404 })
    const { bytes, type, name } = await files().read(work, one.fileId)
    return { type, body: new Uint8Array(bytes), download: name }
  },
  post: ({ work, as, params }) => confirm(work, as, params.signature),
  redirect: ({ panel }) => to(at.table, { panel }),
  back: ({ panel }) => to(at.table, { panel }),
  said: ['Het papier is bevestigd. De handtekening telt.', 'The paper was confirmed. The signature counts.'],
})
