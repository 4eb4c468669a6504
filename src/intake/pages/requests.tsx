import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { asHouseStaff } from '../../panel/proof.ts'
import { partnerSort } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { newRequests, requests as requestsOf } from '../queries.ts'
import { RequestSheet, StateOf } from '../views.tsx'

const texts = {
  title: ['Vragen om een panel', 'Requests for a panel'],
  lead: ['{n} wachten op een oordeel.', '{n} wait for a judgement.'],
  organisation: ['Organisatie', 'Organisation'],
  sort: ['Soort', 'Kind'],
  question: ['Vraag', 'Question'],
  made: ['Gevraagd op', 'Asked on'],
  state: ['Stand', 'State'],
  none: ['Er is nog niets gevraagd', 'Nothing has been asked yet'],
  noneWhy: [
    'Vraagt een organisatie om een panel, dan staat dat hier.',
    'When an organisation asks for a panel, it stands here.',
  ],
} as const

export const requests = page({
  path: at.requests,
  guard: asHouseStaff,
  texts,
  async get({ work, as, t, lang }) {
    const all = await requestsOf(work, as)
    return (
      <RequestSheet title={t('title')} role={as.role}>
        {all.length === 0 ? (
          <Empty head={t('none')}>{t('noneWhy')}</Empty>
        ) : (
          <>
            <p>{t('lead', { n: await newRequests(work) })}</p>
            <Table
              caption={t('title')}
              captionHidden
              columns={(['organisation', 'sort', 'question', 'made', 'state'] as const).map((key) => ({
                head: t(key),
              }))}
              rows={all.map((one) => [
                <Link to={to(at.request, { request: one.id })}>{one.organisation}</Link>,
                partnerSort(one.sort, lang),
                one.question,
                longDate(dayOf(one.madeAt), lang),
                <StateOf state={one.state} />,
              ])}
            />
          </>
        )}
      </RequestSheet>
    )
  },
})
