import type { PropsWithChildren } from 'hono/jsx'
import { say, speak } from '../kit/texts/texts.ts'
import { told, type Words } from '../kit/texts/words.ts'
import { Field, TextArea } from '../kit/ui/components/field.tsx'
import type { FormState } from '../kit/ui/components/form.ts'
import { Tabs } from '../kit/ui/components/navigation.tsx'
import { Status } from '../kit/ui/components/status.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { type DotRow, DotTable } from '../kit/ui/pictures/dot-table.tsx'
import { Glyph } from '../kit/ui/pictures/glyph.tsx'
import { to } from '../kit/web/addresses.ts'
import type { SheetProps } from '../kit/web/sheets.tsx'
import { permissions, type Verb } from '../panel/permissions.ts'
import type { Panel, Role } from '../panel/types.ts'
import { StaffSheet } from '../panel/views.tsx'
import { at } from './addresses.ts'
import { scales } from './policy.ts'
import { at as pollAt } from './poll/addresses.ts'
import { outcomeWords, stepWords } from './texts.ts'
import type { Outcome, PollShown, ProposalRow, SideShown } from './types.ts'

const texts = {
  proposals: ['Voorstellen', 'Proposals'],
  poll: ['Peiling', 'Poll'],
  advice: ['Advies', 'Advice'],
  parts: ['Van voorstel naar advies', 'From proposal to advice'],
  theme: ['Thema', 'Theme'],
  title: ['Titel', 'Title'],
  titleHint: ['Een zin die zegt wat er moet gebeuren.', 'A sentence that says what must happen.'],
  body: ['De tekst van het voorstel', 'The text of the proposal'],
  reasons: ['Waarom', 'Why'],
  inEnglish: ['{label}, in het Engels', '{label}, in English'],
  open: ['Nog geen uitslag', 'No outcome yet'],
  step: ['Stap', 'Step'],
  citizens: ['Burgers', 'Citizens'],
  partner: ['Partner', 'Partner'],
  support: ['Voor', 'For'],
  neutral: ['Ertussenin', 'In between'],
  oppose: ['Tegen', 'Against'],
  turnout: [
    '{ballots} briefjes van {electorate} mensen in de zaal, {blank} zonder antwoord.',
    '{ballots} slips of {electorate} people in the room, {blank} without an answer.',
  ],
} as const

interface StaffProps extends SheetProps {
  panel: Panel
  role: Role
}
/** A page of the staff about proposals, poll or advice, with the ways between the three that this role may open. */
export function ProposalSheet({ panel, role, now, children, ...props }: PropsWithChildren<StaffProps & { now: Way }>) {
  const t = speak(texts, useLang())
  const open = ways.filter(({ verb }) => (permissions[verb] as readonly Role[]).includes(role))
  return (
    <StaffSheet {...props} of={{ panel }} role={role}>
      {open.length > 1 ? (
        <Tabs
          label={t('parts')}
          ways={open.map(({ key, path }) => ({
            ...{ to: to(path, { panel: panel.slug }), label: t(key), current: key === now },
          }))}
        />
      ) : null}
      {children}
    </StaffSheet>
  )
}
type Way = 'proposals' | 'poll' | 'advice'
const ways: readonly { key: Way; path: typeof at.proposals | typeof at.advice | typeof pollAt.polls; verb: Verb }[] = [
  { key: 'proposals', path: at.proposals, verb: 'proposals.write' },
  { key: 'poll', path: pollAt.polls, verb: 'proposals.poll' },
  { key: 'advice', path: at.advice, verb: 'proposals.advice' },
]

/** The fields of a proposal, in Dutch and, where it is there, English. */
export function ProposalFields({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  const english = (label: string) => t('inEnglish', { label })
  return (
    <>
      <Field form={form} name="theme" label={t('theme')} optional width="w12" />
      <Field form={form} name="title" label={t('title')} hint={t('titleHint')} />
      <TextArea form={form} name="body" label={t('body')} rows={8} />
      <TextArea form={form} name="reasons" label={t('reasons')} rows={5} />
      <Field form={form} name="themeEn" label={english(t('theme'))} optional width="w12" />
      <Field form={form} name="titleEn" label={english(t('title'))} optional />
      <TextArea form={form} name="bodyEn" label={english(t('body'))} optional rows={8} />
      <TextArea form={form} name="reasonsEn" label={english(t('reasons'))} optional rows={5} />
    </>
  )
}
const both = (name: string, column: unknown): Record<string, string> => {
  const { nl = '', en = '' } = (column ?? {}) as Partial<Words>
  return { [name]: nl, [`${name}En`]: en }
}
/** A proposal as its fields hold it. */
export const valuesOf = (row: Pick<ProposalRow, 'theme' | 'title' | 'body' | 'reasons'>): Record<string, string> => ({
  ...both('theme', row.theme),
  ...both('title', row.title),
  ...both('body', row.body),
  ...both('reasons', row.reasons),
})
/** What was typed stays; an untouched form starts with what is known. */
export const startingWith = (form: FormState, known: Record<string, string>): FormState =>
  Object.keys(form.values).length > 0 ? form : { ...form, values: known }

const looks = { adopted: 'good', 'with-reservations': 'soon', 'not-adopted': 'late' } as const
export function OutcomeStatus({ outcome }: { outcome: Outcome | null }) {
  const lang = useLang()
  if (!outcome) return <Status kind="open">{say(texts.open, lang)}</Status>
  return <Status kind={looks[outcome]}>{say(outcomeWords[outcome], lang)}</Status>
}

const dots = { support: 'confirmed', neutral: 'doubt', oppose: 'against' } as const

/** The figures of a poll as they may be shown, as people: every step where it points at nobody, else three bands. */
export function PollTable({ poll, caption }: { poll: PollShown; caption: string }) {
  const { citizens, partner } = poll
  return (
    <>
      <SideDots of={citizens} who="citizen" poll={poll} caption={caption} />
      {partner ? <SideDots of={partner} who="partner" poll={poll} caption={caption} /> : null}
    </>
  )
}

interface SideProps {
  of: SideShown
  who: 'citizen' | 'partner'
  poll: PollShown
  caption: string
}
function SideDots({ of, who, poll, caption }: SideProps) {
  const lang = useLang()
  const t = speak(texts, lang)
  const name = t(who === 'citizen' ? 'citizens' : 'partner')
  const { steps } = of
  const scale = scales[poll.scale]
  const bands = (['support', 'neutral', 'oppose'] as const).filter(
    (stance) => stance !== 'neutral' || scale.some((step) => step.stance === stance),
  )
  const rows: DotRow[] = steps
    ? scale.map((step) => ({
        ...{ label: stepWords(poll.scale, step, lang), n: steps[step.value] ?? 0, look: dots[step.stance], who },
      }))
    : bands.map((stance) => ({ label: t(stance), n: of.bands[stance], look: dots[stance], who }))
  const blank = of.ballots - of.bands.support - of.bands.neutral - of.bands.oppose
  return (
    <DotTable
      caption={`${caption}: ${name}`}
      first={t('step')}
      people={
        <>
          <Glyph kind={who} />
          {name}
        </>
      }
      groups={[{ rows }]}
      note={t('turnout', { ballots: of.ballots, electorate: of.electorate, blank })}
    />
  )
}

/** Words of people in paragraphs: an empty line parts them. */
export function Paragraphs({ words }: { words: unknown }) {
  const text = told(words, useLang())
  return (
    <div class="kr-text">
      {text.split(/\n\s*\n/).map((part) => (
        <p>{part.trim()}</p>
      ))}
    </div>
  )
}
