/** Parts of the frame: the brand, menus that work without a script, the language switch, the foot. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { speak } from '../../texts/texts.ts'
import { inLang } from '../../web/addresses.ts'
import { Icon } from '../components/icon.tsx'
import type { IconName } from '../components/icons.ts'
import { useLang } from '../language.tsx'
import { Link, OutLink, Phone } from '../link.tsx'
import type { MenuItem, Site } from './site.ts'

const texts = {
  menu: ['Menu', 'Menu'],
  close: ['Sluit', 'Close'],
  help: ['Hulp nodig? Bel', 'Need help? Call'],
  call: ['Bel', 'Call'],
  orMail: ['Of mail naar', 'Or mail'],
  mail: ['Mail naar', 'Mail'],
  questions: ['Vragen?', 'Questions?'],
  privacy: ['Privacy', 'Privacy'],
  accessibility: ['Toegankelijkheid', 'Accessibility'],
} as const

export interface MenuProps {
  /** Unique on the page. */
  id: string
  label: string
  items: readonly MenuItem[]
  /** The word on the button on a phone; "Menu" when left out. */
  button?: string
  icon?: IconName
  /** Last in the list: the language switch, signing out. */
  more?: Child
}

/** A list on a desk; a button with a popover on a phone, closed by itself, by Escape and by "Sluit". */
export function Menu({ id, label, items, button, icon = 'menu', more }: MenuProps) {
  const t = speak(texts, useLang())
  return (
    <>
      <button class="kr-menu-button" type="button" popovertarget={id}>
        <Icon name={icon} />
        <span>{button ?? t('menu')}</span>
      </button>
      <nav class="kr-menu" id={id} popover="auto" aria-label={label}>
        <button class="kr-menu-close" type="button" popovertarget={id} popovertargetaction="hide">
          <Icon name="close" />
          <span>{t('close')}</span>
        </button>
        <ul class="kr-list">
          {items.map((item) => (
            <li>
              <Link to={item.to} {...(item.current ? { current: 'page' as const } : {})}>
                {item.label}
              </Link>
            </li>
          ))}
          {more ? <li>{more}</li> : null}
        </ul>
      </nav>
    </>
  )
}

/** The same page in the other language, named in that language. */
export function LanguageSwitch({ path }: { path: string }) {
  const lang = useLang()
  const other = lang === 'nl' ? 'en' : 'nl'
  return (
    <a class="nl-link" href={inLang(path, other)} lang={other} hreflang={other}>
      {other === 'en' ? 'English' : 'Nederlands'}
    </a>
  )
}

const Brand = ({ site }: { site: Site }) => (
  <Link to={site.home} class="kr-brand">
    {site.name}
  </Link>
)

/** The row on top: brand, then what the layout puts beside it. */
export const Top = ({ site, children }: PropsWithChildren<{ site: Site }>) => (
  <div class="kr-top">
    <div class="kr-wrap kr-top__row">
      <Brand site={site} />
      {children}
    </div>
  </div>
)

/** A phone number in the head of a form: somebody helps. */
export function HelpLine({ site }: { site: Site }) {
  const t = speak(texts, useLang())
  if (site.phone === undefined) return null
  return (
    <p class="kr-top__phone">
      <Icon name="phone" />
      <span>
        {t('help')} <Phone number={site.phone} />
      </span>
    </p>
  )
}

function Contact({ site }: { site: Site }) {
  const t = speak(texts, useLang())
  return (
    <p>
      {site.phone ? (
        <>
          {t('call')} <Phone number={site.phone} />
          {site.phoneHours ? ` ${site.phoneHours}` : ''}.{' '}
        </>
      ) : null}
      {site.mail ? (
        <>
          {site.phone ? t('orMail') : t('mail')} <OutLink href={`mailto:${site.mail}`}>{site.mail}</OutLink>.
        </>
      ) : null}
    </p>
  )
}

export interface FootGroup {
  head: string
  items: readonly MenuItem[]
}

/** The foot of public pages. `about`: what is real on this page, who paid for it. */
export function Foot({ site, groups = [], about }: { site: Site; groups?: readonly FootGroup[]; about?: Child }) {
  const t = speak(texts, useLang())
  const own: FootGroup = {
    head: site.name,
    items: [
      { to: site.privacy, label: t('privacy') },
      { to: site.accessibility, label: t('accessibility') },
    ],
  }
  return (
    <footer class="kr-foot">
      <div class="kr-wrap kr-foot__grid">
        <div>
          <h2>{t('questions')}</h2>
          <Contact site={site} />
        </div>
        {[...groups, own].map((group) => (
          <div>
            <h2>{group.head}</h2>
            <ul class="kr-list">
              {group.items.map((item) => (
                <li>
                  <Link to={item.to}>{item.label}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {about ? <div class="kr-foot__real">{about}</div> : null}
      </div>
    </footer>
  )
}

/** The foot of pages on which people do something: one line. */
export function ShortFoot({ site, path }: { site: Site; path: string }) {
  const t = speak(texts, useLang())
  return (
    <footer class="kr-foot is-short">
      <div class="kr-wrap kr-foot__line">
        <span>{site.name}</span>
        {site.phone ? <Phone number={site.phone} /> : null}
        {site.mail ? <OutLink href={`mailto:${site.mail}`}>{site.mail}</OutLink> : null}
        <Link to={site.privacy}>{t('privacy')}</Link>
        <Link to={site.accessibility}>{t('accessibility')}</Link>
        <LanguageSwitch path={path} />
      </div>
    </footer>
  )
}
