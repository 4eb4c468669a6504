import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { DateField, Field, Select } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { meetingsOf } from '../../trajectory/queries.ts'
import { isPlanned } from '../../trajectory/rules.ts'
import { plan as planIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { daysBeforeMeeting } from '../policy.ts'
import { NewRound } from '../types.ts'

const texts = {
  title: ['Plan een ronde', 'Plan a round'],
  lead: [
    'De ronde gaat vanzelf open en dicht. Er is steeds één ronde open.',
    'The round opens and closes by itself. One round is open at a time.',
  ],
  question: ['De vraag aan iedereen', 'The question to everybody'],
  questionHint: ['Kort en open, in gewone woorden.', 'Short and open, in plain words.'],
  questionEn: ['De vraag in het Engels', 'The question in English'],
  opens: ['Eerste dag', 'First day'],
  closes: ['Laatste dag', 'Last day'],
  meeting: ['Voor welke bijeenkomst van het panel?', 'For which meeting of the panel?'],
  meetingHint: [
    'De dag van die bijeenkomst. De ronde sluit ten minste {n} dagen ervoor.',
    'The day of that meeting. The round closes at least {n} days before.',
  ],
  none: ['Niet voor een bijeenkomst', 'For no meeting'],
  which: ['Bijeenkomst {number}, {day}', 'Meeting {number}, {day}'],
  button: ['Plan de ronde', 'Plan the round'],
} as const

export const plan = page({
  path: at.plan,
  guard: may('ideas.plan'),
  texts,
  input: NewRound,
  async get({ work, as, t, lang, form }) {
    const panel = await panelOf(work, as)
    const coming = (await meetingsOf(work, as.panel)).filter((one) => isPlanned(one) && one.day >= dayOf(work.now))
    const hint = t('meetingHint', { n: daysBeforeMeeting })
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel }} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <Field form={form} name="question" label={t('question')} hint={t('questionHint')} maxlength={240} />
          <Field form={form} name="questionEn" label={t('questionEn')} optional maxlength={240} />
          <DateField form={form} name="opensOn" label={t('opens')} />
          <DateField form={form} name="closesOn" label={t('closes')} />
          {coming.length === 0 ? (
            <DateField form={form} name="meetingOn" label={t('meeting')} hint={hint} optional />
          ) : (
            <Select
              form={form}
              name="meetingOn"
              label={t('meeting')}
              hint={hint}
              optional
              empty={t('none')}
              options={coming.map((one) => ({
                value: one.day,
                label: t('which', { number: one.number, day: longDate(one.day, lang) }),
              }))}
            />
          )}
          <Submit>{t('button')}</Submit>
        </Form>
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => planIt(work, as, input),
  redirect: (params) => to(at.staff, params),
  said: ['De ronde is gepland.', 'The round was planned.'],
})
