import { recurring } from '../kit/work/jobs.ts'
import type { PanelId } from '../panel/types.ts'
import { book, missing } from './actions.ts'
import { panelsWithMeetings } from './queries.ts'

/** What a meeting earned is written down once it was held, and taken back when attendance is corrected. */
export const booking = recurring<PanelId>({
  name: 'fees-booking',
  everyMinutes: 10,
  async find(work) {
    const found: PanelId[] = []
    for (const panel of await panelsWithMeetings(work)) {
      const { add, reverse } = await missing(work, panel)
      if (add.length + reverse.length > 0) found.push(panel)
    }
    return found
  },
  act: book,
})
