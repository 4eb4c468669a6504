import { at as accountsAt } from '../../accounts/addresses.ts'
import { asPerson } from '../../accounts/proof.ts'
import { officesOf } from '../../accounts/queries.ts'
import { at as intakeAt } from '../../intake/addresses.ts'
import { newRequests } from '../../intake/queries.ts'
import { type Day, dayOf, fullDate } from '../../kit/texts/dates.ts'
import { capital } from '../../kit/texts/signs.ts'
import { count, type Lang, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { OfficePage, OfficeSection } from '../../kit/ui/components/page-parts.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { OfficeSheet } from '../../kit/web/sheets.tsx'
import { type Free, shortForRegistration, shortForUploads } from '../../kit/work/disk.ts'
import type { Work } from '../../kit/work/work.ts'
import { at } from '../../panel/addresses.ts'
import { panelOf, postsOf } from '../../panel/queries.ts'
import { isPartner, isStaff } from '../../panel/rules.ts'
import type { Role } from '../../panel/types.ts'
import { roleName } from '../../panel/views.tsx'
import { panelsOfMember } from '../../seats/queries.ts'
import { watch } from '../watch/queries.ts'
import type { Watched } from '../watch/types.ts'
import { LateTable, Roads } from '../watch/views.tsx'

const texts = {
  title: ['Overzicht', 'Overview'],
  people: ['Mensen', 'People'],
  requests: ['Vragen ({n} nieuw)', 'Requests ({n} new)'],
  mine: ['Mijn gegevens', 'My details'],
  stand: ['{day}. Panels: {panels}. Te laat: {late}.', '{day}. Panels: {panels}. Late: {late}.'],
  late: ['Te laat', 'Late'],
  roads: ['Alle wegen', 'All roads'],
  panels: ['Mijn panels', 'My panels'],
  panel: ['Panel', 'Panel'],
  role: ['Jouw rol', 'Your role'],
  member: ['lid van het panel', 'member of the panel'],
  none: ['Je hebt nog geen rol in een panel', 'You have no role in a panel yet'],
  noneWhy: [
    'De procesleider van een panel geeft je een rol. Daarna staat dat panel hier.',
    'The process lead of a panel gives you a role. That panel will then stand here.',
  ],
  newPanel: ['Maak een panel', 'Make a panel'],
  who: ['Medewerker', 'Staff'],
  citizen: ['Panellid', 'Panel member'],
  disk: ['De schijf raakt vol', 'The disk is filling up'],
  diskWhy: [
    'Er is nog {mb} MB vrij. {stops} Vraag wie de server beheert om ruimte te maken.',
    '{mb} MB is free. {stops} Ask whoever runs the server to make room.',
  ],
  diskUploads: ['Bestanden bewaren kan nu niet.', 'Files cannot be kept now.'],
  diskBoth: [
    'Bestanden bewaren en aanmelden via de site kan nu niet; wie belt, schrijf je op papier.',
    'Files cannot be kept and nobody can register on the site; write down on paper who calls.',
  ],
} as const

type Post = Awaited<ReturnType<typeof postsOf>>[number]
/** Where somebody begins in a panel, by her role. */
function startOf({ role, slug }: Post): string {
  if (isStaff(role)) return to(at.staff, { panel: slug })
  if (isPartner(role)) return `/partner/${slug}`
  const own: Partial<Record<Role, string>> = {
    witness: `/werk/${slug}/loting`,
    teller: `/werk/${slug}/peiling`,
    expert: `/beheer/${slug}/stukken`,
  }
  return own[role] ?? `/panel/${slug}/loting`
}

/** The panels in which somebody works as staff, each once, as they stand. */
async function watched(work: Work, posts: readonly Post[]) {
  const ids = [...new Set(posts.filter(({ role }) => isStaff(role)).map(({ panelId }) => panelId))]
  const all = await Promise.all(ids.map(async (panel) => watch(work, await panelOf(work, { panel }))))
  return all.filter(({ panel }) => panel.sort === 'panel')
}

/** "Dinsdag 24 november 2026. Panels: 3. Te laat: 4." */
function leadOf(today: Day, all: readonly Watched[], lang: Lang): string {
  const day = capital(fullDate(today, lang))
  const late = all.flatMap((one) => one.late).length
  return all.length === 0 ? day : say(texts.stand, lang, { day, panels: all.length, late })
}

/** A disk that fills up, while there is time to make room. */
function Disk({ free }: { free: Free }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (!shortForUploads(free)) return null
  const stops = shortForRegistration(free) ? t('diskBoth') : t('diskUploads')
  return (
    <Alert kind="late" head={t('disk')}>
      <p>{t('diskWhy', { mb: count(Math.floor(free.bytes / 1e6), lang), stops })}</p>
    </Alert>
  )
}

/** Where everybody who works starts: over all panels what is late, which gate waits for whom, what comes. */
export const overview = page({
  path: at.overview,
  guard: asPerson,
  texts,
  async get({ work, as, t, lang }) {
    const [posts, seats] = [await postsOf(work, as.person), await panelsOfMember(work, as.person)]
    const offices = await officesOf(work, as.person)
    const administrator = offices.includes('administrator')
    const houseStaff = offices.length > 0 || posts.some(({ role }) => role === 'process-lead')
    const all = await watched(work, posts)
    const menu = [
      { to: at.overview.path, label: t('title') },
      ...(administrator ? [{ to: accountsAt.people.path, label: t('people') }] : []),
      ...(houseStaff ? [{ to: intakeAt.requests.path, label: t('requests', { n: await newRequests(work) }) }] : []),
      { to: accountsAt.me.path, label: t('mine') },
    ]
    return (
      <OfficeSheet
        title={t('title')}
        bare
        menu={menu}
        role={offices.length + posts.length > 0 ? t('who') : t('citizen')}
      >
        <OfficePage title={t('title')} lead={leadOf(dayOf(work.now), all, lang)}>
          {posts.some(({ role }) => isStaff(role)) || houseStaff ? <Disk free={await work.disk.free()} /> : null}
          {all.length > 0 ? (
            <>
              <OfficeSection id="laat" head={t('late')}>
                <LateTable all={all} />
              </OfficeSection>
              <OfficeSection id="wegen" head={t('roads')}>
                <Roads all={all} />
              </OfficeSection>
            </>
          ) : null}
          <OfficeSection id="panels" head={t('panels')}>
            {posts.length + seats.length === 0 ? (
              <Empty head={t('none')}>{t('noneWhy')}</Empty>
            ) : (
              <Table
                caption={t('panels')}
                captionHidden
                columns={[{ head: t('panel') }, { head: t('role') }]}
                rows={[
                  ...posts.map((post) => [
                    <Link to={startOf(post)}>{told(post.title, lang)}</Link>,
                    roleName(post.role, lang),
                  ]),
                  ...seats.map((seat) => [<Link to={`/lid/${seat.slug}`}>{told(seat.title, lang)}</Link>, t('member')]),
                ]}
              />
            )}
            {administrator ? (
              <p>
                <ButtonLink to={at.newPanel.path}>{t('newPanel')}</ButtonLink>
              </p>
            ) : null}
          </OfficeSection>
        </OfficePage>
      </OfficeSheet>
    )
  },
})
