/** Which signs our fonts can print. A sign they lack would stop the whole print (PDF/UA), or vanish without a word. */

/** What stands on paper in the place of a run of signs that no font of ours has. */
const unknownSign = '[?]'

/** The code points of a TrueType font, from its `cmap` table (formats 4 and 12). */
export function coverage(font: Buffer): Set<number> {
  const covered = new Set<number>()
  const cmap = tableAt(font, 'cmap')
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + i * 8)
    const format = font.readUInt16BE(at)
    if (format === 4) addSegments(font, at, covered)
    if (format === 12) addGroups(font, at, covered)
  }
  return covered
}

function tableAt(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  throw new Error(`font without ${tag}`)
}

function addSegments(font: Buffer, at: number, covered: Set<number>): void {
  const doubled = font.readUInt16BE(at + 6)
  for (let i = 0; i < doubled; i += 2) {
    const last = font.readUInt16BE(at + 14 + i)
    for (let code = font.readUInt16BE(at + 16 + doubled + i); code <= last && code < 0xffff; code++) covered.add(code)
  }
}

function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const last = font.readUInt32BE(at + 20 + i * 12)
    for (let code = font.readUInt32BE(at + 16 + i * 12); code <= last; code++) covered.add(code)
  }
}

/**
 * The text as it can be printed: composed letters, plain line ends, no invisible or direction-turning signs, and
 * `[?]` where no font has the sign. `missing` gathers those signs.
 */
export function printable(text: string, covered: ReadonlySet<number>, missing: Set<string>): string {
  let out = ''
  let gap = false
  for (const sign of tidy(text)) {
    const known = sign === '\n' || covered.has(sign.codePointAt(0) ?? 0)
    if (known) out += sign
    else {
      missing.add(sign)
      if (!gap) out += unknownSign
    }
    gap = !known
  }
  return out
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    // a lone \u00ad may hyphenate; the other format signs can hide or turn round what stands there
    .replace(/(?!\u00ad|\n)(?:[\p{Cf}\p{Cc}\p{Co}\p{Cs}]|\p{Variation_Selector})/gu, '')
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, '\u00a0')
    .replace(/[\u2010\u2011]/g, '-')

/** The same for every string in a JSON value; keys are the house's own. */
export function printableValue(value: unknown, covered: ReadonlySet<number>, missing: Set<string>): unknown {
  if (typeof value === 'string') return printable(value, covered, missing)
  if (Array.isArray(value)) return value.map((item) => printableValue(item, covered, missing))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printableValue(item, covered, missing)]))
}
