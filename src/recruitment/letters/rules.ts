/** Codes people copy from paper: signs that do not look alike, and one more that catches a slip. Pure. */
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import type { Batch, Recruitment } from '../types.ts'
import { codeSigns, largestBatch, largestTest } from './policy.ts'

const refuse = refusing({
  'code-empty': ['Vul de code uit je brief in.', 'Enter the code of your letter.'],
  'code-length': [
    'Een code heeft {length} tekens. Je vulde er {n} in. Kijk nog eens in je brief.',
    'A code has {length} signs. You entered {n}. Look at your letter once more.',
  ],
  'code-sign': [
    'Het teken "{sign}" komt in geen enkele code voor. Nul, één, vijf en de letters i, l, o en s gebruiken we niet. Kijk nog eens in je brief.',
    'The sign "{sign}" is in no code. We do not use zero, one, five and the letters i, l, o and s. Look at your letter once more.',
  ],
  'code-slip': [
    'Deze code klopt niet: er is een teken anders of verwisseld. Kijk nog eens in je brief.',
    'This code is not right: a sign is different or swapped. Look at your letter once more.',
  ],
  'no-plan': ['Maak eerst het plan: de dagen komen in de brief.', 'First make the plan: its days are in the letter.'],
  closed: [
    'Aanmelden is gesloten. Nieuwe brieven hebben geen zin meer.',
    'Registration is closed. New letters are of no use.',
  ],
  'too-many-test': ['Maak ten hoogste {most} testbrieven tegelijk.', 'Make at most {most} test letters at a time.'],
  'too-large': [
    'Maak ten hoogste {most} brieven tegelijk. Verdeel ze over meer partijen.',
    'Make at most {most} letters at a time. Spread them over more batches.',
  ],
  'over-plan': [
    'In het plan staan {planned} brieven; er zijn er al {made}. Er kunnen er nog {left} bij.',
    'The plan has {planned} letters; {made} were made. There is room for {left} more.',
  ],
})

/** 29 signs, a prime: then one wrong sign, or two swapped, never add up. Without 0 o, 1 i l, 5 s. */
export const alphabet = '2346789abcdefghjkmnpqrtuvwxyz'
const size = alphabet.length

const weigh = (signs: string): number =>
  [...signs].reduce((sum, sign, at) => (sum + (at + 1) * alphabet.indexOf(sign)) % size, 0)

/** The signs and the check sign that makes their weighted sum nothing. At most 28 signs in all. */
export function withCheck(signs: string): string {
  const check = [...alphabet].find((sign) => weigh(signs + sign) === 0)
  return signs + (check ?? '')
}
export const checks = (text: string): boolean => weigh(text) === 0

/** So many signs from bytes, without preference for any sign. `more(n)` gives the nth row of bytes. */
export function signsFrom(more: (n: number) => Uint8Array, length: number): string {
  let signs = ''
  for (let n = 0; signs.length < length; n += 1)
    for (const byte of more(n)) if (byte < size * 8 && signs.length < length) signs += alphabet[byte % size]
  return signs
}

/** `abcd efgh jkm`, as it is printed. */
export const grouped = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? ''

/** What somebody typed, as a code; told wrong before anything is looked up. */
export function readCode(typed: string): { code: string } | Refusal {
  const code = typed.toLowerCase().replace(/[\s.\-–_]/g, '')
  const length = codeSigns + 1
  const field = 'code'
  if (code === '') return refuse('code-empty', { field })
  const strange = [...code].find((sign) => !alphabet.includes(sign))
  if (strange) return refuse('code-sign', { sign: strange, field })
  if (code.length !== length) return refuse('code-length', { length, n: code.length, field })
  return checks(code) ? { code } : refuse('code-slip', { field })
}

/** A batch that may be made now: test letters before the gate, live ones within the plan after it. */
export function makeable(
  it: Recruitment,
  batch: { size: number; kind: Batch['kind']; made: number },
  now: Date,
): Refusal | undefined {
  if (!it.closesAt || !it.drawOn) return refuse('no-plan')
  if (it.frozenAt || it.closesAt <= now) return refuse('closed', { status: 409 })
  const field = 'size'
  if (batch.kind === 'test')
    return batch.size > largestTest ? refuse('too-many-test', { most: largestTest, field }) : undefined
  if (batch.size > largestBatch) return refuse('too-large', { most: largestBatch, field })
  const [planned, made] = [it.letters ?? 0, batch.made]
  const left = Math.max(0, planned - made)
  return batch.size > left ? refuse('over-plan', { planned, made, left, field }) : undefined
}
/** Before the gate letters are tests: their codes open nothing. */
export const kindNow = (it: Pick<Recruitment, 'openedAt'>): Batch['kind'] => (it.openedAt ? 'live' : 'test')
export const isTest = (batch: Pick<Batch, 'kind'>): boolean => batch.kind === 'test'

/** Fifty letters to a document: how many documents, and which letters stand in one. */
export const partsOf = (letters: number, perPart: number): number => Math.ceil(letters / perPart)
export const serialsIn = (part: number, letters: number, perPart: number): number[] =>
  Array.from(
    { length: Math.max(0, Math.min(perPart, letters - (part - 1) * perPart)) },
    (_, at) => (part - 1) * perPart + at + 1,
  )
