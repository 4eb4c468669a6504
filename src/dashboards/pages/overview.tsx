import { at as accountsAt } from '../../accounts/addresses.ts'
import { asPerson } from '../../accounts/proof.ts'
import { officesOf } from '../../accounts/queries.ts'
import { dayOf, fullDate } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { OfficePage, OfficeSection } from '../../kit/ui/components/page-parts.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { OfficeSheet } from '../../kit/web/sheets.tsx'
import { at } from '../../panel/addresses.ts'
import { postsOf } from '../../panel/queries.ts'
import { isStaff } from '../../panel/rules.ts'
import { roleWords } from '../../panel/texts.ts'

const texts = {
  title: ['Overzicht', 'Overview'],
  people: ['Mensen', 'People'],
  mine: ['Mijn gegevens', 'My details'],
  panels: ['Mijn panels', 'My panels'],
  panel: ['Panel', 'Panel'],
  role: ['Jouw rol', 'Your role'],
  none: ['Je hebt nog geen rol in een panel', 'You have no role in a panel yet'],
  noneWhy: [
    'De procesleider van een panel geeft je een rol. Daarna staat dat panel hier.',
    'The process lead of a panel gives you a role. That panel will then stand here.',
  ],
  newPanel: ['Maak een panel', 'Make a panel'],
  who: ['Medewerker', 'Staff'],
} as const

export const overview = page({
  path: at.overview,
  guard: asPerson,
  texts,
  async get({ work, as, t, lang }) {
    const posts = await postsOf(work, as.person)
    const administrator = (await officesOf(work, as.person)).includes('administrator')
    const menu = [
      { to: at.overview.path, label: t('title') },
      ...(administrator ? [{ to: accountsAt.people.path, label: t('people') }] : []),
      { to: accountsAt.me.path, label: t('mine') },
    ]
    return (
      <OfficeSheet title={t('title')} bare menu={menu} role={t('who')}>
        <OfficePage title={t('title')} lead={fullDate(dayOf(work.now), lang)}>
          {administrator ? <ButtonLink to={at.newPanel.path}>{t('newPanel')}</ButtonLink> : null}
          <OfficeSection id="panels" head={t('panels')}>
            {posts.length === 0 ? (
              <Empty head={t('none')}>{t('noneWhy')}</Empty>
            ) : (
              <Table
                caption={t('panels')}
                captionHidden
                columns={[{ head: t('panel') }, { head: t('role') }]}
                rows={posts.map((post) => [
                  <Link to={to(isStaff(post.role) ? at.staff : at.public, { panel: post.slug })}>
                    {told(post.title, lang)}
                  </Link>,
                  say(roleWords[post.role], lang),
                ])}
              />
            )}
          </OfficeSection>
        </OfficePage>
      </OfficeSheet>
    )
  },
})
