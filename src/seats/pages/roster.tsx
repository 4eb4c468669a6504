import { dateAndTime } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { Button } from '../../kit/ui/components/button.tsx'
import { OfficePage, OfficeSection } from '../../kit/ui/components/page-parts.tsx'
import { Status } from '../../kit/ui/components/status.tsx'
import { Facts, Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { Gate, StaffSheet } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { exceptionOf, releasedOf, reserves, seatsOf, tallyNow } from '../queries.ts'
import { isAsked, isConfirmed } from '../rules.ts'
import { seatingGate } from '../seating/queries.ts'
import { momentWords, stateWords } from '../texts.ts'
import type { Exception, Released, Reserve, Seat } from '../types.ts'

const texts = {
  title: ['Plekken', 'Seats'],
  lead: ['Wie op welke plek zit. Deze namen zijn niet openbaar.', 'Who has which seat. These names are not public.'],
  gate: ['Voor de eerste bijeenkomst', 'Before the first meeting'],
  citizens: ['Burgers', 'Citizens'],
  partner: ['Partner', 'Partner'],
  figures: [
    '{confirmed} doen mee, {drawn} gevraagd, {empty} leeg',
    '{confirmed} take part, {drawn} asked, {empty} empty',
  ],
  number: ['Plek', 'Seat'],
  name: ['Naam', 'Name'],
  state: ['Stand', 'State'],
  none: ['Er is nog niet geloot', 'The draw was not held yet'],
  noneWhy: ['Na de loting staan de plekken hier.', 'The seats stand here after the draw.'],
  draw: ['Naar de loting', 'To the draw'],
  calls: ['Bel wie nog niet antwoordde', 'Call who did not answer yet'],
  callThem: ['Bel wie nog niet antwoordde ({n})', 'Call who did not answer yet ({n})'],
  reserves: ['Reserves, in de volgorde van de loting', 'Reserves, in the order of the draw'],
  place: ['Plaats', 'Place'],
  waiting: ['wacht', 'waits'],
  offered: ['gevraagd', 'asked'],
  taken: ['heeft een plek', 'has a seat'],
  declined: ['doet niet mee', 'does not take part'],
  released: ['Openbare stand', 'Public figures'],
  releasedLead: [
    'Het publiek ziet de plekken op drie momenten, in aantallen.',
    'The public sees the seats at three moments, in numbers.',
  ],
  when: ['{at}', '{at}'],
  out: ['Breng naar buiten', 'Release'],
  exception: ['Uitzondering', 'Exception'],
  exceptionLink: ['Een uitzondering voorstellen of tekenen', 'Propose or sign an exception'],
  by: ['Getekend door {first} en {second}', 'Signed by {first} and {second}'],
  halfBy: [
    'Voorgesteld door {first}; een andere partij tekent ook',
    'Proposed by {first}; another party signs as well',
  ],
} as const

const kind = (seat: Seat) => (isConfirmed(seat) ? 'good' : isAsked(seat) ? 'soon' : 'open')

function SeatsTable({ seats, caption }: { seats: readonly Seat[]; caption: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={caption}
      captionHidden
      rowHead={1}
      columns={[{ head: t('number') }, { head: t('name') }, { head: t('state') }]}
      rows={seats.map((seat) => [
        seat.number,
        seat.name,
        <Status kind={kind(seat)}>{say(stateWords[seat.state], lang)}</Status>,
      ])}
    />
  )
}

function Reserves({ all }: { all: readonly (Reserve & { name: string })[] }) {
  const t = speak(texts, useLang())
  return (
    <Section id="reserves" head={t('reserves')} rule>
      <Table
        caption={t('reserves')}
        captionHidden
        rowHead={1}
        columns={[{ head: t('place') }, { head: t('name') }, { head: t('state') }]}
        rows={all.map((one) => [one.place, one.name, t(one.state)])}
      />
    </Section>
  )
}

function Figures({ released, action }: { released: readonly Released[]; action: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const open = (['first-meeting', 'end'] as const).filter((moment) => !released.some((one) => one.moment === moment))
  return (
    <Section id="stand" head={t('released')} intro={t('releasedLead')} rule>
      <Facts
        facts={released.map((one) => ({ term: say(momentWords[one.moment], lang), value: dateAndTime(one.at, lang) }))}
      />
      {open.map((moment) => (
        <Form action={action}>
          <p>
            <Button type="submit" kind="second" name="moment" value={moment}>
              {`${say(momentWords[moment], lang)}: ${t('out')}`}
            </Button>
          </p>
        </Form>
      ))}
    </Section>
  )
}

function ExceptionShown({ it, link }: { it: Exception | undefined; link: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const names = it && { first: it.firstName, second: it.secondName ?? '' }
  return (
    <Section id="uitzondering" head={t('exception')} rule>
      {it && names ? (
        <>
          <p>{told(it.reason, lang)}</p>
          <p class="kr-meta">{it.secondAt ? t('by', names) : t('halfBy', names)}</p>
        </>
      ) : null}
      <p>
        <GoLink to={link}>{t('exceptionLink')}</GoLink>
      </p>
    </Section>
  )
}

export const roster = page({
  path: at.roster,
  guard: may('seats.view'),
  texts,
  async get({ work, as, t, params }) {
    const [panel, gate, all] = [await panelOf(work, as), await seatingGate(work, as), await seatsOf(work, as)]
    const [now, waiting, released] = [
      await tallyNow(work, as),
      await reserves(work, as),
      await releasedOf(work, as.panel),
    ]
    const asked = all.filter(isAsked).length
    const of = (group: Seat['seatGroup']) => all.filter((seat) => seat.seatGroup === group)
    const figures = (it: typeof now.citizens) =>
      t('figures', { confirmed: it.confirmed ?? 0, drawn: it.drawn ?? 0, empty: (it.empty ?? 0) + (it.withdrawn ?? 0) })
    return (
      <StaffSheet title={t('title')} bare of={{ panel }} role={as.role}>
        <OfficePage title={t('title')} lead={t('lead')}>
          <OfficeSection id="poort" head={t('gate')}>
            <Gate caption={t('gate')} conditions={gate.conditions} panel={params.panel} role={as.role} />
          </OfficeSection>
          {all.length === 0 ? (
            <Empty head={t('none')} action={<GoLink to={`/beheer/${panel.slug}/loting`}>{t('draw')}</GoLink>}>
              {t('noneWhy')}
            </Empty>
          ) : null}
          {(['citizen', 'partner'] as const).map((group) => {
            const words = group === 'citizen' ? t('citizens') : t('partner')
            return of(group).length === 0 ? null : (
              <Section id={group} head={words} rule>
                <p>{figures(group === 'citizen' ? now.citizens : now.partner)}</p>
                <SeatsTable seats={of(group)} caption={words} />
              </Section>
            )
          })}
          {all.length > 0 && as.role !== 'director' ? (
            <p>
              <GoLink to={to(at.calls, params)}>{asked > 0 ? t('callThem', { n: asked }) : t('calls')}</GoLink>
            </p>
          ) : null}
          {waiting.length > 0 ? <Reserves all={waiting} /> : null}
          {as.role === 'process-lead' ? <Figures released={released} action={to(at.release, params)} /> : null}
          {as.role === 'desk' ? null : (
            <ExceptionShown it={await exceptionOf(work, as.panel)} link={to(at.exception, params)} />
          )}
        </OfficePage>
      </StaffSheet>
    )
  },
})
