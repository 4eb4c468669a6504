import { recurring } from '../kit/work/jobs.ts'
import type { PanelId } from '../panel/types.ts'
import { book, missing } from './actions.ts'
import { panelsWithMeetings } from './queries.ts'

/** What a meeting earned is written down once it was held, and taken back when attendance is corrected. */
export const booking = recurring<PanelId>({
  name: 'fees-booking',
  everyMinutes: 10,
  async find(work) {
    const panels = await panelsWithMeetings(work)
    const all = await Promise.all(panels.map((panel) => missing(work, panel)))
    return panels.filter((_, at) => (all[at]?.add.length ?? 0) + (all[at]?.reverse.length ?? 0) > 0)
  },
  act: book,
})
