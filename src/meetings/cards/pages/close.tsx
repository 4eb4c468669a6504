import { z } from 'zod'
import { Quote } from '../../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { meetingNumbered } from '../../../trajectory/queries.ts'
import { MeetingSheet } from '../../views.tsx'
import { close as closeIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { cardOf } from '../queries.ts'
import { noCard } from '../rules.ts'

const texts = {
  title: ['Kaart sluiten', 'Close a card'],
  how: ['Wat is ermee gebeurd?', 'What became of it?'],
  howHint: [
    'Zoals het antwoord, of waarom het hier niet thuishoort.',
    'Such as the answer, or why it does not belong here.',
  ],
  button: ['Sluit de kaart', 'Close the card'],
} as const

export const close = page({
  path: at.close,
  guard: may('meetings.lead'),
  texts,
  input: z.object({ how: text(600) }),
  async get({ work, as, t, form, params }) {
    const meeting = await meetingNumbered(work, as.panel, params.number)
    const card = await cardOf(work, as.panel, params.card)
    if (!meeting || !card) return noCard()
    return (
      <MeetingSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} meeting={meeting}>
        <Quote>{card.text}</Quote>
        <Form form={form}>
          <TextArea form={form} name="how" label={t('how')} hint={t('howHint')} rows={3} />
          <Submit>{t('button')}</Submit>
        </Form>
      </MeetingSheet>
    )
  },
  post: ({ work, as, input, params }) => closeIt(work, as, { card: params.card, how: input.how }),
  redirect: ({ panel, number }) => to(at.cards, { panel, number }),
  said: ['De kaart is gesloten.', 'The card was closed.'],
})
