import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { sides } from '../../types.ts'
import { at } from '../addresses.ts'
import { pollOf, slipPrint } from '../queries.ts'
import { refusals } from '../texts.ts'

const refuse = refusing(refusals)

/** The slips of one group, to print. Gone once the poll is open. */
export const slips = page({
  path: at.slips,
  guard: may('proposals.poll'),
  texts: {},
  async get({ work, as, params }) {
    const poll = await pollOf(work, as.panel, params.poll)
    const side = sides.find((one) => one === params.side)
    const print = poll && side ? await slipPrint(work, poll.id, side) : undefined
    if (!print) return refuse('no-print', { status: 410 })
    return { type: 'application/pdf', body: new Uint8Array(print.pdf), download: `${params.side}.pdf` }
  },
})
