import { z } from 'zod'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { newOfficeHours } from '../../policy.ts'
import { asAdministratorAfresh } from '../../proof.ts'
import { personNow } from '../../queries.ts'
import { officeWords } from '../../texts.ts'
import { offices } from '../../types.ts'
import { grantOffice as grant } from '../actions.ts'
import { noPerson } from '../rules.ts'
import { AdministratorSheet } from '../views.tsx'

const texts = {
  ...officeWords,
  title: ['Geef een functie', 'Grant an office'],
  which: ['Welke functie krijgt {name}?', 'Which office does {name} get?'],
  administratorHint: [
    'Voegt mensen toe en geeft functies. Ziet niet wat er in panels staat.',
    'Adds people and grants offices. Does not see what stands in panels.',
  ],
  directorHint: ['Tekent overeenkomsten namens de organisatie.', 'Signs agreements on behalf of the organisation.'],
  after: [
    'De functie werkt over {hours} uur. Alle beheerders krijgen nu een mail.',
    'The office works in {hours} hours. All administrators get a mail now.',
  ],
  button: ['Geef deze functie', 'Grant this office'],
} as const

export const grantOffice = page({
  path: at.grantOffice,
  guard: asAdministratorAfresh,
  texts,
  input: z.object({ office: z.enum(offices) }),
  async get({ work, t, form, params }) {
    const known = await personNow(work, params.person)
    if (!known) return noPerson()
    const trail = [{ to: to(at.person, { person: known.id }), label: known.name }, { label: t('title') }]
    const options = offices.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))
    return (
      <AdministratorSheet title={t('title')} form={form} trail={trail}>
        <Form form={form}>
          <Choices form={form} name="office" label={t('which', { name: known.name })} options={options} />
          <p>{t('after', { hours: newOfficeHours })}</p>
          <Submit>{t('button')}</Submit>
        </Form>
      </AdministratorSheet>
    )
  },
  post: ({ work, as, input, params }) => grant(work, as, { ...params, ...input }),
  redirect: ({ person }) => to(at.person, { person }),
  said: [
    'De functie is gegeven. Alle beheerders krijgen een mail.',
    'The office was granted. All administrators get a mail.',
  ],
})
