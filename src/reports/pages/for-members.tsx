import { dateAndTime, dayOf, longDate } from '../../kit/texts/dates.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { ReadList } from '../../kit/ui/components/page-parts.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { OwnSheet } from '../../meetings/views.tsx'
import { panelOf } from '../../panel/queries.ts'
import { asMember } from '../../seats/proof.ts'
import { at } from '../addresses.ts'
import { reportsOf } from '../queries.ts'
import { checkRuns, shownToMembers, toldUntil } from '../rules.ts'

const texts = {
  title: ['Verslagen', 'Reports'],
  none: ['Er is nog geen verslag', 'There is no report yet'],
  noneWhy: [
    'Na elke bijeenkomst komt er een. Je kijkt het eerst na.',
    'One follows every meeting. You check it first.',
  ],
  check: ['Nakijken kan tot {until}', 'You can check it until {until}'],
  wait: ['Nagekeken, wordt binnenkort openbaar', 'Checked, will soon be public'],
  since: ['Openbaar sinds {day}', 'Public since {day}'],
} as const

export const forMembers = page({
  path: at.forMembers,
  guard: asMember,
  texts,
  async get({ work, as, t, lang, params }) {
    const reports = (await reportsOf(work, as)).filter(shownToMembers).reverse()
    return (
      <OwnSheet title={t('title')} panel={await panelOf(work, as)}>
        {reports.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <ReadList
            items={reports.map((one) => ({
              to: to(at.forMember, { ...params, report: String(one.number) }),
              label: told(one.title, lang),
              note: one.publishedAt
                ? t('since', { day: longDate(dayOf(one.publishedAt), lang) })
                : checkRuns(one, work.now) && one.checkUntil
                  ? t('check', { until: dateAndTime(toldUntil(one.checkUntil), lang) })
                  : t('wait'),
            }))}
          />
        )}
      </OwnSheet>
    )
  },
})
