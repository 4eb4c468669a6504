import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page, unseen } from '../../../kit/web/page.ts'
import { panelBySlug } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { at } from '../addresses.ts'

const texts = {
  title: ['Je stem is binnen', 'Your vote is in'],
  kept: ['Bewaar je briefje', 'Keep your slip'],
  find: [
    'Na het sluiten zie je in de zaal een lijst. Met het terugvindteken op je briefje vind je jouw stem terug.',
    'After closing you see a list in the room. With the sign on your slip you find your vote back.',
  ],
  again: ['Stem veranderen, of een ander briefje invullen', 'Change the vote, or fill in another slip'],
} as const

export const thanks = page({
  path: at.thanks,
  guard: unseen,
  texts,
  async get({ work, t, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    return (
      <PanelPage title={t('title')} of={{ panel }}>
        <Alert kind="good" head={t('kept')}>
          <p>{t('find')}</p>
        </Alert>
        <p>
          <Link to={to(at.vote, params)}>{t('again')}</Link>
        </p>
      </PanelPage>
    )
  },
})
