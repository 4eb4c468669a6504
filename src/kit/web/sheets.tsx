/** The six kinds of page with what the door knows filled in: pages give their title, their menu and what stands on them. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { speak } from '../texts/texts.ts'
import { Flash, Notice } from '../ui/components/alert.tsx'
import { Button } from '../ui/components/button.tsx'
import type { FormState } from '../ui/components/form.ts'
import {
  MemberLayout,
  OfficeLayout,
  type PanelFrame,
  PanelLayout,
  PartnerLayout,
  PlainLayout,
  PublicLayout,
} from '../ui/layouts/layouts.tsx'
import type { MenuItem, PageProps } from '../ui/layouts/site.ts'
import { Link } from '../ui/link.tsx'
import { useSite } from './context.tsx'
import { Form } from './form.tsx'

const texts = {
  example: ['Voorbeeld', 'Example'],
  exampleWhy: [
    'Dit is een voorbeeld om uit te proberen. Plaats, partner en mensen zijn verzonnen.',
    'This is an example to try things out. Place, partner and people are invented.',
  ],
  exampleBe: ['Wees wie je wilt', 'Be whoever you like'],
  signOut: ['Uitloggen', 'Sign out'],
  panels: ['Alle panels', 'All panels'],
  how: ['Hoe een panel werkt', 'How a panel works'],
  signIn: ['Inloggen', 'Sign in'],
} as const

/** The start page of the example: there in the example alone. */
const examplePath = '/voorbeeld'

export interface SheetProps {
  title: string
  description?: string
  form?: FormState
  crumbs?: Child
  head?: Child
  /** Pages that draw their own head of the page leave this out. */
  bare?: boolean
}

/** What the door knows, as the layouts want it. */
function usePage({ title, description, form, crumbs, head }: SheetProps): PageProps {
  const { organisation, lang, path, origin, assets, example, flash, paths } = useSite()
  const t = speak(texts, lang)
  return {
    title,
    lang,
    path,
    origin,
    assets,
    site: {
      name: organisation.name,
      ...(organisation.phone ? { phone: organisation.phone } : {}),
      ...(organisation.email ? { mail: organisation.email } : {}),
      ...paths,
    },
    errors: (form?.errors.length ?? 0) > 0,
    ...(description ? { description } : {}),
    ...(example
      ? {
          notice: (
            <Notice head={t('example')}>
              {t('exampleWhy')} <Link to={examplePath}>{t('exampleBe')}</Link>
            </Notice>
          ),
        }
      : {}),
    ...(flash ? { flash: <Flash kind={flash.kind === 'done' ? 'good' : 'late'}>{flash.text}</Flash> } : {}),
    ...(crumbs ? { crumbs } : {}),
    ...(head ? { head } : {}),
  }
}

/** The usual page: its heading, and room between what stands on it. A bare page draws its own. */
const Usual = ({ title, bare = false, children }: PropsWithChildren<Pick<SheetProps, 'title' | 'bare'>>) =>
  bare ? (
    children
  ) : (
    <div class="kr-sheet kr-flow">
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      {children}
    </div>
  )

function SignOut() {
  const { lang, paths } = useSite()
  return (
    <Form action={paths.signOut}>
      <Button kind="quiet" type="submit">
        {speak(texts, lang)('signOut')}
      </Button>
    </Form>
  )
}

/** Signing in, one question a page, errors. */
export function PlainSheet({ children, home, ...props }: PropsWithChildren<SheetProps & { home?: string }>) {
  const { paths } = useSite()
  return (
    <PlainLayout {...usePage(props)} hidden>
      <Usual {...props}>{children}</Usual>
      {home ? (
        <p>
          <Link to={paths.home}>{home}</Link>
        </p>
      ) : null}
    </PlainLayout>
  )
}

/** The public menu: the same on every public page. */
function usePublicMenu(): MenuItem[] {
  const { lang, path, paths } = useSite()
  const t = speak(texts, lang)
  const items = [
    { to: paths.home, label: t('panels') },
    { to: paths.how, label: t('how') },
    { to: paths.signIn, label: t('signIn') },
  ]
  return items.map((item) => ({ ...item, current: item.to === path }))
}

export function PublicSheet({ children, about, ...props }: PropsWithChildren<SheetProps & { about?: Child }>) {
  return (
    <PublicLayout {...usePage(props)} menu={usePublicMenu()} about={about}>
      <Usual {...props}>{children}</Usual>
    </PublicLayout>
  )
}

/** A public page of one panel. */
export function PanelSheet({
  children,
  about,
  panel,
  ...props
}: PropsWithChildren<SheetProps & { about?: Child; panel: PanelFrame }>) {
  const { path } = useSite()
  return (
    <PanelLayout {...usePage(props)} menu={usePublicMenu()} panel={marked(panel, path)} about={about}>
      <Usual {...props}>{children}</Usual>
    </PanelLayout>
  )
}

export interface OwnSheetProps extends SheetProps {
  menu: readonly MenuItem[]
}
export function MemberSheet({ children, menu, ...props }: PropsWithChildren<OwnSheetProps>) {
  const { path } = useSite()
  return (
    <MemberLayout {...usePage(props)} menu={current(menu, path)} signOut={<SignOut />}>
      <Usual {...props}>{children}</Usual>
    </MemberLayout>
  )
}
export function PartnerSheet({
  children,
  menu,
  panel,
  who,
  ...props
}: PropsWithChildren<OwnSheetProps & { panel?: PanelFrame; who: Child }>) {
  const { path } = useSite()
  return (
    <PartnerLayout
      {...usePage(props)}
      menu={current(menu, path)}
      who={who}
      signOut={<SignOut />}
      {...(panel ? { panel: marked(panel, path) } : {})}
    >
      <Usual {...props}>{children}</Usual>
    </PartnerLayout>
  )
}
export function OfficeSheet({
  children,
  menu,
  panel,
  role,
  ...props
}: PropsWithChildren<OwnSheetProps & { panel?: PanelFrame; role: Child }>) {
  const { path } = useSite()
  return (
    <OfficeLayout
      {...usePage(props)}
      menu={current(menu, path)}
      role={role}
      signOut={<SignOut />}
      {...(panel ? { panel: marked(panel, path) } : {})}
    >
      <Usual {...props}>{children}</Usual>
    </OfficeLayout>
  )
}

const current = (menu: readonly MenuItem[], path: string): MenuItem[] =>
  menu.map((item) => ({ ...item, current: item.to === path }))
const marked = (panel: PanelFrame, path: string): PanelFrame => ({ ...panel, menu: current(panel.menu, path) })
