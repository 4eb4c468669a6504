import { Section } from '../../kit/ui/components/blocks.tsx'
import { Hidden, Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { noMeeting } from '../../trajectory/rules.ts'
import { startingWith } from '../../trajectory/views.tsx'
import { edit } from '../actions.ts'
import { at } from '../addresses.ts'
import { agendaOf } from '../queries.ts'
import { noItemHere } from '../rules.ts'
import { ItemFacts, Seen } from '../types.ts'
import { AgendaTable, Fit, ItemFields, MeetingSheet, valuesOf } from '../views.tsx'

const texts = {
  title: ['Punt wijzigen', 'Edit an item'],
  now: ['De agenda nu', 'The agenda now'],
  button: ['Bewaar', 'Save'],
  asNew: ['Voeg toe als nieuw punt', 'Add as a new item'],
} as const

export const item = page({
  path: at.item,
  guard: may('meetings.lead'),
  texts,
  input: ItemFacts.extend(Seen.shape),
  async get({ work, as, t, form, params }) {
    const found = await agendaOf(work, as.panel, params.number)
    if (!found) return noMeeting()
    const known = found.items.find(({ id }) => id === params.item)
    // taken off while she wrote: what she typed can still become an item
    if (!known && form.errors.length === 0) return noItemHere()
    const panel = await panelOf(work, as)
    const { number } = params
    return (
      <MeetingSheet title={t('title')} form={form} panel={panel} role={as.role} meeting={found.meeting}>
        <Form form={form} {...(known ? {} : { action: to(at.add, { panel: params.panel, number }) })}>
          <Hidden name="rev" value={String(found.rev)} />
          <ItemFields form={startingWith(form, known ? valuesOf(known) : {})} />
          <Submit>{t(known ? 'button' : 'asNew')}</Submit>
        </Form>
        <Section id="nu" head={t('now')} rule>
          <Fit agenda={found} />
          <AgendaTable agenda={found} />
        </Section>
      </MeetingSheet>
    )
  },
  post: ({ work, as, input, params }) => edit(work, as, { ...input, number: params.number, id: params.item }),
  redirect: ({ panel, number }) => to(at.agenda, { panel, number }),
  said: ['Bewaard.', 'Saved.'],
})
