import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { noMeeting } from '../../trajectory/rules.ts'
import { at } from '../addresses.ts'
import { agendaPdf } from '../prints.ts'
import { agendaOf } from '../queries.ts'

/** The agenda on A4, for who has no screen at hand. */
export const print = page({
  path: at.print,
  guard: may('meetings.lead'),
  texts: {},
  async get({ work, as, lang, params }) {
    const found = await agendaOf(work, as.panel, params.number)
    if (!found) return noMeeting()
    const body = await agendaPdf(found, await panelOf(work, as), lang)
    return { type: 'application/pdf', body }
  },
})
