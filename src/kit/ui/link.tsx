/** Every link goes through this file: own paths get the reader's language, stored addresses are checked. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { inLang } from '../web/addresses.ts'
import { Icon } from './components/icon.tsx'
import { useLang } from './language.tsx'
import { ownPath, safeUrl } from './safe-url.ts'

export interface LinkProps {
  /** An own path, `/panel/7`, without language. */
  to: string
  class?: string
  current?: 'page' | 'step' | 'true'
  id?: string
  /** Words for who cannot see what the link stands beside. */
  label?: string
  download?: boolean
  rel?: string
}

/** A link within the site. */
export function Link({ to, class: cls, current, id, label, download, rel, children }: PropsWithChildren<LinkProps>) {
  const lang = useLang()
  return (
    <a
      href={inLang(ownPath(to), lang)}
      class={['nl-link', cls].filter(Boolean).join(' ')}
      aria-current={current}
      aria-label={label}
      id={id}
      download={download}
      rel={rel}
    >
      {children}
    </a>
  )
}

/** A link that leads on: bold, with an arrow behind it. */
export function GoLink({ to, back = false, children }: PropsWithChildren<{ to: string; back?: boolean }>) {
  return (
    <Link to={to} class="kr-go">
      {back ? <Icon name="back" /> : null}
      <span>{children}</span>
      {back ? null : <Icon name="arrow" />}
    </Link>
  )
}

export interface OutLinkProps {
  /** http, https, mailto or tel; anything else is shown as text without a link. */
  href: string
  class?: string
  lang?: string
}

/** A link to elsewhere, also to a mail address or a phone number. */
export function OutLink({ href, class: cls, lang, children }: PropsWithChildren<OutLinkProps>) {
  const address = safeUrl(href)
  const words: Child = children ?? href
  if (address === undefined) return <span class={cls}>{words}</span>
  return (
    <a href={address} class={['nl-link', cls].filter(Boolean).join(' ')} rel="noopener" lang={lang}>
      {words}
    </a>
  )
}

/** A phone number that can be tapped; it never breaks over two lines. */
export const Phone = ({ number }: { number: string }) => (
  <OutLink href={`tel:${number.replace(/[^+\d]/g, '')}`} class="kr-nowrap kr-strong">
    {number}
  </OutLink>
)
