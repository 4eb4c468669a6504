import { checkOf, findingOf } from '../../../agreement/check/queries.ts'
import { at as compareAt } from '../../../agreement/public/addresses.ts'
import { Bodies, Checked, Kinds, Moved, Published } from '../../../agreement/public/views.tsx'
import { inForce, versionsOf } from '../../../agreement/queries.ts'
import { namesOf, promiseSentence } from '../../../agreement/rules.ts'
import { Clauses, Summary } from '../../../agreement/text/views.tsx'
import type { Version } from '../../../agreement/types.ts'
import { longDate } from '../../../kit/texts/dates.ts'
import { capital } from '../../../kit/texts/signs.ts'
import { speak } from '../../../kit/texts/texts.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { PageHead, PromiseBlock } from '../../../kit/ui/components/page-parts.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { Fingerprint } from '../../../kit/ui/pictures/draw.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { anyone, page } from '../../../kit/web/page.ts'
import { at as panelAt } from '../../../panel/addresses.ts'
import { panelBySlug, vouchers } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { at } from '../../addresses.ts'
import { signaturesOf } from '../../queries.ts'
import { counts } from '../../rules.ts'
import { Signed, VouchedFor } from '../views.tsx'

const texts = {
  title: ['De afspraak', 'The agreement'],
  over: ['{partner} en {foundation}', '{partner} and {foundation}'],
  none: ['Er is nog niets getekend', 'Nothing has been signed yet'],
  noneWhy: [
    'Zodra alle partijen hebben getekend, staat de afspraak hier. Pas daarna gaan er brieven uit.',
    'As soon as all parties have signed, the agreement stands here. Only after that do letters go out.',
  ],
  back: ['Terug naar het panel', 'Back to the panel'],
  promise: ['Wat de partner belooft', 'What the partner promises'],
  signedOn: ['Getekend op {day}, versie {number}', 'Signed on {day}, version {number}'],
  summary: ['In het kort', 'In short'],
  terms: ['Wat is afgesproken', 'What was agreed'],
  moved: ['Wat is verschoven', 'What was moved'],
  parties: ['Wie tekende', 'Who signed'],
  clauses: ['De artikelen', 'The clauses'],
  check: ['De toets van de toezegging', 'The check of the commitment'],
  proof: ['Het bewijs', 'The proof'],
  proofWhy: [
    'Deze vingerafdruk hoort bij precies deze tekst. De eerste 20 tekens staan in elke uitnodigingsbrief. Zo kan niemand de afspraak achteraf stil veranderen.',
    'This fingerprint belongs to exactly this text. The first 20 signs stand in every letter of invitation. So nobody can quietly change the agreement afterwards.',
  ],
  pdf: ['Download de getekende pdf', 'Download the signed PDF'],
  compare: ['Controleer een pdf die je hebt', 'Check a PDF that you have'],
  versions: ['Alle versies', 'All versions'],
} as const

/** The fingerprint, and the file it belongs to. */
function Proof({ version, panel }: { version: Version; panel: string }) {
  const t = speak(texts, useLang())
  const params = { panel }
  return (
    <Section id="bewijs" head={t('proof')} rule>
      <p>{t('proofWhy')}</p>
      <Fingerprint hex={version.fingerprint} />
      <p class="kr-buttons">
        <ButtonLink to={to(at.pdf, { ...params, number: String(version.number) })}>{t('pdf')}</ButtonLink>
        <ButtonLink kind="second" to={to(compareAt.compare, params)}>
          {t('compare')}
        </ButtonLink>
      </p>
    </Section>
  )
}

/** The agreement as everybody may read it: the promise first, then everything under it. */
export const publicAgreement = page({
  path: at.public,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const force = await inForce(work, panel.id)
    if (!force)
      return (
        <PanelPage title={t('title')} of={{ panel }}>
          <Empty head={t('none')} action={<Link to={to(panelAt.public, params)}>{t('back')}</Link>}>
            {t('noneWhy')}
          </Empty>
        </PanelPage>
      )
    const { content, version, terms } = force
    const signatures = (await signaturesOf(work, version.id)).filter(counts)
    const versions = (await versionsOf(work, panel.id)).filter((one) => one.publishedAt)
    const names = namesOf(content.parties, lang)
    const promise = promiseSentence({ terms, parties: content.parties }, lang)
    return (
      <PanelPage title={t('title')} of={{ panel }} bare description={promise}>
        <PageHead
          over={capital(t('over', { partner: names.partner, foundation: names.foundation }))}
          title={t('title')}
          lead={t('signedOn', { day: longDate(force.signedOn, lang), number: version.number })}
        />
        <PromiseBlock head={t('promise')} promise={promise} />
        <Section id="kort" head={t('summary')}>
          <Summary content={content} />
        </Section>
        {force.adjustments.length > 0 ? (
          <Section id="verschoven" head={t('moved')} rule>
            <Moved force={force} />
          </Section>
        ) : null}
        <Section id="afspraken" head={t('terms')} rule>
          <Kinds terms={terms} />
        </Section>
        <Section id="partijen" head={t('parties')} rule>
          <Signed signatures={signatures} force={force} />
          <VouchedFor signatures={signatures} vouched={await vouchers(work, panel.id)} force={force} />
          <Bodies content={content} />
        </Section>
        <Section id="toets" head={t('check')} rule>
          <Checked finding={await findingOf(work, version.id)} points={await checkOf(work, panel.id)} />
        </Section>
        <Section id="artikelen" head={t('clauses')} rule>
          <Clauses content={content} />
        </Section>
        <Proof version={version} panel={params.panel} />
        {versions.length > 1 ? (
          <Section id="versies" head={t('versions')} rule>
            <Published versions={versions} />
          </Section>
        ) : null}
      </PanelPage>
    )
  },
})
