import { inForce } from '../../agreement/queries.ts'
import type { Fulfilment, Kept, PromiseKind } from '../../agreement/types.ts'
import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { capital } from '../../kit/texts/signs.ts'
import { type Lang, say, speak } from '../../kit/texts/texts.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { PageHead, type RecommendationRow, Recommendations } from '../../kit/ui/components/page-parts.tsx'
import { Status } from '../../kit/ui/components/status.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { AgreedDone, type AgreedRow } from '../../kit/ui/pictures/agreed-done.tsx'
import { Owes } from '../../kit/ui/pictures/road.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import type { Work } from '../../kit/work/work.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { answerer } from '../../response/answer/queries.ts'
import { fulfils as byPartner } from '../../response/queries.ts'
import { debts, lastStatus, silence } from '../../response/rules.ts'
import { AnswerStatus, answerNote, progressIn } from '../../response/views.tsx'
import { at } from '../addresses.ts'
import { fulfils as byFoundation, remindersOf, watchedOf } from '../queries.ts'
import type { Watched, WatchedEntry } from '../types.ts'
import { agreedRow, Contacts, Findings } from '../views.tsx'

const texts = {
  title: ['Het antwoord op het advies', 'The answer to the advice'],
  lead: [
    'Het panel gaf zijn advies op {day}. Hier staat per aanbeveling wat de partner antwoordt en wat er daarna gebeurt.',
    'The panel gave its advice on {day}. Here stands, for each recommendation, what the partner answers and what happens after.',
  ],
  refused: [
    'De partner nam het advies niet aan. De termijn voor het antwoord loopt vanaf {day}.',
    'The partner did not take the advice. The term for the answer runs from {day}.',
  ],
  closed: ['Dit panel is gesloten op {day}.', 'This panel was closed on {day}.'],
  none: ['Er is nog geen advies overhandigd', 'No advice was handed over yet'],
  noneWhy: [
    'Zodra het panel zijn advies overhandigt, staat hier wat de partner antwoordt en uiterlijk op welke dag.',
    'Once the panel hands over its advice, it stands here what the partner answers and before which day.',
  ],
  owes: ['{who} moet nog', '{who} still owes'],
  before: ['uiterlijk {day}', 'by {day}'],
  escalated: ['De ondertekenaar kreeg hierover bericht op {day}.', 'The signatory was told about this on {day}.'],
  all: ['Alle aanbevelingen', 'All recommendations'],
  support: ['{n} van de {of} burgers voor', '{n} of {of} citizens in favour'],
  silent: ['Geen bericht sinds {day}.', 'No news since {day}.'],
  agreed: ['Afgesproken en gedaan', 'Agreed and done'],
  findings: ['Bevindingen van de stichting', 'Findings of the foundation'],
  contacts: ['De stichting vroeg hoe het staat', 'The foundation asked how things stand'],
} as const

/** The first sentences of a text, for a row. */
const short = (text: string): string => (text.length <= 180 ? text : `${text.slice(0, 170).replace(/\s+\S*$/, '')} …`)

function rowOf(
  entry: WatchedEntry,
  { dossier, slug, lang }: { dossier: Watched; slug: string; lang: Lang },
): RecommendationRow {
  const t = speak(texts, lang)
  const { recommendation: it } = entry
  const poll = it.poll?.citizens
  const [silent, status] = [silence(entry, dossier), lastStatus(entry)]
  const after = silent
    ? t('silent', { day: longDate(silent.since, lang) })
    : status
      ? `${progressIn(status.progress, lang)}.`
      : ''
  return {
    n: it.number,
    title: told(it.title, lang),
    to: to(at.recommendation, { panel: slug, number: String(it.number) }),
    text: <span lang={toldIn(it.body, lang)}>{short(told(it.body, lang))}</span>,
    ...(poll
      ? {
          votes: {
            n: poll.bands.support,
            of: poll.ballots,
            words: t('support', { n: poll.bands.support, of: poll.ballots }),
          },
        }
      : {}),
    answer: {
      who: capital(answerer(entry, dossier)),
      says: <AnswerStatus entry={entry} dossier={dossier} />,
      note: [answerNote(entry, dossier, lang), after].filter(Boolean).join('. '),
    },
  }
}

const fulfils: Partial<Record<PromiseKind, Fulfilment>> = { ...byPartner, ...byFoundation }
/** Promises about the answer beside what came of them. */
async function agreedRows(work: Work, dossier: Watched, of: { slug: string; lang: Lang }): Promise<AgreedRow[]> {
  const clauses = (await inForce(work, dossier.panel))?.content.clauses ?? []
  const byKind = [...Map.groupBy(dossier.promises, ({ kind }) => kind)]
  const kept: Kept[] = (
    await Promise.all(byKind.map(async ([kind, of]) => (await fulfils[kind]?.(work, dossier.panel, of)) ?? []))
  ).flat()
  return dossier.promises.flatMap((promise) => {
    const found = kept.find((one) => one.promise === promise.id)
    const clause = clauses.find((one) => one.key === promise.clause)?.number
    const it = { promise, today: dossier.today, clause, slug: of.slug }
    return found ? [agreedRow({ ...it, kept: found }, of.lang)] : []
  })
}

/** What each partner still owes, with the days; and that its signatory was told. */
function Debts({ dossier, told: escalated }: { dossier: Watched; told: ReadonlyMap<string, string> }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const all = debts(dossier)
  return (
    <>
      {dossier.partners.map((partner) => {
        const own = all.filter((one) => one.partner.id === partner.id)
        const days = own.flatMap((one) => escalated.get(one.promise ?? '') ?? [])
        return (
          <>
            <Owes
              head={t('owes', { who: capital(partner.name) })}
              debts={own.map((one) => ({
                what: say(one.words, lang, one.params),
                when: t('before', { day: longDate(one.due, lang) }),
                days: one.days,
              }))}
            />
            {days[0] ? <p class="kr-meta">{t('escalated', { day: longDate(days[0], lang) })}</p> : null}
          </>
        )
      })}
    </>
  )
}

export const answers = page({
  path: at.answers,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const dossier = await watchedOf(work, panel.id)
    const sheet = { title: t('title'), of: { panel }, bare: true }
    const on = dossier?.advice.handedOverOn
    if (!dossier || !on)
      return (
        <PanelPage {...sheet}>
          <PageHead title={t('title')} />
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        </PanelPage>
      )
    const reminded = (await remindersOf(work, panel.id)).filter((one) => one.kind === 'escalated')
    const escalated = new Map(reminded.map((one) => [one.promiseId, dayOf(one.at)]))
    const day = longDate(on, lang)
    return (
      <PanelPage {...sheet}>
        <PageHead title={t('title')} lead={t(dossier.advice.refused ? 'refused' : 'lead', { day })}>
          {dossier.closedAt ? (
            <p>
              <Status kind="info">{t('closed', { day: longDate(dayOf(dossier.closedAt), lang) })}</Status>
            </p>
          ) : null}
        </PageHead>
        <Debts dossier={dossier} told={escalated} />
        <Section id="aanbevelingen" head={t('all')}>
          <Recommendations rows={dossier.entries.map((entry) => rowOf(entry, { dossier, slug: params.panel, lang }))} />
        </Section>
        <AgreedDone head={t('agreed')} rows={await agreedRows(work, dossier, { slug: params.panel, lang })} />
        {dossier.findings.length > 0 ? (
          <Section id="bevindingen" head={t('findings')}>
            <Findings findings={dossier.findings} />
          </Section>
        ) : null}
        {dossier.contacts.length > 0 ? (
          <Section id="contact" head={t('contacts')}>
            <Contacts contacts={dossier.contacts} label={t('contacts')} />
          </Section>
        ) : null}
      </PanelPage>
    )
  },
})
