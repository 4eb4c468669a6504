/** Our own reader of the prints: structure, fonts and words, for tests. It is no validator: what it finds is "not validated by an outside tool". */
import { type Dict, isDict, isList, isName, isText, openPdf, type PdfFile, readText, type Value } from './objects.ts'
import { readPageText } from './page-text.ts'

export interface PdfReading {
  /** Marked, with a structure tree, and no text painted outside of it. */
  readonly tagged: boolean
  readonly lang?: string
  readonly title?: string
  readonly pages: number
  /** Names without the subset mark, as `SourceSerif4-SemiBold`. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
  /** All pages, lines as they are set. */
  readonly text: string
  /** The roles of the structure tree in reading order: `Document`, `H1`, `P`, `Figure`… */
  readonly tags: readonly string[]
  /** Pictures without a text instead. */
  readonly altMissing: number
  /** `ua-1`, `a-2a`, or both as `a-2a ua-1`. */
  readonly standard?: string
}

/** Reads a PDF of this house. @throws Error on a file with another kind of cross-reference */
export function readPdf(pdf: Uint8Array): PdfReading {
  const file = openPdf(pdf)
  const root = file.dict(file.trailer.get('Root'))
  const pages = leaves(file, root.get('Pages')).map((page) => readPageText(file, page))
  const elements = structure(file, file.dict(root.get('StructTreeRoot')).get('K'))
  const marked = file.dict(root.get('MarkInfo')).get('Marked') === true
  const metadata = file.stream(root.get('Metadata'))?.toString('utf8') ?? ''
  const standard = standardOf(metadata)
  const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(metadata)?.[1]
  const lang = root.get('Lang')
  return {
    tagged: marked && elements.length > 1 && pages.every(({ unmarked }) => !unmarked),
    ...(isText(lang) ? { lang: readText(lang) } : {}),
    ...(title === undefined ? {} : { title: plain(title) }),
    pages: pages.length,
    fonts: fontsOf(file),
    text: pages.map(({ text }) => text).join('\n'),
    tags: elements.map(({ role }) => role),
    altMissing: elements.filter(({ role, named }) => (role === 'Figure' || role === 'Formula') && !named).length,
    ...(standard === '' ? {} : { standard }),
  }
}

const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** The pages of a page tree in order. */
function leaves(file: PdfFile, node: Value | undefined): Dict[] {
  const dict = file.dict(node)
  const kids = file.get(dict.get('Kids'))
  return isList(kids) ? kids.flatMap((kid) => leaves(file, kid)) : [dict]
}

interface Element {
  readonly role: string
  readonly named: boolean
}
function structure(file: PdfFile, node: Value | undefined): Element[] {
  const found = file.get(node)
  if (isList(found)) return found.flatMap((kid) => structure(file, kid))
  if (!isDict(found)) return []
  const role = found.get('S')
  const below = structure(file, found.get('K'))
  return isName(role) ? [{ role: role.name, named: found.has('Alt') || found.has('ActualText') }, ...below] : below
}

function fontsOf(file: PdfFile): { name: string; embedded: boolean }[] {
  const fonts = new Map<string, boolean>()
  for (const number of file.numbers) {
    const font = file.dict({ ref: number })
    const type = font.get('Type')
    const base = font.get('BaseFont')
    const kind = font.get('Subtype')
    if (!isName(type) || type.name !== 'Font' || !isName(base) || (isName(kind) && kind.name.startsWith('CIDFont')))
      continue
    const below = file.get(font.get('DescendantFonts'))
    const descriptor = file.dict((isList(below) ? file.dict(below[0]) : font).get('FontDescriptor'))
    const name = base.name.replace(/^[A-Z]{6}\+/, '').replace(/-Identity-H$/, '')
    fonts.set(
      name,
      (fonts.get(name) ?? true) && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
    )
  }
  return [...fonts].map(([name, embedded]) => ({ name, embedded }))
}

function standardOf(metadata: string): string {
  const [, part] = /<pdfaid:part>(\d)/.exec(metadata) ?? []
  const [, level = ''] = /<pdfaid:conformance>(\w)/.exec(metadata) ?? []
  const [, universal] = /<pdfuaid:part>(\d)/.exec(metadata) ?? []
  return [part && `a-${part}${level.toLowerCase()}`, universal && `ua-${universal}`].filter(Boolean).join(' ')
}
