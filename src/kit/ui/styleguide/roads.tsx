import type { Lang } from '../../texts/texts.ts'
import { Days, Section } from '../components/blocks.tsx'
import { AgreedDone, type AgreedRow, Verdict, YesNo } from '../pictures/agreed-done.tsx'
import { OfficeRoads } from '../pictures/office-roads.tsx'
import { DayRoad, Owes, Road, type Station } from '../pictures/road.tsx'
import { sampleRoads } from './office-sample.ts'
import { nowhere, sampleMark, type W, wordsIn } from './words.ts'

/** The road of the example panel. */
const sampleStations = (w: W): readonly Station[] => [
  {
    kind: 'partner',
    state: 'done',
    name: w('Afspraak', 'Agreement'),
    date: w('juni 2026', 'June 2026'),
    note: w('raad en college tekenden', 'council and executive signed'),
  },
  {
    kind: 'citizen',
    state: 'done',
    name: w('Brieven', 'Letters'),
    date: 'september 2026',
    note: w('10.500 verstuurd', '10,500 sent'),
  },
  {
    kind: 'citizen',
    state: 'done',
    name: w('Loting', 'Draw'),
    date: w('oktober 2026', 'October 2026'),
    note: w('112 van de 749 mensen', '112 of 749 people'),
  },
  {
    kind: 'citizen',
    state: 'now',
    name: w('Bijeenkomsten', 'Meetings'),
    date: w('9 jan tot 6 mrt 2027', '9 Jan to 6 Mar 2027'),
    note: w('3 van 5', '3 of 5'),
  },
  {
    kind: 'partner',
    state: 'late',
    name: w('Cijfers over hitte', 'Heat figures'),
    date: w('vóór 22 januari 2027', 'before 22 January 2027'),
    daysLate: 13,
  },
  {
    kind: 'citizen',
    state: 'next',
    name: w('Advies', 'Advice'),
    date: w('6 maart 2027', '6 March 2027'),
    note: w('overhandigd aan de raad', 'handed to the council'),
  },
  {
    kind: 'partner',
    state: 'next',
    name: w('Antwoord', 'Answer'),
    date: w('vóór 1 mei 2027', 'before 1 May 2027'),
    note: w('per advies, met redenen', 'per item, with reasons'),
  },
  {
    kind: 'citizen',
    state: 'next',
    name: w('Oordeel', 'Verdict'),
    date: w('juni 2027', 'June 2027'),
    note: w('het panel kijkt terug', 'the panel looks back'),
  },
]

/** Terms and what came of them, one of each state. */
const sampleRows = (w: W): readonly AgreedRow[] => [
  {
    term: w('Er zijn 100 plekken voor burgers.', 'There are 100 seats for citizens.'),
    article: w('Artikel 4', 'Article 4'),
    articleTo: nowhere,
    version: w('versie 3, juni 2026', 'version 3, June 2026'),
    state: 'part',
    sentence: w('87 burgers begonnen, 81 doen nog mee.', '87 citizens began, 81 still take part.'),
    evidence: [{ label: w('samenstelling', 'composition'), to: nowhere }],
  },
  {
    term: w(
      'De gemeente toetst of de vraag uitvoerbaar is: financieel, juridisch en praktisch.',
      'The municipality tests the question: financially, legally and in practice.',
    ),
    article: w('Artikel 11', 'Article 11'),
    articleTo: nowhere,
    version: w('versie 3, juni 2026', 'version 3, June 2026'),
    state: 'done',
    date: w('september 2026', 'September 2026'),
    sentence: w('De toets is gedaan en openbaar.', 'The test is done and public.'),
    evidence: [{ label: w('toets van de gemeente', 'the municipality’s test'), to: nowhere }],
  },
  {
    term: w('De gemeente antwoordt per advies, met redenen.', 'The municipality answers each item, with reasons.'),
    article: w('Artikel 12', 'Article 12'),
    articleTo: nowhere,
    version: w('versie 3, juni 2026', 'version 3, June 2026'),
    state: 'open',
    date: w('1 mei 2027', '1 May 2027'),
    sentence: w('Wethouder Voorbeeld geeft het antwoord.', 'Alderman Example gives the answer.'),
  },
  {
    term: w(
      'De gemeente geeft de cijfers over hitte vóór 22 januari 2027.',
      'The municipality gives the heat figures before 22 January 2027.',
    ),
    article: w('Artikel 9', 'Article 9'),
    articleTo: nowhere,
    version: w('versie 3, juni 2026', 'version 3, June 2026'),
    state: 'late',
    daysLate: 13,
    sentence: w(
      'De cijfers zijn er nog niet. Wij vroegen erom op 23 en op 29 januari.',
      'The figures are not here yet. We asked on 23 and on 29 January.',
    ),
  },
  {
    term: w(
      'De gemeente bewaart de vragen van het panel bij het dossier.',
      'The municipality keeps the panel’s questions with the file.',
    ),
    article: w('Artikel 16', 'Article 16'),
    articleTo: nowhere,
    version: w('versie 3, juni 2026', 'version 3, June 2026'),
    state: 'none',
  },
]

export function Roads({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <>
      <Section id="weg" head={w('De weg', 'The road')} rule>
        <Road
          stations={sampleStations(w)}
          label={w('De weg van het voorbeeldpanel', 'The road of the example panel')}
          mark={sampleMark}
        />
        <Owes
          head={w('De gemeente moet nog', 'The municipality still owes')}
          debts={[
            {
              what: w('Cijfers over hitte', 'Heat figures'),
              when: w('vóór 22 januari 2027', 'before 22 January 2027'),
              days: 13,
            },
            {
              what: w('Antwoord op het advies', 'Answer to the advice'),
              when: w('vóór 1 mei 2027', 'before 1 May 2027'),
              days: -86,
            },
          ]}
        />
        <h3>{w('Staand, in een marge', 'Upright, in a margin')}</h3>
        <Road
          vertical
          stations={sampleStations(w).slice(2, 7)}
          label={w('De weg, staand', 'The road, upright')}
          mark={sampleMark}
        />
        <h3>{w('Een paar dagen, in een marge of bij een vraag', 'A few days, in a margin or with a question')}</h3>
        <DayRoad
          head={w('De dagen', 'The days')}
          today="2027-02-04"
          days={[
            [w('Brieven verstuurd', 'Letters sent'), '2027-01-11'],
            [w('Aanmelden tot en met', 'Register until'), '2027-02-14'],
            [w('Loting', 'Draw'), '2027-03-06'],
          ]}
        />
        <Days days={[w('zaterdag 3 april', 'Saturday 3 April'), w('zaterdag 17 april', 'Saturday 17 April')]} />
        <h3>{w('Alle wegen op één as', 'All roads on one axis')}</h3>
        <OfficeRoads panels={sampleRoads(w)} today="2027-02-04" />
      </Section>
      <AgreedDone rows={sampleRows(w)} head={w('Afgesproken en gedaan', 'Agreed and done')} id="naad" />
      <AgreedDone
        rows={[...sampleRows(w), ...sampleRows(w), ...sampleRows(w), ...sampleRows(w)]}
        head={w('Afgesproken en gedaan, als het er veel zijn', 'Agreed and done, when there are many')}
        id="naad-lang"
      />
      <Section id="oordeel" head={w('Het oordeel', 'The verdict')}>
        <Verdict
          partner={{
            who: w('De gemeente', 'The municipality'),
            says: w('Uitgevoerd', 'Carried out'),
            note: w('1 januari 2027', '1 January 2027'),
          }}
          panel={{
            who: w('Het panel', 'The panel'),
            says: w('Voor een deel, volgens 52 van de 75', 'In part, say 52 of 75'),
            note: w('8 maart 2027', '8 March 2027'),
          }}
        />
        <p class="kr-buttons">
          <YesNo yes /> <YesNo yes={false} />
        </p>
      </Section>
    </>
  )
}
