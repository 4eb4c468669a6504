import { dateAndTime } from '../../../kit/texts/dates.ts'
import { speak } from '../../../kit/texts/texts.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Button } from '../../../kit/ui/components/button.tsx'
import { Unseen } from '../../../kit/ui/components/icon.tsx'
import { OfficePage } from '../../../kit/ui/components/page-parts.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { GoLink, Phone } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { StaffSheet } from '../../../panel/views.tsx'
import { at } from '../../addresses.ts'
import { callDays, phoneCountsHours } from '../../policy.ts'
import type { Call } from '../../types.ts'
import { toCall } from '../queries.ts'

const texts = {
  title: ['Belronde', 'Calls'],
  lead: [
    'Wie is gevraagd en nog niet antwoordde. Wat iemand aan de telefoon zegt, krijgt ze ook op schrift; het telt na {hours} uur. Na {days} dagen bellen zonder antwoord gaat de plek naar een reserve.',
    'Who was asked and did not answer yet. What somebody says on the phone she also gets in writing; it counts after {hours} hours. After {days} days of calls without answer the seat goes to a reserve.',
  ],
  open: ['Wie nog niet antwoordde', 'Who did not answer yet'],
  none: ['Iedereen heeft geantwoord', 'Everybody has answered'],
  noneWhy: ['Er is nu niemand om te bellen.', 'There is nobody to call now.'],
  number: ['Plek', 'Seat'],
  name: ['Naam', 'Name'],
  phone: ['Telefoon', 'Phone'],
  noPhone: ['geen nummer', 'no number'],
  calls: ['Gebeld', 'Called'],
  never: ['nog niet', 'not yet'],
  'not-reached': ['{at}: niet bereikt', '{at}: not reached'],
  'says-yes': ['{at}: zegt ja', '{at}: says yes'],
  'says-no': ['{at}: zegt nee', '{at}: says no'],
  do: ['Nu gebeld', 'Called now'],
  yes: ['Bereikt: zegt ja', 'Reached: says yes'],
  no: ['Bereikt: zegt nee', 'Reached: says no'],
  not: ['Niet bereikt', 'Not reached'],
  letters: ['Wie een brief krijgt', 'Who gets a letter'],
} as const

function Outcomes({ action, who }: { action: string; who: string }) {
  const t = speak(texts, useLang())
  const ways = [
    ['says-yes', t('yes')],
    ['says-no', t('no')],
    ['not-reached', t('not')],
  ] as const
  return (
    <Form action={action}>
      <div class="kr-buttons">
        {ways.map(([value, words]) => (
          <Button type="submit" small kind="second" name="outcome" value={value}>
            {words}
            <Unseen>: {who}</Unseen>
          </Button>
        ))}
      </div>
    </Form>
  )
}

export const calls = page({
  path: at.calls,
  guard: may('seats.call'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [panel, all] = [await panelOf(work, as), await toCall(work, as)]
    const said = (made: readonly Call[]) =>
      made.map(({ outcome, calledAt }) => t(outcome, { at: dateAndTime(calledAt, lang) })).join('; ')
    return (
      <StaffSheet title={t('title')} bare of={{ panel }} role={as.role}>
        <OfficePage title={t('title')} lead={t('lead', { hours: phoneCountsHours, days: callDays })}>
          {all.length === 0 ? (
            <Section id="lijst" head={t('open')}>
              <Empty head={t('none')}>{t('noneWhy')}</Empty>
            </Section>
          ) : (
            <Table
              caption={t('title')}
              captionHidden
              rowHead={1}
              columns={[
                { head: t('number') },
                { head: t('name') },
                { head: t('phone') },
                { head: t('calls') },
                { head: t('do'), actions: true },
              ]}
              rows={all.map(({ seat, calls: made }) => [
                seat.number,
                seat.name,
                seat.phone ? <Phone number={seat.phone} /> : t('noPhone'),
                made.length === 0 ? t('never') : said(made),
                <Outcomes action={to(at.call, { ...params, seat: seat.id })} who={seat.name ?? String(seat.number)} />,
              ])}
            />
          )}
          <p>
            <GoLink to={to(at.letters, params)}>{t('letters')}</GoLink>
          </p>
        </OfficePage>
      </StaffSheet>
    )
  },
})
