import { renderPdf } from '../kit/pdf/render.ts'
import { fullDate } from '../kit/texts/dates.ts'
import { type Lang, say } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import type { Panel } from '../panel/types.ts'
import { meetingName, timesOf, timeWords } from '../trajectory/views.tsx'
import template from './prose/agenda.typ'
import { timed } from './rules.ts'
import { itemWords } from './texts.ts'
import type { Agenda, Item } from './types.ts'
import { minutesWords } from './views.tsx'

/** The kind of an item, where its title does not say it already. */
const kindBeside = ({ kind, title }: Item, lang: Lang): string => {
  const word = say(itemWords[kind], lang)
  return told(title, lang) === word ? '' : word
}

/** The agenda on A4, as it stands. */
export function agendaPdf({ meeting, items }: Agenda, panel: Pick<Panel, 'title'>, lang: Lang): Promise<Uint8Array> {
  const name = meetingName(meeting, lang)
  const data = {
    title: `${name}: ${told(meeting.title, lang)}`,
    about: `${told(panel.title, lang)}, ${name.toLowerCase()}`,
    facts: [
      { key: 'panel', value: told(panel.title, lang) },
      { key: 'day', value: fullDate(meeting.day, lang) },
      { key: 'time', value: timesOf(meeting, lang) },
      { key: 'place', value: told(meeting.place, lang) },
    ],
    items: timed(items, meeting.starts).map(({ item, starts, ends }) => ({
      from: timeWords(starts, lang),
      until: timeWords(ends, lang),
      kind: kindBeside(item, lang),
      title: told(item.title, lang),
      lasts: minutesWords(item.minutes, lang),
      owner: item.owner ?? '',
      question: item.question ? told(item.question, lang) : '',
      harvest: item.harvest ?? '',
    })),
  }
  return renderPdf({ template, data, lang })
}
