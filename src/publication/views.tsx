import { longDate } from '../kit/texts/dates.ts'
import { capital } from '../kit/texts/signs.ts'
import { speak } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import { Section, Timeline } from '../kit/ui/components/blocks.tsx'
import { type RecommendationRow, Recommendations } from '../kit/ui/components/page-parts.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { Link } from '../kit/ui/link.tsx'
import type { SideShown } from '../proposals/types.ts'
import type { Published } from '../reports/types.ts'
import { latest } from '../response/rules.ts'
import type { Entry } from '../response/types.ts'
import { decisionIn } from '../response/views.tsx'
import type { Facts } from './standing/types.ts'
import { termOf } from './standing/views.tsx'

const texts = {
  advices: ['De aanbevelingen en de antwoorden', 'The recommendations and the answers'],
  support: ['{n} van de {of} burgers voor', '{n} of {of} citizens in favour'],
  none: ['Nog geen antwoord', 'No answer yet'],
  meetings: ['Bijeenkomsten', 'Meetings'],
  report: ['Lees het verslag', 'Read the report'],
  calendar: ['Zet in je agenda', 'Add to your calendar'],
} as const

function useRow(facts: Facts, partner: string): (entry: Entry) => RecommendationRow {
  const lang = useLang()
  const t = speak(texts, lang)
  const votes = (citizens: SideShown) => ({
    ...{ n: citizens.bands.support, of: citizens.ballots },
    words: t('support', { n: citizens.bands.support, of: citizens.ballots }),
  })
  return (entry) => {
    const { recommendation } = entry
    const decision = latest(entry)?.content.decision
    const note = decision ? undefined : termOf(facts, lang)
    const { number, title, body, poll } = recommendation
    return {
      ...{ n: number, title: told(title, lang), text: told(body, lang) },
      to: `/panel/${facts.slug}/aanbeveling/${number}`,
      ...(poll && { votes: votes(poll.citizens) }),
      answer: { who: capital(partner), says: decision ? decisionIn(decision, lang) : t('none'), ...(note && { note }) },
    }
  }
}

/** The recommendations in the panel's order, each with its votes and the partner's answer. */
export function AdviceList({ facts, partner }: { facts: Facts; partner: string }) {
  const t = speak(texts, useLang())
  const row = useRow(facts, partner)
  if (facts.entries.length === 0) return null
  return (
    <Section id="aanbevelingen" head={t('advices')} rule>
      <Recommendations rows={facts.entries.map(row)} />
    </Section>
  )
}

/** When and where the panel meets. */
export function MeetingList({ facts, reports }: { facts: Facts; reports: readonly Published[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const all = facts.meetings.filter(({ state }) => state !== 'cancelled')
  if (all.length === 0) return null
  return (
    <Section id="bijeenkomsten" head={t('meetings')} rule>
      <Timeline
        label={t('meetings')}
        moments={all.map((one) => ({
          date: <b>{longDate(one.day, lang)}</b>,
          head: `${one.number}. ${told(one.title, lang)}`,
          text: told(one.place, lang),
          links: reports
            .filter(({ meeting }) => meeting?.id === one.id)
            .map((report) => <Link to={`/panel/${facts.slug}/verslag/${report.number}`}>{t('report')}</Link>),
        }))}
      />
      <p>
        <Link to={`/panel/${facts.slug}/agenda`}>{t('calendar')}</Link>
      </p>
    </Section>
  )
}
