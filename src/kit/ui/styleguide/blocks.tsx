import { diffWords } from 'diff'
import type { Lang } from '../../texts/texts.ts'
import { Code, Dialog, Empty, Progress, Quote, Section, Timeline } from '../components/blocks.tsx'
import { Button, ButtonLink } from '../components/button.tsx'
import { Diff } from '../components/diff.tsx'
import { Recommendations, Trio } from '../components/page-parts.tsx'
import { DaysLate, Status } from '../components/status.tsx'
import { Ticket } from '../components/ticket.tsx'
import { Link } from '../link.tsx'
import { nowhere, type W, wordsIn } from './words.ts'

export function Blocks({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  const [before, after] = [
    w(
      'De gemeente antwoordt binnen drie maanden op het advies.',
      'The municipality answers the advice within three months.',
    ),
    w(
      'De gemeenteraad antwoordt binnen acht weken op elk advies, met redenen.',
      'The council answers each item within eight weeks, with reasons.',
    ),
  ]
  return (
    <Section id="blokken" head={w('Blokken', 'Blocks')} rule>
      <Ticket
        which={w('Bijeenkomst 3 van 5: keuzes bespreken', 'Meeting 3 of 5: discussing choices')}
        day={w('Zaterdag 6 februari', 'Saturday 6 February')}
        time={w('10.00 tot 16.00 uur', '10:00 to 16:00')}
        doors={w('Inloop vanaf 9.30 uur', 'Doors open at 9:30')}
        place="Buurthuis De Kade"
        travel={<Link to={nowhere}>{w('Route met bus, fiets of auto', 'By bus, bike or car')}</Link>}
        food={w('Lunch vegetarisch, zoals je vroeg', 'Vegetarian lunch, as you asked')}
        needs={w('Ringleiding', 'Hearing loop')}
        table={{
          name: '7',
          citizens: 7,
          partner: 1,
          words: w(
            'Jij, 6 andere burgers en 1 lid van de gemeente',
            'You, 6 other citizens and 1 member of the municipality',
          ),
        }}
      />
      <Recommendations
        rows={[
          {
            n: 1,
            title: w('Meer bomen in elke straat', 'More trees in every street'),
            to: nowhere,
            text: w(
              'Plant in elke straat zonder schaduw ten minste vier bomen.',
              'Plant at least four trees in every street without shade.',
            ),
            votes: {
              n: 65,
              of: 81,
              need: 54,
              words: (
                <>
                  <b>{w('65 van de 81', '65 of 81')}</b> {w('burgers voor', 'citizens in favour')}
                </>
              ),
              note: w('Nodig: 54', 'Needed: 54'),
            },
            answer: {
              who: w('De gemeente', 'The municipality'),
              says: w('Overgenomen', 'Adopted'),
              note: w('Wordt uitgevoerd.', 'Being carried out.'),
            },
          },
          {
            n: 2,
            title: w('Koele plekken open op hete dagen', 'Cool places open on hot days'),
            to: nowhere,
            text: w(
              'Houd bibliotheken en buurthuizen open als het warmer is dan 30 graden.',
              'Keep libraries and community centres open above 30 degrees.',
            ),
            votes: {
              n: 60,
              of: 81,
              need: 54,
              words: (
                <>
                  <b>{w('60 van de 81', '60 of 81')}</b> {w('burgers voor', 'citizens in favour')}
                </>
              ),
            },
          },
        ]}
      />
      <Trio
        facts={[
          {
            term: w('Het panel', 'The panel'),
            value: <Status kind="good">{w('Aangenomen', 'Adopted')}</Status>,
            note: w('2 maart', '2 March'),
          },
          {
            term: w('De gemeente', 'The municipality'),
            value: <Status kind="good">{w('Overgenomen', 'Adopted')}</Status>,
            note: w('op tijd', 'on time'),
          },
          { term: w('Nu', 'Now'), value: <DaysLate days={13} />, note: w('evaluatie', 'evaluation') },
        ]}
      />
      <Quote by={w('Minderheid van het panel, 21 van de 81', 'Minority of the panel, 21 of 81')}>
        <p>{w('Een verbod dat niemand handhaaft, helpt niet.', 'A ban that nobody enforces does not help.')}</p>
      </Quote>
      <Diff parts={diffWords(before, after)} />
      <Code block>sortition verify verslag.json</Code>
      <Timeline
        label={w('Wat er gebeurde', 'What happened')}
        moments={[
          {
            date: (
              <>
                <b>{w('2 maart', '2 March')}</b> 2027
              </>
            ),
            head: w('Besluiten', 'Deciding'),
            text: w('81 burgers stemden over 15 voorstellen.', '81 citizens voted on 15 proposals.'),
            links: <Link to={nowhere}>{w('Verslag, 8 minuten lezen', 'Report, 8 minutes')}</Link>,
          },
          {
            date: (
              <>
                <b>{w('17 februari', '17 February')}</b> 2027
              </>
            ),
            head: w('Adviezen schrijven', 'Writing the advice'),
          },
        ]}
      />
      <Progress
        what={w('We maken de brieven', 'Making the letters')}
        done={430}
        of={1200}
        words={w('430 van de 1.200 brieven', '430 of 1,200 letters')}
        left={w('nog ongeveer 2 minuten', 'about 2 minutes left')}
      >
        <p class="kr-meta">
          {w(
            'Je mag deze bladzijde sluiten. We mailen je als het klaar is.',
            'You may close this page. We mail you when it is done.',
          )}
        </p>
      </Progress>
      <Empty
        head={w('Nog geen bijeenkomsten', 'No meetings yet')}
        action={<ButtonLink to={nowhere}>{w('Plan de eerste bijeenkomst', 'Plan the first meeting')}</ButtonLink>}
      >
        <p>
          {w(
            'De datums komen in de brief te staan. Begin dus hier.',
            'The dates will be in the letter. So begin here.',
          )}
        </p>
      </Empty>
    </Section>
  )
}

/** A question before something that cannot be undone; a page of its own elsewhere, here as an example. */
export const SampleDialog = ({ w }: { w: W }) => (
  <Dialog
    head={w('Wil je 120 brieven versturen?', 'Send 120 letters?')}
    actions={
      <>
        <Button type="button">{w('Verstuur 120 brieven', 'Send 120 letters')}</Button>
        <ButtonLink to={nowhere} kind="quiet">
          {w('Nu niet', 'Not now')}
        </ButtonLink>
      </>
    }
  >
    <p>
      {w(
        'De drukker haalt ze om 17.00 uur op. Daarna kan het niet meer terug.',
        'The printer collects them at 17:00. After that it cannot be undone.',
      )}
    </p>
  </Dialog>
)
