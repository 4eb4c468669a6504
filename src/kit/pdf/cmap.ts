import { isText, isWord, readText, readValue, type Value } from './objects.ts'

/** Reads a ToUnicode map: code of two bytes → the text it stands for. */
export function readCMap(bytes: Buffer): Map<number, string> {
  const source = bytes.toString('latin1')
  const map = new Map<number, string>()
  for (const [, kind = '', body = ''] of source.matchAll(/begin(bfchar|bfrange)([\s\S]*?)end\1/g)) {
    const values = all(body)
    const step = kind === 'bfchar' ? 2 : 3
    for (let i = 0; i + step <= values.length; i += step) addRange(map, values.slice(i, i + step))
  }
  return map
}

function all(source: string): Value[] {
  const values: Value[] = []
  for (let at = 0; ; ) {
    const [value, end] = readValue(source, at)
    if (isWord(value)) return values
    values.push(value)
    at = end
  }
}

function addRange(map: Map<number, string>, entry: readonly Value[]): void {
  const first = number(entry[0])
  const last = entry.length === 3 ? number(entry[1]) : first
  const to = entry.at(-1)
  for (let code = first; code <= last; code++) {
    const item = Array.isArray(to) ? to[code - first] : to
    if (!isText(item)) continue
    const text = readText(Buffer.concat([Buffer.from([0xfe, 0xff]), item]))
    // of a range only the last sign counts on
    const end = text.codePointAt(text.length - 1) ?? 0
    map.set(code, Array.isArray(to) ? text : text.slice(0, -1) + String.fromCodePoint(end + code - first))
  }
}

const number = (value: Value | undefined): number =>
  isText(value) && value.length > 0 ? value.readUIntBE(0, value.length) : 0
