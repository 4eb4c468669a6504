import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { DaysLate } from '../../kit/ui/components/status.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { owedReports, reportsOf } from '../queries.ts'
import { kindWords } from '../texts.ts'
import { ReportStatus } from '../views.tsx'

const texts = {
  title: ['Verslagen', 'Reports'],
  lead: [
    'Je schrijft een verslag, de leden kijken het na, en dan wordt het openbaar.',
    'You write a report, the members check it, and then it becomes public.',
  ],
  none: ['Er is nog geen verslag', 'There is no report yet'],
  noneWhy: ['Begin met de eerste bijeenkomst.', 'Begin with the first meeting.'],
  add: ['Begin een verslag', 'Begin a report'],
  owed: ['Wat er nog moet komen', 'What is still to come'],
  meeting: ['Bijeenkomst {number}, {day}', 'Meeting {number}, {day}'],
  which: ['Bijeenkomst', 'Meeting'],
  due: ['Openbaar op uiterlijk', 'Public by'],
  days: ['Dagen', 'Days'],
  report: ['Verslag', 'Report'],
  kind: ['Soort', 'Kind'],
  state: ['Stand', 'State'],
} as const

export const all = page({
  path: at.all,
  guard: may('reports.write'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [reports, owed] = [await reportsOf(work, as), await owedReports(work, as.panel, dayOf(work.now))]
    const add = <ButtonLink to={to(at.add, params)}>{t('add')}</ButtonLink>
    return (
      <StaffSheet title={t('title')} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        {owed.length > 0 ? (
          <Section id="moet" head={t('owed')}>
            <Table
              caption={t('owed')}
              captionHidden
              rowHead={0}
              columns={[{ head: t('which') }, { head: t('due') }, { head: t('days') }]}
              rows={owed.map((one) => [
                t('meeting', { number: one.number, day: longDate(one.day, lang) }),
                longDate(one.due, lang),
                <DaysLate days={one.days} />,
              ])}
            />
          </Section>
        ) : null}
        {reports.length === 0 ? (
          <Empty head={t('none')} action={add}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <Table
              caption={t('title')}
              captionHidden
              rowHead={0}
              columns={[{ head: t('report') }, { head: t('kind') }, { head: t('state'), plain: true }]}
              rows={reports.map((one) => [
                <Link to={to(at.report, { ...params, report: String(one.number) })}>{told(one.title, lang)}</Link>,
                say(kindWords[one.kind], lang),
                <ReportStatus state={one.state} />,
              ])}
            />
            <p class="kr-buttons">{add}</p>
          </>
        )}
      </StaffSheet>
    )
  },
})
