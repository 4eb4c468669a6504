/** The six kinds of page. What the public sees carries nothing of the visitor. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { speak } from '../../texts/texts.ts'
import { useLang } from '../language.tsx'
import { Link } from '../link.tsx'
import { Mark, type MarkProps } from '../pictures/mark.tsx'
import { Document } from './document.tsx'
import { Foot, type FootGroup, HelpLine, LanguageSwitch, Menu, ShortFoot, Top } from './frame.tsx'
import type { MenuItem, PageProps } from './site.ts'

const texts = {
  main: ['Hoofdmenu', 'Main menu'],
  panel: ['In dit panel', 'In this panel'],
  mine: ['Mijn panel', 'My panel'],
  work: ['Werk', 'Work'],
  desk: ['Werkplek', 'Desk'],
} as const
type Word = keyof typeof texts

/** A menu that names itself in the reader's language. */
function NamedMenu({
  word,
  id,
  items,
  more,
  short = false,
}: {
  word: Word
  id: string
  items: readonly MenuItem[]
  more?: Child
  short?: boolean
}) {
  const t = speak(texts, useLang())
  return (
    <Menu
      id={id}
      label={t(word)}
      items={items}
      more={more}
      {...(short ? { button: t(word), icon: 'down' as const } : {})}
    />
  )
}

export interface PanelFrame {
  name: string
  to: string
  mark: Omit<MarkProps, 'size' | 'label'>
  menu: readonly MenuItem[]
}

/** The panel's own bar: its mark, its name, its pages. */
const PanelBar = ({ panel, word = 'panel' }: { panel: PanelFrame; word?: Word }) => (
  <div class="kr-panelbar">
    <div class="kr-wrap kr-panelbar__row">
      <p class="kr-panelbar__name">
        <Mark {...panel.mark} size={32} />
        <Link to={panel.to}>{panel.name}</Link>
      </p>
      {panel.menu.length > 0 ? <NamedMenu word={word} id="panelmenu" items={panel.menu} short /> : null}
    </div>
  </div>
)

export interface PublicProps extends PageProps {
  menu: readonly MenuItem[]
  foot?: readonly FootGroup[]
  about?: Child
}
const PublicHeader = ({ props, children }: PropsWithChildren<{ props: PublicProps }>) => (
  <header>
    <Top site={props.site}>
      <NamedMenu word="main" id="menu" items={props.menu} more={<LanguageSwitch path={props.path} />} />
    </Top>
    {children}
  </header>
)
const PublicFoot = ({ site, foot, about }: PublicProps) => (
  <Foot site={site} {...(foot ? { groups: foot } : {})} about={about} />
)

/** The public site outside a panel. */
export const PublicLayout = (props: PropsWithChildren<PublicProps>) => (
  <Document {...props} look="public" header={<PublicHeader props={props} />} footer={<PublicFoot {...props} />}>
    {props.children}
  </Document>
)

/** A public page of one panel. */
export const PanelLayout = (props: PropsWithChildren<PublicProps & { panel: PanelFrame }>) => (
  <Document
    {...props}
    look="public"
    header={
      <PublicHeader props={props}>
        <PanelBar panel={props.panel} />
      </PublicHeader>
    }
    footer={<PublicFoot {...props} />}
  >
    {props.children}
  </Document>
)

export interface OwnProps extends PageProps {
  menu: readonly MenuItem[]
  /** Last in the menu: a form with the button "Uitloggen". */
  signOut?: Child
}

/** A member's own pages: the next step and nothing else. */
export const MemberLayout = (props: PropsWithChildren<OwnProps>) => (
  <Document
    {...props}
    hidden
    look="member"
    header={
      <header>
        <Top site={props.site}>
          <NamedMenu word="mine" id="menu" items={props.menu} more={props.signOut} />
        </Top>
      </header>
    }
    footer={<ShortFoot site={props.site} path={props.path} />}
  >
    {props.children}
  </Document>
)

/** The partner's desk: whose name one works in stands on top, under a brick rule. */
export const PartnerLayout = (props: PropsWithChildren<OwnProps & { panel?: PanelFrame; who: Child }>) => (
  <Document
    {...props}
    hidden
    look="partner"
    header={
      <header>
        <Top site={props.site}>
          <p class="kr-top__role">{props.who}</p>
          <NamedMenu word="desk" id="menu" items={props.menu} more={props.signOut} />
        </Top>
        {props.panel ? <PanelBar panel={props.panel} /> : null}
      </header>
    }
    footer={<ShortFoot site={props.site} path={props.path} />}
  >
    {props.children}
  </Document>
)

/** Staff: 16 px, the whole width. `role`: "Procesleider". */
export const OfficeLayout = (props: PropsWithChildren<OwnProps & { panel?: PanelFrame; role: Child }>) => (
  <Document
    {...props}
    hidden
    look="office"
    header={
      <header>
        <Top site={props.site}>
          <NamedMenu word="work" id="menu" items={props.menu} more={props.signOut} />
          <p class="kr-top__role">{props.role}</p>
        </Top>
        {props.panel ? <PanelBar panel={props.panel} /> : null}
      </header>
    }
    footer={<ShortFoot site={props.site} path={props.path} />}
  >
    {props.children}
  </Document>
)

/** Signing in, one question a page, errors: no menu, the phone number on top. */
export const PlainLayout = (props: PropsWithChildren<PageProps>) => (
  <Document
    {...props}
    look="form"
    header={
      <header>
        <Top site={props.site}>
          <HelpLine site={props.site} />
        </Top>
      </header>
    }
    footer={<ShortFoot site={props.site} path={props.path} />}
  >
    {props.children}
  </Document>
)

/** The screen in the hall: nothing around it. */
export const HallLayout = (props: PropsWithChildren<PageProps>) => (
  <Document {...props} hidden look="hall" header={null} footer={null}>
    {props.children}
  </Document>
)

/** One question a page: its step at the left, the question at the right, help under it. */
export const QuestionPage = ({ step, help, children }: PropsWithChildren<{ step?: Child; help?: Child }>) => (
  <div class="kr-question">
    {step}
    <div class="kr-question__main">
      {children}
      {help ? <div class="kr-question__help">{help}</div> : null}
    </div>
  </div>
)
