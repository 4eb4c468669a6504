import { told } from '../../kit/texts/words.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { at } from '../addresses.ts'
import { calendar as calendarOf } from '../prints.ts'
import { meetingsOf } from '../queries.ts'
import { isCancelled } from '../rules.ts'
import { meetingName } from '../views.tsx'

/** The agenda as a calendar people can follow. */
export const calendar = page({
  path: at.calendar,
  guard: anyone,
  texts: {},
  async get({ work, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const name = told(panel.title, lang)
    const events = (await meetingsOf(work, panel.id)).map((one) => ({
      ...{ id: one.id, day: one.day, starts: one.starts, ends: one.ends, cancelled: isCancelled(one) },
      title: `${name}, ${meetingName(one, lang).toLowerCase()}: ${told(one.title, lang)}`,
      place: told(one.place, lang),
    }))
    const body = calendarOf(name, events, work.now)
    return { type: 'text/calendar; charset=utf-8', body, download: `agenda-${panel.slug}.ics` }
  },
})
