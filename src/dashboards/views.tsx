import type { Child } from 'hono/jsx'
import { at as accountsAt } from '../accounts/addresses.ts'
import { speak } from '../kit/texts/texts.ts'
import { Submit } from '../kit/ui/components/form-block.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { GoLink, Phone } from '../kit/ui/link.tsx'
import { useSite } from '../kit/web/context.tsx'
import type { Frame, Trouble } from '../kit/web/desk.ts'
import { Form } from '../kit/web/form.tsx'
import type { Visitor } from '../kit/web/page.ts'
import { MemberSheet, OfficeSheet, PublicSheet, type SheetProps } from '../kit/web/sheets.tsx'
import type { Work } from '../kit/work/work.ts'
import { OwnSheet } from '../meetings/views.tsx'
import { at as panelAt } from '../panel/addresses.ts'
import { panelBySlug, partnersOf, postsOf } from '../panel/queries.ts'
import { isPartner, isStaff } from '../panel/rules.ts'
import type { Panel } from '../panel/types.ts'
import { DeskSheet, StaffSheet } from '../panel/views.tsx'
import { seatOfPerson } from '../seats/queries.ts'
import { at } from './addresses.ts'
import { roleOpens } from './texts.ts'

const texts = {
  opens: ['Deze pagina gaat open voor: {roles}.', 'This page opens for: {roles}.'],
  as: ['Je bent ingelogd als {name}.', 'You are signed in as {name}.'],
  other: ['Log in als iemand anders', 'Sign in as somebody else'],
  home: ['Naar de voorpagina', 'To the front page'],
  panels: ['Naar je panels', 'To your panels'],
  call: ['Kom je er niet uit? Bel', 'Do you not get further? Call'],
  overview: ['Overzicht', 'Overview'],
  yours: ['Jouw panels', 'Your panels'],
  mine: ['Mijn gegevens', 'My details'],
} as const

/** What happened, and what somebody can do now. */
function Calm({ why, roles, status, name }: Trouble & { name?: string | undefined }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { organisation, paths } = useSite()
  const names = new Intl.ListFormat(lang, { type: 'disjunction' }).format(
    (roles ?? []).flatMap((role) => roleOpens(role, lang)),
  )
  return (
    <>
      <p class="kr-measure">{why}</p>
      {status === 403 && names ? <p class="kr-measure">{t('opens', { roles: names })}</p> : null}
      {status === 403 && roles && name ? (
        <>
          <p>{t('as', { name })}</p>
          <Form action={paths.signOut}>
            <Submit kind="second">{t('other')}</Submit>
          </Form>
        </>
      ) : null}
      {organisation.phone ? (
        <p>
          {t('call')} <Phone number={organisation.phone} />.
        </p>
      ) : null}
      <p>
        <GoLink to={name ? panelAt.overview.path : paths.home}>{t(name ? 'panels' : 'home')}</GoLink>
      </p>
    </>
  )
}

/** The page that says what went wrong, in the frame of where somebody is: her menu where she is signed in, the public one else. */
export async function frame(work: Work, { path, visitor }: { path: string; visitor?: Visitor }): Promise<Frame> {
  const [, where = '', slug = ''] = path.split('/')
  if (!visitor || where === '' || where === 'panel') return framed(undefined, (page) => <PublicSheet {...page} />)
  const panel = await panelBySlug(work, slug)
  const own = panel && (await inPanel(work, { visitor, panel, where }))
  if (own) return framed(visitor, own)
  const { name } = visitor
  return framed(visitor, (page) => <Elsewhere {...page} name={name} lid={where === 'lid'} />)
}

type Sheet = (page: SheetProps & { children?: Child }) => ReturnType<Frame>
const framed =
  (visitor: Visitor | undefined, sheet: Sheet): Frame =>
  (trouble) =>
    sheet({ title: trouble.title, children: <Calm {...trouble} name={visitor?.name} /> })

/** Her own sheet in this panel, by what she holds there: nobody sees the menu of a panel that is not hers. */
async function inPanel(
  work: Work,
  { visitor, panel, where }: { visitor: Visitor; panel: Panel; where: string },
): Promise<Sheet | undefined> {
  if (where === 'lid') {
    const seat = await seatOfPerson(work, panel.id, visitor.person)
    return seat ? (page) => <OwnSheet {...page} panel={panel} /> : undefined
  }
  const posts = (await postsOf(work, visitor.person)).filter(({ panelId }) => panelId === panel.id)
  const staff = posts.find(({ role }) => isStaff(role))
  if (staff) return (page) => <StaffSheet {...page} of={{ panel }} role={staff.role} />
  const post = posts.find(({ role }) => isPartner(role))
  if (!post) return undefined
  const partner = (await partnersOf(work, panel.id)).find(({ id }) => id === post.partnerId)?.name ?? ''
  return (page) => <DeskSheet {...page} of={{ panel }} role={post.role} partner={partner} />
}

/** Somebody who is signed in, at an address of no panel of hers. */
function Elsewhere({ lid, name, ...page }: SheetProps & { children?: Child; lid: boolean; name: string }) {
  const t = speak(texts, useLang())
  const mine = { to: accountsAt.me.path, label: t('mine') }
  if (lid) return <MemberSheet {...page} menu={[{ to: at.panels.path, label: t('yours') }, mine]} />
  return <OfficeSheet {...page} menu={[{ to: panelAt.overview.path, label: t('overview') }, mine]} role={name} />
}
