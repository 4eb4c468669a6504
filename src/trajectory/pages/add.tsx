import { DateField } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { add as addMeeting } from '../actions.ts'
import { at } from '../addresses.ts'
import { meetingsOf } from '../queries.ts'
import { nextNumber } from '../rules.ts'
import { NewMeeting } from '../types.ts'
import { MeetingFields, meetingTexts, PlanSheet, startingWith, valuesOf } from '../views.tsx'

const texts = {
  ...meetingTexts,
  title: ['Bijeenkomst toevoegen', 'Add a meeting'],
  lead: [
    'Dit wordt bijeenkomst {number}. Ze ligt na de andere; de plaats en de tijden van de vorige staan er alvast.',
    'This becomes meeting {number}. It lies after the others; place and times of the last one are filled in.',
  ],
  first: ['Dit wordt de eerste bijeenkomst.', 'This becomes the first meeting.'],
  day: ['Op welke dag?', 'On which day?'],
  button: ['Voeg de bijeenkomst toe', 'Add the meeting'],
} as const

export const add = page({
  path: at.add,
  guard: may('trajectory.plan'),
  texts,
  input: NewMeeting,
  async get({ work, as, t, form }) {
    const meetings = await meetingsOf(work, as.panel)
    const last = meetings.at(-1)
    const known = last
      ? { ...valuesOf(last), kind: 'deliberation', title: '', titleEn: '' }
      : { kind: 'learning', starts: '10:00', ends: '16:00' }
    const filled = startingWith(form, known)
    return (
      <PlanSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{last ? t('lead', { number: nextNumber(meetings) }) : t('first')}</p>
        <Form form={form}>
          <DateField form={filled} name="day" label={t('day')} />
          <MeetingFields form={filled} />
          <Submit>{t('button')}</Submit>
        </Form>
      </PlanSheet>
    )
  },
  async post({ work, as, input }) {
    await addMeeting(work, as, input)
  },
  redirect: (params) => to(at.plan, params),
  said: ['De bijeenkomst staat op de agenda.', 'The meeting stands on the agenda.'],
})
