import { say } from '../../kit/texts/texts.ts'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { DateField, Field, Select, TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { addBody } from '../actions.ts'
import { at } from '../addresses.ts'
import { may } from '../proof.ts'
import { panelOf, partnersOf } from '../queries.ts'
import { powerWords } from '../texts.ts'
import { NewBody, powers } from '../types.ts'
import { StaffSheet } from '../views.tsx'

const texts = {
  title: ['Orgaan toevoegen', 'Add a body'],
  partner: ['Van welke organisatie?', 'Of which organisation?'],
  choose: ['Kies', 'Choose'],
  name: ['Naam van het orgaan', 'Name of the body'],
  nameHint: ['Zoals "gemeenteraad" of "raad van bestuur".', 'Such as "municipal council" or "executive board".'],
  powers: ['Wat mag dit orgaan?', 'What may this body do?'],
  decision: ['Besluit dat het bindt', 'Decision that binds it'],
  decisionHint: ['Nummer en naam, als het er al is.', 'Number and name, if it is there already.'],
  decidedOn: ['Datum van het besluit', 'Date of the decision'],
  calendar: ['Wanneer het vergadert, reces en verkiezingen', 'When it meets, recess and elections'],
  button: ['Voeg het orgaan toe', 'Add the body'],
} as const

export const newBody = page({
  path: at.newBody,
  guard: may('panel.partner'),
  texts,
  input: NewBody,
  async get({ work, as, t, lang, form }) {
    const partners = await partnersOf(work, as.panel)
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <Form form={form}>
          <Select
            form={form}
            name="partner"
            label={t('partner')}
            empty={t('choose')}
            options={partners.map((one) => ({ value: one.id, label: one.name }))}
          />
          <Field form={form} name="name" label={t('name')} hint={t('nameHint')} />
          <Choices
            form={form}
            kind="checkbox"
            name="powers"
            label={t('powers')}
            options={powers.map((value) => ({ value, label: say(powerWords[value], lang) }))}
          />
          <Field form={form} name="decision" label={t('decision')} hint={t('decisionHint')} optional />
          <DateField form={form} name="decidedOn" label={t('decidedOn')} optional />
          <TextArea form={form} name="calendar" label={t('calendar')} rows={3} optional />
          <Submit>{t('button')}</Submit>
        </Form>
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => addBody(work, as, input),
  redirect: (params) => to(at.partner, params),
  said: ['Het orgaan is toegevoegd.', 'The body was added.'],
})
