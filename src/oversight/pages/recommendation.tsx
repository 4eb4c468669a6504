import { longDate } from '../../kit/texts/dates.ts'
import { plural, speak } from '../../kit/texts/texts.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Details, Quote, Section, WithMargin } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { Crumbs } from '../../kit/ui/components/navigation.tsx'
import { Trio } from '../../kit/ui/components/page-parts.tsx'
import { LinkList, PartnerWord, RecommendationHead } from '../../kit/ui/components/recommendation-parts.tsx'
import { DaysLate, Status } from '../../kit/ui/components/status.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { Glyph } from '../../kit/ui/pictures/glyph.tsx'
import { PollCircle } from '../../kit/ui/pictures/poll-circle.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at as advised } from '../../proposals/addresses.ts'
import { isPublic } from '../../proposals/queries.ts'
import { PollTable } from '../../proposals/views.tsx'
import { noRecommendation } from '../../response/actions.ts'
import { at as answering } from '../../response/addresses.ts'
import { answerer } from '../../response/answer/queries.ts'
import { AnswerBlock, EarlierVersions, SentBy } from '../../response/answer/views.tsx'
import { Reports, RoadAfter } from '../../response/progress/views.tsx'
import { documentsOf, termsOf } from '../../response/queries.ts'
import { Asked } from '../../response/question/views.tsx'
import { answerDue, latest, paces, silence } from '../../response/rules.ts'
import type { Recommendation } from '../../response/types.ts'
import { AnswerStatus, answerNote, NowStatus, outcomeIn, Prose } from '../../response/views.tsx'
import { at } from '../addresses.ts'
import { watchedEntryOf } from '../queries.ts'
import { recommendationWords as texts } from '../texts.ts'
import type { Watched, WatchedEntry } from '../types.ts'
import { Exceptions, Verdicts } from '../views.tsx'

const dayWords = [['{n} dag', '{n} day'] as const, ['{n} dagen', '{n} days'] as const] as const

interface Shown {
  readonly entry: WatchedEntry
  readonly dossier: Watched
  readonly who: string
}

function Head({ entry, dossier, who }: Shown) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { recommendation: it } = entry
  const poll = it.poll?.citizens
  const support = poll ? t('support', { n: poll.bands.support, of: poll.ballots }) : t('noPoll')
  const silent = silence(entry, dossier)
  const capital = who.charAt(0).toUpperCase() + who.slice(1)
  const facts = [
    {
      term: (
        <>
          <Glyph kind="citizen" />
          {t('panel')}
        </>
      ),
      value: <Status kind="good">{outcomeIn(it.outcome, lang)}</Status>,
      note: support,
    },
    {
      term: (
        <>
          <Glyph kind="partner" />
          {capital}
        </>
      ),
      value: <AnswerStatus entry={entry} dossier={dossier} />,
      note: answerNote(entry, dossier, lang),
    },
    {
      term: t('now'),
      value: <NowStatus entry={entry} dossier={dossier} />,
      ...(silent ? { note: t('silentWhy', { day: longDate(silent.due, lang) }) } : {}),
    },
  ]
  return (
    <RecommendationHead
      over={t('over', { number: it.number, of: dossier.entries.length })}
      title={told(it.title, lang)}
      text={<span lang={toldIn(it.body, lang)}>{told(it.body, lang)}</span>}
      circle={poll ? <Poll recommendation={it} /> : null}
      trio={<Trio facts={facts} />}
    />
  )
}

function Poll({ recommendation: { poll } }: { recommendation: Recommendation }) {
  const t = speak(texts, useLang())
  if (!poll) return null
  const { citizens, partner } = poll
  return (
    <PollCircle
      citizens={citizens.bands}
      {...(partner ? { partner: partner.bands } : {})}
      big={t('for', { n: citizens.bands.support })}
      small={t('of', { of: citizens.ballots })}
    />
  )
}

/** No answer: before which day it was agreed, and how late it is. */
function NoAnswer({ entry, dossier, who }: Shown) {
  const lang = useLang()
  const t = speak(texts, lang)
  const due = answerDue(entry, dossier)
  return (
    <PartnerWord id="antwoord" head={t('head', { who })} says={t(due && due.days > 0 ? 'noAnswer' : 'notYet')}>
      <p>
        {due ? t('promised', { day: longDate(due.due, lang) }) : t('noDate')}{' '}
        {due && due.days > 0 ? <DaysLate days={due.days} /> : null}
      </p>
    </PartnerWord>
  )
}

function Aside({ entry, dossier }: Pick<Shown, 'entry' | 'dossier'>) {
  const lang = useLang()
  const t = speak(texts, lang)
  const pace = paces(entry, dossier.advice.handedOverOn)
  const inDays = (n: number) => plural(dayWords[0], dayWords[1], n, lang)
  const { theme } = entry.recommendation
  const facts = [
    ...(pace.decision === undefined ? [] : [{ term: t('decision'), value: inDays(pace.decision) }]),
    ...(pace.action === undefined ? [] : [{ term: t('action'), value: inDays(pace.action) }]),
    ...(theme ? [{ term: t('theme'), value: told(theme, lang), block: true }] : []),
    ...(entry.body ? [{ term: t('addressed'), value: entry.body.name, block: true }] : []),
  ]
  const parts = [
    { to: '#waarom', label: t('why') },
    ...(entry.recommendation.poll ? [{ to: '#uitslag', label: t('result') }] : []),
    { to: '#antwoord', label: t('answers') },
    ...[
      { to: '#daarna', label: t('after') },
      { to: '#oordeel', label: t('verdict') },
    ],
    { to: '#vragen', label: t('questions') },
  ]
  return (
    <>
      <nav aria-labelledby="hier">
        <h2 id="hier">{t('here')}</h2>
        <LinkList links={parts} />
      </nav>
      {facts.length === 0 ? null : (
        <section aria-labelledby="feiten">
          <h2 id="feiten">{t('facts')}</h2>
          <Facts facts={facts} />
        </section>
      )}
    </>
  )
}

function After({ entry, dossier, ...props }: Shown & Pick<Parameters<typeof Reports>[0], 'documents' | 'to'>) {
  const lang = useLang()
  const t = speak(texts, lang)
  const silent = silence(entry, dossier)
  return (
    <Section id="daarna" head={t('after')}>
      {silent ? (
        <p>
          <Status kind="late">{t('silent', { day: longDate(silent.since, lang) })}</Status>{' '}
          <span class="kr-meta">{t('silentWhy', { day: longDate(silent.due, lang) })}</span>
        </p>
      ) : null}
      <RoadAfter entry={entry} dossier={dossier} />
      {entry.statuses.length > 0 ? (
        <>
          <h3>{t('reports')}</h3>
          <Reports entry={entry} {...props} />
        </>
      ) : null}
      <Exceptions entry={entry} />
    </Section>
  )
}

function Questions({ entry, dossier, params }: Pick<Shown, 'entry' | 'dossier'> & { params: Params }) {
  const t = speak(texts, useLang())
  return (
    <Section id="vragen" head={t('questions')}>
      {entry.questions.length > 0 ? (
        <Asked questions={entry.questions} today={dossier.today} />
      ) : (
        <p>{t('noQuestions')}</p>
      )}
      <p>
        <ButtonLink kind="second" to={to(answering.ask, params)}>
          {t('ask')}
        </ButtonLink>
      </p>
    </Section>
  )
}
/** What the panel says: its reasons, its votes, and who thinks otherwise. */
function OfPanel({
  recommendation: { poll, minority, reasons },
  params,
}: {
  recommendation: Recommendation
  params: Params
}) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      <Section id="waarom" head={t('why')}>
        <Prose words={reasons} />
      </Section>
      {poll ? (
        <Section id="uitslag" head={t('result')}>
          <p>{t('support', { n: poll.citizens.bands.support, of: poll.citizens.ballots })}.</p>
          <Details summary={t('steps')}>
            <PollTable poll={poll} caption={t('round')} />
          </Details>
          <p>
            <GoLink to={to(advised.recommendation, params)}>{t('how')}</GoLink>
          </p>
        </Section>
      ) : null}
      {minority ? (
        <Section id="minder" head={t('minority')}>
          <Quote>{told(minority, lang)}</Quote>
        </Section>
      ) : null}
    </>
  )
}
type Params = { readonly panel: string; readonly number: string }

export const recommendation = page({
  path: at.recommendation,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const found = await watchedEntryOf(work, panel.id, params.number)
    if (!found || !(await isPublic(work, panel.id))) return noRecommendation()
    const { entry, dossier } = found
    const { recommendation: it } = entry
    const shown = { entry, dossier, who: answerer(entry, dossier) }
    const answer = latest(entry)
    const papers = {
      documents: await documentsOf(work, it.id),
      to: ({ id }: { id: string }) => to(answering.document, { ...params, document: id }),
    }
    const kept = { ...papers, terms: await termsOf(work, panel.id) }
    const crumbs = [
      { to: to(at.answers, { panel: params.panel }), label: t('answers') },
      { label: t('short', { number: it.number }) },
    ]
    return (
      <PanelPage
        title={told(it.title, lang)}
        of={{ panel }}
        bare
        description={told(it.body, lang)}
        crumbs={<Crumbs trail={crumbs} />}
      >
        <article>
          <Head {...shown} />
          <WithMargin asideLabel={t('about')} aside={<Aside entry={entry} dossier={dossier} />}>
            <OfPanel recommendation={it} params={params} />
            {answer ? (
              <AnswerBlock {...kept} who={shown.who} content={answer.content}>
                <SentBy answer={answer} />
                {entry.answers.length > 1 ? <h3>{t('versions')}</h3> : null}
                <EarlierVersions answers={entry.answers} {...kept} />
              </AnswerBlock>
            ) : (
              <NoAnswer {...shown} />
            )}
            <After {...shown} {...papers} />
            <Section id="oordeel" head={t('verdict')}>
              <Verdicts {...shown} />
            </Section>
            <Questions entry={entry} dossier={dossier} params={params} />
          </WithMargin>
        </article>
      </PanelPage>
    )
  },
})
