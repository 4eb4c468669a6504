import { z } from 'zod'
import { speak } from '../../../kit/texts/texts.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Field, Select } from '../../../kit/ui/components/field.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { emptyForm } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Status, Tag } from '../../../kit/ui/components/status.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { TablesCircle } from '../../../kit/ui/pictures/tables-circle.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { meetingNumbered } from '../../../trajectory/queries.ts'
import { noMeeting } from '../../../trajectory/rules.ts'
import { MeetingSheet } from '../../views.tsx'
import { moveTo } from '../actions.ts'
import { at } from '../addresses.ts'
import { mostTables } from '../policy.ts'
import { moderatorsOf, type Person, tablesOf } from '../queries.ts'
import { suggestedTables, type TableCheck, tableChecks } from '../rules.ts'
import type { Seated } from '../types.ts'

const texts = {
  title: ['Tafels', 'Tables'],
  none: ['Er zijn nog geen tafels', 'There are no tables yet'],
  noneWhy: [
    'Meng de mensen over de tafels. De leden van de partner komen verspreid te zitten, nergens meer dan een derde.',
    'Mix the people over the tables. Members from the partner are spread, nowhere more than a third.',
  ],
  mix: ['Meng opnieuw', 'Mix anew'],
  mixWhy: [
    'Iedereen krijgt een nieuwe plek. Wie afwezig is of luistert, zit niet aan een tafel.',
    'Everybody gets a new place. Who is absent or listens does not sit at a table.',
  ],
  tables: ['Hoeveel tafels?', 'How many tables?'],
  button: ['Meng de tafels', 'Mix the tables'],
  ofPartner: ['van de partner', 'of the partner'],
  table: ['Tafel {n}', 'Table {n}'],
  most: [
    'Meer dan een derde is van de partner. Ruil met een andere tafel.',
    'More than a third is of the partner. Swap with another table.',
  ],
  moderator: ['Gespreksleider van tafel {n}', 'Moderator of table {n}'],
  nobody: ['Nog niemand', 'Nobody yet'],
  save: ['Bewaar', 'Save'],
  loose: ['Nog geen plek aan een tafel', 'No place at a table yet'],
  move: ['Verplaats iemand', 'Move somebody'],
  who: ['Wie?', 'Who?'],
  where: ['Naar welke tafel?', 'To which table?'],
  nowhere: ['Geen tafel', 'No table'],
  citizen: ['burger', 'citizen'],
  partner: ['partner', 'partner'],
  moveButton: ['Verplaats', 'Move'],
} as const

export const tables = page({
  path: at.tables,
  guard: may('meetings.lead'),
  texts,
  input: z.object({ seat: z.uuid(), table: whole(0, mostTables) }),
  async get({ work, as, t, form, params }) {
    const meeting = await meetingNumbered(work, as.panel, params.number)
    if (!meeting) return noMeeting()
    const found = await tablesOf(work, as, meeting.id)
    const [checks, team] = [tableChecks(found.tables), await moderatorsOf(work, as)]
    const people = [...found.tables.flatMap((one) => one.people), ...found.loose]
    return (
      <MeetingSheet
        title={t('title')}
        form={form}
        panel={await panelOf(work, as)}
        role={as.role}
        meeting={meeting}
        way="tables"
      >
        {found.tables.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <TablesCircle
              of={t('ofPartner')}
              tables={found.tables.map(({ number }, nth) => ({ name: String(number), ...counts(checks[nth]) }))}
            />
            {found.tables.map((one, nth) => (
              <OneTable table={one} fits={checks[nth]?.fits ?? true} of={params} team={team} />
            ))}
          </>
        )}
        {found.tables.length > 0 && found.loose.length > 0 ? (
          <Section id="los" head={t('loose')} rule>
            <People people={found.loose} />
          </Section>
        ) : null}
        {found.tables.length > 0 ? <MoveForm form={form} people={people} tables={found.tables} /> : null}
        <Section id="mengen" head={t('mix')} intro={t('mixWhy')} rule>
          <Form action={to(at.mix, params)}>
            <Field
              form={{
                ...emptyForm,
                values: { tables: String(found.tables.length || suggestedTables(people.length)) },
                key: 'meng',
              }}
              name="tables"
              type="number"
              inputmode="numeric"
              width="w4"
              min="1"
              max={String(mostTables)}
              label={t('tables')}
            />
            <Submit>{t('button')}</Submit>
          </Form>
        </Section>
      </MeetingSheet>
    )
  },
  post: ({ work, as, input, params }) => moveTo(work, as, { number: params.number, ...input }),
  redirect: (params) => to(at.tables, params),
  said: ['Verplaatst.', 'Moved.'],
})

const counts = (check: TableCheck | undefined) => ({ citizens: check?.citizens ?? 0, partner: check?.partner ?? 0 })

function People({ people }: { people: readonly Person[] }) {
  const t = speak(texts, useLang())
  return (
    <ul class="kr-list">
      {people.map((one) => (
        <li>
          {one.name} <Tag kind={one.group}>{t(one.group)}</Tag>
        </li>
      ))}
    </ul>
  )
}

interface OneTableProps {
  table: Seated<Person>
  fits: boolean
  of: { panel: string; number: string }
  team: readonly { person: string; name: string }[]
}
function OneTable({ table: { number, moderator, people }, fits, of, team }: OneTableProps) {
  const t = speak(texts, useLang())
  return (
    <Section id={`tafel-${number}`} head={t('table', { n: number })} rule>
      {fits ? null : <Status kind="late">{t('most')}</Status>}
      <People people={people} />
      <Form action={to(at.moderator, { ...of, table: String(number) })}>
        <Select
          form={{ ...emptyForm, values: { person: moderator ?? '' }, key: String(number) }}
          name="person"
          label={t('moderator', { n: number })}
          empty={t('nobody')}
          options={team.map(({ person, name }) => ({ value: person, label: name }))}
        />
        <Submit kind="second">{t('save')}</Submit>
      </Form>
    </Section>
  )
}

function MoveForm({
  form,
  people,
  tables: all,
}: {
  form: FormState
  people: readonly Person[]
  tables: readonly Seated[]
}) {
  const t = speak(texts, useLang())
  return (
    <Section id="verplaats" head={t('move')} rule>
      <Form form={form}>
        <Select
          form={form}
          name="seat"
          label={t('who')}
          options={people.map((one) => ({ value: one.seat, label: one.name }))}
        />
        <Select
          form={form}
          name="table"
          label={t('where')}
          width="w8"
          options={[
            ...all.map(({ number }) => ({ value: String(number), label: t('table', { n: number }) })),
            { value: '0', label: t('nowhere') },
          ]}
        />
        <Submit kind="second">{t('moveButton')}</Submit>
      </Form>
    </Section>
  )
}
