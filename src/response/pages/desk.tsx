import { longDate } from '../../kit/texts/dates.ts'
import { plural, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { DaysLate } from '../../kit/ui/components/status.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink, Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import type { Role } from '../../panel/types.ts'
import { DeskSheet } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { dossierOf, draftsOf } from '../queries.ts'
import { debts, isOwedBy, latest, unanswered } from '../rules.ts'
import type { Debt, Dossier, Draft, Entry } from '../types.ts'
import { AnswerStatus, deskOf, NowStatus } from '../views.tsx'

const texts = {
  title: ['Jullie antwoord op het advies', 'Your answer to the advice'],
  none: ['Er is nog geen advies', 'There is no advice yet'],
  noneWhy: [
    'Zodra het panel zijn advies vaststelt, staan de aanbevelingen hier. Vanaf de overhandiging loopt de termijn.',
    'Once the panel adopts its advice, the recommendations stand here. From the hand-over on the term runs.',
  ],
  notYet: [
    'Het advies is nog niet overhandigd. Je kunt al aan een concept beginnen, en met wat mag alvast starten.',
    'The advice was not handed over yet. You can begin a draft already, and start now with what is allowed.',
  ],
  handed: ['Het advies is overhandigd op {day}.', 'The advice was handed over on {day}.'],
  owes: ['Wat jullie nu moeten doen', 'What you have to do now'],
  nothing: ['Alles is op tijd. Er is nu niets te doen.', 'Everything is in time. There is nothing to do now.'],
  days: ['Wanneer', 'When'],
  what: ['Wat', 'What'],
  before: ['Vóór', 'Before'],
  do: ['Doen', 'Do'],
  contactDoes: ['Het aanspreekpunt doet dit', 'The contact does this'],
  all: ['Alle aanbevelingen', 'All recommendations'],
  n: ['Nr', 'No'],
  rec: ['Aanbeveling', 'Recommendation'],
  body: ['Orgaan', 'Body'],
  anybody: ['nog niet gekozen', 'not chosen yet'],
  answer: ['Antwoord', 'Answer'],
  now: ['Voortgang', 'Progress'],
  noDraft: ['Nog geen concept', 'No draft yet'],
  drafted: ['Concept', 'Draft'],
  ready: ['Klaar om te versturen', 'Ready to be sent'],
  write: ['Schrijf het antwoord', 'Write the answer'],
  edit: ['Werk aan het concept', 'Work on the draft'],
  change: ['Verander het antwoord', 'Change the answer'],
  read: ['Lees het concept', 'Read the draft'],
  send: ['Lees en verstuur', 'Read and send'],
  follow: ['Meld hoe het staat', 'Report how it stands'],
  bodies: ['Kies per aanbeveling het orgaan', 'Choose the body of each recommendation'],
  questions: ['Vragen van anderen', 'Questions of others'],
  reply: ['Geef antwoord', 'Answer'],
  noQuestions: ['Er wacht geen vraag.', 'No question waits.'],
  public: ['Bekijk de openbare pagina', 'See the public page'],
} as const

const waiting = [
  ['{n} vraag wacht op antwoord', '{n} question waits for an answer'],
  ['{n} vragen wachten op antwoord', '{n} questions wait for an answer'],
] as const

interface Desk {
  readonly dossier: Dossier
  readonly drafts: readonly Draft[]
  readonly partner: string
  readonly role: Role
  readonly slug: string
}

/** What is owed, the latest first: one thing to do on each row. */
function Owed({ dossier, partner, slug, role }: Desk) {
  const lang = useLang()
  const t = speak(texts, lang)
  const own = debts(dossier).filter((one) => one.partner.id === partner)
  return (
    <Table
      caption={t('owes')}
      captionHidden
      rowHead={1}
      columns={[
        { head: t('days') },
        { head: t('what') },
        { head: t('before') },
        { head: t('do'), hiddenHead: true, actions: true },
      ]}
      rows={own.map((one) => [
        <DaysLate days={one.days} />,
        say(one.words, lang, one.params),
        longDate(one.due, lang),
        one.kind === 'report' && role === 'signatory' ? (
          t('contactDoes')
        ) : (
          <ButtonLink small kind={one.days > 0 ? 'partner' : 'second'} to={whereTo(one, slug, role)}>
            {say(doing[one.kind](role), lang)}
          </ButtonLink>
        ),
      ])}
      empty={t('nothing')}
    />
  )
}
const doing = {
  answer: (role: Role) => (role === 'signatory' ? texts.send : texts.write),
  report: () => texts.follow,
  question: () => texts.reply,
} as const

function whereTo(debt: Debt, panel: string, role: Role): string {
  const number = String(debt.numbers[0] ?? '')
  if (debt.kind === 'question') return to(at.questions, { panel })
  if (debt.kind === 'report') return to(at.report, { panel, number })
  return to(role === 'signatory' ? at.send : at.draft, { panel, number })
}

function DraftStatus({ entry, draft, dossier }: { entry: Entry; draft: Draft | undefined; dossier: Dossier }) {
  const t = speak(texts, useLang())
  return (
    <>
      <AnswerStatus entry={entry} dossier={dossier} />
      {latest(entry) && !draft?.readyAt ? null : (
        <div class="kr-meta">{t(draft?.readyAt ? 'ready' : draft ? 'drafted' : 'noDraft')}</div>
      )}
    </>
  )
}

function Row({ entry, draft, role, slug }: { entry: Entry; draft: Draft | undefined; role: Role; slug: string }) {
  const t = speak(texts, useLang())
  const params = { panel: slug, number: String(entry.recommendation.number) }
  if (role === 'signatory')
    return draft ? <Link to={to(at.send, params)}>{t(draft.readyAt ? 'send' : 'read')}</Link> : null
  return (
    <>
      <div>
        <Link to={to(at.draft, params)}>{t(latest(entry) ? 'change' : draft ? 'edit' : 'write')}</Link>
      </div>
      <div>
        <Link to={to(at.report, params)}>{t('follow')}</Link>
      </div>
    </>
  )
}

function Rows({ dossier, drafts, partner, role, slug }: Desk) {
  const lang = useLang()
  const t = speak(texts, lang)
  const own = dossier.entries.filter((entry) => isOwedBy(entry, partner))
  return (
    <Table
      caption={t('all')}
      captionHidden
      rowHead={1}
      columns={[
        ...[{ head: t('n'), numeric: true }, { head: t('rec') }, { head: t('body') }, { head: t('answer') }],
        ...[{ head: t('now') }, { head: t('do'), hiddenHead: true, actions: true }],
      ]}
      rows={own.map((entry) => {
        const draft = drafts.find((one) => one.recommendationId === entry.recommendation.id)
        return [
          String(entry.recommendation.number),
          <Link to={to(at.recommendation, { panel: slug, number: String(entry.recommendation.number) })}>
            {told(entry.recommendation.title, lang)}
          </Link>,
          entry.body?.name ?? t('anybody'),
          <DraftStatus entry={entry} draft={draft} dossier={dossier} />,
          latest(entry) ? <NowStatus entry={entry} dossier={dossier} /> : null,
          <Row {...{ entry, draft, role, slug }} />,
        ]
      })}
    />
  )
}

export const desk = page({
  path: at.desk,
  guard: may('response.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const dossier = await dossierOf(work, as.panel)
    const sheet = { title: t('title'), ...(await deskOf(work, as)) }
    if (!dossier || dossier.entries.length === 0)
      return (
        <DeskSheet {...sheet}>
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        </DeskSheet>
      )
    const it: Desk = {
      ...{ dossier, drafts: await draftsOf(work, as), partner: as.partner ?? '', role: as.role, slug: params.panel },
    }
    const on = dossier.advice.handedOverOn
    const open = unanswered(dossier, it.partner).length
    return (
      <DeskSheet {...sheet}>
        <p class="kr-lead">{on ? t('handed', { day: longDate(on, lang) }) : t('notYet')}</p>
        <Section id="nu" head={t('owes')} rule>
          <Owed {...it} />
        </Section>
        <Section id="aanbevelingen" head={t('all')} rule>
          <Rows {...it} />
          {as.role === 'signatory' ? null : (
            <p>
              <GoLink to={to(at.bodies, params)}>{t('bodies')}</GoLink>
            </p>
          )}
        </Section>
        <Section id="vragen" head={t('questions')} rule>
          {open > 0 ? (
            <p>
              <GoLink to={to(at.questions, params)}>{plural(waiting[0], waiting[1], open, lang)}</GoLink>
            </p>
          ) : (
            <p>{t('noQuestions')}</p>
          )}
        </Section>
        <p>
          <GoLink to={to(at.answers, params)}>{t('public')}</GoLink>
        </p>
      </DeskSheet>
    )
  },
})
