import { page } from '../../../kit/web/page.ts'
import { may, seesAll } from '../../../panel/proof.ts'
import { at } from '../addresses.ts'
import { receiptPdf } from '../prints.ts'
import { applicantByLot } from '../queries.ts'
import { noApplicant } from '../rules.ts'

/** The confirmation for who is reached by post or phone, to print and send. */
export const receipt = page({
  path: at.receipt,
  guard: may('recruitment.desk'),
  texts: {},
  async get({ work, as, params }) {
    const held = await applicantByLot(work, seesAll(as), params.lot)
    if (!held || (held.channel === 'mail' && held.stream !== 'desk')) return noApplicant()
    return { type: 'application/pdf', body: await receiptPdf(work, held), download: `bevestiging-${params.lot}.pdf` }
  },
})
