import { promiseSentence } from '../../agreement/rules.ts'
import { longDate } from '../../kit/texts/dates.ts'
import { euros } from '../../kit/texts/money.ts'
import { capital } from '../../kit/texts/signs.ts'
import { count, type Pair, plural, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Details, Section } from '../../kit/ui/components/blocks.tsx'
import { Hero, PromiseBlock, Trio } from '../../kit/ui/components/page-parts.tsx'
import { LinkList } from '../../kit/ui/components/recommendation-parts.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { Circle, SeatsAside, SeatsSentence } from '../../kit/ui/pictures/circle.tsx'
import { inLang, to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { originsOf, panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import type { Panel } from '../../panel/types.ts'
import { ofPartners, PanelPage, partnersTogether } from '../../panel/views.tsx'
import { releasedOf } from '../../recruitment/queries.ts'
import { publishedReports } from '../../reports/queries.ts'
import { at } from '../addresses.ts'
import { agreedAndDone, factsOf } from '../standing/queries.ts'
import type { Facts } from '../standing/types.ts'
import { AgreedAndDoneList, Now, PanelRoad } from '../standing/views.tsx'
import { AdviceList, MeetingList } from '../views.tsx'

const texts = {
  over: ['Burgerpanel in {area}', "Citizens' panel in {area}"],
  what: [
    'Een burgerpanel is een groep inwoners die door loting bij elkaar komt en samen advies geeft.',
    "A citizens' panel is a group of residents brought together by lot, who give advice together.",
  ],
  promise: ['Wat {partner} belooft', 'What {partner} promises'],
  promises: ['Wat {partner} beloven', 'What {partner} promise'],
  notYet: ['Er is nog niets getekend.', 'Nothing has been signed yet.'],
  notYetWhy: [
    '{partner} en de stichting tekenen eerst een afspraak. Die staat dan hier. Pas daarna gaan er brieven uit.',
    '{partner} and the foundation first sign an agreement. It will then stand here. Only after that do letters go out.',
  ],
  signed: ['Getekend op {day}.', 'Signed on {day}.'],
  read: ['Lees de hele afspraak', 'Read the whole agreement'],
  road: ['De weg van dit panel', 'The road of this panel'],
  facts: ['Kort', 'In short'],
  chosen: ['Hoe mensen worden gekozen', 'How people are chosen'],
  lot: ['Door loting', 'By lot'],
  letters: ['{n} brieven', '{n} letters'],
  registered: ['{n} aanmeldingen', '{n} registrations'],
  drawn: ['{n} geloot', '{n} drawn'],
  noHand: ['Niemand wordt met de hand gekozen.', 'Nobody is picked by hand.'],
  pays: ['Wie betaalt', 'Who pays'],
  cost: ['Het panel kost {cost}. Elke burger krijgt {fee}.', 'The panel costs {cost}. Each citizen gets {fee}.'],
  costLater: ['Het bedrag staat straks in de afspraak.', 'The amount will stand in the agreement.'],
  meets: ['Wanneer', 'When'],
  oneDay: ['{n} bijeenkomst', '{n} meeting'],
  days: ['{n} bijeenkomsten', '{n} meetings'],
  noDays: ['Nog geen dagen', 'No days yet'],
  between: ['{from} tot en met {until}', '{from} up to and including {until}'],
  done: ['Afgesproken en gedaan', 'Agreed and done'],
  nothing: ['Nog niet: er is nog niets afgesproken.', 'Not yet: nothing has been agreed.'],
  example: ['Waar dit voorbeeld vandaan komt', 'Where this example comes from'],
  exampleWhy: [
    'Plaats, partner en mensen zijn verzonnen. Van elk feit staat hier waar het vandaan komt.',
    'Place, partner and people are invented. Of each fact it says here where it comes from.',
  ],
  take: ['Meenemen en volgen', 'Take along and follow'],
  council: ['Voor de raad: twee bladzijden (PDF)', 'For the council: two pages (PDF)'],
  news: ['Volg het nieuws van dit panel (Atom)', 'Follow the news of this panel (Atom)'],
  origins: ['Waar {n} feiten vandaan komen', 'Where {n} facts come from'],
  fact: ['Feit', 'Fact'],
  from: ['Waar vandaan', 'Where from'],
} as const
const origins = {
  source: ['Uit de bron', 'From the source'],
  translated: ['Uit de bron, vertaald', 'From the source, translated'],
  invented: ['Verzonnen', 'Invented'],
  'not-found': ['Niet gevonden', 'Not found'],
} as const

const FeedAddress = ({ slug, title }: { slug: string; title: string }) => (
  <link
    rel="alternate"
    type="application/atom+xml"
    title={title}
    href={inLang(to(at.feed, { panel: slug }), useLang())}
  />
)

/** The panel on paper, and its news in a reader. */
function Take({ slug }: { slug: string }) {
  const t = speak(texts, useLang())
  return (
    <Section id="meenemen" head={t('take')} rule>
      <LinkList
        links={[
          { to: to(at.council, { panel: slug }), label: t('council') },
          { to: to(at.feed, { panel: slug }), label: t('news') },
        ]}
      />
    </Section>
  )
}

type Released = Awaited<ReturnType<typeof releasedOf>>

/** Three facts in one look: how people were chosen, who pays, when the panel meets. */
function Short({ facts, released, partner }: { facts: Facts; released: Released; partner: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const terms = facts.force?.terms
  const total = (moment: Released[number]['moment']) => released.find((one) => one.moment === moment)?.table.total
  const figure = (words: Pair, n: number | undefined) =>
    n === undefined ? [] : [say(words, lang, { n: count(n, lang) })]
  const chain = [
    ...figure(texts.letters, total('invited') ?? facts.recruitment?.letters ?? undefined),
    ...figure(texts.registered, total('frozen')),
    ...figure(texts.drawn, facts.drawn),
  ]
  const days = facts.meetings.filter(({ state }) => state !== 'cancelled').map(({ day }) => day)
  const [first, last] = [days[0], days[days.length - 1]]
  return (
    <section class="kr-section" aria-label={t('facts')}>
      <Trio
        facts={[
          {
            term: t('chosen'),
            value: t('lot'),
            note: `${chain.length > 0 ? `${chain.join(', ')}. ` : ''}${t('noHand')}`,
          },
          {
            term: t('pays'),
            value: terms ? capital(terms.payer) : capital(partner),
            note: terms
              ? t('cost', { cost: euros(terms.budgetCents, lang), fee: euros(terms.feeCents, lang) })
              : t('costLater'),
          },
          {
            term: t('meets'),
            value: days.length > 0 ? plural(texts.oneDay, texts.days, days.length, lang) : t('noDays'),
            note: first && last ? t('between', { from: longDate(first, lang), until: longDate(last, lang) }) : '',
          },
        ]}
      />
    </section>
  )
}

function Origins({ all }: { all: Awaited<ReturnType<typeof originsOf>> }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="herkomst" head={t('example')} intro={t('exampleWhy')} rule>
      <Details summary={t('origins', { n: all.length })}>
        <Table
          caption={t('example')}
          captionHidden
          columns={[{ head: t('fact') }, { head: t('from') }]}
          rows={all.map((one) => [
            told(one.words, lang),
            [say(origins[one.kind], lang), one.source, one.page].filter(Boolean).join(', '),
          ])}
        />
      </Details>
    </Section>
  )
}

/** What is asked, and what the partner promised, in one look. */
function Head({ panel, facts }: { panel: Panel; facts: Facts }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const partner = partnersTogether(facts.partners, lang)
  const of = ofPartners(facts.partners, lang)
  const question = told(panel.question, lang)
  const { force, tallies } = facts
  const promise = facts.partners.length > 1 ? 'promises' : 'promise'
  return (
    <Hero
      circle={<Circle {...tallies} of={of} level={1} sentence="unseen" question={question} />}
      now={<Now facts={facts} partner={partner} />}
    >
      <PromiseBlock
        head={t(promise, { partner })}
        promise={force ? promiseSentence({ terms: force.terms, parties: force.content.parties }, lang) : t('notYet')}
      >
        {force ? (
          <p class="kr-meta">{t('signed', { day: longDate(force.signedOn, lang) })}</p>
        ) : (
          <p>{t('notYetWhy', { partner: capital(partner) })}</p>
        )}
        {force ? (
          <p>
            <GoLink to={`/panel/${panel.slug}/afspraak`}>{t('read')}</GoLink>
          </p>
        ) : null}
      </PromiseBlock>
      <div class="kr-who">
        <p class="kr-over">{t('over', { area: told(panel.area, lang) })}</p>
        {force ? <SeatsSentence {...tallies} of={of} /> : null}
        {tallies.citizens.confirmed || tallies.citizens.drawn ? <SeatsAside {...tallies} /> : null}
        <p>{t('what')}</p>
      </div>
    </Hero>
  )
}

export const panel = page({
  path: at.panel,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const found = await panelBySlug(work, params.panel)
    if (!found) return noPanel()
    const facts = await factsOf(work, found)
    const [done, released] = [await agreedAndDone(work, found.id), await releasedOf(work, found.id)]
    const from = await originsOf(work, found.id)
    const partner = partnersTogether(facts.partners, lang)
    return (
      <PanelPage
        title={told(found.title, lang)}
        of={{ panel: found, ...facts.tallies }}
        bare
        description={told(found.question, lang)}
        head={<FeedAddress slug={found.slug} title={t('news')} />}
      >
        <Head panel={found} facts={facts} />
        <Short facts={facts} released={released} partner={partner} />
        <Section id="weg" head={t('road')}>
          <PanelRoad facts={facts} partner={partner} />
        </Section>
        {done.length > 0 ? (
          <AgreedAndDoneList all={done} facts={facts} />
        ) : (
          <Section id="gedaan" head={t('done')} rule>
            <p>{t('nothing')}</p>
          </Section>
        )}
        <AdviceList facts={facts} partner={partner} />
        <MeetingList facts={facts} reports={await publishedReports(work, found.id)} />
        <Take slug={found.slug} />
        {from.length > 0 ? <Origins all={from} /> : null}
      </PanelPage>
    )
  },
})
