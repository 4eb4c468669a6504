import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { Link, OutLink } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { documentById } from '../queries.ts'
import { closed, isPublic } from '../rules.ts'
import { kindWords, languageWords } from '../texts.ts'
import { fileWords } from '../views.tsx'

const texts = {
  kind: ['Wat het is', 'What it is'],
  author: ['Gemaakt door', 'Made by'],
  dated: ['Datum van het stuk', 'Date of the document'],
  source: ['Bron', 'Source'],
  checked: ['Bekeken door', 'Looked at by'],
  licence: ['Wat je ermee mag', 'What you may do with it'],
  language: ['Taal', 'Language'],
  since: ['Openbaar sinds', 'Public since'],
  version: ['Versie', 'Version'],
  download: ['Download het stuk', 'Download the document'],
  link: ['Lees het op de site van de maker', 'Read it on the site of its maker'],
  newer: ['Er is een nieuwere versie van dit stuk.', 'There is a newer version of this document.'],
  toNewer: ['Naar de nieuwere versie', 'To the newer version'],
  all: ['Alle stukken', 'All documents'],
} as const

export const document = page({
  path: at.document,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const today = dayOf(work.now)
    const one = await documentById(work, panel.id, params.document)
    if (!one || !isPublic(one, today)) return closed(one)
    const next = one.replacedBy ? await documentById(work, panel.id, one.replacedBy) : undefined
    const here = { panel: panel.slug, document: one.id }
    return (
      <PanelPage title={told(one.title, lang)} of={{ panel }}>
        {next && isPublic(next, today) ? (
          <Alert head={t('newer')}>
            <p>
              <Link to={to(at.document, { ...here, document: next.id })}>{t('toNewer')}</Link>
            </p>
          </Alert>
        ) : null}
        <p class="kr-lead" lang={toldIn(one.summary, lang)}>
          {told(one.summary, lang)}
        </p>
        {one.fileId ? (
          <p>
            <Link to={to(at.file, here)} download>
              {t('download')}
            </Link>{' '}
            ({fileWords(one, lang)})
          </p>
        ) : null}
        {one.link ? (
          <p>
            <OutLink href={one.link}>{t('link')}</OutLink>
          </p>
        ) : null}
        <Facts
          facts={[
            { term: t('kind'), value: say(kindWords[one.kind], lang) },
            { term: t('author'), value: one.author },
            { term: t('dated'), value: longDate(one.datedOn, lang) },
            { term: t('checked'), value: one.checkedBy },
            { term: t('language'), value: say(languageWords[one.language] ?? ['', ''], lang) },
            { term: t('since'), value: longDate(one.publicFrom, lang) },
            { term: t('version'), value: String(one.version) },
            { term: t('source'), value: one.source, block: true },
            { term: t('licence'), value: one.licence, block: true },
          ]}
        />
        <p>
          <Link to={to(at.public, { panel: panel.slug })}>{t('all')}</Link>
        </p>
      </PanelPage>
    )
  },
})
