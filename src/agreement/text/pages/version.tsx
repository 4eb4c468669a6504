import { dateAndTime } from '../../../kit/texts/dates.ts'
import { say } from '../../../kit/texts/texts.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { Fingerprint } from '../../../kit/ui/pictures/draw.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { at as signing } from '../../../signing/addresses.ts'
import { at } from '../../addresses.ts'
import { at as checkAt } from '../../check/addresses.ts'
import { seatOf, WorkSheet } from '../../check/views.tsx'
import { terms as policy } from '../../policy.ts'
import { contentOf, versionNumbered, versionsOf } from '../../queries.ts'
import { noVersion } from '../../rules.ts'
import { TermFacts } from '../../terms/views.tsx'
import type { TermKey } from '../../types.ts'
import { versionState } from '../rules.ts'
import { Changes, Clauses, Summary } from '../views.tsx'

const texts = {
  title: ['Versie {number} van de afspraak', 'Version {number} of the agreement'],
  state: ['Stand', 'State'],
  made: ['Vastgelegd', 'Fixed'],
  why: ['Waarom', 'Why'],
  panelWord: ['Woord van het panel', 'Word of the panel'],
  print: ['Vingerafdruk', 'Fingerprint'],
  summary: ['In het kort', 'In short'],
  terms: ['Wat is afgesproken', 'What was agreed'],
  clauses: ['De artikelen', 'The clauses'],
  changes: ['Wat veranderde sinds versie {number}', 'What changed since version {number}'],
  pdf: ['Download deze versie als pdf', 'Download this version as a PDF'],
  sign: ['Naar tekenen', 'To signing'],
  check: ['Naar de toets', 'To the check'],
} as const

export const version = page({
  path: at.version,
  guard: may('agreement.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const one = await versionNumbered(work, as.panel, params.number)
    if (!one) return noVersion()
    const before = (await versionsOf(work, as.panel)).find(({ number }) => number === one.number - 1)
    const content = contentOf(one)
    const { panel } = params
    return (
      <WorkSheet title={t('title', { number: one.number })} seat={await seatOf(work, as)}>
        <Facts
          facts={[
            { term: t('state'), value: say(versionState(one), lang) },
            { term: t('made'), value: dateAndTime(one.madeAt, lang) },
            ...(one.why ? [{ term: t('why'), value: one.why }] : []),
            ...(one.panelWord ? [{ term: t('panelWord'), value: one.panelWord }] : []),
            { term: t('print'), value: <Fingerprint hex={one.fingerprint} />, block: true },
          ]}
        />
        <p class="kr-buttons">
          <ButtonLink to={to(signing.table, { panel })}>{t('sign')}</ButtonLink>
          <ButtonLink kind="second" to={to(checkAt.check, { panel })}>
            {t('check')}
          </ButtonLink>
          <ButtonLink kind="second" to={to(signing.versionPdf, params)}>
            {t('pdf')}
          </ButtonLink>
        </p>
        <Section id="kort" head={t('summary')} rule>
          <Summary content={content} />
        </Section>
        {before ? (
          <Section id="wijziging" head={t('changes', { number: before.number })} rule>
            <Changes before={contentOf(before)} after={content} />
          </Section>
        ) : null}
        <Section id="afspraken" head={t('terms')} rule>
          <TermFacts keys={Object.keys(policy) as TermKey[]} terms={content.terms} />
        </Section>
        <Section id="artikelen" head={t('clauses')} rule>
          <Clauses content={content} />
        </Section>
      </WorkSheet>
    )
  },
})
