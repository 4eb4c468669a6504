import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { organise } from '../actions.ts'
import { at } from '../addresses.ts'
import { AdministratorSheet } from '../people/views.tsx'
import { asAdministrator } from '../proof.ts'
import { organisation as organisationNow } from '../queries.ts'
import { organisingTexts } from '../texts.ts'
import { Organising } from '../types.ts'
import { OrganisingFields, startingWith } from '../views.tsx'

const texts = {
  ...organisingTexts,
  title: ['Organisatie', 'Organisation'],
  why: [
    'Dit staat op elke pagina, in elke mail en in elke brief.',
    'This stands on every page, in every mail and in every letter.',
  ],
  button: ['Bewaar', 'Save'],
} as const

export const organisation = page({
  path: at.organisation,
  guard: asAdministrator,
  texts,
  input: Organising,
  async get({ work, t, form }) {
    return (
      <AdministratorSheet title={t('title')} form={form}>
        <p>{t('why')}</p>
        <Form form={form}>
          <OrganisingFields form={startingWith(form, { ...(await organisationNow(work)) })} />
          <Submit>{t('button')}</Submit>
        </Form>
      </AdministratorSheet>
    )
  },
  post: ({ work, as, input }) => organise(work, as, input),
  said: ['Bewaard.', 'Saved.'],
})
