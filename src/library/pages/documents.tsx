import { Empty } from '../../kit/ui/components/blocks.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { documentsOf } from '../queries.ts'
import { DocumentTable } from '../views.tsx'

const texts = {
  title: ['Stukken', 'Documents'],
  lead: [
    'Dit lezen de leden van het panel. Je leest het op dezelfde dag als zij. Bij elk stuk staat wat het is, wie het maakte en wie ernaar keek.',
    'This is what the members of the panel read. You read it on the same day as they do. With each document stands what it is, who made it and who looked at it.',
  ],
  none: ['Er zijn nog geen stukken', 'There are no documents yet'],
  noneWhy: [
    'Zodra de leden iets te lezen krijgen, staat het hier ook.',
    'As soon as the members get something to read, it stands here too.',
  ],
} as const

export const documents = page({
  path: at.public,
  guard: anyone,
  texts,
  async get({ work, t, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const rows = await documentsOf(work, panel.id)
    return (
      <PanelPage title={t('title')} of={{ panel }} description={t('lead')}>
        <p class="kr-lead">{t('lead')}</p>
        {rows.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <DocumentTable rows={rows} panel={panel.slug} />
        )}
      </PanelPage>
    )
  },
})
