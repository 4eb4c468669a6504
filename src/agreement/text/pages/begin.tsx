import { z } from 'zod'
import { DateField } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { day } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at as signing } from '../../../signing/addresses.ts'
import { at } from '../../addresses.ts'
import { seatOf, WorkSheet } from '../../check/views.tsx'
import { begin as beginIt } from '../actions.ts'

const texts = {
  title: ['Begin de afspraak', 'Begin the agreement'],
  lead: [
    'Je begint met twintig artikelen en de afspraken die meestal gelden. Daarna past ieder ze aan, met opmerkingen erbij, tot jullie het eens zijn.',
    'You begin with twenty clauses and the terms that usually hold. Then everybody changes them, with comments, until you agree.',
  ],
  first: ['Eerste bijeenkomst', 'First meeting'],
  firstHint: ['Reken 10 weken vanaf de eerste brief.', 'Count 10 weeks from the first letter.'],
  ready: ['Advies klaar op', 'Advice ready on'],
  readyHint: ['Tussen twee bijeenkomsten zitten ten minste 2 weken.', 'There are at least 2 weeks between meetings.'],
  button: ['Begin', 'Begin'],
} as const

export const begin = page({
  path: at.start,
  guard: may('agreement.fix'),
  texts,
  input: z.object({ firstMeetingOn: day(), adviceReadyOn: day() }),
  async get({ work, as, t, form }) {
    return (
      <WorkSheet title={t('title')} form={form} seat={await seatOf(work, as)}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <DateField form={form} name="firstMeetingOn" label={t('first')} hint={t('firstHint')} />
          <DateField form={form} name="adviceReadyOn" label={t('ready')} hint={t('readyHint')} />
          <Submit>{t('button')}</Submit>
        </Form>
      </WorkSheet>
    )
  },
  post: ({ work, as, input }) => beginIt(work, as, input),
  redirect: ({ panel }) => to(signing.dossier, { panel }),
  said: ['De afspraak is begonnen.', 'The agreement has begun.'],
})
