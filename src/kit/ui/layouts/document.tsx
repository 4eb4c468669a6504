/** The one document under every page: doctype, language, title, addresses, skip link, main. */

import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import { say, speak } from '../../texts/texts.ts'
import { inLang } from '../../web/addresses.ts'
import { LangContext, useLang } from '../language.tsx'
import type { PageProps } from './site.ts'

/** public: 18 px, whole width · form: one question a page · member · partner · office: 16 px, wide · hall: a screen. */
export type PageLook = 'hall' | 'public' | 'form' | 'member' | 'partner' | 'office'

export interface DocumentProps extends PageProps {
  look: PageLook
  header: Child
  footer: Child
}

const texts = {
  skip: ['Ga naar de inhoud', 'Go to the content'],
  error: ['Fout: {title}', 'Error: {title}'],
} as const

function Addresses({ origin, path, lang }: Pick<PageProps, 'origin' | 'path' | 'lang'>) {
  if (origin === undefined) return null
  return (
    <>
      <link rel="canonical" href={`${origin}${inLang(path, lang)}`} />
      <link rel="alternate" hreflang="nl" href={`${origin}${path}`} />
      <link rel="alternate" hreflang="en" href={`${origin}${inLang(path, 'en')}`} />
      <link rel="alternate" hreflang="x-default" href={`${origin}${path}`} />
    </>
  )
}

function Head(props: DocumentProps) {
  const { title, site, errors = false, lang, description, hidden = false, assets } = props
  const full = title === site.name ? title : `${title} – ${site.name}`
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{errors ? say(texts.error, lang, { title: full }) : full}</title>
      {description ? <meta name="description" content={description} /> : null}
      {hidden ? <meta name="robots" content="noindex" /> : <Addresses {...props} />}
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.style} />
      <script type="module" src={assets.script} />
      {props.head}
    </head>
  )
}

function Skip() {
  const t = speak(texts, useLang())
  return (
    <a class="nl-skip-link nl-skip-link--visible-on-focus kr-skip" href="#inhoud">
      {t('skip')}
    </a>
  )
}

export function Document(props: PropsWithChildren<DocumentProps>) {
  const { lang, look, header, footer, notice, flash, crumbs, children } = props
  return (
    <LangContext.Provider value={lang}>
      {raw('<!doctype html>')}
      <html lang={lang}>
        <Head {...props} />
        <body class={`kr-body is-${look}`}>
          <Skip />
          {header}
          <main id="inhoud" tabindex={-1}>
            {notice}
            {flash || crumbs ? (
              <div class="kr-wrap kr-before">
                {flash}
                {crumbs}
              </div>
            ) : null}
            <div class="kr-wrap kr-page">{children}</div>
          </main>
          {footer}
        </body>
      </html>
    </LangContext.Provider>
  )
}
