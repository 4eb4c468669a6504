import { z } from 'zod'
import { dayOf, longDate } from '../../../kit/texts/dates.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { meetingNumbered } from '../../../trajectory/queries.ts'
import { noMeeting } from '../../../trajectory/rules.ts'
import { MeetingSheet } from '../../views.tsx'
import { park } from '../actions.ts'
import { at } from '../addresses.ts'
import { cardsOf } from '../queries.ts'

const texts = {
  title: ['Parkeerplek', 'Parking lot'],
  lead: [
    'Wat er opkwam en nu geen plek heeft. Elke kaart krijgt een antwoord voordat het panel besluit.',
    'What came up and has no place now. Every card gets an answer before the panel decides.',
  ],
  none: ['Er staan geen kaarten open', 'No cards are open'],
  noneWhy: ['Komt er iets op? Zet het hieronder.', 'Does something come up? Put it below.'],
  open: ['Open kaarten', 'Open cards'],
  closed: ['Wat er met kaarten gebeurde', 'What became of cards'],
  card: ['Kaart', 'Card'],
  when: ['Geparkeerd', 'Parked'],
  of: ['bijeenkomst {n}, {day}', 'meeting {n}, {day}'],
  how: ['Wat ermee gebeurde', 'What became of it'],
  close: ['Sluit', 'Close'],
  add: ['Nieuwe kaart', 'New card'],
  text: ['Wat kwam er op?', 'What came up?'],
  textHint: ['De vraag of het punt, niet wie het zei.', 'The question or point, not who said it.'],
  button: ['Parkeer', 'Park it'],
} as const

export const cards = page({
  path: at.cards,
  guard: may('meetings.lead'),
  texts,
  input: z.object({ text: text(600) }),
  async get({ work, as, t, lang, form, params }) {
    const meeting = await meetingNumbered(work, as.panel, params.number)
    if (!meeting) return noMeeting()
    const all = await cardsOf(work, as)
    const [open, closed] = [all.filter((one) => !one.closedAt), all.filter((one) => one.closedAt)]
    const when = (one: (typeof all)[number]) =>
      t('of', { n: one.meeting ?? 0, day: longDate(dayOf(one.parkedAt), lang) })
    return (
      <MeetingSheet
        title={t('title')}
        form={form}
        panel={await panelOf(work, as)}
        role={as.role}
        meeting={meeting}
        way="cards"
      >
        <p class="kr-lead">{t('lead')}</p>
        {open.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <Table
            caption={t('open')}
            columns={[{ head: t('card') }, { head: t('when') }, { head: t('close'), actions: true }]}
            rows={open.map((one) => [
              one.text,
              when(one),
              <Link to={to(at.close, { ...params, card: one.id })}>{t('close')}</Link>,
            ])}
          />
        )}
        <Section id="nieuw" head={t('add')} rule>
          <Form form={form}>
            <TextArea form={form} name="text" label={t('text')} hint={t('textHint')} rows={3} />
            <Submit>{t('button')}</Submit>
          </Form>
        </Section>
        {closed.length > 0 ? (
          <Section id="gesloten" head={t('closed')} rule>
            <Table
              caption={t('closed')}
              captionHidden
              columns={[{ head: t('card') }, { head: t('when') }, { head: t('how') }]}
              rows={closed.map((one) => [one.text, when(one), one.closedHow ?? ''])}
            />
          </Section>
        ) : null}
      </MeetingSheet>
    )
  },
  post: ({ work, as, input, params }) => park(work, as, { number: params.number, text: input.text }),
  redirect: (params) => to(at.cards, params),
  said: ['De kaart is geparkeerd.', 'The card was parked.'],
})
