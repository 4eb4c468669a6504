import { Section } from '../../kit/ui/components/blocks.tsx'
import { Hidden, Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { noMeeting } from '../../trajectory/rules.ts'
import { startingWith } from '../../trajectory/views.tsx'
import { add as addItem } from '../actions.ts'
import { at } from '../addresses.ts'
import { agendaOf } from '../queries.ts'
import { ItemFacts, Seen } from '../types.ts'
import { AgendaTable, Fit, ItemFields, MeetingSheet } from '../views.tsx'

const texts = {
  title: ['Punt toevoegen', 'Add an item'],
  now: ['De agenda nu', 'The agenda now'],
  button: ['Voeg het punt toe', 'Add the item'],
} as const

export const add = page({
  path: at.add,
  guard: may('meetings.lead'),
  texts,
  input: ItemFacts.extend(Seen.shape),
  async get({ work, as, t, form, params }) {
    const found = await agendaOf(work, as.panel, params.number)
    if (!found) return noMeeting()
    const filled = startingWith(form, { kind: 'table-talk', minutes: '30' })
    const panel = await panelOf(work, as)
    return (
      <MeetingSheet title={t('title')} form={form} panel={panel} role={as.role} meeting={found.meeting}>
        <Form form={form}>
          <Hidden name="rev" value={String(found.rev)} />
          <ItemFields form={filled} />
          <Submit>{t('button')}</Submit>
        </Form>
        <Section id="nu" head={t('now')} rule>
          <Fit agenda={found} />
          <AgendaTable agenda={found} />
        </Section>
      </MeetingSheet>
    )
  },
  post: ({ work, as, input, params }) => addItem(work, as, { ...input, number: params.number }),
  redirect: (params) => to(at.agenda, params),
  said: ['Het punt staat op de agenda.', 'The item stands on the agenda.'],
})
