import { z } from 'zod'
import { longDate } from '../../kit/texts/dates.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { DateField, Field, TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { day, optionalText, text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { filled } from '../../response/views.tsx'
import { logContact } from '../actions.ts'
import { at } from '../addresses.ts'
import { watchedOf } from '../queries.ts'
import { contactFor } from '../rules.ts'
import { Contacts } from '../views.tsx'

const texts = {
  title: ['Leg vast wat je van de partner hoorde', 'Record what you heard from the partner'],
  lead: [
    'De stichting vraagt op vaste momenten hoe het staat. Wat je hier schrijft is openbaar en verandert niet meer.',
    'The foundation asks at fixed moments how things stand. What you write here is public and does not change.',
  ],
  counts: ['Dit telt voor de afspraak van {day}.', 'This counts for what was agreed for {day}.'],
  onDay: ['Op welke dag?', 'On which day?'],
  withWhom: ['Met wie?', 'With whom?'],
  withHint: [
    'Functie, geen naam. Zoals: aanspreekpunt van de gemeente.',
    'Post, no name. Such as: contact of the municipality.',
  ],
  heard: ['Wat hoorde je?', 'What did you hear?'],
  heardEn: ['Wat hoorde je, in het Engels', 'What did you hear, in English'],
  button: ['Leg dit vast', 'Record this'],
  earlier: ['Eerdere keren', 'Earlier times'],
} as const

export const contact = page({
  path: at.contact,
  guard: may('oversight.lead'),
  texts,
  input: z.object({ onDay: day(), withWhom: text(160), heard: text(2000), heardEn: optionalText(2000).default('') }),
  async get({ work, as, t, lang, form }) {
    const dossier = await watchedOf(work, as.panel)
    const due = dossier && contactFor(dossier, dossier.today)?.dueOn
    const shown = filled(form, { onDay: dossier?.today ?? '' })
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <p class="kr-measure">{t('lead')}</p>
        {due ? <p class="kr-meta">{t('counts', { day: longDate(due, lang) })}</p> : null}
        <Form form={shown}>
          <DateField form={shown} name="onDay" label={t('onDay')} />
          <Field form={shown} name="withWhom" label={t('withWhom')} hint={t('withHint')} />
          <TextArea form={shown} name="heard" label={t('heard')} rows={4} />
          <TextArea form={shown} name="heardEn" label={t('heardEn')} rows={3} optional />
          <Submit>{t('button')}</Submit>
        </Form>
        {dossier && dossier.contacts.length > 0 ? (
          <Section id="eerder" head={t('earlier')} rule>
            <Contacts contacts={dossier.contacts} label={t('earlier')} />
          </Section>
        ) : null}
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => logContact(work, as, input),
  redirect: (params) => to(at.oversight, params),
  said: ['Dit is vastgelegd en openbaar.', 'This was recorded and is public.'],
})
