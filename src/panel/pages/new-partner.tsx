import { say } from '../../kit/texts/texts.ts'
import { Field, Select } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { addPartner } from '../actions.ts'
import { at } from '../addresses.ts'
import { may } from '../proof.ts'
import { panelOf } from '../queries.ts'
import { partnerWords } from '../texts.ts'
import { NewPartner } from '../types.ts'
import { StaffSheet } from '../views.tsx'

const texts = {
  title: ['Organisatie toevoegen', 'Add an organisation'],
  name: ['Naam van de organisatie', 'Name of the organisation'],
  sort: ['Wat voor organisatie is het?', 'What kind of organisation is it?'],
  choose: ['Kies', 'Choose'],
  button: ['Voeg de organisatie toe', 'Add the organisation'],
} as const

export const newPartner = page({
  path: at.newPartner,
  guard: may('panel.partner'),
  texts,
  input: NewPartner,
  async get({ work, as, t, lang, form }) {
    const options = Object.entries(partnerWords).map(([value, words]) => ({ value, label: say(words, lang) }))
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <Form form={form}>
          <Field form={form} name="name" label={t('name')} />
          <Select form={form} name="sort" label={t('sort')} options={options} empty={t('choose')} />
          <Submit>{t('button')}</Submit>
        </Form>
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => addPartner(work, as, input),
  redirect: (params) => to(at.partner, params),
  said: ['De organisatie is toegevoegd.', 'The organisation was added.'],
})
