import { privacy as accounts } from '../../accounts/privacy.ts'
import { privacy as agreement } from '../../agreement/privacy.ts'
import { privacy as fees } from '../../fees/privacy.ts'
import { privacy as ideas } from '../../ideas/privacy.ts'
import { privacy as intake } from '../../intake/privacy.ts'
import { say } from '../../kit/texts/texts.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { PageHead } from '../../kit/ui/components/page-parts.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { privacy as library } from '../../library/privacy.ts'
import { privacy as meetings } from '../../meetings/privacy.ts'
import { privacy as oversight } from '../../oversight/privacy.ts'
import { privacy as panel } from '../../panel/privacy.ts'
import { privacy as proposals } from '../../proposals/privacy.ts'
import { privacy as recruitment } from '../../recruitment/privacy.ts'
import { privacy as reports } from '../../reports/privacy.ts'
import { privacy as response } from '../../response/privacy.ts'
import { privacy as seats } from '../../seats/privacy.ts'
import { privacy as signing } from '../../signing/privacy.ts'
import { privacy as trajectory } from '../../trajectory/privacy.ts'
import { at } from '../addresses.ts'
import { purposes } from '../rules.ts'

const texts = {
  title: ['Privacy', 'Privacy'],
  lead: [
    'Wat we van mensen bewaren, waarom, en tot wanneer. Deze lijst komt uit de software zelf: wat hier niet staat, bewaren we niet.',
    'What we keep of people, why, and until when. This list comes from the software itself: what is not here, we do not keep.',
  ],
  cookies: ['Cookies', 'Cookies'],
  cookiesText: [
    'Openbare pagina’s volgen niemand. Wie inlogt krijgt een cookie, om ingelogd te blijven. Wie over ideeën stemt krijgt er een bij de eerste stem, om elke stem één keer te tellen. Die verdwijnt als de ronde sluit.',
    'Public pages follow nobody. Who signs in gets a cookie, to stay signed in. Who votes on ideas gets one with the first vote, to count every vote once. It goes when the round closes.',
  ],
  rights: ['Jouw rechten', 'Your rights'],
  rightsText: [
    'Je mag zien wat we van je bewaren, het laten verbeteren of laten wissen. Bel of mail ons.',
    'You may see what we keep of you, have it corrected or erased. Call or mail us.',
  ],
  list: ['Wat we bewaren', 'What we keep'],
  why: ['Waarom', 'Why'],
  until: ['Tot wanneer', 'Until when'],
  basis: ['Grond in de wet', 'Ground in law'],
  consent: ['jouw toestemming', 'your consent'],
  'explicit-consent': ['jouw uitdrukkelijke toestemming', 'your explicit consent'],
  contract: ['een afspraak met jou', 'an agreement with you'],
  'legal-obligation': ['een wettelijke plicht', 'a legal duty'],
  'public-task': ['een publieke taak', 'a public task'],
  'legitimate-interest': ['een gerechtvaardigd belang', 'a legitimate interest'],
} as const

export const privacy = page({
  path: at.privacy,
  guard: anyone,
  texts,
  get({ t, lang }) {
    const rows = purposes([
      accounts,
      panel,
      intake,
      agreement,
      signing,
      trajectory,
      recruitment,
      seats,
      library,
      meetings,
      ideas,
      proposals,
      reports,
      response,
      oversight,
      fees,
    ])
    return (
      <PublicSheet title={t('title')} bare description={t('lead')}>
        <PageHead title={t('title')} lead={t('lead')} />
        <Section id="lijst" head={t('list')} rule>
          <Table
            caption={t('list')}
            captionHidden
            columns={[{ head: t('why') }, { head: t('until') }, { head: t('basis') }]}
            rows={rows.map((it) => [say(it.why, lang), say(it.until, lang), t(it.basis)])}
          />
        </Section>
        <Section id="cookies" head={t('cookies')} rule>
          <p>{t('cookiesText')}</p>
        </Section>
        <Section id="rechten" head={t('rights')} rule>
          <p>{t('rightsText')}</p>
        </Section>
      </PublicSheet>
    )
  },
})
