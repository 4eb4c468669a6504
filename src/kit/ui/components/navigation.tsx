/** Ways: tabs, filters, pages, crumbs. All of them are links. */
import { say, speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Link } from '../link.tsx'
import { Icon, Unseen } from './icon.tsx'

export interface Way {
  to: string
  label: string
  current?: boolean
  /** How many are there. */
  count?: number
}

const Count = ({ n }: { n: number | undefined }) =>
  n === undefined ? null : <span class="kr-count">{`\u00a0(${n})`}</span>

/** Parts of one thing. `label` names the row for who listens. */
export const Tabs = ({ label, ways }: { label: string; ways: readonly Way[] }) => (
  <nav class="kr-tabs" aria-label={label}>
    <ul class="kr-list">
      {ways.map((way) => (
        <li>
          <Link to={way.to} {...(way.current ? { current: 'page' as const } : {})}>
            {way.label}
            <Count n={way.count} />
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

/** The same list, narrowed. */
export const Filters = ({ label, ways }: { label: string; ways: readonly Way[] }) => (
  <nav class="kr-filters" aria-label={label}>
    {ways.map((way) => (
      <Link to={way.to} {...(way.current ? { current: 'true' as const } : {})}>
        {way.label}
        <Count n={way.count} />
      </Link>
    ))}
  </nav>
)

/** The way back up: own pages from the top, the page itself last without a link. */
export const Crumbs = ({ trail }: { trail: readonly { to?: string; label: string }[] }) => {
  const t = speak({ here: ['Je bent hier', 'You are here'] } as const, useLang())
  return (
    <nav class="utrecht-breadcrumb-nav kr-crumbs" aria-label={t('here')}>
      <ol class="kr-list">
        {trail.map((step) => (
          <li>{step.to ? <Link to={step.to}>{step.label}</Link> : <span aria-current="page">{step.label}</span>}</li>
        ))}
      </ol>
    </nav>
  )
}

const texts = {
  pages: ['Bladzijden', 'Pages'],
  page: ['Bladzijde {n}', 'Page {n}'],
  before: ['Vorige', 'Previous'],
  next: ['Volgende', 'Next'],
} as const

export interface PagesProps {
  now: number
  last: number
  /** The path of page n. */
  to: (page: number) => string
}

/** First, last, and what lies around this page; 0 stands for what is left out. */
export function shownPages(now: number, last: number): readonly number[] {
  const shown = [...new Set([1, now - 1, now, now + 1, last])].filter((n) => n >= 1 && n <= last).sort((a, b) => a - b)
  return shown.flatMap((n, place) => (place > 0 && n - (shown[place - 1] ?? 0) > 1 ? [0, n] : [n]))
}

export function Pages({ now, last, to }: PagesProps) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (last <= 1) return null
  return (
    <nav class="kr-pages" aria-label={t('pages')}>
      <ol class="kr-list">
        {now > 1 ? (
          <li>
            <Link to={to(now - 1)} rel="prev">
              <Icon name="back" /> {t('before')}
            </Link>
          </li>
        ) : null}
        {shownPages(now, last).map((n) => (
          <li>
            {n === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                to={to(n)}
                label={say(texts.page, lang, { n })}
                {...(n === now ? { current: 'page' as const } : {})}
              >
                {n}
              </Link>
            )}
          </li>
        ))}
        {now < last ? (
          <li>
            <Link to={to(now + 1)} rel="next">
              {t('next')} <Icon name="arrow" />
            </Link>
          </li>
        ) : null}
      </ol>
    </nav>
  )
}

/** "Vraag 3 van 9": progress in words. */
export function Steps({ now, last }: { now: number; last: number }) {
  const t = speak({ question: ['Vraag', 'Question'], of: ['van', 'of'] } as const, useLang())
  return (
    <p class="kr-question__step">
      <span class="kr-question__n">
        {t('question')} {now}
      </span>{' '}
      <span>
        {t('of')} {last}
      </span>
      <Unseen>.</Unseen>
    </p>
  )
}
