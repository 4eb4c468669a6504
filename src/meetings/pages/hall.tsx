import { z } from 'zod'
import { clock, momentOf } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { Hall } from '../../kit/ui/components/hall.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { noMeeting } from '../../trajectory/rules.ts'
import { timeWords } from '../../trajectory/views.tsx'
import { run } from '../actions.ts'
import { at } from '../addresses.ts'
import { agendaOf } from '../queries.ts'
import { hallState, noItemHere, stopsAround, timed } from '../rules.ts'
import { itemWords } from '../texts.ts'
import { HallSheet, minutesWords } from '../views.tsx'

const texts = {
  title: ['In de zaal', 'In the hall'],
  ready: ['Straks', 'Soon'],
  left: ['minuten te gaan', 'minutes to go'],
  over: ['minuten over tijd', 'minutes over time'],
  behind: ['{n} achter op de agenda', '{n} behind the agenda'],
  ahead: ['{n} voor op de agenda', '{n} ahead of the agenda'],
  next: ['Daarna {name}, {time}', 'Then {name}, {time}'],
  stops: ['De dag', 'The day'],
  start: ['Begin met "{name}"', 'Begin with "{name}"'],
  on: ['Verder naar "{name}"', 'On to "{name}"'],
  stop: ['De bijeenkomst is klaar', 'The meeting is over'],
  back: ['Terug naar de agenda', 'Back to the agenda'],
} as const

/** The screen in the hall: what runs, how long still, what comes. It looks again every half minute. */
export const hall = page({
  path: at.hall,
  guard: may('meetings.lead'),
  texts,
  input: z.object({ item: z.union([z.uuid(), z.literal('')]).default('') }),
  async get({ work, as, t, lang, params }) {
    const found = await agendaOf(work, as.panel, params.number)
    if (!found) return noMeeting()
    const { meeting, items, running } = found
    const [panel, day] = [await panelOf(work, as), timed(items, meeting.starts)]
    const begin = momentOf(meeting.day, meeting.starts)
    const state = running ? hallState(items, running, { begin, now: work.now }) : undefined
    const shown = day[state?.at ?? 0]
    if (!shown) return noItemHere()
    const next = state ? day[state.at + 1] : shown
    const { left, late } = state ?? { left: shown.item.minutes, late: 0 }
    const drift = late === 0 ? undefined : minutesWords(Math.abs(late), lang)
    return (
      <HallSheet title={t('title')}>
        <Hall
          panel={told(panel.title, lang)}
          meeting={told(meeting.title, lang)}
          mark={{ citizens: {}, partner: {}, seed: panel.slug }}
          clock={clock(work.now, lang)}
          where={state ? say(itemWords[shown.item.kind], lang) : t('ready')}
          item={told(shown.item.title, lang)}
          {...(shown.item.question ? { question: told(shown.item.question, lang) } : {})}
          minutes={String(Math.abs(left))}
          minutesWords={t(left < 0 ? 'over' : 'left')}
          next={
            <>
              {state && next
                ? t('next', { name: told(next.item.title, lang), time: timeWords(next.starts, lang) })
                : ''}
              {drift ? ` ${t(late > 0 ? 'behind' : 'ahead', { n: drift })}` : ''}
            </>
          }
          stops={stopsAround(day, state?.at).map((one) => ({
            time: timeWords(one.starts, lang),
            name: told(one.item.title, lang),
            state: one.state,
          }))}
          stopsLabel={t('stops')}
        />
        <Form hidden={{ item: next?.item.id ?? '' }}>
          <div class="kr-buttons">
            <Button type="submit">
              {next ? t(state ? 'on' : 'start', { name: told(next.item.title, lang) }) : t('stop')}
            </Button>
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
