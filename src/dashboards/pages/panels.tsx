import { asPerson } from '../../accounts/proof.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { ReadList } from '../../kit/ui/components/page-parts.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { MemberSheet } from '../../kit/web/sheets.tsx'
import { at as panelAt } from '../../panel/addresses.ts'
import { panelsOfMember } from '../../seats/queries.ts'
import { at } from '../addresses.ts'

const texts = {
  title: ['Jouw panels', 'Your panels'],
  member: ['Je bent lid van dit panel.', 'You are a member of this panel.'],
  none: ['Je bent nog geen lid van een panel', 'You are no member of a panel yet'],
  noneWhy: [
    'Werk je aan een panel mee, dan vind je het bij je overzicht.',
    'If you work on a panel, you find it in your overview.',
  ],
  overview: ['Naar je overzicht', 'To your overview'],
  mine: ['Mijn gegevens', 'My details'],
} as const

/** Who comes to /lid without a panel finds hers. */
export const panels = page({
  path: at.panels,
  guard: asPerson,
  texts,
  async get({ work, as, t, lang }) {
    const hers = await panelsOfMember(work, as.person)
    const menu = [
      { to: at.panels.path, label: t('title') },
      { to: '/mijn', label: t('mine') },
    ]
    return (
      <MemberSheet title={t('title')} menu={menu}>
        {hers.length === 0 ? (
          <Empty head={t('none')}>{t('noneWhy')}</Empty>
        ) : (
          <ReadList
            items={hers.map(({ slug, title }) => ({
              to: to(at.member, { panel: slug }),
              label: told(title, lang),
              note: t('member'),
            }))}
          />
        )}
        <p>
          <GoLink to={panelAt.overview.path}>{t('overview')}</GoLink>
        </p>
      </MemberSheet>
    )
  },
})
