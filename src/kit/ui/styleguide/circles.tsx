import type { Lang } from '../../texts/texts.ts'
import { Section } from '../components/blocks.tsx'
import { Table } from '../components/table.tsx'
import { Circle } from '../pictures/circle.tsx'
import { Glyph } from '../pictures/glyph.tsx'
import { Mark } from '../pictures/mark.tsx'
import { PollCircle } from '../pictures/poll-circle.tsx'
import { MyTable, TablesCircle } from '../pictures/tables-circle.tsx'
import { sampleCitizens, samplePartner, wordsIn } from './words.ts'

/** The circle in its states, its marks, tables and poll. */
export function Circles({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  const of = w('van de gemeente', 'of the municipality')
  return (
    <Section
      id="kring"
      head={w('De kring', 'The circle')}
      intro={w(
        'Een stip is een plek. Rond is een burger, vierkant de partner. De opening ligt naar de lezer, in het midden ligt waar het panel omheen zit.',
        'A dot is a seat. Round is a citizen, square the partner. The opening faces the reader, the middle holds what the panel sits around.',
      )}
      rule
    >
      <div class="kr-figs is-2">
        <Circle
          citizens={sampleCitizens}
          partner={samplePartner}
          of={of}
          level={3}
          question={w(
            'Hoe houden we onze binnenstad leefbaar als het warmer wordt?',
            'How do we keep our town centre liveable as it gets warmer?',
          )}
        />
        <Circle
          citizens={{ confirmed: 14, drawn: 6, empty: 4 }}
          partner={{ confirmed: 3, drawn: 2, empty: 3, withdrawn: 1 }}
          of={of}
          big="17"
          small={w('van de 33 plekken bevestigd', 'of 33 seats confirmed')}
        />
        <PollCircle
          citizens={{ support: 60, neutral: 14, oppose: 7 }}
          partner={{ support: 8, neutral: 4, oppose: 0 }}
          big="60"
          small={w('van de 81 burgers zijn voor', 'of 81 citizens are in favour')}
        />
        <TablesCircle
          of={of}
          tables={Array.from({ length: 9 }, (_, i) => ({
            name: String(i + 1),
            citizens: i % 3 === 0 ? 8 : 7,
            partner: 1,
          }))}
        />
      </div>
      <Sizes lang={lang} />
      <SeatStates lang={lang} />
      <Marks lang={lang} />
    </Section>
  )
}

function Sizes({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  const of = w('van de partner', 'of the partner')
  return (
    <div class="kr-figs">
      <Circle citizens={{ confirmed: 8 }} partner={{ confirmed: 2 }} of={of} big="10" />
      <Circle citizens={{ confirmed: 24 }} partner={{ confirmed: 8 }} of={of} big="32" />
      <Circle
        citizens={{ empty: 40 }}
        partner={{}}
        of={of}
        big="0"
        small={w('nog niemand geloot', 'nobody drawn yet')}
      />
      <Circle citizens={{ confirmed: 150 }} partner={{ confirmed: 20 }} of={of} big="170" />
    </div>
  )
}

function SeatStates({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  const row = (state: 'empty' | 'drawn' | 'confirmed' | 'withdrawn', words: string) => [
    words,
    <Glyph kind="citizen" state={state} />,
    <Glyph kind="partner" state={state} />,
  ]
  return (
    <Table
      caption={w('Wat een plek zegt', 'What a seat says')}
      kind="wide"
      columns={[{ head: w('Stand', 'State') }, { head: w('Burger', 'Citizen') }, { head: 'Partner' }]}
      rows={[
        row('empty', w('leeg', 'empty')),
        row('drawn', w('geloot, nog niet bevestigd', 'drawn, not yet confirmed')),
        row('confirmed', w('bevestigd', 'confirmed')),
        row('withdrawn', w('gestopt', 'stopped')),
      ]}
    />
  )
}

function Marks({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <>
      <h3>{w('Het teken van een panel', 'A panel’s mark')}</h3>
      <p class="kr-measure">
        {w(
          'Klein staan er minder stippen. Het teken in het midden hoort bij het nummer van het panel, zodat twee panels ook op 16 beeldpunten verschillen.',
          'Small, it has fewer dots. The sign in the middle belongs to the panel’s number, so that two panels differ at 16 pixels too.',
        )}
      </p>
      <div class="kr-marks">
        {[16, 24, 32, 48, 56, 96].map((size) => (
          <figure>
            <Mark citizens={sampleCitizens} partner={samplePartner} seed={0} size={size} />
            <figcaption>{size}</figcaption>
          </figure>
        ))}
      </div>
      {[16, 24, 36].map((size) => (
        <div class="kr-marks">
          {Array.from({ length: 24 }, (_, seed) => (
            <Mark citizens={{ confirmed: 24 }} partner={{ confirmed: 6 }} seed={seed} size={size} />
          ))}
        </div>
      ))}
      <p class="kr-buttons">
        <MyTable name="7" citizens={7} partner={1} />
        <span>{w('Mijn tafel: mijn stip in goud.', 'My table: my dot in gold.')}</span>
      </p>
    </>
  )
}
