import { Empty } from '../../../kit/ui/components/blocks.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { pollsOf } from '../../poll/queries.ts'
import { PollStatus, pollName } from '../../poll/views.tsx'
import { at } from '../addresses.ts'
import { TellerSheet } from '../views.tsx'

const texts = {
  title: ['Peilingen', 'Polls'],
  none: ['Er is nog geen peiling', 'There is no poll yet'],
  noneWhy: ['De hoofdgespreksleider maakt de peiling.', 'The lead moderator makes the poll.'],
  poll: ['Peiling', 'Poll'],
  state: ['Stand', 'State'],
} as const

export const polls = page({
  path: at.polls,
  guard: may('proposals.count'),
  texts,
  async get({ work, as, t, lang, params }) {
    const all = await pollsOf(work, as.panel)
    return (
      <TellerSheet title={t('title')} panel={await panelOf(work, as)} role={as.role}>
        {all.length === 0 ? (
          <Empty head={t('none')}>{t('noneWhy')}</Empty>
        ) : (
          <Table
            caption={t('title')}
            captionHidden
            columns={[{ head: t('poll') }, { head: t('state') }]}
            rows={all.map((poll) => [
              <Link to={to(at.desk, { ...params, poll: poll.id })}>{pollName(poll, lang)}</Link>,
              <PollStatus poll={poll} />,
            ])}
          />
        )}
      </TellerSheet>
    )
  },
})
