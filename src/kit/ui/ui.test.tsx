import assert from 'node:assert/strict'
import test from 'node:test'
import type { Lang } from '../texts/texts.ts'
import { Diff } from './components/diff.tsx'
import { GateList } from './components/gate-list.tsx'
import { shownPages } from './components/navigation.tsx'
import { DaysLate } from './components/status.tsx'
import { Table } from './components/table.tsx'
import { PanelLayout, PlainLayout } from './layouts/layouts.tsx'
import { Link, OutLink } from './link.tsx'
import { AgreedDone } from './pictures/agreed-done.tsx'
import { Circle } from './pictures/circle.tsx'
import { markSvg } from './pictures/mark.tsx'
import { worthAWord } from './pictures/office-roads.tsx'
import { Road } from './pictures/road.tsx'
import { ownPath, safeUrl } from './safe-url.ts'
import { StyleGuide } from './styleguide/style-guide.tsx'

const evil = ['javascript', 'alert(1)'].join(':')
const html = (element: unknown): string => String(element)
const site = {
  name: 'Stichting Voorbeeld',
  phone: '030 123 45 67',
  home: '/',
  privacy: '/privacy',
  accessibility: '/toegankelijkheid',
}
const assets = { style: '/s.css', script: '/s.js', icon: '/i.svg' }
const page = (lang: Lang) => ({
  lang,
  site,
  assets,
  title: 'Loting',
  path: '/panel/1/loting',
  origin: 'https://voorbeeld.example',
})
const panel = {
  name: 'Hitte',
  to: '/panel/1',
  mark: { citizens: { confirmed: 8 }, partner: {}, seed: 1 },
  menu: [{ to: '/panel/1', label: 'Overzicht', current: true }],
}

test('stored addresses lead only to the web, mail and phone', () => {
  for (const bad of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    '//evil',
    'vbscript:x',
    '',
  ])
    assert.equal(safeUrl(bad), undefined, bad)
  for (const good of ['https://a.nl/b?c=d', 'http://a.nl', 'mailto:a@b.nl', 'tel:0301234567'])
    assert.equal(safeUrl(good), good)
  assert.doesNotMatch(html(<OutLink href={evil}>lees</OutLink>), /<a|javascript/)
})

test('own links stay within the site', () => {
  for (const bad of ['//evil.nl', '/\\evil.nl', 'https://evil.nl', 'javascript:x', ''])
    assert.throws(() => ownPath(bad), bad)
  assert.match(html(<Link to="/panel/1">lees</Link>), /href="\/panel\/1"/)
})

test('a page: doctype, language, addresses in both languages, skip link, one main', () => {
  const nl = html(
    <PanelLayout {...page('nl')} menu={[{ to: '/', label: 'Alle panels' }]} panel={panel}>
      inhoud
    </PanelLayout>,
  )
  assert.match(nl, /^<!doctype html><html lang="nl">/)
  assert.match(nl, /<title>Loting – Stichting Voorbeeld<\/title>/)
  assert.match(nl, /rel="canonical" href="https:\/\/voorbeeld\.example\/panel\/1\/loting"/)
  assert.match(nl, /hreflang="en" href="https:\/\/voorbeeld\.example\/en\/panel\/1\/loting"/)
  assert.match(nl, /href="#inhoud">\s*Ga naar de inhoud/)
  assert.equal(nl.match(/<main /g)?.length, 1)
  assert.match(nl, /aria-current="page"/)
  const en = html(
    <PanelLayout {...page('en')} menu={[{ to: '/', label: 'All panels' }]} panel={panel}>
      content
    </PanelLayout>,
  )
  assert.match(en, /<html lang="en">/)
  assert.match(en, /class="nl-link" href="\/panel\/1\/loting" lang="nl"/)
  assert.match(en, /href="\/en\/panel\/1"/)
  assert.match(en, /href="\/en\/privacy"/)
})

test('the title says first that something is wrong; hidden pages are left alone by search engines', () => {
  const shown = html(
    <PlainLayout {...page('nl')} errors hidden>
      x
    </PlainLayout>,
  )
  assert.match(shown, /<title>Fout: Loting – Stichting Voorbeeld/)
  assert.match(shown, /name="robots" content="noindex"/)
  assert.doesNotMatch(shown, /canonical/)
})

test('nothing needs a looser content policy', () => {
  for (const lang of ['nl', 'en'] as const) {
    const guide = html(<StyleGuide lang={lang} />)
    assert.doesNotMatch(guide, /\sstyle="|<style|<script|\son[a-z]+="|href="javascript/)
    assert.doesNotMatch(guide, /undefined|\[object|NaN|\{n\}/)
    const ids = [...guide.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1])
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
      'every id is there once',
    )
  }
})

test('the circle says in words what it shows', () => {
  const circle = html(
    <Circle citizens={{ confirmed: 24, empty: 2 }} partner={{ confirmed: 8 }} of="van de gemeente" big="32" />,
  )
  const words = circle.replace(/<[^>]+>/g, '')
  assert.match(words, /24 burgers en 8 leden van de gemeente/)
  assert.match(words, /2 nog leeg/)
  assert.match(circle, /<svg class="kr-seats"[^>]*aria-hidden="true"/)
})

test('a road is a list with a word before each station', () => {
  const road = html(
    <Road
      label="De weg"
      stations={[
        { kind: 'partner', state: 'done', name: 'Afspraak', date: 'juni' },
        { kind: 'citizen', state: 'now', name: 'Loting', date: 'juli' },
        { kind: 'partner', state: 'late', name: 'Cijfers', date: 'juli', daysLate: 13 },
        { kind: 'citizen', state: 'next', name: 'Advies', date: 'augustus' },
      ]}
    />,
  )
  assert.match(
    road,
    /Klaar: [\s\S]*Afspraak[\s\S]*>Nu<[\s\S]*Loting[\s\S]*Te laat: [\s\S]*13\u00a0dagen te laat[\s\S]*Komt nog: [\s\S]*Advies/,
  )
  assert.equal(road.match(/aria-current="step"/g)?.length, 1)
})

test('on a phone the overview says what is late, what is now and what comes next', () => {
  const station = (state: 'done' | 'late' | 'next', name: string) =>
    ({ kind: 'citizen', state, name, on: '2027-01-01' }) as const
  const all = [
    station('done', 'a'),
    station('done', 'b'),
    station('late', 'c'),
    station('next', 'd'),
    station('next', 'e'),
    station('next', 'f'),
  ]
  assert.deepEqual(
    worthAWord(all).map(({ name }) => name),
    ['b', 'c', 'd', 'e'],
  )
})

test('late is a quiet word with the number of days, in both directions', () => {
  const words = (days: number) => html(<DaysLate days={days} />).replace(/<[^>]+>/g, '')
  assert.equal(words(1), '1\u00a0dag te laat')
  assert.equal(words(13), '13\u00a0dagen te laat')
  assert.equal(words(-10), 'over 10\u00a0dagen')
  assert.equal(words(-86), 'over 12\u00a0weken')
  assert.equal(words(0), 'vandaag')
})

test('agreed and done: state, date and evidence in words', () => {
  const row = {
    term: 'De gemeente antwoordt.',
    article: 'Artikel 11',
    version: 'versie 3',
    state: 'open',
    date: '1 mei',
  } as const
  const seam = html(
    <AgreedDone
      head="Afgesproken en gedaan"
      rows={[row, { ...row, state: 'done', date: 'mei', evidence: [{ label: 'besluit', href: 'javascript:x' }] }]}
    />,
  )
  assert.match(seam, /Nog niet, uiterlijk 1 mei/)
  assert.match(seam, /Gedaan, mei/)
  assert.match(seam, /Bewijs:[\s\S]*besluit/)
  assert.doesNotMatch(seam, /javascript/)
})

test('agreed and done in a long list: counts on top, late first and never folded, the rest unfolds', () => {
  const row = (state: 'late' | 'open' | 'done', n: number) => ({
    ...{ term: `${state} ${n}`, article: 'Artikel 1', version: 'versie 1', state },
  })
  const many = (state: 'late' | 'open' | 'done', n: number) => Array.from({ length: n }, (_, at) => row(state, at))
  const seam = html(
    <AgreedDone head="Afgesproken en gedaan" rows={[...many('done', 5), ...many('open', 9), ...many('late', 6)]} />,
  )
  assert.match(seam, /6 te laat[\s\S]*9 nog niet[\s\S]*5 gedaan/)
  const [seen = ''] = seam.split('<details')
  assert.equal(seen.match(/kr-seam__row is-late/g)?.length, 6)
  assert.ok(seen.indexOf('late 5') < seen.indexOf('open 0'))
  assert.match(seam, /6 afspraken voor later[\s\S]*5 afspraken die zijn gedaan/)
})

test('a gate puts what is open first', () => {
  const gate = html(
    <GateList
      caption="Poort"
      conditions={[
        { state: 'met', condition: 'Klaar ding', who: 'a' },
        { state: 'unmet', condition: 'Open ding', who: 'b' },
      ]}
    />,
  )
  assert.match(gate, /1 van 2 in orde/)
  assert.ok(gate.indexOf('Open ding') < gate.indexOf('Klaar ding'))
})

test('what is in order folds in a long gate; a column that nobody filled is left out', () => {
  const conditions = Array.from({ length: 7 }, (_, n) => ({
    ...{ state: n < 5 ? ('met' as const) : ('unmet' as const), condition: `Ding ${n}`, who: 'a' },
  }))
  const [seen = '', folded = ''] = html(<GateList caption="Poort" conditions={conditions} />).split('<details')
  assert.match(seen, /5 van 7 in orde[\s\S]*Ding 5/)
  assert.doesNotMatch(seen, /Ding 0|Vóór|Doen/)
  assert.match(folded, /Wat in orde is \(5\)[\s\S]*Ding 0/)
  assert.doesNotMatch(html(<GateList whole caption="Poort" conditions={conditions} />), /<details/)
})

test('a table row has a head, and its cells carry their column for a phone', () => {
  const table = html(
    <Table
      caption="Wijken"
      columns={[{ head: 'Wijk' }, { head: 'Brieven', numeric: true }]}
      rows={[['Noord', '6.300']]}
    />,
  )
  assert.match(table, /<th scope="row">Noord/)
  assert.match(table, /<td class="n" data-label="Brieven">/)
  assert.match(html(<Table caption="x" columns={[]} rows={[]} empty="Nog niets." />), /Nog niets\./)
})

test('words added and removed are said, not only coloured', () => {
  const diff = html(
    <Diff parts={[{ value: 'De ' }, { value: 'raad', removed: true }, { value: 'gemeente', added: true }]} />,
  )
  assert.match(diff, /<del>[\s\S]*weggehaald:[\s\S]*raad/)
  assert.match(diff, /<ins>[\s\S]*toegevoegd:[\s\S]*gemeente/)
})

test('pages around the one you are on', () => {
  assert.deepEqual(shownPages(1, 2), [1, 2])
  assert.deepEqual(shownPages(4, 12), [1, 0, 3, 4, 5, 0, 12])
})

test('the icon of a tab stands alone and differs between panels', () => {
  const icon = (seed: number) => markSvg({ citizens: { confirmed: 24 }, partner: { confirmed: 6 }, seed })
  assert.match(icon(0), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>$/)
  assert.notEqual(icon(0), icon(1))
})
