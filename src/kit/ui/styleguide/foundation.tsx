import type { Lang } from '../../texts/texts.ts'
import { Section } from '../components/blocks.tsx'
import { Icon } from '../components/icon.tsx'
import { type IconName, icons } from '../components/icons.ts'
import { Table } from '../components/table.tsx'
import { wordsIn } from './words.ts'

const colours = [
  ['paper', '#fbf8f3', ['ondergrond', 'ground']],
  ['surface', '#ffffff', ['velden, kaarten', 'fields, tickets']],
  ['paper-deep', '#f3ede2', ['voet, melding, code', 'foot, notice, code']],
  ['ink', '#1c2430', ['tekst, 14,7 : 1', 'text, 14.7 : 1']],
  ['ink-quiet', '#55606e', ['stille tekst, 6,0 : 1', 'quiet text, 6.0 : 1']],
  ['line', '#ddd6ca', ['haarlijnen', 'hairlines']],
  ['line-ui', '#7a7368', ['lege plekken, randen, 4,4 : 1', 'empty seats, borders, 4.4 : 1']],
  ['citizen', '#0b5d57', ['burgers, eerste knop, 7,3 : 1', 'citizens, first button, 7.3 : 1']],
  ['partner', '#9a4526', ['partner, 6,1 : 1', 'partner, 6.1 : 1']],
  ['now', '#f2b134', ['nu en hier, onder inkt', 'now and here, under ink']],
  ['good', '#1f6b3a', ['in orde', 'in order']],
  ['soon', '#8a5a00', ['binnenkort', 'soon']],
  ['late', '#a3262a', ['te laat', 'late']],
  ['info', '#1d4f8c', ['uitleg', 'information']],
] as const

/** Colour, letter, icons. */
export function Foundation({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <>
      <Section id="kleur" head={w('Kleur', 'Colour')} rule>
        <Table
          caption={w('Kleuren en waarvoor', 'Colours and what for')}
          captionHidden
          kind="wide"
          rowHead={1}
          columns={[
            { head: w('Kleur', 'Colour') },
            { head: w('Naam', 'Name') },
            { head: w('Waarde', 'Value') },
            { head: w('Waarvoor', 'What for') },
          ]}
          rows={colours.map(([name, value, use]) => [
            <span class={`kr-sw sw-${name}`} />,
            <code class="kr-code">--kr-{name}</code>,
            <code class="kr-code">{value}</code>,
            w(use[0], use[1]),
          ])}
        />
      </Section>
      <Section id="letter" head={w('Letter', 'Type')} rule>
        <div class="kr-type">
          <p class="t7">{w('Vraag', 'Question')}</p>
          <p class="t6">{w('Hoe willen we het', 'How we want it')}</p>
          <p class="t5">{w('als het warmer wordt', 'as it gets warmer')}</p>
          <p class="t4">{w('in de binnenstad', 'in the town centre')}</p>
          <p class="t3">Source Serif 4, 600</p>
          <p class="t2">Şahin, Łukasz, Čapek 1234567890</p>
          <p class="t1">
            {w(
              'Tekst staat in Atkinson Hyperlegible Next, 18 punten. De nul heeft een streep: 2024 en O zijn niet te verwarren. Namen als Şahin en Łukasz horen erbij.',
              'Text is set in Atkinson Hyperlegible Next, 18 points. Zero is slashed: 2024 and O cannot be confused. Names like Şahin and Łukasz belong.',
            )}
          </p>
          <p class="t0">
            {w(
              'Klein: 16 punten voor datums, bronnen en versies.',
              'Small: 16 points for dates, sources and versions.',
            )}
          </p>
          <p class="tc">894f 8274 1b41 cfae O0 Il1 5S 8B</p>
        </div>
      </Section>
      <Section
        id="iconen"
        head={w('Iconen', 'Icons')}
        intro={w('Altijd naast een woord.', 'Always beside a word.')}
        rule
      >
        <ul class="kr-icons">
          {(Object.keys(icons) as IconName[]).map((name) => (
            <li>
              <Icon name={name} /> <span>{name}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
