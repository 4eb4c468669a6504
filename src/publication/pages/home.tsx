import { at as askAt } from '../../intake/addresses.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { PageHead } from '../../kit/ui/components/page-parts.tsx'
import { LinkList } from '../../kit/ui/components/recommendation-parts.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { Mark } from '../../kit/ui/pictures/mark.tsx'
import { to } from '../../kit/web/addresses.ts'
import { useSite } from '../../kit/web/context.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { allPanels } from '../../panel/queries.ts'
import type { Panel } from '../../panel/types.ts'
import { at } from '../addresses.ts'
import { factsOf } from '../standing/queries.ts'
import type { Facts } from '../standing/types.ts'
import { StandLine } from '../standing/views.tsx'

const texts = {
  title: ['Burgerpanels', "Citizens' panels"],
  lead: [
    'Inwoners die door loting bij elkaar komen, zich verdiepen in een vraag en samen advies geven. De partner belooft vooraf wat die met het advies doet, en antwoordt op elke aanbeveling.',
    'Residents brought together by lot, who study a question and give advice together. The partner promises beforehand what it will do with the advice, and answers every recommendation.',
  ],
  none: ['Er is nog geen panel', 'There is no panel yet'],
  noneWhy: ['Zodra er een panel is, staat het hier.', 'As soon as there is a panel, it stands here.'],
  panels: ['Alle panels', 'All panels'],
  asking: ['Heeft jouw organisatie een vraag?', 'Does your organisation have a question?'],
  askingWhat: [
    'Een gemeente, woningcorporatie of andere organisatie kan om een burgerpanel vragen.',
    'A municipality, housing association or other organisation can ask for a citizens’ panel.',
  ],
  ask: ['Ik heb een vraag voor een burgerpanel', 'I have a question for a citizens’ panel'],
  plan: ['Wat is er nodig? Maak een plan', 'What does it take? Make a plan'],
} as const

function Name() {
  return <>{useSite().organisation.name}</>
}

/** One panel: its seats, its question, where it is. */
function OnePanel({ panel, facts }: { panel: Panel; facts: Facts }) {
  const lang = useLang()
  return (
    <li class="kr-panels__one">
      <Mark {...facts.tallies} seed={panel.slug} size={48} />
      <div>
        <h3>
          <Link to={to(at.panel, { panel: panel.slug })}>{told(panel.title, lang)}</Link>
        </h3>
        <p lang={toldIn(panel.question, lang)}>{told(panel.question, lang)}</p>
        <StandLine facts={facts} />
      </div>
    </li>
  )
}

export const home = page({
  path: at.home,
  guard: anyone,
  texts,
  async get({ work, t }) {
    const panels = (await allPanels(work)).filter((panel) => panel.sort === 'panel')
    const shown = await Promise.all(panels.map(async (panel) => ({ panel, facts: await factsOf(work, panel) })))
    return (
      <PublicSheet title={t('title')} bare description={t('lead')}>
        <PageHead title={t('title')} lead={t('lead')} over={<Name />} />
        <section class="kr-section" aria-labelledby="panels">
          <h2 id="panels">{t('panels')}</h2>
          {panels.length === 0 ? <Empty head={t('none')}>{t('noneWhy')}</Empty> : null}
          <ul class="kr-list kr-panels">
            {shown.map((one) => (
              <OnePanel {...one} />
            ))}
          </ul>
        </section>
        <Section id="vraag" head={t('asking')} intro={t('askingWhat')} rule>
          <LinkList
            links={[
              { to: askAt.ask.path, label: t('ask') },
              { to: askAt.planner.path, label: t('plan') },
            ]}
          />
        </Section>
      </PublicSheet>
    )
  },
})
