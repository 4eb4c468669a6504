import { z } from 'zod'
import { dayOf, fullDate } from '../../kit/texts/dates.ts'
import { told } from '../../kit/texts/words.ts'
import { Tick } from '../../kit/ui/components/choices.tsx'
import { DateField } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { day, yes } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { postpone as postponeIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { contactsOf, meetingNumbered, meetingsOf } from '../queries.ts'
import { after, noMeeting, suggested } from '../rules.ts'
import { PlanSheet, startingWith, ToTell } from '../views.tsx'

const texts = {
  title: ['Verzetten', 'Postpone'],
  lead: [
    'De agenda toont straks de nieuwe dag, met de eerst geplande dag ernaast. Afspraken met een termijn na deze bijeenkomst schuiven mee.',
    'The agenda will show the new day, with the day first planned beside it. Terms that run from this meeting move along.',
  ],
  first: ['Eerst gepland', 'First planned'],
  now: ['Staat nu op', 'Now stands on'],
  next: ['De bijeenkomst erna', 'The meeting after it'],
  day: ['De nieuwe dag', 'The new day'],
  dayHint: [
    'Houd dezelfde dag van de week: die houden mensen vrij. Een weekend of feestdag mag.',
    'Keep the same day of the week: people keep it free. A weekend or a holiday is fine.',
  ],
  other: ['Een andere dag van de week', 'Another day of the week'],
  otherWords: ['Ja, dit is met de leden en de partner besproken', 'Yes, members and partner agreed to it'],
  button: ['Verzet de bijeenkomst', 'Postpone the meeting'],
} as const

export const postpone = page({
  path: at.postpone,
  guard: may('trajectory.plan'),
  texts,
  input: z.object({ day: day(), otherWeekday: yes() }),
  async get({ work, as, t, lang, form, params }) {
    const found = await meetingNumbered(work, as.panel, params.number)
    if (!found) return noMeeting()
    const all = await meetingsOf(work, as.panel)
    const next = after(all, found)
    const day = suggested(all, found, dayOf(work.now))
    const filled = startingWith(form, day ? { day } : {})
    return (
      <PlanSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} meeting={found}>
        <p class="kr-lead">{t('lead')}</p>
        <Facts
          facts={[
            { term: t('first'), value: fullDate(found.firstDay, lang) },
            { term: t('now'), value: fullDate(found.day, lang) },
            ...(next ? [{ term: t('next'), value: fullDate(next.day, lang) }] : []),
          ]}
        />
        <Form form={form}>
          <DateField form={filled} name="day" label={t('day')} hint={t('dayHint')} />
          <Tick form={filled} name="otherWeekday" label={t('other')} words={t('otherWords')} optional />
          <Submit>{t('button')}</Submit>
        </Form>
        <ToTell contacts={await contactsOf(work, as)} place={told(found.place, lang)} />
      </PlanSheet>
    )
  },
  post: ({ work, as, input, params }) => postponeIt(work, as, { ...input, number: params.number }),
  redirect: (params) => to(at.meeting, params),
  said: [
    'De bijeenkomst is verzet. Vertel het de mensen hieronder.',
    'The meeting was postponed. Tell the people below.',
  ],
})
