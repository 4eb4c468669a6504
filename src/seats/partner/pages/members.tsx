import { z } from 'zod'
import { seatOf, WorkSheet } from '../../../agreement/check/views.tsx'
import { say, speak } from '../../../kit/texts/texts.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Button } from '../../../kit/ui/components/button.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { emptyForm } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { email, optionalText, text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { agreedSeats, seatsOf } from '../../queries.ts'
import { isConfirmed, isHeld, nominable } from '../../rules.ts'
import { stateWords } from '../../texts.ts'
import type { Seat } from '../../types.ts'
import { nominate } from '../actions.ts'

const texts = {
  title: ['Jullie leden in het panel', 'Your members in the panel'],
  lead: [
    'Er zijn {of} plekken voor de partner, en altijd ten minste twee keer zoveel burgers. Wie je noemt, krijgt een mail en zegt zelf ja.',
    'There are {of} seats for the partner, and always at least twice as many citizens. Whoever you name gets a mail and says yes herself.',
  ],
  list: ['Wie jullie noemden', 'Whom you named'],
  none: ['Er is nog niemand genoemd', 'Nobody was named yet'],
  noneWhy: ['Noem hieronder je eerste lid.', 'Name your first member below.'],
  order: [
    'Ontbreken er burgers bij een bijeenkomst, dan luistert een deel van de leden mee zonder mee te beslissen. Wie bovenaan staat, luistert het eerst.',
    'When citizens are missing at a meeting, some members listen without deciding. Whoever stands on top listens first.',
  ],
  name: ['Naam', 'Name'],
  email: ['Mailadres', 'Email address'],
  function: ['Functie', 'Position'],
  mandate: ['Wat mag dit lid namens jullie zeggen?', 'What may this member say on your behalf?'],
  mandateHead: ['Mandaat', 'Mandate'],
  state: ['Stand', 'State'],
  do: ['Doen', 'Do'],
  up: ['Luistert eerder', 'Listens earlier'],
  back: ['Trek terug', 'Withdraw'],
  add: ['Noem een lid', 'Name a member'],
  button: ['Noem dit lid', 'Name this member'],
  full: ['Meer leden kan nu niet.', 'No more members are possible now.'],
} as const

function Members({ all, panel }: { all: readonly Seat[]; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      <p>{t('order')}</p>
      <Table
        caption={t('title')}
        captionHidden
        columns={[
          { head: t('name') },
          { head: t('function') },
          { head: t('mandateHead') },
          { head: t('state') },
          { head: t('do'), actions: true },
        ]}
        rows={all.map((seat, i) => [
          seat.name,
          seat.function ?? '',
          seat.mandate ?? '',
          <Status kind={isConfirmed(seat) ? 'good' : 'soon'}>{say(stateWords[seat.state], lang)}</Status>,
          <>
            {i === 0 ? null : (
              <Form action={to(at.order, { panel })} form={{ ...emptyForm, key: `up-${seat.id}` }}>
                <Button type="submit" small kind="quiet" name="seat" value={seat.id}>
                  {t('up')}
                </Button>
              </Form>
            )}
            <Form action={to(at.leave, { panel, seat: seat.id })} form={{ ...emptyForm, key: `back-${seat.id}` }}>
              <Button type="submit" small kind="quiet">
                {t('back')}
              </Button>
            </Form>
          </>,
        ])}
      />
    </>
  )
}

export const members = page({
  path: at.nominate,
  guard: may('seats.nominate'),
  texts,
  input: z.object({
    name: text(120),
    email: email(),
    function: text(160),
    mandate: optionalText(500).default(''),
  }),
  async get({ work, as, t, form, params }) {
    const [all, agreed] = [await seatsOf(work, as), await agreedSeats(work, as.panel)]
    const own = all
      .filter((seat) => seat.partnerId === as.partner && isHeld(seat))
      .sort((a, b) => (a.listenOrder ?? 0) - (b.listenOrder ?? 0))
    return (
      <WorkSheet title={t('title')} form={form} seat={await seatOf(work, as)}>
        <p class="kr-lead">{t('lead', { of: agreed.partnerSeats })}</p>
        {own.length === 0 ? (
          <Section id="leden" head={t('list')}>
            <Empty head={t('none')}>{t('noneWhy')}</Empty>
          </Section>
        ) : (
          <Members all={own} panel={params.panel} />
        )}
        <Section id="noemen" head={t('add')} rule>
          {nominable(all, agreed) && form.errors.length === 0 ? (
            <p>{t('full')}</p>
          ) : (
            <Form form={form}>
              <Field form={form} name="name" label={t('name')} />
              <Field form={form} name="email" type="email" label={t('email')} />
              <Field form={form} name="function" label={t('function')} />
              <Field form={form} name="mandate" label={t('mandate')} optional width="full" />
              <Submit>{t('button')}</Submit>
            </Form>
          )}
        </Section>
      </WorkSheet>
    )
  },
  post: ({ work, as, input }) => nominate(work, as, input),
  redirect: (params) => to(at.nominate, params),
  said: ['Dit lid krijgt een mail.', 'This member gets a mail.'],
})
