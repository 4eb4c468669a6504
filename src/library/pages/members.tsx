import { Empty } from '../../kit/ui/components/blocks.tsx'
import { page } from '../../kit/web/page.ts'
import { MemberSheet } from '../../kit/web/sheets.tsx'
import { panelOf } from '../../panel/queries.ts'
import { usePanelMenu } from '../../panel/views.tsx'
import { asMember } from '../../seats/proof.ts'
import { at } from '../addresses.ts'
import { documentsForMembers } from '../queries.ts'
import type { DocumentRow } from '../types.ts'
import { DocumentTable } from '../views.tsx'

const texts = {
  title: ['Stukken', 'Documents'],
  lead: [
    'Wat je kunt lezen voor het panel. Je hoeft niet alles te lezen. Bij elk stuk staat wat het is, wie het maakte en wie ernaar keek.',
    'What you can read for the panel. You need not read everything. With each document stands what it is, who made it and who looked at it.',
  ],
  none: ['Er zijn nog geen stukken', 'There are no documents yet'],
  noneWhy: [
    'Zodra er iets te lezen is, staat het hier.',
    'They will stand here as soon as there is something to read.',
  ],
} as const

function Sheet({
  slug,
  rows,
  t,
}: {
  slug: string
  rows: readonly DocumentRow[]
  t: (key: keyof typeof texts) => string
}) {
  return (
    <MemberSheet title={t('title')} menu={usePanelMenu('member', slug)}>
      <p class="kr-lead">{t('lead')}</p>
      {rows.length === 0 ? (
        <Empty head={t('none')}>
          <p>{t('noneWhy')}</p>
        </Empty>
      ) : (
        <DocumentTable rows={rows} panel={slug} />
      )}
    </MemberSheet>
  )
}

export const members = page({
  path: at.members,
  guard: asMember,
  texts,
  async get({ work, as, t }) {
    const panel = await panelOf(work, as)
    return <Sheet slug={panel.slug} rows={await documentsForMembers(work, panel.id)} t={t} />
  },
})
