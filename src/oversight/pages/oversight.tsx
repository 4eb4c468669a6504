import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink, Buttons } from '../../kit/ui/components/button.tsx'
import { GateList } from '../../kit/ui/components/gate-list.tsx'
import { DaysLate, Status } from '../../kit/ui/components/status.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink, Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import type { Condition, Role } from '../../panel/types.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { at as answering } from '../../response/addresses.ts'
import { questionsToJudge } from '../../response/queries.ts'
import { debts } from '../../response/rules.ts'
import type { Question } from '../../response/types.ts'
import { AnswerStatus, NowStatus } from '../../response/views.tsx'
import { at } from '../addresses.ts'
import { closingGate, watchedOf } from '../queries.ts'
import { lacking, ownTasks, verdictAt } from '../rules.ts'
import { byWords, judgementWords, momentWords } from '../texts.ts'
import { moments, type Watched, type WatchedEntry } from '../types.ts'

const texts = {
  title: ['Opvolging', 'Follow-up'],
  none: ['Er is nog geen advies', 'There is no advice yet'],
  noneWhy: [
    'Na het advies volg je hier wat de partner antwoordt en doet.',
    'After the advice you follow here what the partner answers and does.',
  ],
  now: ['Wat nu te laat is of eerst komt', 'What is late now, or comes first'],
  nothing: ['Er is niets te laat en er komt niets aan.', 'Nothing is late and nothing comes.'],
  when: ['Wanneer', 'When'],
  what: ['Wat', 'What'],
  from: ['Van wie', 'From whom'],
  before: ['Vóór', 'Before'],
  do: ['Doen', 'Do'],
  house: ['stichting', 'foundation'],
  call: ['Vraag hoe het staat', 'Ask how things stand'],
  find: ['Maak de bevinding', 'Make the finding'],
  finding: ['Bevinding over termijn {nth}', 'Finding on term {nth}'],
  log: ['Leg vast wat je hoorde', 'Record what you heard'],
  waiting: ['Vragen die nog niemand las', 'Questions that nobody has read yet'],
  noWaiting: ['Er zijn geen nieuwe vragen.', 'There are no new questions.'],
  question: ['Vraag', 'Question'],
  asked: ['Gesteld op', 'Asked on'],
  read: ['Lees en besluit', 'Read and decide'],
  all: ['Alle aanbevelingen', 'All recommendations'],
  n: ['Nr', 'No'],
  rec: ['Aanbeveling', 'Recommendation'],
  body: ['Orgaan', 'Body'],
  anybody: ['nog niet gekozen', 'not chosen yet'],
  answer: ['Antwoord', 'Answer'],
  progress: ['Nu', 'Now'],
  verdict: ['Oordeel van het panel', 'Verdict of the panel'],
  enter: ['Leg het oordeel vast', 'Record the verdict'],
  bodies: ['Kies per aanbeveling het orgaan', 'Choose the body of each recommendation'],
  gate: ['Het panel sluiten', 'Closing the panel'],
  closed: ['Dit panel is gesloten.', 'This panel is closed.'],
  exception: ['Stel vast: niet beantwoord of niet gevolgd', 'Find: not answered or not followed up'],
  close: ['Sluit het panel', 'Close the panel'],
} as const

interface Desk {
  readonly dossier: Watched
  readonly slug: string
  readonly role: Role
}

/** Both sides: what the partner owes, and what the foundation itself has to do. */
function Now({ dossier, slug, role }: Desk) {
  const lang = useLang()
  const t = speak(texts, lang)
  const partner = debts(dossier).map((one) => ({
    ...{ due: one.due, days: one.days, what: say(one.words, lang, one.params) },
    ...{ who: one.partner.name, action: null },
  }))
  const own = [...ownTasks(dossier, 'contact'), ...ownTasks(dossier, 'finding')].map(({ promise, due, days }) => {
    const isCall = promise.kind === 'contact'
    const mine = role === (isCall ? 'process-lead' : 'director')
    return {
      ...{ due, days, what: isCall ? t('call') : t('finding', { nth: promise.nth }), who: t('house') },
      action: mine ? (
        <Link to={to(isCall ? at.contact : at.finding, { panel: slug })}>{t(isCall ? 'log' : 'find')}</Link>
      ) : null,
    }
  })
  const all = [...partner, ...own].sort((a, b) => b.days - a.days)
  return (
    <Table
      caption={t('now')}
      captionHidden
      rowHead={1}
      columns={[
        ...[{ head: t('when') }, { head: t('what') }, { head: t('from') }, { head: t('before') }],
        { head: t('do'), hiddenHead: true, actions: true },
      ]}
      rows={all.map((one) => [<DaysLate days={one.days} />, one.what, one.who, longDate(one.due, lang), one.action])}
      empty={t('nothing')}
    />
  )
}

function Waiting({ questions, slug, role }: { questions: readonly Question[]; slug: string; role: Role }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={t('waiting')}
      captionHidden
      columns={[{ head: t('question') }, { head: t('asked') }, { head: t('do'), hiddenHead: true, actions: true }]}
      rows={questions.map((one) => [
        one.asks,
        longDate(dayOf(one.askedAt), lang),
        role === 'director' ? null : (
          <Link to={to(answering.judge, { panel: slug, question: one.id })}>{t('read')}</Link>
        ),
      ])}
      empty={t('noWaiting')}
    />
  )
}

function VerdictCell({ entry }: { entry: WatchedEntry }) {
  const lang = useLang()
  const given = moments.flatMap((moment) => verdictAt(entry, moment) ?? [])
  if (given.length === 0) return null
  return (
    <>
      {given.map((one) => (
        <span class="kr-meta">
          {say(momentWords[one.moment], lang)}: {say(judgementWords[one.says], lang)}
        </span>
      ))}
    </>
  )
}

function Rows({ dossier, slug, role }: Desk) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={t('all')}
      captionHidden
      rowHead={1}
      columns={[
        ...[{ head: t('n'), numeric: true }, { head: t('rec') }, { head: t('body') }, { head: t('answer') }],
        ...[{ head: t('progress') }, { head: t('verdict') }, { head: t('do'), hiddenHead: true, actions: true }],
      ]}
      rows={dossier.entries.map((entry) => {
        const params = { panel: slug, number: String(entry.recommendation.number) }
        const open = moments.some((moment) => !verdictAt(entry, moment))
        return [
          String(entry.recommendation.number),
          <Link to={to(at.recommendation, params)}>{told(entry.recommendation.title, lang)}</Link>,
          entry.body?.name ?? t('anybody'),
          <AnswerStatus entry={entry} dossier={dossier} />,
          <NowStatus entry={entry} dossier={dossier} />,
          <VerdictCell entry={entry} />,
          role === 'process-lead' && open ? <Link to={to(at.verdict, params)}>{t('enter')}</Link> : null,
        ]
      })}
    />
  )
}

function Gate({ conditions, dossier, slug, role }: Desk & { conditions: readonly Condition[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (dossier.closedAt) return <Status kind="good">{t('closed')}</Status>
  const excepts = role === 'director' && dossier.entries.some((entry) => lacking(entry, dossier).length > 0)
  return (
    <>
      <GateList
        caption={t('gate')}
        conditions={conditions.map((one) => ({
          ...{ state: one.met ? ('met' as const) : ('unmet' as const), condition: say(one.words, lang, one.params) },
          who: say(byWords[one.by] ?? byWords.system, lang),
        }))}
      />
      <Buttons>
        {excepts ? (
          <ButtonLink kind="second" to={to(at.exception, { panel: slug })}>
            {t('exception')}
          </ButtonLink>
        ) : null}
        {role === 'process-lead' && conditions.every((one) => one.met) ? (
          <ButtonLink to={to(at.close, { panel: slug })}>{t('close')}</ButtonLink>
        ) : null}
      </Buttons>
    </>
  )
}

export const oversight = page({
  path: at.oversight,
  guard: may('oversight.read'),
  texts,
  async get({ work, as, t, params }) {
    const dossier = await watchedOf(work, as.panel)
    const sheet = { title: t('title'), of: { panel: await panelOf(work, as) }, role: as.role }
    if (!dossier || dossier.entries.length === 0)
      return (
        <StaffSheet {...sheet}>
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        </StaffSheet>
      )
    const it: Desk = { dossier, slug: params.panel, role: as.role }
    const { conditions } = await closingGate(work, as)
    return (
      <StaffSheet {...sheet}>
        <Section id="nu" head={t('now')} rule>
          <Now {...it} />
        </Section>
        <Section id="vragen" head={t('waiting')} rule>
          <Waiting questions={await questionsToJudge(work, as)} slug={params.panel} role={as.role} />
        </Section>
        <Section id="aanbevelingen" head={t('all')} rule>
          <Rows {...it} />
          {as.role === 'process-lead' ? (
            <p>
              <GoLink to={to(answering.bodies, params)}>{t('bodies')}</GoLink>
            </p>
          ) : null}
        </Section>
        <Section id="sluiten" head={t('gate')} rule>
          <Gate {...it} conditions={conditions} />
        </Section>
      </StaffSheet>
    )
  },
})
