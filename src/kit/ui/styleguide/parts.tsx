import type { Lang } from '../../texts/texts.ts'
import { Alert, Flash, Notice } from '../components/alert.tsx'
import { Details, Section } from '../components/blocks.tsx'
import { ButtonLink } from '../components/button.tsx'
import { GateList } from '../components/gate-list.tsx'
import { Crumbs, Filters, Pages, Steps, Tabs } from '../components/navigation.tsx'
import { Days, Who } from '../components/page-parts.tsx'
import { DaysLate, Now, Status, Tag } from '../components/status.tsx'
import { Facts, Table } from '../components/table.tsx'
import { GoLink, Link } from '../link.tsx'
import { nowhere, type W, wordsIn } from './words.ts'

export function Messages({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <Section id="meldingen" head={w('Meldingen en standen', 'Messages and states')} rule>
      <Notice>{w('Alles op deze bladzijde is verzonnen.', 'Everything on this page is invented.')}</Notice>
      <Alert head={w('De zaal is veranderd.', 'The venue has changed.')}>
        {w('We komen samen in Buurthuis De Kade.', 'We meet at De Kade.')}
      </Alert>
      <Alert kind="good" head={w('120 brieven zijn verstuurd.', '120 letters have been sent.')} />
      <Alert kind="soon" head={w('Aanmelden kan nog twee dagen.', 'Two days left to register.')} />
      <Alert kind="late" head={w('De mail is niet verstuurd.', 'The mail was not sent.')}>
        <p>
          {w('Er is niets weg. We proberen het over 5 minuten weer.', 'Nothing is lost. We try again in 5 minutes.')}
        </p>
      </Alert>
      <Flash undo={<Link to={nowhere}>{w('Maak ongedaan', 'Undo')}</Link>}>
        {w('Bewaard om 11.26 uur.', 'Saved at 11:26.')}
      </Flash>
      <p class="kr-buttons">
        <Status kind="good">{w('In orde', 'In order')}</Status>
        <Status kind="soon">{w('Wacht', 'Waiting')}</Status>
        <Status kind="late">{w('Niet in orde', 'Not in order')}</Status>
        <Status kind="info">{w('Voor een deel', 'In part')}</Status>
        <Status kind="open">{w('Nog niet', 'Not yet')}</Status>
        <DaysLate days={13} />
        <DaysLate days={-14} />
        <DaysLate days={0} />
        <Tag kind="citizen">{w('burger', 'citizen')}</Tag>
        <Tag kind="partner">partner</Tag>
        <Now />
      </p>
    </Section>
  )
}

/** What is late over all panels. */
const LateTable = ({ w }: { w: W }) => (
  <Table
    kind="late"
    caption={w('Wat te laat is', 'What is late')}
    captionHidden
    rowHead={1}
    columns={[
      { head: w('Dagen', 'Days'), numeric: true },
      { head: w('Wat', 'What') },
      { head: 'Panel' },
      { head: w('Van wie', 'From whom') },
      { head: w('Laatste bericht', 'Last message') },
      { head: w('Doen', 'Do'), hiddenHead: true, actions: true },
    ]}
    rows={[
      [
        <Days n={13} />,
        <Link to={nowhere}>{w('Cijfers over hitte', 'Heat figures')}</Link>,
        w('Hitte in de binnenstad', 'Heat in the town centre'),
        <Who kind="partner">{w('Gemeente', 'Municipality')}</Who>,
        w('herinnering op 29 januari', 'reminder on 29 January'),
        <Link to={nowhere}>{w('Bel de gemeente', 'Call the municipality')}</Link>,
      ],
      [
        <Days n={5} />,
        <Link to={nowhere}>{w('Verslag van bijeenkomst 3', 'Report of meeting 3')}</Link>,
        w('Zorg in de wijk', 'Care nearby'),
        w('Verslaglegger', 'Reporter'),
        w('concept staat klaar', 'draft is ready'),
        <Link to={nowhere}>{w('Lees het concept', 'Read the draft')}</Link>,
      ],
    ]}
  />
)

/** The gate to the draw. */
const SampleGate = ({ w }: { w: W }) => (
  <GateList
    caption={w('De poort naar de loting', 'The gate to the draw')}
    conditions={[
      {
        state: 'met',
        condition: w('De streefaantallen zijn haalbaar', 'The targets are feasible'),
        note: w('Getoetst op 3 februari.', 'Tested on 3 February.'),
        who: w('Vanzelf', 'By itself'),
        before: w('17 februari', '17 February'),
        action: <Link to={nowhere}>{w('Bekijk de toets', 'View the test')}</Link>,
      },
      {
        state: 'unmet',
        condition: w('Elke groep heeft genoeg aanmeldingen', 'Every group has enough registrations'),
        note: w('16 tot en met 24 jaar: 9 aanmeldingen, 10 nodig.', '16 to 24 years: 9 registrations, 10 needed.'),
        who: w('Wervingsteam', 'Recruitment'),
        before: w('7 februari', '7 February'),
        action: (
          <ButtonLink to={nowhere} small>
            {w('Verstuur 400 extra brieven', 'Send 400 more letters')}
          </ButtonLink>
        ),
      },
      {
        state: 'waiting',
        condition: w('Aanmelden is gesloten', 'Registration is closed'),
        note: w('Sluit vanzelf. Nu 312 aanmeldingen.', 'Closes by itself. 312 registrations now.'),
        who: w('Vanzelf', 'By itself'),
        before: w('14 februari', '14 February'),
      },
      {
        state: 'later',
        condition: w('De notaris bevestigt het aantal', 'The notary confirms the count'),
        note: w('De notaris krijgt een code per mail.', 'The notary gets a code by mail.'),
        who: w('Notaris', 'Notary'),
        before: w('21 februari', '21 February'),
        action: <Link to={nowhere}>{w('Nodig de notaris uit', 'Invite the notary')}</Link>,
      },
    ]}
  />
)

export function Tables({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <Section id="tabellen" head={w('Tabellen en feiten', 'Tables and facts')} rule>
      <Table
        caption={w('Aanmeldingen per wijk', 'Registrations per district')}
        columns={[
          { head: w('Wijk', 'District'), sort: { to: nowhere, now: 'ascending' } },
          { head: w('Brieven', 'Letters'), numeric: true, sort: { to: nowhere } },
          { head: w('Aanmeldingen', 'Registrations'), numeric: true },
        ]}
        rows={[
          [w('Centrum', 'Centre'), w('4.200', '4,200'), '301'],
          [w('Noord', 'North'), w('6.300', '6,300'), '448'],
        ]}
        foot={[w('Samen', 'Together'), w('10.500', '10,500'), '749']}
      />
      <h3>{w('Wat te laat is', 'What is late')}</h3>
      <LateTable w={w} />
      <h3>{w('Een poort', 'A gate')}</h3>
      <SampleGate w={w} />
      <div class="kr-figs">
        <Facts
          facts={[
            { term: w('Brieven', 'Letters'), value: w('10.500', '10,500') },
            { term: w('Geloot', 'Drawn'), value: '112' },
            { term: w('Vergoeding', 'Allowance'), value: '€ 350' },
            {
              term: w('Wie betaalt', 'Who pays'),
              value: w('Gemeente Voorbeeldstad', 'Municipality of Exampletown'),
              block: true,
            },
          ]}
        />
        <Table
          caption={w('Nog leeg', 'Still empty')}
          columns={[{ head: 'A' }]}
          rows={[]}
          empty={w('Er zijn nog geen vragen.', 'There are no questions yet.')}
        />
      </div>
    </Section>
  )
}

export function Ways({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <Section id="wegwijzers" head={w('Wegwijzers', 'Ways')} rule>
      <Crumbs
        trail={[
          { to: nowhere, label: w('Hitte in de binnenstad', 'Heat in the town centre') },
          { to: nowhere, label: w('Adviezen', 'Recommendations') },
          { label: w('Advies 2', 'Recommendation 2') },
        ]}
      />
      <Tabs
        label={w('Delen', 'Parts')}
        ways={[
          { to: nowhere, label: w('Aanwezigen', 'Present'), current: true, count: 81 },
          { to: nowhere, label: w('Afgemeld', 'Absent'), count: 6 },
        ]}
      />
      <Filters
        label={w('Kies panels', 'Choose panels')}
        ways={[
          { to: nowhere, label: w('Lopend', 'Running'), current: true, count: 5 },
          { to: nowhere, label: w('Gesloten', 'Closed'), count: 9 },
        ]}
      />
      <Pages now={4} last={12} to={() => nowhere} />
      <Steps now={3} last={9} />
      <p>
        <GoLink to={nowhere}>{w('Lees de hele afspraak', 'Read the whole agreement')}</GoLink>
      </p>
      <Details summary={w('Waarom vragen we dit?', 'Why do we ask this?')}>
        <p>{w('Omdat het panel moet lijken op de hele stad.', 'Because the panel has to mirror the whole town.')}</p>
      </Details>
    </Section>
  )
}
