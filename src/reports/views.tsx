import type { Child, PropsWithChildren } from 'hono/jsx'
import { fullDate } from '../kit/texts/dates.ts'
import { type Lang, say, speak } from '../kit/texts/texts.ts'
import { told, toldIn } from '../kit/texts/words.ts'
import { Quote, Section } from '../kit/ui/components/blocks.tsx'
import { Field, TextArea } from '../kit/ui/components/field.tsx'
import type { FormState } from '../kit/ui/components/form.ts'
import { Crumbs } from '../kit/ui/components/navigation.tsx'
import { Status } from '../kit/ui/components/status.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { to } from '../kit/web/addresses.ts'
import type { SheetProps } from '../kit/web/sheets.tsx'
import { permissions } from '../panel/permissions.ts'
import type { Panel, Role } from '../panel/types.ts'
import { StaffSheet } from '../panel/views.tsx'
import { at } from './addresses.ts'
import { blocks } from './rules.ts'
import { stateWords } from './texts.ts'
import type { Report, ReportState } from './types.ts'

const texts = {
  reports: ['Verslagen', 'Reports'],
  about: ['Over bijeenkomst {number}, {day}', 'About meeting {number}, {day}'],
  title: ['Titel', 'Title in Dutch'],
  titleEn: ['Titel in het Engels', 'Title in English'],
  body: ['Het verslag', 'The report in Dutch'],
  bodyHint: [
    'Schrijf wat er gezegd is, niet wie het zei. Een witregel begint een alinea, "## " een kopje, "- " een opsomming.',
    'Write what was said, not who said it. An empty line begins a paragraph, "## " a head, "- " a list.',
  ],
  bodyEn: ['Het verslag in het Engels', 'The report in English'],
  objections: ['Bezwaar van leden', 'Objections of members'],
  objectionsWhy: [
    'Leden keken dit verslag na voordat het openbaar werd. Hierover werden zij en de schrijver het niet eens.',
    'Members checked this report before it was published. On this they and the writer did not agree.',
  ],
  oneMember: ['Een lid van het panel', 'A member of the panel'],
} as const

/** May somebody in this role publish? */
export const publishes = (role: Role): boolean => permissions['reports.publish'].some((one) => one === role)

const looks = { draft: 'open', check: 'soon', published: 'good' } as const
export const ReportStatus = ({ state }: { state: ReportState }) => (
  <Status kind={looks[state]}>{say(stateWords[state], useLang())}</Status>
)

export const aboutMeeting = (meeting: { number: number; day: string }, lang: Lang): string =>
  say(texts.about, lang, { number: meeting.number, day: fullDate(meeting.day, lang) })

/** A page of the staff about reports, or one of them. */
export function ReportSheet({
  panel,
  role,
  report,
  children,
  ...props
}: PropsWithChildren<SheetProps & { panel: Panel; role: Role; report?: Report }>) {
  const lang = useLang()
  const name = report ? told(report.title, lang) : props.title
  const own = report ? [{ to: to(at.report, { panel: panel.slug, report: String(report.number) }), label: name }] : []
  const trail = [
    { to: to(at.all, { panel: panel.slug }), label: say(texts.reports, lang) },
    ...(name === props.title ? [] : own),
    { label: props.title },
  ]
  return (
    <StaffSheet {...props} of={{ panel }} role={role} crumbs={<Crumbs trail={trail} />}>
      {children}
    </StaffSheet>
  )
}

/** The text of a report, in the reader's language where it is there. */
export function ReportBody({ body }: { body: unknown }) {
  const lang = useLang()
  return (
    <div class="kr-text kr-flow" lang={toldIn(body, lang)}>
      {blocks(told(body, lang)).map(({ kind, lines }) => {
        if (kind === 'head') return <h2 class="nl-heading nl-heading--level-3">{lines[0]}</h2>
        if (kind === 'text') return <p>{broken(lines)}</p>
        return (
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        )
      })}
    </div>
  )
}
const broken = (lines: readonly string[]): Child[] => lines.flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))

/** What members found wrong and was not settled: printed with the report, without names. */
export function Printed({ objections }: { objections: readonly string[] }) {
  const t = speak(texts, useLang())
  if (objections.length === 0) return null
  return (
    <Section id="bezwaren" head={t('objections')} intro={t('objectionsWhy')} rule>
      {objections.map((one) => (
        <Quote by={t('oneMember')}>{one}</Quote>
      ))}
    </Section>
  )
}

/** What a form of this report begins with. */
export const valuesOf = (report: Pick<Report, 'title' | 'body'>): FormState['values'] => {
  const pair = (words: unknown, key: string) => {
    const [nl, en] = [told(words, 'nl'), told(words, 'en')]
    return { [key]: nl, [`${key}En`]: en === nl ? '' : en }
  }
  return { ...pair(report.title, 'title'), ...pair(report.body, 'body') }
}

export function TextFields({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  return (
    <>
      <Field form={form} name="title" label={t('title')} />
      <TextArea form={form} name="body" label={t('body')} hint={t('bodyHint')} rows={18} />
      <Field form={form} name="titleEn" label={t('titleEn')} optional />
      <TextArea form={form} name="bodyEn" label={t('bodyEn')} rows={10} optional />
    </>
  )
}
