import { daysBetween, longDate } from '../../kit/texts/dates.ts'
import { capital } from '../../kit/texts/signs.ts'
import { type Lang, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Days, Who } from '../../kit/ui/components/page-parts.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import type { OfficeRoad, OfficeStation } from '../../kit/ui/pictures/office-road.ts'
import { OfficeRoads } from '../../kit/ui/pictures/office-roads.tsx'
import { to } from '../../kit/web/addresses.ts'
import { at } from '../../panel/addresses.ts'
import type { GateView } from '../../panel/types.ts'
import { partnersTogether } from '../../panel/views.tsx'
import { roadOf, stopNow } from '../../publication/standing/rules.ts'
import { stopWords } from '../../publication/standing/texts.ts'
import { gateBefore, isOpen, waitsFor } from './rules.ts'
import { gateWords } from './texts.ts'
import type { Watched } from './types.ts'

const texts = {
  late: ['Te laat', 'Late'],
  days: ['Dagen', 'Days'],
  what: ['Wat', 'What'],
  who: ['Wie', 'Who'],
  due: ['Afgesproken', 'Agreed'],
  panel: ['Panel', 'Panel'],
  nothing: ['Niets is te laat.', 'Nothing is late.'],
  stand: ['{gate}: {n} van {of} in orde', '{gate}: {n} of {of} in order'],
  calm: ['Niets, alles loopt', 'Nothing, all goes well'],
} as const

/** Everything that is late over these panels, the longest first. */
export function LateTable({ all }: { all: readonly Watched[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const rows = all
    .flatMap(({ panel, late }) => late.map((one) => ({ panel, one })))
    .sort((a, b) => b.one.days - a.one.days)
  return (
    <Table
      caption={t('late')}
      captionHidden
      kind="late"
      empty={t('nothing')}
      columns={[t('days'), t('what'), t('who'), t('due'), t('panel')].map((head) => ({ head }))}
      rows={rows.map(({ panel, one }) => [
        <Days n={one.days} />,
        <Link to={one.at}>{say(one.what, lang, one.params)}</Link>,
        <Who kind={one.kind}>{capital(one.who)}</Who>,
        longDate(one.due, lang),
        all.length > 1 ? <Link to={to(at.staff, { panel: panel.slug })}>{told(panel.title, lang)}</Link> : '',
      ])}
    />
  )
}

/** All panels as roads on one axis. */
export function Roads({ all }: { all: readonly Watched[] }) {
  const lang = useLang()
  const today = all[0]?.facts.today
  return today ? <OfficeRoads panels={all.map((one) => roadFor(one, lang))} today={today} /> : null
}

/** "De poort naar de loting: 2 van 6 in orde" */
const gateStand = ({ gate, conditions }: GateView, lang: Lang): string =>
  say(texts.stand, lang, {
    ...{ gate: capital(say(gateWords[gate], lang)), n: conditions.filter(({ met }) => met).length },
    of: conditions.length,
  })

function roadFor({ panel, facts, gates, late }: Watched, lang: Lang): OfficeRoad {
  const t = speak(texts, lang)
  const stations = roadOf(facts).flatMap((one): OfficeStation[] => {
    const on = one.from ?? one.until
    const state = one.state === 'now' && on && on > facts.today ? ('next' as const) : one.state
    return on ? [{ kind: one.kind, state, name: say(stopWords[one.stop], lang), on }] : []
  })
  const met = facts.meetings.filter(({ state }) => state !== 'cancelled')
  const [first, last] = [met[0], met[met.length - 1]]
  const gate = gateBefore(facts, gates)
  const waits = waitsFor(gate)
  const worst = late[0]
  const next = stations.find(({ on }) => on >= facts.today)
  return {
    ...{ name: told(panel.title, lang), to: to(at.staff, { panel: panel.slug }), stations },
    mark: { ...facts.tallies, seed: panel.slug },
    meta: [capital(partnersTogether(facts.partners, lang)), say(stopWords[stopNow(facts)], lang)],
    ...(first && last ? { meetings: { from: first.day, until: last.day } } : {}),
    ...(gate && !isOpen(gate) && next ? { gate: next.on } : {}),
    first: worst
      ? { what: say(worst.what, lang, worst.params), days: worst.days, to: to(at.staff, { panel: panel.slug }) }
      : {
          what: gate && waits ? gateStand(gate, lang) : t('calm'),
          days: next ? -daysBetween(facts.today, next.on) : 0,
          to: to(at.staff, { panel: panel.slug }),
        },
  }
}
