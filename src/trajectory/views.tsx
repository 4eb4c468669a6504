import type { PropsWithChildren } from 'hono/jsx'
import { fullDate, longDate } from '../kit/texts/dates.ts'
import { type Lang, say, speak } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import { Section } from '../kit/ui/components/blocks.tsx'
import { Choices } from '../kit/ui/components/choices.tsx'
import { Field, Select, TextArea } from '../kit/ui/components/field.tsx'
import type { FormState } from '../kit/ui/components/form.ts'
import { Crumbs } from '../kit/ui/components/navigation.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { to } from '../kit/web/addresses.ts'
import type { SheetProps } from '../kit/web/sheets.tsx'
import type { Panel, Role } from '../panel/types.ts'
import { StaffSheet } from '../panel/views.tsx'
import { at } from './addresses.ts'
import { type Facility, facilities } from './policy.ts'
import { wasMoved } from './rules.ts'
import { facilityWords, kindWords } from './texts.ts'
import { type Meeting, meetingKinds } from './types.ts'

/** `10.00` in Dutch, `10:00` in English. */
export const timeWords = (time: string, lang: Lang): string => time.slice(0, 5).replace(':', lang === 'nl' ? '.' : ':')

const texts = {
  times: ['{from} tot {until} uur', '{from} to {until}'],
  plan: ['Traject', 'Trajectory'],
  meeting: ['Bijeenkomst {number}', 'Meeting {number}'],
  first: ['eerst gepland op {day}', 'first planned on {day}'],
  kind: ['Wat voor bijeenkomst?', 'What kind of meeting?'],
  title: ['Naam', 'Name in Dutch'],
  titleHint: ['Waar het over gaat, zoals "Kennismaken en leren".', 'What it is about.'],
  titleEn: ['Naam in het Engels', 'Name in English'],
  starts: ['Begint om', 'Begins at'],
  ends: ['Eindigt om', 'Ends at'],
  time: ['Schrijf de tijd als 10:00.', 'Write the time as 10:00.'],
  place: ['Plaats: naam en adres', 'Place in Dutch: name and address'],
  placeEn: ['Plaats in het Engels', 'Place in English'],
  venue: ['Wat is bij de zaal nagegaan?', 'What has been checked at the venue?'],
  venueHint: [
    'Zet alleen een vinkje bij wat je zelf weet. Dit staat op de openbare agenda.',
    'Tick only what you know. It stands on the public agenda.',
  ],
  tell: ['Wie moet dit weten?', 'Who must be told?'],
  tellWhy: [
    'De agenda laat de nieuwe dag al zien. Leden met een mailadres krijgen vanzelf een mail. Vertel het deze mensen ook zelf.',
    'The agenda shows the new day already. Members with an email address get a mail by itself. Tell these people yourself too.',
  ],
  members: [
    'Alle leden van het panel, met de eerste en de nieuwe dag',
    'All members of the panel, with the first and the new day',
  ],
  partner: ['{name} van {partner}, {email}', '{name} of {partner}, {email}'],
  noPartner: ['Het aanspreekpunt van de partner', 'The contact of the partner'],
  atVenue: ['De zaal: {place}', 'The venue: {place}'],
} as const

export const timesOf = (meeting: Pick<Meeting, 'starts' | 'ends'>, lang: Lang): string =>
  say(texts.times, lang, { from: timeWords(meeting.starts, lang), until: timeWords(meeting.ends, lang) })
export const meetingName = (meeting: Pick<Meeting, 'number'>, lang: Lang): string =>
  say(texts.meeting, lang, { number: meeting.number })

/** The day, with the day that was first planned beside it when it moved. */
export function MeetingDay({ meeting }: { meeting: Pick<Meeting, 'day' | 'firstDay'> }) {
  const lang = useLang()
  return (
    <>
      {fullDate(meeting.day, lang)}
      {wasMoved(meeting) ? (
        <span class="kr-meta"> {say(texts.first, lang, { day: longDate(meeting.firstDay, lang) })}</span>
      ) : null}
    </>
  )
}

export const facilitiesOf = (meeting: Pick<Meeting, 'facilities'>): Facility[] => {
  const ticked: unknown = meeting.facilities
  return facilities.filter((one) => (ticked as Partial<Record<Facility, boolean>>)[one] === true)
}

/** What a form of this meeting begins with. */
export const valuesOf = (meeting: Meeting): FormState['values'] => {
  const [title, titleEn] = [told(meeting.title, 'nl'), told(meeting.title, 'en')]
  const [place, placeEn] = [told(meeting.place, 'nl'), told(meeting.place, 'en')]
  return {
    ...{ kind: meeting.kind, title, titleEn: titleEn === title ? '' : titleEn },
    ...{ place, placeEn: placeEn === place ? '' : placeEn },
    ...{ starts: meeting.starts.slice(0, 5), ends: meeting.ends.slice(0, 5), facilities: facilitiesOf(meeting) },
  }
}
/** What was typed when something was wrong, and else what is known. */
export const startingWith = (form: FormState, known: FormState['values']): FormState =>
  form.errors.length > 0 ? form : { ...form, values: known }

/** Everything of a meeting but its day. */
export function MeetingFields({ form }: { form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      <Select
        form={form}
        name="kind"
        label={t('kind')}
        width="w12"
        options={meetingKinds.map((value) => ({ value, label: say(kindWords[value], lang) }))}
      />
      <Field form={form} name="title" label={t('title')} hint={t('titleHint')} />
      <Field form={form} name="titleEn" label={t('titleEn')} optional />
      <Field form={form} name="starts" type="time" label={t('starts')} width="w8" />
      <Field form={form} name="ends" type="time" label={t('ends')} width="w8" />
      <TextArea form={form} name="place" label={t('place')} rows={2} />
      <TextArea form={form} name="placeEn" label={t('placeEn')} rows={2} optional />
      <Choices
        form={form}
        kind="checkbox"
        name="facilities"
        label={t('venue')}
        hint={t('venueHint')}
        optional
        options={facilities.map((value) => ({ value, label: say(facilityWords[value], lang) }))}
      />
    </>
  )
}

/** Who must be told that a meeting moves. */
export function ToTell({
  contacts,
  place,
}: {
  contacts: readonly { name: string; email: string | null; partner: string | null }[]
  place: string
}) {
  const t = speak(texts, useLang())
  const people = contacts.map(({ name, email, partner }) =>
    t('partner', { name, email: email ?? '', partner: partner ?? '' }),
  )
  return (
    <Section id="vertellen" head={t('tell')} intro={t('tellWhy')} rule>
      <ul class="kr-list">
        {[t('members'), ...(people.length > 0 ? people : [t('noPartner')]), t('atVenue', { place })].map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </Section>
  )
}

/** The words a form of a meeting needs for its errors. */
export const meetingTexts = { time: texts.time } as const

/** A page about the plan or one of its meetings. */
export function PlanSheet({
  panel,
  role,
  meeting,
  children,
  ...props
}: PropsWithChildren<SheetProps & { panel: Panel; role: Role; meeting?: Meeting }>) {
  const lang = useLang()
  const t = speak(texts, lang)
  const trail = [
    { to: to(at.plan, { panel: panel.slug }), label: t('plan') },
    ...(meeting && props.title !== meetingName(meeting, lang)
      ? [
          {
            to: to(at.meeting, { panel: panel.slug, number: String(meeting.number) }),
            label: meetingName(meeting, lang),
          },
        ]
      : []),
    { label: props.title },
  ]
  return (
    <StaffSheet {...props} of={{ panel }} role={role} crumbs={<Crumbs trail={trail} />}>
      {children}
    </StaffSheet>
  )
}
