import { z } from 'zod'
import { clock, momentOf } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { Hall } from '../../kit/ui/components/hall.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import type { Panel } from '../../panel/types.ts'
import { noMeeting } from '../../trajectory/rules.ts'
import type { Meeting } from '../../trajectory/types.ts'
import { timeWords } from '../../trajectory/views.tsx'
import { run } from '../actions.ts'
import { at } from '../addresses.ts'
import { agendaOf } from '../queries.ts'
import { hallView, nothingToShow, stopsAround, type Timed, timed } from '../rules.ts'
import { itemWords } from '../texts.ts'
import type { Item } from '../types.ts'
import { HallSheet, minutesWords } from '../views.tsx'

const texts = {
  title: ['In de zaal', 'In the hall'],
  ready: ['Straks', 'Soon'],
  left: ['minuten te gaan', 'minutes to go'],
  over: ['minuten over tijd', 'minutes over time'],
  behind: ['{n} achter op de agenda', '{n} behind the agenda'],
  ahead: ['{n} voor op de agenda', '{n} ahead of the agenda'],
  next: ['Daarna: {name}, {time}', 'Then: {name}, {time}'],
  stops: ['De dag', 'The day'],
  start: ['Begin met "{name}"', 'Begin with "{name}"'],
  on: ['Verder naar "{name}"', 'On to "{name}"'],
  stop: ['De bijeenkomst is klaar', 'The meeting is over'],
  again: ['Kijk opnieuw', 'Look again'],
  back: ['Terug naar de agenda', 'Back to the agenda'],
} as const

/** The screen in the hall: what runs, how long still, what comes. With a script it looks again every half minute. */
export const hall = page({
  path: at.hall,
  guard: may('meetings.lead'),
  texts,
  input: z.object({ item: z.union([z.uuid(), z.literal('')]).default('') }),
  async get({ work, as, t, lang, params }) {
    const found = await agendaOf(work, as.panel, params.number)
    if (!found) return noMeeting()
    const { meeting, items, running } = found
    const day = timed(items, meeting.starts)
    const view = hallView(day, running, { begin: momentOf(meeting.day, meeting.starts), now: work.now })
    if (!view) return nothingToShow()
    const { next, runs } = view
    return (
      <HallSheet title={t('title')}>
        <Shown panel={await panelOf(work, as)} meeting={meeting} day={day} view={view} clock={clock(work.now, lang)} />
        <Form hidden={{ item: next?.item.id ?? '' }}>
          <div class="kr-buttons">
            <Button type="submit">
              {next ? t(runs ? 'on' : 'start', { name: told(next.item.title, lang) }) : t('stop')}
            </Button>
            <ButtonLink kind="quiet" to={to(at.hall, params)}>
              {t('again')}
            </ButtonLink>
            <ButtonLink kind="quiet" to={to(at.agenda, params)}>
              {t('back')}
            </ButtonLink>
          </div>
        </Form>
      </HallSheet>
    )
  },
  post: ({ work, as, input, params }) =>
    run(work, as, { number: params.number, ...(input.item ? { item: input.item } : {}) }),
  redirect: (params) => to(at.hall, params),
})

interface ShownProps {
  panel: Panel
  meeting: Meeting
  day: readonly Timed<Item>[]
  view: NonNullable<ReturnType<typeof hallView<Item>>>
  clock: string
}
function Shown({ panel, meeting, day, view, clock: time }: ShownProps) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { shown, next, runs, left } = view
  const stops = stopsAround(day, view.at).map(({ item, starts, state }) => ({
    ...{ time: timeWords(starts, lang), name: told(item.title, lang), state },
  }))
  return (
    <Hall
      panel={told(panel.title, lang)}
      meeting={told(meeting.title, lang)}
      mark={{ citizens: {}, partner: {}, seed: panel.slug }}
      clock={time}
      where={runs ? say(itemWords[shown.item.kind], lang) : t('ready')}
      item={told(shown.item.title, lang)}
      {...(shown.item.question ? { question: told(shown.item.question, lang) } : {})}
      minutes={String(Math.abs(left))}
      minutesWords={t(left < 0 ? 'over' : 'left')}
      next={
        <>
          {runs && next
            ? `${t('next', { name: told(next.item.title, lang), time: timeWords(next.starts, lang) })}. `
            : ''}
          <Drift late={view.late} />
        </>
      }
      stops={stops}
      stopsLabel={t('stops')}
    />
  )
}

/** Behind or ahead of the agenda, in minutes. */
function Drift({ late }: { late: number }) {
  const lang = useLang()
  if (late === 0) return null
  return <>{say(late > 0 ? texts.behind : texts.ahead, lang, { n: minutesWords(Math.abs(late), lang) })}</>
}
