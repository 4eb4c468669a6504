import type { Lang } from '../../texts/texts.ts'
import { Code, Section } from '../components/blocks.tsx'
import { Figures } from '../components/page-parts.tsx'
import { DotTable } from '../pictures/dot-table.tsx'
import { Balls, Checks, Field, Fingerprint } from '../pictures/draw.tsx'
import { Glyph } from '../pictures/glyph.tsx'
import { wordsIn } from './words.ts'

const hex = '894f82741b41cfae8c7a4a25e6842893f5fa089ca0d7baa30497d5d3362fdb42'

/** The draw, and charts made of people. */
export function Draws({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <>
      <Section id="loting" head={w('De loting', 'The draw')} rule>
        <Balls digits={[4, 1, 7]} />
        <Field digits={[4, 1, 7]} />
        <h3>{w('Tijdens de trekking', 'During the draw')}</h3>
        <Balls digits={[4, undefined, undefined]} now={1} />
        <Field digits={[4, undefined, undefined]} />
        <h3>{w('De vingerafdruk', 'The fingerprint')}</h3>
        <Fingerprint
          hex={hex}
          made={w('SHA-256, gemaakt om 19.12 uur, vóór de eerste bal', 'SHA-256, made at 19:12, before the first ball')}
        />
        <Checks
          checks={[
            {
              claim: w('Niemand is later toegevoegd', 'Nobody was added later'),
              how: w(
                'De notaris telde 749 aanmeldingen toen de lijst dichtging.',
                'The notary counted 749 registrations when the list was closed.',
              ),
              ok: w('Klopt', 'Correct'),
            },
            {
              claim: w('De lijst is niet veranderd', 'The list has not changed'),
              how: (
                <>
                  {w('Maak zelf de vingerafdruk van het verslag:', 'Make the fingerprint of the record yourself:')}{' '}
                  <Code>sha256sum verslag.json</Code>
                </>
              ),
            },
          ]}
        />
      </Section>
      <Composition lang={lang} />
      <Result lang={lang} />
    </>
  )
}

function Composition({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  const row = (
    label: string,
    n: number | null,
    { population, min, max }: { population: string; min: number; max: number },
  ) => ({
    label,
    n,
    population,
    agreed: { min, max },
  })
  return (
    <Section id="samenstelling" head={w('Samenstelling', 'Composition')}>
      <Figures
        figures={[
          { n: w('10.500', '10,500'), words: w('huizen kregen een brief', 'homes received a letter') },
          { n: '749', words: w('mensen meldden zich aan', 'people registered') },
          { n: '112', words: w('mensen zijn geloot', 'people were drawn') },
          {
            n: '?',
            words: w('haakten af. Het verslag noemt geen aantal.', 'dropped out. The record gives no figure.'),
            unknown: true,
          },
          { n: '81', words: w('stemden op de laatste dag', 'voted on the last day') },
        ]}
      />
      <DotTable
        caption={w('Afgesproken en bezet, per groep', 'Agreed and filled, per group')}
        first={w('Groep', 'Group')}
        people={w('In het panel', 'In the panel')}
        population={w('Bevolking', 'Population')}
        agreed={w('Afgesproken', 'Agreed')}
        groups={[
          {
            name: w('Leeftijd', 'Age'),
            rows: [
              row(w('16 tot en met 29 jaar', '16 to 29 years'), 9, { population: '23%', min: 11, max: 13 }),
              row(w('30 tot en met 49 jaar', '30 to 49 years'), 18, { population: '34%', min: 16, max: 18 }),
              row(w('50 tot en met 69 jaar', '50 to 69 years'), 16, { population: '29%', min: 13, max: 15 }),
              row(w('70 jaar en ouder', '70 years and over'), 7, { population: '15%', min: 6, max: 8 }),
            ],
          },
          {
            name: w('Waar mensen wonen', 'Where people live'),
            rows: [
              row(w('Centrum', 'Centre'), 17, { population: '40%', min: 19, max: 21 }),
              row(w('Noord', 'North'), 38, { population: '45%', min: 39, max: 41 }),
              row(w('Dorpen', 'Villages'), null, { population: '15%', min: 4, max: 5 }),
            ],
          },
        ]}
        note={w(
          'Groepen met minder dan 5 mensen tonen we niet, zodat niemand te herkennen is.',
          'We do not show groups of fewer than 5, so that nobody can be recognised.',
        )}
      />
    </Section>
  )
}

function Result({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <Section id="uitslag" head={w('Uitslag', 'Result')}>
      <DotTable
        caption={w('Zo stemde het panel', 'How the panel voted')}
        captionHidden
        first={w('Stap', 'Step')}
        people={
          <>
            <Glyph kind="citizen" />
            {w('81 burgers', '81 citizens')}
          </>
        }
        partner={
          <>
            <Glyph kind="partner" />
            {w('12 leden van de gemeente', '12 members of the municipality')}
          </>
        }
        groups={[
          {
            rows: [
              { label: w('1 Van harte voor', '1 Wholeheartedly for'), n: 19 },
              { label: w('2 Voor, met een kleine bedenking', '2 For, with a small doubt'), n: 26 },
              { label: w('3 Voor, met een bedenking die we opschrijven', '3 For, with a doubt we write down'), n: 15 },
            ],
            total: {
              label: w('Voor: stap 1, 2 en 3', 'For: steps 1, 2 and 3'),
              words: w('60 van de 81, nodig 54', '60 of 81, needed 54'),
              partner: w('8 van de 12', '8 of 12'),
            },
          },
          {
            rows: [
              { label: w('4 Neutraal', '4 Neutral'), n: 8, look: 'doubt' },
              { label: w('5 Ernstige bedenking', '5 Serious doubt'), n: 6, look: 'doubt' },
              { label: w('6 Sterk tegen', '6 Strongly against'), n: 5, look: 'against' },
              { label: w('7 Blokkade', '7 Blocking'), n: 2, look: 'against' },
            ],
            total: {
              label: w('Tegen: stap 6 en 7', 'Against: steps 6 and 7'),
              words: w('7 van de 81, ten hoogste 8', '7 of 81, at most 8'),
              partner: w('0 van de 12', '0 of 12'),
            },
          },
        ]}
      />
    </Section>
  )
}
