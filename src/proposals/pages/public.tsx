import { inForce } from '../../agreement/queries.ts'
import { longDate } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { PageHead, type RecommendationRow, Recommendations } from '../../kit/ui/components/page-parts.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { adviceOf, isPublic, recommendationsOf } from '../queries.ts'
import { outcomeWords, supportIn } from '../texts.ts'
import type { Advice, Recommendation } from '../types.ts'
import { Paragraphs } from '../views.tsx'

const texts = {
  title: ['Het advies van het panel', 'The advice of the panel'],
  lead: ['Wat het panel adviseert, in zijn eigen volgorde.', 'What the panel advises, in its own order.'],
  notYet: ['Het advies is er nog niet', 'The advice is not there yet'],
  expected: [
    'Het advies blijft geheim tot het is overhandigd. Volgens de afspraak ligt het klaar op {day}.',
    'The advice stays secret until it has been handed over. By the agreement it lies ready on {day}.',
  ],
  someDay: [
    'Het advies blijft geheim tot het is overhandigd. Wanneer dat is, staat in de afspraak zodra die er is.',
    'The advice stays secret until it has been handed over. When that is will stand in the agreement, once it is there.',
  ],
  handed: ['Overhandigd op {day}.', 'Handed over on {day}.'],
  offered: [
    'Aangeboden op {day}. De partner nam het niet aan; de tijd om te antwoorden loopt wel.',
    'Offered on {day}. The partner did not take it; the time to answer runs all the same.',
  ],
  adopted: ['Vastgesteld door het panel op {day}.', 'Adopted by the panel on {day}.'],
  foreword: ['Voorwoord', 'Foreword'],
  all: ['De aanbevelingen', 'The recommendations'],
  pdf: ['Download het advies als PDF', 'Download the advice as PDF'],
} as const

/** A recommendation in the list, with the support of the citizens who voted. */
function useRow(panel: string): (one: Recommendation) => RecommendationRow {
  const lang = useLang()
  return (one) => {
    const row = {
      ...{ n: one.number, title: told(one.title, lang), text: told(one.body, lang).split(/\n\s*\n/)[0] ?? '' },
      to: to(at.recommendation, { panel, number: String(one.number) }),
    }
    if (!one.poll) return row
    const { bands, ballots } = one.poll.citizens
    const note = one.outcome ? say(outcomeWords[one.outcome], lang) : ''
    return { ...row, votes: { n: bands.support, of: ballots, words: supportIn(one.poll.citizens, lang), note } }
  }
}

function List({ panel, recommendations }: { panel: string; recommendations: readonly Recommendation[] }) {
  return <Recommendations rows={recommendations.map(useRow(panel))} />
}

function Dated({ advice }: { advice: Advice }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { handedOverOn, adoptedOn } = advice
  const said = handedOverOn
    ? t(advice.refused ? 'offered' : 'handed', { day: longDate(handedOverOn, lang) })
    : t('adopted', { day: longDate(adoptedOn ?? '', lang) })
  return <p>{said}</p>
}

export const publicAdvice = page({
  path: at.public,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const advice = await adviceOf(work, panel.id)
    if (!advice || !(await isPublic(work, panel.id))) {
      const day = (await inForce(work, panel.id))?.terms.adviceReadyOn
      return (
        <PanelPage title={t('title')} of={{ panel }} bare>
          <PageHead title={t('title')} lead={told(panel.question, lang)} />
          <Empty head={t('notYet')}>{day ? t('expected', { day: longDate(day, lang) }) : t('someDay')}</Empty>
        </PanelPage>
      )
    }
    return (
      <PanelPage title={t('title')} of={{ panel }} bare description={t('lead')}>
        <PageHead title={t('title')} lead={t('lead')}>
          <Dated advice={advice} />
          <ButtonLink kind="second" to={to(at.pdf, params)}>
            {t('pdf')}
          </ButtonLink>
        </PageHead>
        {advice.foreword ? (
          <Section id="voorwoord" head={t('foreword')}>
            <div lang={toldIn(advice.foreword, lang)}>
              <Paragraphs words={advice.foreword} />
            </div>
          </Section>
        ) : null}
        <Section id="aanbevelingen" head={t('all')} rule>
          <List panel={params.panel} recommendations={await recommendationsOf(work, panel.id)} />
        </Section>
      </PanelPage>
    )
  },
})
