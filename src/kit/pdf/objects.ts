/** The objects of a PDF file (ISO 32000-1, 7.3 and 7.5), as far as our own prints use them: classic cross-reference tables only. */
import { inflateSync } from 'node:zlib'

export interface Name {
  readonly name: string
}
export interface Ref {
  readonly ref: number
}
/** A keyword or operator, as `obj`, `Tj`. */
export interface Word {
  readonly word: string
}
export type Dict = Map<string, Value>
export type Value = null | boolean | number | Buffer | Name | Ref | Word | readonly Value[] | Dict

export const isName = (value: Value | undefined): value is Name =>
  typeof value === 'object' && value !== null && 'name' in value
export const isRef = (value: Value | undefined): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value
export const isWord = (value: Value | undefined): value is Word =>
  typeof value === 'object' && value !== null && 'word' in value
export const isDict = (value: Value | undefined): value is Dict => value instanceof Map
export const isText = (value: Value | undefined): value is Buffer => Buffer.isBuffer(value)
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)

const gap = /(?:[\s\0]|%[^\r\n]*)*/y
const token =
  /(?<open><<|\[)|(?<close>>>|\])|\/(?<name>[^\s\0()<>[\]{}/%]*)|(?<string>\()|<(?<hex>[0-9A-Fa-f\s]*)>|(?<ref>\d+)\s+\d+\s+R(?![A-Za-z])|(?<number>[+-]?(?:\d+\.?\d*|\.\d+))|(?<word>[^\s\0()<>[\]/%]+)/y

/** Reads one value of `source` (latin1) from an offset; the end of the text and a stray bracket are words. */
export function readValue(source: string, from: number): [value: Value, end: number] {
  gap.lastIndex = from
  gap.exec(source)
  token.lastIndex = gap.lastIndex || from
  const found = token.exec(source)?.groups
  const end = token.lastIndex
  if (!found) return [{ word: '' }, source.length]
  if (found.string) return readString(source, end)
  if (found.open) return readGroup(source, end, found.open)
  return [plainValue(found), end]
}

function plainValue({ name, hex, ref, number, word, close }: Record<string, string | undefined>): Value {
  if (name !== undefined)
    return {
      name: name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    }
  if (hex !== undefined)
    return Buffer.from(
      hex.replace(/\s/g, '').replace(/^((?:..)*.)$/, (all) => (all.length % 2 ? `${all}0` : all)),
      'hex',
    )
  if (ref !== undefined) return { ref: Number(ref) }
  if (number !== undefined) return Number(number)
  if (word === 'true' || word === 'false') return word === 'true'
  return word === 'null' ? null : { word: word ?? close ?? '' }
}

function readGroup(source: string, from: number, open: string): [Value, number] {
  const items: Value[] = []
  let at = from
  for (;;) {
    const [value, end] = readValue(source, at)
    at = end
    if (isWord(value) && (value.word === '' || value.word === '>>' || value.word === ']')) break
    items.push(value)
  }
  if (open === '[') return [items, at]
  const dict: Dict = new Map()
  for (let i = 0; i + 1 < items.length; i += 2) {
    const key = items[i]
    if (isName(key)) dict.set(key.name, items[i + 1] ?? null)
  }
  return [dict, at]
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const inString = /([^()\\]+)|([()])|\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/y

function readString(source: string, from: number): [Value, number] {
  let text = ''
  inString.lastIndex = from
  for (let depth = 1; ; ) {
    const part = inString.exec(source)
    if (!part) return [Buffer.from(text, 'latin1'), source.length]
    const [, , bracket] = part
    if (bracket) depth += bracket === '(' ? 1 : -1
    if (depth === 0) return [Buffer.from(text, 'latin1'), inString.lastIndex]
    text += partOfString(part)
  }
}

function partOfString([, plain, bracket, octal, escaped]: RegExpExecArray): string {
  if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 255)
  if (escaped) return /[\r\n]/.test(escaped) ? '' : (escapes[escaped] ?? escaped)
  return plain ?? bracket ?? ''
}

/** The file form of a value; text as hexadecimal, which needs no escapes. */
export function writeValue(value: Value): string {
  if (isText(value)) return `<${value.toString('hex')}>`
  if (isName(value))
    return `/${value.name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`
  if (isRef(value)) return `${value.ref} 0 R`
  if (isWord(value)) return value.word
  if (isList(value)) return `[${value.map(writeValue).join(' ')}]`
  if (isDict(value))
    return `<<${[...value].map(([key, item]) => `${writeValue({ name: key })} ${writeValue(item)}`).join(' ')}>>`
  return String(value)
}

/** A text string of a dictionary: UTF-16 or UTF-8 with their mark, else one byte a sign. */
export function readText(value: Buffer): string {
  if (value[0] === 0xfe && value[1] === 0xff) return Buffer.from(value.subarray(2)).swap16().toString('utf16le')
  return value[0] === 0xef && value[1] === 0xbb ? value.subarray(3).toString('utf8') : value.toString('latin1')
}
/** A text string for a dictionary. */
export const writeText = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])

export interface PdfFile {
  readonly trailer: Dict
  /** Offset of the newest cross-reference table. */
  readonly tableAt: number
  /** Object numbers in use. */
  readonly numbers: readonly number[]
  /** The value itself, or what a reference points at; null for what is not there. */
  get(value: Value | undefined): Value
  /** As `get`, for a dictionary; empty for anything else. */
  dict(value: Value | undefined): Dict
  /** The unpacked bytes of a stream; undefined where there is none. */
  stream(value: Value | undefined): Buffer | undefined
}

/** Opens a PDF through its chain of cross-reference tables, newest first. @throws Error on any other kind of file */
export function openPdf(bytes: Uint8Array): PdfFile {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const source = pdf.toString('latin1')
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-64))?.[1] ?? Number.NaN)
  const { offsets, trailer } = readTables(source, tableAt)
  const objects = new Map<number, [Value, number]>()
  const load = (number: number): [Value, number] => {
    const at = offsets.get(number)
    const known =
      objects.get(number) ?? (at === undefined ? [null, 0] : readValue(source, source.indexOf('obj', at) + 3))
    objects.set(number, known)
    return known
  }
  const get = (value: Value | undefined): Value => (isRef(value) ? get(load(value.ref)[0]) : (value ?? null))
  const dict = (value: Value | undefined): Dict => {
    const found = get(value)
    return isDict(found) ? found : new Map()
  }
  const stream = (value: Value | undefined): Buffer | undefined => {
    if (!isRef(value)) return undefined
    const [head, end] = load(value.ref)
    const start = /\s*stream\r?\n/y
    start.lastIndex = end
    if (!isDict(head) || !start.test(source)) return undefined
    const packed = pdf.subarray(start.lastIndex, start.lastIndex + Number(get(head.get('Length'))))
    const filter = get(head.get('Filter'))
    const name = isList(filter) ? filter[0] : filter
    return isName(name) && name.name === 'FlateDecode' ? inflateSync(packed) : packed
  }
  return { trailer, tableAt, numbers: [...offsets.keys()], get, dict, stream }
}

function readTables(source: string, newest: number): { offsets: Map<number, number>; trailer: Dict } {
  const offsets = new Map<number, number>()
  let first: Dict | undefined
  for (let at: number | undefined = newest; at !== undefined; ) {
    if (!source.startsWith('xref', at)) throw new Error('not a PDF with a plain cross-reference table')
    const end = source.indexOf('trailer', at)
    for (const [number, offset] of tableRows(source.slice(at + 4, end)))
      if (!offsets.has(number)) offsets.set(number, offset)
    const [trailer] = readValue(source, end + 7)
    if (!isDict(trailer)) throw new Error('PDF without trailer')
    first ??= trailer
    const before = trailer.get('Prev')
    // each table lies before the next: a chain that turns back would never end
    at = typeof before === 'number' && before < at ? before : undefined
  }
  return { offsets, trailer: first ?? new Map() }
}

function* tableRows(table: string): Generator<[number, number]> {
  const words = table.trim().split(/\s+/)
  for (let i = 0; i + 1 < words.length; ) {
    const start = Number(words[i])
    const count = Number(words[i + 1])
    i += 2
    for (let row = 0; row < count; row++, i += 3) if (words[i + 2] === 'n') yield [start + row, Number(words[i])]
  }
}
