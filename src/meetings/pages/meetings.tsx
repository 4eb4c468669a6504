import { fullDate } from '../../kit/texts/dates.ts'
import { count, say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { Status } from '../../kit/ui/components/status.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { meetingsOf } from '../../trajectory/queries.ts'
import { isCancelled } from '../../trajectory/rules.ts'
import { at } from '../addresses.ts'
import { agendaSizes } from '../queries.ts'
import { at as tablesAt } from '../tables/addresses.ts'
import { leads } from '../views.tsx'

const texts = {
  title: ['Bijeenkomsten', 'Meetings'],
  lead: [
    'Per bijeenkomst: de agenda, de tafels, wie er is en wat er geparkeerd is.',
    'Per meeting: the agenda, the tables, who is here and what was parked.',
  ],
  none: ['Er is nog geen bijeenkomst gepland', 'No meeting has been planned yet'],
  noneWhy: ['De procesleider zet ze in het traject.', 'The process lead puts them in the trajectory.'],
  meeting: ['Bijeenkomst', 'Meeting'],
  day: ['Dag', 'Day'],
  agenda: ['Agenda', 'Agenda'],
  items: ['{n} punten', '{n} items'],
  begin: ['nog leeg', 'still empty'],
} as const

export const meetings = page({
  path: at.meetings,
  guard: may('meetings.attend'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [all, sizes] = [await meetingsOf(work, as.panel), await agendaSizes(work, as.panel)]
    const standing = all.filter((one) => !isCancelled(one))
    const agenda = (n: number) =>
      n > 0 ? say(texts.items, lang, { n: count(n, lang) }) : <Status kind="open">{t('begin')}</Status>
    return (
      <StaffSheet title={t('title')} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        {standing.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <Table
            caption={t('title')}
            captionHidden
            rowHead={0}
            columns={[{ head: t('meeting') }, { head: t('day') }, { head: t('agenda') }]}
            rows={standing.map((one) => [
              <Link
                to={to(leads(as.role) ? at.agenda : tablesAt.attendance, { ...params, number: String(one.number) })}
              >
                {`${one.number}. ${told(one.title, lang)}`}
              </Link>,
              fullDate(one.day, lang),
              agenda(sizes.get(one.id) ?? 0),
            ])}
          />
        )}
      </StaffSheet>
    )
  },
})
