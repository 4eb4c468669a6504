import { dayOf, fullDate, longDate } from '../../kit/texts/dates.ts'
import { lateDays } from '../../kit/texts/late.ts'
import { capital } from '../../kit/texts/signs.ts'
import { type Lang, type Pair, plural, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { ButtonLink, Buttons } from '../../kit/ui/components/button.tsx'
import { NowBlock } from '../../kit/ui/components/page-parts.tsx'
import { DaysLate, Status } from '../../kit/ui/components/status.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { AgreedDone, type AgreedRow } from '../../kit/ui/pictures/agreed-done.tsx'
import { Owes, Road, type Station } from '../../kit/ui/pictures/road.tsx'
import { type Ahead, ahead, doings, isRegistering, roadOf, stopNow } from './rules.ts'
import { stopPaths, stopWords } from './texts.ts'
import type { AgreedAndDone, Facts, Stop, StopState } from './types.ts'

const texts = {
  road: ['De weg van dit panel', 'The road of this panel'],
  later: ['nog geen datum', 'no date yet'],
  between: ['{from} tot {until}', '{from} to {until}'],
  upTo: ['tot {day}', 'until {day}'],
  before: ['uiterlijk {day}', 'by {day}'],
  agreedBy: ['afgesproken: uiterlijk {day}', 'agreed: by {day}'],
  owes: ['{partner} moet nog', '{partner} still owes'],
  agreed: ['Afgesproken en gedaan', 'Agreed and done'],
  article: ['Artikel {n}', 'Clause {n}'],
  version: ['versie {n}, {day}', 'version {n}, {day}'],
  firstAgreed: ['Eerst afgesproken: uiterlijk {day}.', 'First agreed: by {day}.'],
} as const

const lateWords = {
  one: ['{n} dag te laat', '{n} day late'],
  more: ['{n} dagen te laat', '{n} days late'],
} as const

/** How late the answer is, or by when it comes; nothing once it is there. */
export function termOf(facts: Facts, lang: Lang): string | undefined {
  const { answerDue: due, today } = facts
  if (!due) return undefined
  const days = lateDays(due, today)
  return days > 0
    ? plural(lateWords.one, lateWords.more, days, lang)
    : say(texts.before, lang, { day: longDate(due, lang) })
}

/** The day by which, or between which days, in words. */
function dates(it: StopState, lang: Lang): string {
  const t = speak(texts, lang)
  if (!it.from) return it.until ? t('upTo', { day: longDate(it.until, lang) }) : t('later')
  if (it.until) return t('between', { from: longDate(it.from, lang), until: longDate(it.until, lang) })
  return it.stop === 'answer' ? t('before', { day: longDate(it.from, lang) }) : longDate(it.from, lang)
}

/** The road of a panel, and under it what the partner owes. */
export function PanelRoad({ facts, partner }: { facts: Facts; partner: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const stations = roadOf(facts).map(
    (it): Station => ({
      ...{ kind: it.kind, state: it.state, name: say(stopWords[it.stop], lang), date: dates(it, lang) },
      ...(it.state === 'next' ? {} : { to: `/panel/${facts.slug}${stopPaths[it.stop]}` }),
      ...(it.daysLate ? { daysLate: it.daysLate } : {}),
    }),
  )
  const mark = { ...facts.tallies, seed: facts.slug }
  return (
    <>
      <Road label={t('road')} stations={stations} mark={mark} />
      <Owes
        head={t('owes', { partner: capital(partner) })}
        debts={facts.debts.map((one) => ({
          what: say(one.words, lang, one.params),
          when: t('before', { day: longDate(one.due, lang) }),
          days: one.days,
        }))}
      />
    </>
  )
}

const states = { kept: 'done', part: 'part', open: 'open', late: 'late', none: 'open' } as const

function rowOf({ promised, kept }: AgreedAndDone, facts: Facts, lang: Lang): AgreedRow {
  const t = speak(texts, lang)
  const clause = facts.force?.content.clauses.find(({ key }) => key === promised.clause)?.number
  const late = kept?.state === 'late' && promised.dueOn ? lateDays(promised.dueOn, facts.today) : undefined
  const on = kept?.state === 'kept' ? kept.on : promised.dueOn
  const stretched = promised.firstDueOn && promised.dueOn && promised.firstDueOn !== promised.dueOn
  return {
    ...{ term: told(promised.words, lang), article: t('article', { n: clause ?? '' }) },
    articleTo: `/panel/${facts.slug}/afspraak#artikelen`,
    version: t('version', { n: promised.version, day: promised.signedOn ? longDate(promised.signedOn, lang) : '' }),
    state: kept ? states[kept.state] : 'open',
    ...(on ? { date: longDate(on, lang) } : {}),
    ...(late ? { daysLate: late } : {}),
    sentence: [
      kept ? say(kept.words, lang, kept.params) : '',
      stretched && promised.firstDueOn ? t('firstAgreed', { day: longDate(promised.firstDueOn, lang) }) : '',
    ]
      .filter(Boolean)
      .map((one) => `${one.replace(/\.$/, '')}.`)
      .join(' '),
    ...(kept?.evidence ? { evidence: [{ label: say(kept.evidence.words, lang), to: kept.evidence.at }] } : {}),
  }
}
/** What was agreed beside what was done: what is late first. */
export function AgreedAndDoneList({ all, facts }: { all: readonly AgreedAndDone[]; facts: Facts }) {
  const lang = useLang()
  return <AgreedDone head={say(texts.agreed, lang)} rows={all.map((one) => rowOf(one, facts, lang))} />
}

const now: Record<Stop, Pair> = {
  agreement: ['De afspraak wordt gemaakt.', 'The agreement is being made.'],
  letters: ['De brieven worden klaargemaakt.', 'The letters are being prepared.'],
  draw: ['De loting komt eraan.', 'The draw is coming.'],
  meetings: ['Het panel komt bij elkaar.', 'The panel meets.'],
  advice: ['Het panel maakt zijn advies af.', 'The panel finishes its advice.'],
  answer: ['Het advies ligt er. Nu is {partner} aan zet.', 'The advice is there. Now it is up to {partner}.'],
  'follow-up': ['Wij volgen wat {partner} met het advies doet.', 'We follow what {partner} does with the advice.'],
}
const registering: Pair = ['Wie een brief kreeg, kan zich aanmelden.', 'Whoever got a letter can sign up.']
const nowTexts = {
  closes: [
    'Aanmelden kan tot en met {day}, met de code uit je brief. Daarna wordt er geloot.',
    'You can sign up until {day}, with the code from your letter. After that the draw is held.',
  ],
  closed: ['De aanmelding is gesloten. De loting is op {day}.', 'Registration is closed. The draw is on {day}.'],
  noLetter: ['Kreeg je geen brief? Volg het panel hier.', 'Did you get no letter? Follow the panel here.'],
  next: ['De volgende bijeenkomst is op {day}.', 'The next meeting is on {day}.'],
  ideas: [
    'Jij kunt nu meedenken, tot en met {day}. Je hebt geen account nodig.',
    'You can share your thoughts now, up to and including {day}. You need no account.',
  ],
  due: ['Het antwoord komt uiterlijk {day}.', 'The answer comes by {day}.'],
  ask: [
    'Wil je iets weten over een aanbeveling? Stel je vraag; vraag en antwoord staan openbaar.',
    'Do you want to know something about a recommendation? Ask; question and answer are public.',
  ],
  nothing: [
    'Je kunt nu nog niets doen. Lees alvast hoe een panel werkt.',
    'There is nothing you can do yet. Read how a panel works.',
  ],
  'sign-up': ['Meld je aan met je code', 'Sign up with your code'],
  ideasDo: ['Geef je mening', 'Give your opinion'],
  askDo: ['Bekijk de aanbevelingen', 'See the recommendations'],
  agenda: ['Bekijk de agenda', 'See the agenda'],
  learn: ['Hoe een panel werkt', 'How a panel works'],
} as const

const actions = {
  'sign-up': { to: '/meedoen', words: nowTexts['sign-up'] },
  ideas: { to: '/ideeen', words: nowTexts.ideasDo },
  ask: { to: '/antwoord', words: nowTexts.askDo },
  agenda: { to: '/agenda', words: nowTexts.agenda },
} as const

function NowLines({ facts }: { facts: Facts }) {
  const lang = useLang()
  const t = speak(nowTexts, lang)
  const { recruitment, today, ideasUntil, answerDue } = facts
  const next = facts.meetings.find(({ day, state }) => state === 'planned' && day >= today)
  const can = doings(facts)
  const stop = stopNow(facts)
  const lines = [
    can.includes('sign-up') && recruitment?.closesOn ? t('closes', { day: fullDate(recruitment.closesOn, lang) }) : '',
    can.includes('sign-up') ? t('noLetter') : '',
    stop === 'draw' && !can.includes('sign-up') && recruitment?.drawOn
      ? t('closed', { day: fullDate(recruitment.drawOn, lang) })
      : '',
    stop === 'meetings' && next ? t('next', { day: fullDate(next.day, lang) }) : '',
    ideasUntil ? t('ideas', { day: fullDate(dayOf(new Date(ideasUntil.getTime() - 1)), lang) }) : '',
    stop === 'answer' && answerDue ? t('due', { day: longDate(answerDue, lang) }) : '',
    can.includes('ask') ? t('ask') : '',
    can.length === 1 ? t('nothing') : '',
  ]
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <p>{line}</p>
      ))}
    </>
  )
}

/** What the partner should have done by now. */
function LateNow({ facts }: { facts: Facts }) {
  const lang = useLang()
  const late = facts.debts.filter(({ days }) => days > 0)
  if (late.length === 0) return null
  return (
    <ul class="kr-list kr-nowblock__late">
      {late.map((one) => (
        <li>
          <b>{say(one.words, lang, one.params)}</b>
          <DaysLate days={one.days} />
          <span class="kr-meta">{say(texts.agreedBy, lang, { day: longDate(one.due, lang) })}</span>
        </li>
      ))}
    </ul>
  )
}

/** "Nu": where the panel is, and what the reader can do today. */
export function Now({ facts, partner }: { facts: Facts; partner: string }) {
  const lang = useLang()
  const t = speak(nowTexts, lang)
  const can = doings(facts).filter((one): one is keyof typeof actions => one in actions)
  return (
    <NowBlock says={say(isRegistering(facts) ? registering : now[stopNow(facts)], lang, { partner })}>
      <LateNow facts={facts} />
      <NowLines facts={facts} />
      <Buttons>
        {can.map((one, index) => (
          <ButtonLink kind={index === 0 ? 'primary' : 'second'} to={`/panel/${facts.slug}${actions[one].to}`}>
            {say(actions[one].words, lang)}
          </ButtonLink>
        ))}
        <GoLink to="/hoe-een-panel-werkt">{t('learn')}</GoLink>
      </Buttons>
    </NowBlock>
  )
}

const aheadWords: Record<Exclude<Ahead['kind'], 'late'>, Pair> = {
  closes: ['Aanmelden tot en met {day}', 'Sign up until {day}'],
  draw: ['Loting op {day}', 'Draw on {day}'],
  meeting: ['Volgende bijeenkomst op {day}', 'Next meeting on {day}'],
  advice: ['Advies klaar op {day}', 'Advice ready on {day}'],
  answer: ['Antwoord uiterlijk {day}', 'Answer by {day}'],
  report: ['Volgend bericht van de partner uiterlijk {day}', 'Next report of the partner by {day}'],
}
const late = {
  one: ['De partner is {n} dag te laat', 'The partner is {n} day late'],
  more: ['De partner is {n} dagen te laat', 'The partner is {n} days late'],
} as const

/** Where a panel is, in one line: its stop, and the next day or how late the partner is. */
export function StandLine({ facts }: { facts: Facts }) {
  const lang = useLang()
  const next = ahead(facts)
  return (
    <p class="kr-panels__stand">
      <b>{say(nowAt, lang, { stop: say(stopWords[stopNow(facts)], lang) })}</b>
      {next?.kind === 'late' ? <Status kind="late">{plural(late.one, late.more, next.days, lang)}</Status> : null}
      {next && next.kind !== 'late' ? (
        <span>{say(aheadWords[next.kind], lang, { day: longDate(next.day, lang) })}</span>
      ) : null}
    </p>
  )
}
const nowAt = ['Nu: {stop}', 'Now: {stop}'] as const
