import { dayOf, longDate } from '../../../kit/texts/dates.ts'
import { say } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Quote, Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { GateList } from '../../../kit/ui/components/gate-list.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { metByPublication } from '../../policy.ts'
import { checkWords } from '../../prose/check-words.ts'
import { at } from '../addresses.ts'
import { checkOf, findingOf, onTable } from '../queries.ts'
import type { PointView } from '../rules.ts'
import { seatOf, WorkSheet } from '../views.tsx'

const texts = {
  title: ['De toets: is de toezegging echt?', 'The check: is the commitment real?'],
  lead: [
    'Twaalf punten. Acht moeten, vier zijn gewenst. Elk punt heeft een stuk of besluit nodig dat een andere partij goedkeurt.',
    'Twelve points. Eight must be met, four should be. Each point needs a document or decision that another party accepts.',
  ],
  musts: ['Dit moet', 'These must be met'],
  shoulds: ['Dit is gewenst', 'These should be met'],
  bring: ['Lever aan of kijk na', 'Supply or check'],
  see: ['Bekijk', 'See'],
  partner: ['Partner', 'Partner'],
  itself: ['Vanzelf', 'By itself'],
  waits: ['Wacht op het oordeel van een andere partij.', 'Waits for another party to judge.'],
  finding: ['Bevinding van de directeur', 'Finding of the director'],
  find: ['Maak de bevinding', 'Make the finding'],
  none: ['Er is nog geen bevinding over de nieuwste versie.', 'There is no finding on the newest version yet.'],
  substantial: ['Substantieel, want: {why}', 'Substantial, because: {why}'],
  not: ['Niet substantieel, want: {why}', 'Not substantial, because: {why}'],
} as const

const states = { met: 'met', waiting: 'waiting', red: 'unmet' } as const

export const check = page({
  path: at.check,
  guard: may('agreement.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [points, version] = [await checkOf(work, as.panel), await onTable(work, as.panel)]
    const finding = version && (await findingOf(work, version.id))
    const row = ({ point, state, must }: PointView) => ({
      state: !must && state === 'red' ? ('later' as const) : states[state],
      condition: say(checkWords[point].title, lang),
      who: point === metByPublication ? t('itself') : t('partner'),
      ...(state === 'waiting' && point !== metByPublication ? { note: t('waits') } : {}),
      action: <Link to={to(at.point, { ...params, point })}>{t(state === 'met' ? 'see' : 'bring')}</Link>,
    })
    return (
      <WorkSheet title={t('title')} seat={await seatOf(work, as)}>
        <p class="kr-lead">{t('lead')}</p>
        <Section id="moet" head={t('musts')} rule>
          <GateList whole caption={t('musts')} conditions={points.filter((one) => one.must).map(row)} />
        </Section>
        <Section id="gewenst" head={t('shoulds')} rule>
          <GateList whole caption={t('shoulds')} conditions={points.filter((one) => !one.must).map(row)} />
        </Section>
        <Section id="bevinding" head={t('finding')} rule>
          {finding ? (
            <Quote by={`${finding.name}, ${longDate(dayOf(finding.madeAt), lang)}`}>
              {t(finding.substantial ? 'substantial' : 'not', { why: told(finding.why, lang) })}
            </Quote>
          ) : (
            <p>{t('none')}</p>
          )}
          {as.role === 'director' ? <ButtonLink to={to(at.finding, params)}>{t('find')}</ButtonLink> : null}
        </Section>
      </WorkSheet>
    )
  },
})
