import { told, toldIn } from '../../kit/texts/words.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { NowBlock, PageHead, PromiseBlock } from '../../kit/ui/components/page-parts.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { Road } from '../../kit/ui/pictures/road.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug, partnersOf } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'

const texts = {
  over: ['Burgerpanel in {area}', "Citizens' panel in {area}"],
  what: [
    'Een burgerpanel is een groep inwoners die door loting bij elkaar komt en samen advies geeft.',
    "A citizens' panel is a group of residents brought together by lot, who give advice together.",
  ],
  promise: ['Wat de partner belooft', 'What the partner promises'],
  notYet: ['Er is nog niets getekend.', 'Nothing has been signed yet.'],
  notYetWhy: [
    'Eerst tekenen {partner} en {foundation} een afspraak. Die staat dan hier. Pas daarna gaan er brieven uit.',
    'First {partner} and {foundation} sign an agreement. It will then stand here. Only after that do letters go out.',
  ],
  thePartner: ['de partner', 'the partner'],
  theFoundation: ['de stichting', 'the foundation'],
  road: ['De weg van dit panel', 'The road of this panel'],
  now: ['De afspraak wordt gemaakt.', 'The agreement is being made.'],
  nowWhat: [
    'Je kunt nu nog niets doen. Lees alvast hoe een panel werkt.',
    'There is nothing you can do yet. Read how a panel works.',
  ],
  how: ['Hoe een panel werkt', 'How a panel works'],
  agreement: ['Afspraak', 'Agreement'],
  letters: ['Brieven', 'Letters'],
  draw: ['Loting', 'Draw'],
  meetings: ['Bijeenkomsten', 'Meetings'],
  advice: ['Advies', 'Advice'],
  answer: ['Antwoord', 'Answer'],
  later: ['nog geen datum', 'no date yet'],
  done: ['Afgesproken en gedaan', 'Agreed and done'],
  nothing: ['Nog niet: er is nog niets afgesproken.', 'Not yet: nothing has been agreed.'],
} as const

export const panel = page({
  path: at.panel,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const found = await panelBySlug(work, params.panel)
    if (!found) return noPanel()
    const partner = (await partnersOf(work, found.id)).map((one) => one.name).join(', ') || t('thePartner')
    const steps = (['letters', 'draw', 'meetings', 'advice'] as const).map((key) => ({ kind: 'citizen' as const, key }))
    const stations = [...steps, { kind: 'partner' as const, key: 'answer' as const }]
    return (
      <PanelPage title={told(found.title, lang)} of={{ panel: found }} bare description={told(found.question, lang)}>
        <PageHead
          over={t('over', { area: told(found.area, lang) })}
          title={<span lang={toldIn(found.question, lang)}>{told(found.question, lang)}</span>}
          lead={t('what')}
        />
        <PromiseBlock head={t('promise')} promise={t('notYet')}>
          <p>{t('notYetWhy', { partner, foundation: t('theFoundation') })}</p>
        </PromiseBlock>
        <Section id="weg" head={t('road')}>
          <Road
            label={t('road')}
            stations={[
              { kind: 'partner', state: 'now', name: t('agreement'), date: t('later') },
              ...stations.map(({ kind, key }) => ({ kind, state: 'next' as const, name: t(key), date: t('later') })),
            ]}
          />
        </Section>
        <NowBlock says={t('now')}>
          <p>{t('nowWhat')}</p>
          <p>
            <Link to={at.how.path}>{t('how')}</Link>
          </p>
        </NowBlock>
        <Section id="gedaan" head={t('done')} rule>
          <p>{t('nothing')}</p>
        </Section>
      </PanelPage>
    )
  },
})
