/** The text of a page as it is painted, and whether all of it is marked for a reader's software. */
import {
  type Dict,
  isDict,
  isList,
  isName,
  isText,
  isWord,
  type PdfFile,
  readText,
  readValue,
  type Value,
} from './objects.ts'
import { noFont, type PageFont, readFont } from './page-font.ts'

export interface PageText {
  readonly text: string
  /** Text painted outside marked content: software that reads aloud would miss it. */
  readonly unmarked: boolean
}

/** [a b c d e f] of ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number]
const still: Matrix = [1, 0, 0, 1, 0, 0]

interface Painter {
  readonly file: PdfFile
  readonly fonts: Map<Dict, PageFont>
  resources: Dict
  font: PageFont
  size: number
  /** From text to page, and those to return to. */
  place: Matrix
  readonly saved: Matrix[]
  text: Matrix
  /** Marked content in which we are; `actual` replaces what is painted inside. */
  readonly marks: { readonly actual: string | undefined }[]
  /** Where the last text ended on the page. */
  pen: { x: number; y: number }
  out: string
  unmarked: boolean
}

/** Reads one page: a line of the page is a line, parts beside each other are parted by a space, line-breaking hyphens are gone. */
export function readPageText(file: PdfFile, page: Dict): PageText {
  const contents = file.get(page.get('Contents'))
  const streams = isList(contents) ? contents : [page.get('Contents')]
  const painter: Painter = {
    ...{ file, fonts: new Map(), resources: file.dict(page.get('Resources')), font: noFont, size: 1 },
    ...{ place: still, saved: [], text: still, marks: [], pen: { x: 0, y: 0 }, out: '', unmarked: false },
  }
  paint(painter, Buffer.concat(streams.map((part) => file.stream(part) ?? Buffer.alloc(0))))
  const text = painter.out.replace(/\u00ad\n?/g, '').replace(/ +(?=\n|$)/g, '')
  return { text: text.trim(), unmarked: painter.unmarked }
}

function paint(painter: Painter, content: Buffer): void {
  const source = content.toString('latin1')
  let operands: Value[] = []
  for (let at = 0; at < source.length; ) {
    const [value, end] = readValue(source, at)
    at = end
    if (isWord(value)) operators[value.word]?.(painter, operands)
    if (isWord(value)) operands = []
    else operands.push(value)
  }
}

const matrix = (operands: readonly Value[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number)
  return [a, b, c, d, e, f]
}
const within = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  ...([a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D] as const),
  ...([e * A + f * C + E, e * B + f * D + F] as const),
]
const shift = (painter: Painter, x: number, y: number): void => {
  painter.text = within([1, 0, 0, 1, x, y], painter.text)
}

const operators: Record<string, (painter: Painter, operands: readonly Value[]) => void> = {
  q: (painter) => painter.saved.push(painter.place),
  Q: (painter) => {
    painter.place = painter.saved.pop() ?? still
  },
  cm: (painter, operands) => {
    painter.place = within(matrix(operands), painter.place)
  },
  BT: (painter) => {
    painter.text = still
  },
  Tm: (painter, operands) => {
    painter.text = matrix(operands)
  },
  Td: (painter, [x, y]) => shift(painter, Number(x), Number(y)),
  Tf: (painter, [name, size]) => {
    const font = isName(name)
      ? painter.file.dict(painter.file.dict(painter.resources.get('Font')).get(name.name))
      : new Map()
    painter.font = painter.fonts.get(font) ?? readFont(painter.file, font)
    painter.fonts.set(font, painter.font)
    painter.size = Number(size)
  },
  Tj: (painter, [text]) => show(painter, [text ?? null]),
  TJ: (painter, [list]) => show(painter, isList(list) ? list : []),
  BMC: (painter) => painter.marks.push({ actual: undefined }),
  BDC: (painter, [, properties]) => {
    const listed = painter.file.dict(painter.resources.get('Properties'))
    const named = isName(properties) ? painter.file.dict(listed.get(properties.name)) : properties
    const actual = isDict(named) ? named.get('ActualText') : undefined
    painter.marks.push({ actual: isText(actual) ? readText(actual) : undefined })
    if (isText(actual)) painter.out += readText(actual)
  },
  EMC: (painter) => painter.marks.pop(),
  Do: (painter, [name]) => {
    const form = isName(name) ? painter.file.dict(painter.resources.get('XObject')).get(name.name) : undefined
    const head = painter.file.dict(form)
    const kind = head.get('Subtype')
    const content = painter.file.stream(form)
    if (!isName(kind) || kind.name !== 'Form' || !content) return
    const { resources, place } = painter
    painter.resources = painter.file.dict(head.get('Resources'))
    paint(painter, content)
    Object.assign(painter, { resources, place })
  },
}

/** Paints one run of glyphs, with the spaces and line ends that its place on the page tells. */
function show(painter: Painter, parts: readonly Value[]): void {
  if (painter.marks.length === 0) painter.unmarked = true
  let words = ''
  let width = 0
  for (const part of parts) {
    if (!isText(part)) width -= Number(part)
    for (let i = 0; isText(part) && i + 1 < part.length; i += 2) {
      const code = part.readUInt16BE(i)
      words += painter.font.says.get(code) ?? ''
      width += painter.font.width(code)
    }
  }
  const [, , , , x, y] = within(painter.text, painter.place)
  if (Math.abs(y - painter.pen.y) > 1) painter.out += '\n'
  else if (Math.abs(x - painter.pen.x) > 0.2 * painter.size) painter.out += ' '
  if (painter.marks.every(({ actual }) => actual === undefined)) painter.out += words
  shift(painter, (width / 1000) * painter.size, 0)
  const [, , , , endX, endY] = within(painter.text, painter.place)
  painter.pen = { x: endX, y: endY }
}
