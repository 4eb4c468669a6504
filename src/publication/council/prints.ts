import { promiseSentence } from '../../agreement/rules.ts'
import { foundation } from '../../agreement/types.ts'
import { wholeUrl } from '../../kit/mail/mail.tsx'
import { renderPdf } from '../../kit/pdf/render.ts'
import { longDate } from '../../kit/texts/dates.ts'
import { lateDays } from '../../kit/texts/late.ts'
import { count, type Lang, plural, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import type { Organisation } from '../../kit/web/context.tsx'
import type { Panel } from '../../panel/types.ts'
import { partnersTogether } from '../../panel/views.tsx'
import { supportIn } from '../../proposals/texts.ts'
import type { Category, Feature, Released } from '../../recruitment/types.ts'
import { latest } from '../../response/rules.ts'
import type { Entry } from '../../response/types.ts'
import { decisionIn } from '../../response/views.tsx'
import { roadOf } from '../standing/rules.ts'
import { stopWords } from '../standing/texts.ts'
import type { AgreedAndDone, Facts, StopState } from '../standing/types.ts'
import { termOf } from '../standing/views.tsx'
import template from './prose/council.typ'
import { lateWords, councilTexts as texts } from './texts.ts'

/** Everything the two pages are made from: all of it is public. */
export interface Standing {
  readonly panel: Pick<Panel, 'slug' | 'title' | 'question'>
  readonly facts: Facts
  readonly done: readonly AgreedAndDone[]
  readonly released: readonly Released[]
  readonly features: readonly Feature[]
  readonly house: Organisation
}

const late = (days: number, lang: Lang): string => plural(lateWords.one, lateWords.more, days, lang)
/** A question or a promise of more words than a page can hold ends in an ellipsis. */
const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

function stopRow({ stop, state, from, until, daysLate = 0 }: StopState, lang: Lang): string[] {
  const t = speak(texts, lang)
  const how = daysLate > 0 ? late(daysLate, lang) : state === 'late' ? t('done') : t(state)
  const days = [from, until].filter((day) => day !== undefined).map((day) => longDate(day, lang))
  return [say(stopWords[stop], lang), how, days.join(' – ')]
}

function figures({ facts: { force, drawn, tallies }, released }: Standing, lang: Lang): string[][] {
  const t = speak(texts, lang)
  const total = (moment: Released['moment']) => released.find((one) => one.moment === moment)?.table.total
  const row = (word: string, n: number | undefined) => (n === undefined ? [] : [[word, count(n, lang)]])
  const terms = force?.terms
  return [
    ...(terms ? [[t('agreedSeats'), `${terms.citizenSeats} + ${terms.partnerSeats}`]] : []),
    ...row(t('letters'), total('invited')),
    ...row(t('registered'), total('frozen')),
    ...row(t('drawn'), drawn),
    ...row(t('citizens'), tallies.citizens.confirmed),
    ...row(t('partnerSeats'), tallies.partner.confirmed),
  ]
}

/** Of each feature its categories: how many of the seats are meant for each, and how many registered. */
function composition({ facts, features, released }: Standing, lang: Lang): string[][] {
  if (!facts.recruitment?.openedAt) return []
  const rows = released.find(({ moment }) => moment === 'frozen')?.table.rows ?? []
  const registered = (feature: string, category: string) =>
    rows.find((one) => told(one.feature, lang) === feature && told(one.category, lang) === category)
  return features.map(({ label, categories }) => {
    const feature = told(label, lang)
    const all = categories.map((one: Category) => {
      const [category, row] = [told(one.label, lang), registered(feature, told(one.label, lang))]
      const n = row && (row.n === null ? say(texts.few, lang) : count(row.n, lang))
      return say(n === undefined ? texts.target : texts.targetOf, lang, { category, target: one.target, n: n ?? '' })
    })
    return [feature, all.join('; ')]
  })
}

function recommendation(entry: Entry, facts: Facts, lang: Lang): string[] {
  const t = speak(texts, lang)
  const { number, title, poll } = entry.recommendation
  const decision = latest(entry)?.content.decision
  const answer = decision ? [decisionIn(decision, lang)] : [t('noAnswer'), termOf(facts, lang)]
  return [
    ...[String(number), short(told(title, lang), 160), poll ? supportIn(poll.citizens, lang) : t('noPoll')],
    answer.filter(Boolean).join(', '),
  ]
}

const isOver = ({ kept }: AgreedAndDone): boolean =>
  kept !== undefined && kept.state !== 'open' && kept.state !== 'none'

function agreed({ promised, kept }: AgreedAndDone, { today }: Facts, lang: Lang): string[] {
  const t = speak(texts, lang)
  const due = promised.dueOn
  const days = lateDays(due, today)
  const came = () => {
    if (kept?.state === 'kept') return kept.on ? t('keptOn', { day: longDate(kept.on, lang) }) : t('kept')
    if (kept?.state === 'late' && days > 0) return late(days, lang)
    if (kept?.state === 'part') return t('part')
    return due ? t('openUntil', { day: longDate(due, lang) }) : t('open')
  }
  return [short(told(promised.words, lang), 200), came()]
}

function addresses({ panel, facts: { force }, house }: Standing, lang: Lang): string[][] {
  const t = speak(texts, lang)
  const partners = (force?.content.parties ?? []).filter(({ party }) => party !== foundation)
  const bodies = partners.map(({ name, bodies: own }) => [name, ...own.map((body) => body.name)].join(', '))
  return [
    ...(bodies.length > 0 ? [[t('decides'), short(bodies.join('; '), 500)]] : []),
    ...(force ? [[t('follows'), force.terms.followUpOwner]] : []),
    [t('house'), [house.name, house.phone, house.email].filter(Boolean).join(', ')],
    [t('page'), wholeUrl(`/panel/${panel.slug}`, lang)],
  ]
}

function words(lang: Lang, { partners }: Facts) {
  const t = speak(texts, lang)
  const partner = partnersTogether(partners, lang)
  const promise = t(partners.length > 1 ? 'promises' : 'promise', { partner })
  return {
    ...{ promise, road: t('road'), roadhead: [t('step'), t('how'), t('when')] },
    ...{ composition: t('composition'), figureshead: [t('figure'), t('number')], targets: t('targets') },
    ...{ recommendations: t('recommendations'), none: t('none'), more: say(texts.more, lang, { n: '{n}' }) },
    recommendationshead: ['', t('recommendation'), t('votes'), t('answer', { partner })],
    ...{ agreed: t('agreed'), agreedhead: [t('term'), t('came')], nothing: t('nothing'), who: t('who') },
  }
}

/** Where a panel stands, on exactly two A4, for a council or a board. */
export function councilPdf(it: Standing, lang: Lang): Promise<Uint8Array> {
  const { panel, facts, done } = it
  const t = speak(texts, lang)
  const { force } = facts
  const over = done.filter(isOver)
  const near = [...over, ...done.filter((one) => !isOver(one)).slice(0, 3)]
  const data = {
    title: told(panel.title, lang),
    about: t('about', { day: longDate(facts.today, lang) }),
    question: short(told(panel.question, lang), 400),
    promise: force
      ? short(promiseSentence({ terms: force.terms, parties: force.content.parties }, lang), 900)
      : t('unsigned'),
    road: roadOf(facts).map((one) => stopRow(one, lang)),
    ...{ figures: figures(it, lang), composition: composition(it, lang) },
    recommendations: facts.entries.map((one) => recommendation(one, facts, lang)),
    ...{ agreed: near.map((one) => agreed(one, facts, lang)), later: done.length - near.length },
    ...{ who: addresses(it, lang), words: words(lang, facts) },
  }
  return renderPdf({ template, data, lang })
}
