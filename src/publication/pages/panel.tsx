import { promiseSentence } from '../../agreement/rules.ts'
import { longDate } from '../../kit/texts/dates.ts'
import { count, type Lang, say, speak } from '../../kit/texts/texts.ts'
import { told, toldIn } from '../../kit/texts/words.ts'
import { Section, WithMargin } from '../../kit/ui/components/blocks.tsx'
import { Hero, PromiseBlock } from '../../kit/ui/components/page-parts.tsx'
import { LinkList } from '../../kit/ui/components/recommendation-parts.tsx'
import { Facts as FactList, Table } from '../../kit/ui/components/table.tsx'
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
  notYet: ['Er is nog niets getekend.', 'Nothing has been signed yet.'],
  notYetWhy: [
    'Eerst tekenen {partner} en de stichting een afspraak. Die staat dan hier. Pas daarna gaan er brieven uit.',
    'First {partner} and the foundation sign an agreement. It will then stand here. Only after that do letters go out.',
  ],
  signed: ['Getekend op {day}.', 'Signed on {day}.'],
  read: ['Lees de hele afspraak', 'Read the whole agreement'],
  road: ['De weg van dit panel', 'The road of this panel'],
  facts: ['Feiten', 'Facts'],
  letters: ['Brieven', 'Letters'],
  seats: ['Plekken', 'Seats'],
  registered: ['Aanmeldingen', 'Registrations'],
  drawn: ['Geloot', 'Drawn'],
  fee: ['Vergoeding', 'Fee'],
  cost: ['Kosten', 'Cost'],
  pays: ['Wie betaalt', 'Who pays'],
  chosen: ['Hoe mensen worden gekozen', 'How people are chosen'],
  lot: [
    'Door loting, uit wie zich aanmeldt na een brief. Niemand wordt met de hand gekozen.',
    'By lot, from those who sign up after a letter. Nobody is picked by hand.',
  ],
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

/** The figures beside the page: how people were chosen, what it costs, who pays. */
function Margin({ facts, released, lang }: { facts: Facts; released: Released; lang: Lang }) {
  const t = speak(texts, lang)
  const terms = facts.force?.terms
  const total = (moment: Released[number]['moment']) => released.find((one) => one.moment === moment)?.table.total
  const figure = (term: string, n: number | undefined) => (n === undefined ? [] : [{ term, value: count(n, lang) }])
  const money = (cents: number) => `€\u00a0${count(Math.round(cents / 100), lang)}`
  return (
    <section aria-labelledby="feiten">
      <h2 id="feiten">{t('facts')}</h2>
      <FactList
        facts={[
          ...figure(t('letters'), total('invited')),
          ...figure(t('registered'), total('frozen')),
          ...figure(t('drawn'), facts.drawn),
          ...(terms
            ? [
                { term: t('seats'), value: `${terms.citizenSeats} + ${terms.partnerSeats}` },
                { term: t('fee'), value: money(terms.feeCents) },
                { term: t('cost'), value: money(terms.budgetCents) },
                { term: t('pays'), value: terms.payer, block: true },
              ]
            : []),
          { term: t('chosen'), value: t('lot'), block: true },
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
      <Table
        caption={t('example')}
        captionHidden
        columns={[{ head: t('fact') }, { head: t('from') }]}
        rows={all.map((one) => [
          told(one.words, lang),
          [say(origins[one.kind], lang), one.source, one.page].filter(Boolean).join(', '),
        ])}
      />
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
  return (
    <Hero circle={<Circle {...tallies} of={of} level={1} sentence="unseen" question={question} />}>
      <p class="kr-over">{t('over', { area: told(panel.area, lang) })}</p>
      <p lang={toldIn(panel.question, lang)}>{t('what')}</p>
      {force ? (
        <>
          <SeatsSentence {...tallies} of={of} />
          {tallies.citizens.confirmed || tallies.citizens.drawn ? <SeatsAside {...tallies} /> : null}
          <PromiseBlock
            head={t('promise', { partner })}
            promise={promiseSentence({ terms: force.terms, parties: force.content.parties }, lang)}
          >
            <p class="kr-meta">{t('signed', { day: longDate(force.signedOn, lang) })}</p>
            <p>
              <GoLink to={`/panel/${panel.slug}/afspraak`}>{t('read')}</GoLink>
            </p>
          </PromiseBlock>
        </>
      ) : (
        <PromiseBlock head={t('promise', { partner })} promise={t('notYet')}>
          <p>{t('notYetWhy', { partner })}</p>
        </PromiseBlock>
      )}
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
        <Section id="weg" head={t('road')}>
          <PanelRoad facts={facts} partner={partner} />
        </Section>
        <WithMargin asideLabel={t('facts')} aside={<Margin facts={facts} released={released} lang={lang} />}>
          <Now facts={facts} partner={partner} />
        </WithMargin>
        {done.length > 0 ? (
          <AgreedAndDoneList all={done} facts={facts} />
        ) : (
          <Section id="gedaan" head={t('done')} rule>
            <p>{t('nothing')}</p>
          </Section>
        )}
        <AdviceList facts={facts} partner={partner} />
        <MeetingList facts={facts} />
        <Take slug={found.slug} />
        {from.length > 0 ? <Origins all={from} /> : null}
      </PanelPage>
    )
  },
})
