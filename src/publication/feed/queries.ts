import { organisation } from '../../accounts/queries.ts'
import { versionsOf } from '../../agreement/queries.ts'
import { roundsOf } from '../../ideas/queries.ts'
import { headsOfDays } from '../../kit/audit/heads.ts'
import { wholeUrl } from '../../kit/mail/mail.tsx'
import { dayOf, longDate, momentOf } from '../../kit/texts/dates.ts'
import { type Lang, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { to } from '../../kit/web/addresses.ts'
import type { Work } from '../../kit/work/work.ts'
import { documentsOf } from '../../library/queries.ts'
import { watchedOf } from '../../oversight/queries.ts'
import type { Panel } from '../../panel/types.ts'
import { publishedReports } from '../../reports/queries.ts'
import { decisionIn, progressIn } from '../../response/views.tsx'
import { meetingsOf } from '../../trajectory/queries.ts'
import { at } from '../addresses.ts'
import { newestFirst } from './rules.ts'
import { feedTexts } from './texts.ts'
import type { Feed, News } from './types.ts'

const [longest, days] = [100, 31]

/** The first words of something longer. */
const begin = (text: string): string => (text.length > 300 ? `${text.slice(0, 297).trimEnd()}…` : text)

/** What the panel itself made public. */
async function ofPanel(work: Work, panel: Panel, lang: Lang): Promise<News[]> {
  const t = speak(feedTexts, lang)
  const base = `/panel/${panel.slug}`
  const versions = (await versionsOf(work, panel.id)).flatMap(({ number: n, publishedAt, withdrawnAt }): News[] =>
    publishedAt && !withdrawnAt
      ? [{ key: `agreement/${n}`, at: publishedAt, title: t('agreement', { n }), to: `${base}/afspraak` }]
      : [],
  )
  const held = (await meetingsOf(work, panel.id)).filter(({ state }) => state === 'held')
  const meetings = held.map(
    ({ id, number: n, day, starts, title }): News => ({
      ...{ key: `meeting/${id}`, at: momentOf(day, starts.slice(0, 5)), to: `${base}/agenda` },
      title: t('meeting', { n, title: told(title, lang) }),
    }),
  )
  const reports = (await publishedReports(work, panel.id)).map(
    (one): News => ({
      ...{ key: `report/${one.number}/${one.version}`, at: one.at, to: `${base}/verslag/${one.number}` },
      title: t('report', { title: told(one.title, lang) }),
    }),
  )
  const documents = (await documentsOf(work, panel.id)).map(
    (one): News => ({
      ...{ key: `document/${one.id}`, at: momentOf(one.publicFrom, '00:00'), to: `${base}/stukken/${one.id}` },
      ...{ title: t('document', { title: told(one.title, lang) }), text: begin(told(one.summary, lang)) },
    }),
  )
  const rounds = (await roundsOf(work, panel.id)).flatMap(({ number: n, resultReleasedAt: when }): News[] =>
    when ? [{ key: `ideas/${n}`, at: when, title: t('ideas', { n }), to: `${base}/ideeen/uitslag` }] : [],
  )
  return [...versions, ...meetings, ...reports, ...documents, ...rounds]
}

/** What came after the advice: its hand-over, what the partner answered and reported, what the foundation found. */
async function ofAdvice(work: Work, panel: Panel, lang: Lang): Promise<News[]> {
  const t = speak(feedTexts, lang)
  const base = `/panel/${panel.slug}`
  const watched = await watchedOf(work, panel.id)
  const on = watched?.advice.handedOverOn
  if (!watched || !on) return []
  const entries = watched.entries.flatMap(({ recommendation: { number: n, title }, answers, statuses }): News[] => {
    const place = { text: told(title, lang), to: `${base}/aanbeveling/${n}` }
    const answered = answers.map(
      ({ id, sentAt, version, decision }): News => ({
        ...{ key: `answer/${id}`, at: sentAt, ...place },
        title: t(version > 1 ? 'again' : 'answer', { n, decision: decisionIn(decision, lang).toLowerCase() }),
      }),
    )
    const reported = statuses.map(
      ({ id, reportedAt, progress }): News => ({
        ...{ key: `status/${id}`, at: reportedAt, ...place },
        title: t('status', { n, progress: progressIn(progress, lang).toLowerCase() }),
      }),
    )
    return [...answered, ...reported]
  })
  const findings = watched.findings.map(
    ({ id, foundAt, why }): News => ({
      ...{
        key: `finding/${id}`,
        at: foundAt,
        title: t('finding'),
        text: begin(told(why, lang)),
        to: `${base}/antwoord`,
      },
    }),
  )
  const advice = { key: 'advice', at: momentOf(on, '00:00'), title: t('advice'), to: `${base}/advies` }
  return [advice, ...entries, ...findings]
}

/** The seal of the log, a day: it leaves the house by this feed, so that others hold it too. */
async function ofLog(work: Work, panel: Panel, lang: Lang): Promise<News[]> {
  const t = speak(feedTexts, lang)
  return (await headsOfDays(work, days)).map(({ n, at: when, day, head }) => ({
    ...{ key: `log/${n}`, at: when, to: `/panel/${panel.slug}` },
    ...{ title: t('head', { day: longDate(day, lang) }), text: t('headText', { n, head }) },
  }))
}

/** Everything of a panel that is public now, newest first. Public. */
export async function feedOf(work: Work, panel: Panel, lang: Lang): Promise<Feed> {
  const own = newestFirst([...(await ofPanel(work, panel, lang)), ...(await ofAdvice(work, panel, lang))])
  const news = newestFirst([...own.slice(0, longest), ...(await ofLog(work, panel, lang))])
  const of = { panel: panel.slug }
  const since = dayOf(panel.madeAt)
  return {
    ...{ lang, since: panel.madeAt, author: (await organisation(work)).name },
    authority: `${new URL(wholeUrl('/', 'nl')).hostname},${since}:panel/${panel.slug}`,
    title: speak(feedTexts, lang)('title', { panel: told(panel.title, lang) }),
    ...{ self: wholeUrl(to(at.feed, of), lang), page: wholeUrl(to(at.panel, of), lang) },
    news: news.map(({ to: path, ...one }) => ({ ...one, url: wholeUrl(path, lang) })),
  }
}
