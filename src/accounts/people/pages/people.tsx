import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { FormBlock, Submit } from '../../../kit/ui/components/form-block.tsx'
import { Pages } from '../../../kit/ui/components/navigation.tsx'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { peoplePerPage } from '../../policy.ts'
import { asAdministrator } from '../../proof.ts'
import { people as peopleOf } from '../../queries.ts'
import { AdministratorSheet, Offices } from '../views.tsx'

const texts = {
  title: ['Mensen', 'People'],
  why: [
    'Wie inlogt en welke functie iemand heeft in de hele organisatie. Rollen in een panel geeft de procesleider van dat panel.',
    'Who signs in, and which office somebody holds in the whole organisation. Roles in a panel are given by its process lead.',
  ],
  add: ['Voeg iemand toe', 'Add somebody'],
  search: ['Zoek op naam of mailadres', 'Search by name or email address'],
  find: ['Zoek', 'Search'],
  name: ['Naam', 'Name'],
  email: ['Mailadres', 'Email address'],
  office: ['Functie', 'Office'],
  factor: ['Tweede bewijs', 'Second factor'],
  set: ['Ingesteld', 'Set up'],
  none: ['Niemand gevonden.', 'Nobody found.'],
} as const

export const people = page({
  path: at.people,
  guard: asAdministrator,
  texts,
  query: ['zoek', 'blad'],
  async get({ work, t, query }) {
    const search = query.zoek ?? ''
    const now = Math.min(Math.max(Number.parseInt(query.blad ?? '1', 10) || 1, 1), 10_000)
    const { rows, total } = await peopleOf(work, { search, page: now, perPage: peoplePerPage })
    const columns = [{ head: t('name') }, { head: t('email') }, { head: t('office') }, { head: t('factor') }]
    return (
      <AdministratorSheet title={t('title')}>
        <p>{t('why')}</p>
        <p>
          <ButtonLink to={at.addPerson.path}>{t('add')}</ButtonLink>
        </p>
        <FormBlock method="get">
          <Field
            form={{ values: { zoek: search }, errors: [] }}
            name="zoek"
            label={t('search')}
            type="search"
            width="w12"
          />
          <Submit kind="second">{t('find')}</Submit>
        </FormBlock>
        <Table
          caption={t('title')}
          captionHidden
          columns={columns}
          empty={t('none')}
          rows={rows.map((row) => [
            <Link to={to(at.person, { person: row.id })}>{row.name}</Link>,
            row.email ?? '',
            <Offices offices={row.offices ?? []} />,
            row.hasFactor ? <Status kind="good">{t('set')}</Status> : '',
          ])}
        />
        <Pages
          now={now}
          last={Math.max(1, Math.ceil(total / peoplePerPage))}
          to={(n) => to(at.people, {}, { zoek: search, blad: String(n) })}
        />
      </AdministratorSheet>
    )
  },
})
