/** An incremental revision (ISO 32000-1, 7.5.6): new objects behind the file, not one byte before them changed. */
import { type Dict, type PdfFile, writeValue } from './objects.ts'

/** Object number → its dictionary, or the whole source of the object where a stream follows. */
export type Revised = ReadonlyMap<number, Dict | string>

/** The file with these objects added or replaced. */
export function addRevision(pdf: Uint8Array, file: PdfFile, revised: Revised): Buffer {
  const parts: Buffer[] = [Buffer.from(pdf)]
  let length = pdf.byteLength
  const add = (text: string): number => {
    const at = length
    const part = Buffer.from(text, 'latin1')
    parts.push(part)
    length += part.byteLength
    return at
  }
  add('\n')
  const rows = [...revised].map(([number, content]) => {
    const at = add(`${number} 0 obj\n${typeof content === 'string' ? content : writeValue(content)}\nendobj\n`)
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const trailer = new Map(file.trailer)
  trailer.set('Size', 1 + Math.max(...file.numbers, ...revised.keys())).set('Prev', file.tableAt)
  const table = add(`xref\n${rows.join('')}trailer\n${writeValue(trailer)}\n`)
  add(`startxref\n${table}\n%%EOF\n`)
  return Buffer.concat(parts)
}
