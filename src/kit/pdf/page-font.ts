/** A font of a page as its reader needs it: what a code says, and how wide it is set. */
import { readCMap } from './cmap.ts'
import { type Dict, isList, type PdfFile, type Value } from './objects.ts'

export interface PageFont {
  readonly says: ReadonlyMap<number, string>
  /** Thousandths of the size. */
  width(code: number): number
}

export const noFont: PageFont = { says: new Map(), width: () => 0 }

/** A composite font with codes of two bytes, as our prints have them (ISO 32000-1, 9.7). */
export function readFont(file: PdfFile, font: Dict): PageFont {
  const map = file.stream(font.get('ToUnicode'))
  const below = file.get(font.get('DescendantFonts'))
  const descendant = file.dict(isList(below) ? below[0] : undefined)
  const usual = descendant.get('DW')
  const widths = readWidths(file, descendant.get('W'))
  return {
    says: map ? readCMap(map) : new Map(),
    width: (code) => widths.get(code) ?? (typeof usual === 'number' ? usual : 1000),
  }
}

/** `[first [w w …] first last w …]` */
function readWidths(file: PdfFile, value: Value | undefined): Map<number, number> {
  const list = file.get(value)
  const widths = new Map<number, number>()
  if (!isList(list)) return widths
  for (let i = 0; i + 1 < list.length; ) {
    const first = Number(list[i])
    const next = file.get(list[i + 1])
    const last = isList(next) ? first + next.length - 1 : Number(next)
    for (let code = first; code <= last; code++)
      widths.set(code, Number(isList(next) ? next[code - first] : list[i + 2]))
    i += isList(next) ? 2 : 3
  }
  return widths
}
