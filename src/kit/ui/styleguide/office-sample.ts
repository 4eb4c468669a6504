/** Five invented panels for the staff's overview, on 4 February 2027. */
import type { OfficeRoad } from '../pictures/office-road.ts'
import { nowhere, type W } from './words.ts'

const seats = (confirmed: number, empty: number) => ({ confirmed, empty })

export const sampleRoads = (w: W): readonly OfficeRoad[] => [
  {
    name: w('Hitte in de binnenstad', 'Heat in the town centre'),
    to: nowhere,
    mark: { citizens: seats(81, 13), partner: seats(11, 1), seed: 1 },
    meta: [w('Gemeente (voorbeeld)', 'Municipality (example)'), w('Bijeenkomsten, 3 van 5', 'Meetings, 3 of 5')],
    stations: [
      { kind: 'citizen', state: 'done', name: w('Loting', 'Draw'), on: '2026-11-14' },
      { kind: 'citizen', state: 'now', name: w('Bijeenkomsten', 'Meetings'), on: '2027-01-09' },
      { kind: 'partner', state: 'late', name: w('Cijfers', 'Figures'), on: '2027-01-22' },
      { kind: 'citizen', state: 'next', name: w('Advies', 'Advice'), on: '2027-03-06' },
      { kind: 'partner', state: 'next', name: w('Antwoord', 'Answer'), on: '2027-05-01' },
      { kind: 'citizen', state: 'next', name: w('Oordeel', 'Verdict'), on: '2027-06-12' },
    ],
    meetings: { from: '2027-01-09', until: '2027-03-06' },
    first: { what: w('Cijfers over hitte', 'Heat figures'), days: 13, to: nowhere },
  },
  {
    name: w('Zorg in de wijk', 'Care nearby'),
    to: nowhere,
    mark: { citizens: seats(36, 0), partner: seats(6, 0), seed: 2 },
    meta: [w('Zorgorganisatie (voorbeeld)', 'Care provider (example)'), w('Advies schrijven', 'Writing the advice')],
    stations: [
      { kind: 'citizen', state: 'done', name: w('Eerste bijeenkomst', 'First meeting'), on: '2026-10-31' },
      { kind: 'citizen', state: 'done', name: w('Keuzes', 'Choices'), on: '2026-12-12' },
      { kind: 'citizen', state: 'late', name: w('Verslag', 'Report'), on: '2027-01-30' },
      { kind: 'citizen', state: 'next', name: w('Besluiten', 'Deciding'), on: '2027-02-20' },
      { kind: 'partner', state: 'next', name: w('Antwoord', 'Answer'), on: '2027-04-30' },
    ],
    meetings: { from: '2026-10-31', until: '2027-02-20' },
    first: { what: w('Verslag van bijeenkomst 3', 'Report of meeting 3'), days: 5, to: nowhere },
  },
  {
    name: w('Warmte in de buurt', 'Warmth nearby'),
    to: nowhere,
    mark: { citizens: { empty: 30 }, partner: seats(4, 2), seed: 3 },
    meta: [w('Woningcorporatie (voorbeeld)', 'Housing association (example)'), w('Aanmelden', 'Registration')],
    stations: [
      { kind: 'partner', state: 'done', name: w('Afspraak', 'Agreement'), on: '2026-11-20' },
      { kind: 'citizen', state: 'done', name: w('Brieven', 'Letters'), on: '2027-01-11' },
      { kind: 'citizen', state: 'next', name: w('Loting', 'Draw'), on: '2027-02-25' },
      { kind: 'citizen', state: 'next', name: w('Eerste dag', 'First day'), on: '2027-03-27' },
      { kind: 'citizen', state: 'next', name: w('Advies', 'Advice'), on: '2027-06-05' },
      { kind: 'partner', state: 'next', name: w('Antwoord', 'Answer'), on: '2027-08-14' },
    ],
    meetings: { from: '2027-03-27', until: '2027-06-05' },
    gate: '2027-02-21',
    first: { what: w('Aanmelden sluit', 'Registration closes'), days: -10, to: nowhere },
  },
]
