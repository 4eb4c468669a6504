/** The commitment check: when a point is met, who may judge evidence, when the director can find (product.md §1). */
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { metByPublication, musts, shoulds } from '../policy.ts'
import type { CheckPoint, Evidence, Party } from '../types.ts'

const refuse = refusing({
  'says-little': [
    'Schrijf in een hele zin wat dit stuk laat zien. Gebruik ten minste 20 letters.',
    'Write in a full sentence what this document shows. Use at least 20 letters.',
  ],
  'no-title': [
    'Geef de titel van het stuk, of het nummer en de naam van het besluit.',
    'Give the title of the document, or the number and name of the decision.',
  ],
  'no-author': ['Geef de naam van wie het stuk maakte of nam.', 'Give the name of who made or took it.'],
  'not-yet': ['Deze datum ligt nog voor ons. Kies de datum van het stuk zelf.', 'This date is still to come.'],
  'no-point': ['Dit punt is er niet.', 'There is no such point.'],
  'by-itself': [
    'Hier hoef je niets aan te leveren. Dit punt is klaar als de overeenkomst openbaar is.',
    'You need not supply anything here. This point is met once the agreement is public.',
  ],
  'own-evidence': [
    'Je eigen partij leverde dit aan. Een andere partij of de directeur kijkt ernaar.',
    'Your own party supplied this. Another party or the director looks at it.',
  ],
  judged: ['Over dit stuk is al besloten.', 'This document has already been judged.'],
  'no-remark': [
    'Schrijf erbij waarom dit niet genoeg is, in ten minste 20 letters.',
    'Add why this is not enough, in at least 20 letters.',
  ],
  'musts-open': [
    'Nog niet alle punten die moeten zijn bewezen en goedgekeurd: {n} open. Daarna kun je dit vaststellen.',
    'Not all points that must be met are evidenced and accepted: {n} open. After that you can find this.',
  ],
  found: [
    'Over deze versie is al een bevinding. Een bevinding verandert niet.',
    'This version already has a finding. A finding does not change.',
  ],
  'version-over': [
    'Deze versie is niet meer de nieuwste. Bekijk de nieuwste versie.',
    'This version is no longer the newest. Look at the newest version.',
  ],
})

type Said = Pick<Evidence, 'title' | 'author' | 'body'> & { datedOn: string | null }

/** Words that fill a field and say nothing. */
const fillers = new Set([
  'ok',
  'oke',
  'oké',
  'okay',
  'ja',
  'nee',
  'akkoord',
  'prima',
  'goed',
  'yes',
  'no',
  'fine',
  'nvt',
  'test',
  'klopt',
  'zie',
  'bijlage',
  'xx',
  'xxx',
])
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
const speaks = (words: readonly string[]): string[] => [...new Set(words)].filter((word) => !fillers.has(word))

/** At least 20 letters in at least four different words that are no fillers: "ok" twelve times is nothing. */
export const meaningful = (text: string): boolean => lettersOf(text) >= 20 && speaks(wordsOf(text)).length >= 4

/** What is missing for this to count as evidence; nothing when it is sound. */
export function lacks(said: Said, today?: string): Refusal | undefined {
  if (speaks(wordsOf(said.title)).length === 0) return refuse('no-title', { field: 'title' })
  if (lettersOf(said.author) < 2 || speaks(wordsOf(said.author)).length === 0)
    return refuse('no-author', { field: 'author' })
  if (!said.datedOn || (today !== undefined && said.datedOn > today)) return refuse('not-yet', { field: 'datedOn' })
  return meaningful(said.body) ? undefined : refuse('says-little', { field: 'body' })
}

export type PointState = 'met' | 'waiting' | 'red'
export interface PointView {
  readonly point: CheckPoint
  readonly must: boolean
  readonly state: PointState
}
type Judged = Said & Pick<Evidence, 'point' | 'accepted' | 'judgedAt'>

/** The twelve points: met by accepted sound evidence, waiting for a judgement, or red. Publication meets its own point. */
export function checkState(evidence: readonly Judged[], published: boolean): PointView[] {
  return [...musts, ...shoulds].map((point) => {
    const must = musts.some((one) => one === point)
    if (point === metByPublication) return { point, must, state: published ? 'met' : 'waiting' }
    const sound = evidence.filter((one) => one.point === point && lacks(one) === undefined)
    if (sound.some((one) => one.accepted === true)) return { point, must, state: 'met' }
    return { point, must, state: sound.some((one) => one.judgedAt === null) ? 'waiting' : 'red' }
  })
}

/** The seven musts that are evidenced beforehand and not yet accepted. */
export const openMusts = (points: readonly PointView[]): PointView[] =>
  points.filter((one) => one.must && one.point !== metByPublication && one.state !== 'met')

/** Evidence that may be supplied for this point. */
export const supplied = <S extends Said & { point: CheckPoint }>(said: S, today: string): S | Refusal =>
  said.point === metByPublication ? refuse('by-itself') : (lacks(said, today) ?? said)

export interface Judge {
  readonly person: string
  readonly party: Party
  readonly director: boolean
}
/** Who judges: another party than the supplier's, or the director; never the supplier herself. */
export function judged(
  evidence: Pick<Evidence, 'party' | 'suppliedBy' | 'judgedAt'>,
  by: Judge,
  verdict: { accepted: boolean; remark: string },
): { accepted: boolean; remark: string } | Refusal {
  if (!mayJudge(evidence, by)) return refuse('own-evidence', { status: 403 })
  if (evidence.judgedAt) return refuse('judged', { status: 409 })
  if (!verdict.accepted && lettersOf(verdict.remark) < 20) return refuse('no-remark', { field: 'remark' })
  return verdict
}
export const mayJudge = (evidence: Pick<Evidence, 'party' | 'suppliedBy'>, by: Judge): boolean =>
  by.person !== evidence.suppliedBy && (by.party !== evidence.party || by.director)

/** A finding on the newest fixed version, once, after the seven musts. One that said "not substantial" may be followed by another. */
export function findable(
  of: {
    version: string
    newest: string | undefined
    points: readonly PointView[]
    earlier: readonly { substantial: boolean }[]
  },
  why: string,
): Refusal | undefined {
  if (of.version !== of.newest) return refuse('version-over', { status: 409 })
  if (of.earlier.some((one) => one.substantial)) return refuse('found', { status: 409 })
  const open = openMusts(of.points).length
  if (open > 0) return refuse('musts-open', { n: open })
  return meaningful(why) ? undefined : refuse('says-little', { field: 'why' })
}

const points = [...musts, ...shoulds] as const
export const pointOf = (text: string) => points.find((one) => one === text)
/** An address that names no point of the check. */
export const noPoint = () => refuse('no-point', { status: 404 })

/** Evidenced by sound evidence that another party accepted, or met by publication. */
export const isMet = (view: Pick<PointView, 'state'>): boolean => view.state === 'met'
