import { z } from 'zod'
import { partyOf } from '../../../agreement/check/actions.ts'
import { partiesOf } from '../../../agreement/check/queries.ts'
import { seatOf, WorkSheet } from '../../../agreement/check/views.tsx'
import { DateField, Field, FileField, Select } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { day, text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { roleName } from '../../../panel/views.tsx'
import { nameSignatory } from '../../actions.ts'
import { at } from '../../addresses.ts'
import { peopleOf } from '../../queries.ts'

const texts = {
  title: ['Toon aan wie mag tekenen', 'Show who may sign'],
  party: ['Partij', 'Party'],
  who: ['Wie tekent', 'Who signs'],
  second: ['Tweede contact', 'Second contact'],
  choose: ['Kies', 'Choose'],
  personHint: [
    'Staat iemand er niet bij? Geef die eerst een rol bij Mensen.',
    'Is somebody missing? First give them a role under People.',
  ],
  task: ['Functie', 'Position'],
  taskHint: ['Zoals wethouder of directeur-bestuurder.', 'Such as alderman or managing director.'],
  by: ['Besluit, mandaat of register', 'Decision, mandate or register'],
  byHint: [
    'Naam en nummer, zoals “Mandaatregister, nummer 12”.',
    'Name and number, such as “Mandate register, number 12”.',
  ],
  dated: ['Datum daarvan', 'Its date'],
  secondHint: [
    'Iemand anders van dezelfde partij. Die krijgt bericht als er wordt gevraagd te tekenen.',
    'Somebody else of the same party, who is told when signing is asked.',
  ],
  file: ['Bestand', 'File'],
  button: ['Lever aan', 'Supply'],
} as const

export const showAuthority = page({
  path: at.show,
  guard: may('agreement.evidence'),
  texts,
  upload: true,
  input: z.object({
    party: text(80),
    person: z.uuid(),
    task: text(120),
    shownBy: text(200),
    datedOn: day(),
    second: z.uuid(),
    file: z.union([z.instanceof(File), z.literal('')]).optional(),
  }),
  async get({ work, as, t, lang, form }) {
    const parties = (await partiesOf(work, as.panel)).filter(({ party }) => party === partyOf(as))
    const people = (await peopleOf(work, as)).filter(({ party }) => parties.some((one) => one.party === party))
    const signs = people.filter(({ role }) => role === 'director' || role === 'signatory')
    const option = (one: (typeof people)[number]) => ({
      value: one.person,
      label: `${one.name}, ${roleName(one.role, lang)}`,
    })
    const once = <T extends { value: string }>(all: T[]) => [...new Map(all.map((one) => [one.value, one])).values()]
    return (
      <WorkSheet title={t('title')} form={form} seat={await seatOf(work, as)}>
        <Form form={form} files>
          <Select
            form={form}
            name="party"
            label={t('party')}
            empty={t('choose')}
            options={parties.map(({ party, name }) => ({ value: party, label: name }))}
          />
          <Select
            form={form}
            name="person"
            label={t('who')}
            hint={t('personHint')}
            empty={t('choose')}
            options={once(signs.map(option))}
          />
          <Field form={form} name="task" label={t('task')} hint={t('taskHint')} />
          <Field form={form} name="shownBy" label={t('by')} hint={t('byHint')} width="full" />
          <DateField form={form} name="datedOn" label={t('dated')} />
          <FileField form={form} name="file" label={t('file')} optional accept=".pdf,.jpg,.jpeg,.png" />
          <Select
            form={form}
            name="second"
            label={t('second')}
            hint={t('secondHint')}
            empty={t('choose')}
            options={once(people.map(option))}
          />
          <Submit>{t('button')}</Submit>
        </Form>
      </WorkSheet>
    )
  },
  post: ({ work, as, input }) => nameSignatory(work, as, input),
  redirect: (params) => to(at.authority, params),
  said: ['Dit is aangeleverd. Een andere partij kijkt het na.', 'This was supplied. Another party checks it.'],
})
