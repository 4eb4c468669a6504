import type { Child, PropsWithChildren } from 'hono/jsx'
import { fullDate } from '../kit/texts/dates.ts'
import { type Lang, plural, say, speak } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import { Meta } from '../kit/ui/components/blocks.tsx'
import { Field, Select, TextArea } from '../kit/ui/components/field.tsx'
import type { FormState } from '../kit/ui/components/form.ts'
import { Crumbs, Tabs } from '../kit/ui/components/navigation.tsx'
import { Status } from '../kit/ui/components/status.tsx'
import { Table } from '../kit/ui/components/table.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { HallLayout } from '../kit/ui/layouts/layouts.tsx'
import { to } from '../kit/web/addresses.ts'
import { useSite } from '../kit/web/context.tsx'
import { MemberSheet, type SheetProps } from '../kit/web/sheets.tsx'
import { permissions } from '../panel/permissions.ts'
import type { Panel, Role } from '../panel/types.ts'
import { StaffSheet, usePanelMenu } from '../panel/views.tsx'
import type { Meeting } from '../trajectory/types.ts'
import { meetingName, timesOf, timeWords } from '../trajectory/views.tsx'
import { at } from './addresses.ts'
import { at as cardsAt } from './cards/addresses.ts'
import { longestItem } from './policy.ts'
import { balance, timed } from './rules.ts'
import { at as tablesAt } from './tables/addresses.ts'
import { itemWords } from './texts.ts'
import { type Agenda, type Item, itemKinds } from './types.ts'

const texts = {
  meetings: ['Bijeenkomsten', 'Meetings'],
  ways: ['Deze bijeenkomst', 'This meeting'],
  agenda: ['Agenda', 'Agenda'],
  tables: ['Tafels', 'Tables'],
  attendance: ['Aanwezig', 'Present'],
  cards: ['Parkeerplek', 'Parking lot'],
  head: ['{name}: {title}', '{name}: {title}'],
  over: ['{n} te lang', '{n} too long'],
  left: ['{n} over', '{n} left'],
  fits: ['Past precies in de bijeenkomst', 'Fits the meeting'],
  minute: ['{n} minuut', '{n} minute'],
  minutes: ['{n} minuten', '{n} minutes'],
  of: ['{planned} gepland, de bijeenkomst duurt {length}', '{planned} planned, the meeting lasts {length}'],
  time: ['Tijd', 'Time'],
  item: ['Punt', 'Item'],
  who: ['Wie', 'Who'],
  lasts: ['Duurt', 'Lasts'],
  empty: ['Er staat nog niets op de agenda.', 'There is nothing on the agenda yet.'],
  kind: ['Wat voor punt?', 'What kind of item?'],
  minutesField: ['Hoeveel minuten?', 'How many minutes?'],
  title: ['Wat gaan we doen?', 'What do we do, in Dutch?'],
  titleEn: ['In het Engels', 'In English'],
  owner: ['Wie leidt dit?', 'Who leads this?'],
  question: ['De vraag op tafel', 'The question on the table, in Dutch'],
  questionHint: ['Een open vraag, in gewone woorden.', 'An open question, in plain words.'],
  questionEn: ['De vraag in het Engels', 'The question in English'],
  harvest: ['Hoe houden we vast wat er gezegd wordt?', 'How do we keep what is said?'],
  harvestHint: ['Zoals "elke tafel schrijft drie kaarten".', 'Such as "each table writes three cards".'],
} as const

export const minutesWords = (n: number, lang: Lang): string => plural(texts.minute, texts.minutes, n, lang)
/** May somebody in this role lead the meeting? She sees the ways to agenda and tables. */
export const leads = (role: Role): boolean => permissions['meetings.lead'].some((one) => one === role)

const ways = {
  agenda: at.agenda,
  tables: tablesAt.tables,
  attendance: tablesAt.attendance,
  cards: cardsAt.cards,
} as const
export type Way = keyof typeof ways
/** The pages of one meeting; the desk has only the list of who is there. */
function Ways({ of, now }: { of: { panel: string; number: string }; now: Way }) {
  const t = speak(texts, useLang())
  return (
    <Tabs
      label={t('ways')}
      ways={(['agenda', 'tables', 'attendance', 'cards'] as const).map((way) => ({
        to: to(ways[way], of),
        label: t(way),
        current: way === now,
      }))}
    />
  )
}

/** A page about one meeting, with the ways to the others. */
export function MeetingSheet({
  panel,
  role,
  meeting,
  way,
  children,
  ...props
}: PropsWithChildren<SheetProps & { panel: Panel; role: Role; meeting: Meeting; way?: Way }>) {
  const lang = useLang()
  const t = speak(texts, lang)
  const of = { panel: panel.slug, number: String(meeting.number) }
  const name = meetingName(meeting, lang)
  const trail = [
    { to: to(at.meetings, { panel: panel.slug }), label: t('meetings') },
    ...(leads(role) ? [{ to: to(at.agenda, of), label: name }] : [{ label: name }]),
    { label: props.title },
  ]
  return (
    <StaffSheet {...props} of={{ panel }} role={role} crumbs={<Crumbs trail={trail} />}>
      <Meta>
        {t('head', { name, title: told(meeting.title, lang) })}, {fullDate(meeting.day, lang)}, {timesOf(meeting, lang)}
      </Meta>
      {way && leads(role) ? <Ways of={of} now={way} /> : null}
      {children}
    </StaffSheet>
  )
}

/** A page for a member of this panel. */
export function OwnSheet({ panel, children, ...props }: PropsWithChildren<SheetProps & { panel: Panel }>) {
  return (
    <MemberSheet {...props} menu={usePanelMenu('member', panel.slug)}>
      {children}
    </MemberSheet>
  )
}

/** The screen in the hall: nothing but what everybody there must see. It looks again every half minute. */
export function HallSheet({ title, children }: PropsWithChildren<{ title: string }>) {
  const { organisation, lang, path, origin, assets, paths } = useSite()
  const site = { name: organisation.name, ...paths }
  return (
    <HallLayout {...{ title, lang, path, origin, assets, site, errors: false }}>
      <div data-looks-again>{children}</div>
    </HallLayout>
  )
}

/** All items together beside the meeting. */
export function Fit({ agenda: { items, meeting } }: { agenda: Agenda }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { planned, length, over, fits } = balance(items, meeting)
  const words = { planned: minutesWords(planned, lang), length: minutesWords(length, lang) }
  const off = over > 0 ? 'over' : 'left'
  return (
    <p>
      <Status kind={fits ? 'good' : over > 0 ? 'late' : 'soon'}>
        {fits ? t('fits') : t(off, { n: minutesWords(Math.abs(over), lang) })}
      </Status>{' '}
      <span class="kr-meta">{t('of', words)}</span>
    </p>
  )
}

/** What an item says, under each other. */
function ItemWords({ item }: { item: Item }) {
  const lang = useLang()
  const kind = say(itemWords[item.kind], lang)
  return (
    <>
      <b>{told(item.title, lang)}</b>
      {told(item.title, lang) === kind ? null : <span class="kr-meta"> {kind}</span>}
      {item.question ? <p>{told(item.question, lang)}</p> : null}
      {item.harvest ? <p class="kr-meta">{item.harvest}</p> : null}
    </>
  )
}

/** The agenda with its clock times; `more` is what can be done with an item. */
export function AgendaTable({ agenda, more }: { agenda: Agenda; more?: { head: string; of: (item: Item) => Child } }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={t('agenda')}
      captionHidden
      rowHead={1}
      empty={t('empty')}
      columns={[
        { head: t('time'), plain: true },
        { head: t('item') },
        { head: t('lasts') },
        { head: t('who') },
        ...(more ? [{ head: more.head, actions: true }] : []),
      ]}
      rows={timed(agenda.items, agenda.meeting.starts).map(({ item, starts }) => [
        <span class="kr-num kr-nowrap">{timeWords(starts, lang)}</span>,
        <ItemWords item={item} />,
        minutesWords(item.minutes, lang),
        item.owner ?? '',
        ...(more ? [more.of(item)] : []),
      ])}
    />
  )
}

/** What a form of this item begins with. */
export const valuesOf = (item: Item): FormState['values'] => {
  const pair = (words: unknown, key: string) => {
    const [nl, en] = [told(words, 'nl'), told(words, 'en')]
    return { [key]: nl, [`${key}En`]: en === nl ? '' : en }
  }
  return {
    ...{ kind: item.kind, minutes: String(item.minutes), owner: item.owner ?? '', harvest: item.harvest ?? '' },
    ...{ ...pair(item.title, 'title'), ...pair(item.question, 'question') },
  }
}

export function ItemFields({ form }: { form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      <Select
        form={form}
        name="kind"
        label={t('kind')}
        width="w12"
        options={itemKinds.map((value) => ({ value, label: say(itemWords[value], lang) }))}
      />
      <Field
        form={form}
        name="minutes"
        type="number"
        inputmode="numeric"
        label={t('minutesField')}
        width="w4"
        min="1"
        max={String(longestItem)}
      />
      <Field form={form} name="title" label={t('title')} />
      <Field form={form} name="titleEn" label={t('titleEn')} optional />
      <Field form={form} name="owner" label={t('owner')} optional />
      <TextArea form={form} name="question" label={t('question')} hint={t('questionHint')} rows={2} optional />
      <TextArea form={form} name="questionEn" label={t('questionEn')} rows={2} optional />
      <TextArea form={form} name="harvest" label={t('harvest')} hint={t('harvestHint')} rows={2} optional />
    </>
  )
}
