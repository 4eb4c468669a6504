import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { ReadList } from '../../kit/ui/components/page-parts.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { daysPromised, publishedReports } from '../queries.ts'
import { kindWords } from '../texts.ts'
import { aboutMeeting } from '../views.tsx'

const texts = {
  title: ['Verslagen', 'Reports'],
  lead: [
    'Wat er op de bijeenkomsten gezegd is. De leden keken elk verslag na voordat het hier kwam.',
    'What was said at the meetings. Members checked each report before it came here.',
  ],
  promise: [
    'Afgesproken is: een verslag staat hier binnen {n} dagen na de bijeenkomst.',
    'It was agreed: a report stands here within {n} days after the meeting.',
  ],
  none: ['Er is nog geen verslag', 'There is no report yet'],
  noneWhy: ['Het eerste komt na de eerste bijeenkomst.', 'The first one follows the first meeting.'],
  since: ['{what}. Openbaar sinds {day}', '{what}. Public since {day}'],
  corrected: ['verbeterd op {day}', 'corrected on {day}'],
} as const

export const publicList = page({
  path: at.publicList,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const [reports, days] = [await publishedReports(work, panel.id), await daysPromised(work, panel.id)]
    const note = (one: (typeof reports)[number]): string => {
      const what = one.meeting ? aboutMeeting(one.meeting, lang) : say(kindWords[one.kind], lang)
      const since = t('since', { what, day: longDate(dayOf(one.publishedAt), lang) })
      return one.version > 1 ? `${since}, ${t('corrected', { day: longDate(dayOf(one.at), lang) })}` : since
    }
    return (
      <PanelPage title={t('title')} of={{ panel }}>
        <p class="kr-lead">{t('lead')}</p>
        {days ? <p>{t('promise', { n: days })}</p> : null}
        {reports.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <ReadList
            items={reports.map((one) => ({
              to: to(at.public, { ...params, report: String(one.number) }),
              label: told(one.title, lang),
              note: note(one),
            }))}
          />
        )}
      </PanelPage>
    )
  },
})
