import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { ReadList } from '../../kit/ui/components/page-parts.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { printedIn, publicReport } from '../queries.ts'
import { noReport, versionAsked } from '../rules.ts'
import type { Version } from '../types.ts'
import { Printed, ReportBody } from '../views.tsx'

const texts = {
  since: ['Openbaar sinds {day}.', 'Public since {day}.'],
  old: [
    'Dit is versie {number}, van {day}. Er is een nieuwere.',
    'This is version {number}, of {day}. There is a newer one.',
  ],
  newest: ['Naar de nieuwste versie', 'To the newest version'],
  versions: ['Versies', 'Versions'],
  version: ['Versie {number}, {day}', 'Version {number}, {day}'],
  first: ['Zoals het eerst openbaar werd', 'As it was first published'],
  all: ['Alle verslagen', 'All reports'],
} as const

export const publicPage = page({
  path: at.public,
  guard: anyone,
  texts,
  query: ['versie'],
  async get({ work, t, lang, params, query }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const found = await publicReport(work, panel.id, params.report)
    const [newest] = found?.versions ?? []
    const shown = found && versionAsked(found.versions, query.versie)
    if (!found || !newest || !shown) return noReport()
    const day = longDate(dayOf(shown.madeAt), lang)
    return (
      <PanelPage title={told(shown.title, lang)} of={{ panel }}>
        {shown.number === newest.number ? (
          <p class="kr-meta">{t('since', { day: longDate(dayOf(found.report.publishedAt ?? newest.madeAt), lang) })}</p>
        ) : (
          <p>
            {t('old', { number: shown.number, day })} <GoLink to={to(at.public, params)}>{t('newest')}</GoLink>
          </p>
        )}
        <ReportBody body={shown.body} />
        <Printed objections={printedIn(shown)} />
        {found.versions.length > 1 ? <Versions versions={found.versions} of={params} /> : null}
        <p>
          <GoLink to={to(at.publicList, { panel: params.panel })} back>
            {t('all')}
          </GoLink>
        </p>
      </PanelPage>
    )
  },
})

/** Every version with why it was made. */
function Versions({ versions, of }: { versions: readonly Version[]; of: { panel: string; report: string } }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="versies" head={t('versions')} rule>
      <ReadList
        items={versions.map((one) => ({
          to: to(at.public, of, { versie: String(one.number) }),
          label: t('version', { number: one.number, day: longDate(dayOf(one.madeAt), lang) }),
          note: one.reason ? told(one.reason, lang) : t('first'),
        }))}
      />
    </Section>
  )
}
