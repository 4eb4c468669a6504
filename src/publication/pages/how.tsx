import { at as askAt } from '../../intake/addresses.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { PageHead } from '../../kit/ui/components/page-parts.tsx'
import { LinkList } from '../../kit/ui/components/recommendation-parts.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { at } from '../addresses.ts'

const texts = {
  title: ['Hoe een burgerpanel werkt', "How a citizens' panel works"],
  lead: [
    'Een burgerpanel is hier een groep inwoners die door loting bij elkaar komt. Het is geen vragenlijst op internet.',
    "A citizens' panel here is a group of residents brought together by lot. It is not an online survey.",
  ],
  agreement: ['Eerst de afspraak', 'First the agreement'],
  agreementText: [
    'Een partner, zoals een gemeente of woningcorporatie, heeft een vraag waarover nog beslist kan worden. Vóór de start tekent de partner een afspraak: wat doet die met de uitkomst, en wanneer komt er antwoord? Zonder getekende en openbare afspraak gaat er geen brief uit.',
    'A partner, such as a municipality or a housing association, has a question that can still be decided. Before the start it signs an agreement: what will it do with the outcome, and when does it answer? Without a signed and public agreement no letter goes out.',
  ],
  lot: ['Dan de loting', 'Then the draw'],
  lotText: [
    'Inwoners krijgen een brief. Wie mee wil doen, meldt zich aan. Daarna wordt geloot, zo dat de groep op de inwoners lijkt. De burgers zijn altijd met ten minste twee keer zoveel als de leden van de partner.',
    'Residents receive a letter. Who wants to take part registers. Then lots are drawn, so that the group resembles the residents. Citizens are always at least twice as many as the members of the partner.',
  ],
  talk: ['Samen leren, praten en beslissen', 'Learning, talking and deciding together'],
  talkText: [
    'Het panel komt een aantal keren bij elkaar, met goede gespreksleiders, experts, informatie en tijd. Deelnemers krijgen een redelijke vergoeding. Het panel beslist zo veel mogelijk samen. Verslagen en documenten zijn voor iedereen te lezen.',
    'The panel meets a number of times, with good moderators, experts, information and time. Members get a reasonable fee. The panel decides together as far as it can. Everybody can read the reports and documents.',
  ],
  answer: ['Dan het antwoord, tot het gedaan is', 'Then the answer, until it is done'],
  answerText: [
    'De partner antwoordt op elke aanbeveling, met redenen. Op de pagina van het panel staat wat is afgesproken naast wat is gedaan. Te laat staat er ook.',
    'The partner answers every recommendation, with reasons. The page of the panel shows what was agreed beside what was done. It also shows what is late.',
  ],
  ask: ['Ik heb een vraag voor een burgerpanel', 'I have a question for a citizens’ panel'],
  plan: ['Plan een burgerpanel', 'Plan a citizens’ panel'],
  asking: ['Heeft jouw organisatie een vraag?', 'Does your organisation have a question?'],
} as const

export const how = page({
  path: at.how,
  guard: anyone,
  texts,
  get: ({ t }) => (
    <PublicSheet title={t('title')} bare description={t('lead')}>
      <PageHead title={t('title')} lead={t('lead')} />
      {(['agreement', 'lot', 'talk', 'answer'] as const).map((key) => (
        <Section id={key} head={t(key)} rule>
          <p>{t(`${key}Text`)}</p>
        </Section>
      ))}
      <Section id="vraag" head={t('asking')} rule>
        <LinkList
          links={[
            { to: askAt.ask.path, label: t('ask') },
            { to: askAt.planner.path, label: t('plan') },
          ]}
        />
      </Section>
    </PublicSheet>
  ),
})
