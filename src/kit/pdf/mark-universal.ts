/** PDF/A-2a and PDF/UA-1 in one file: the exporter checks both, one after the other, but writes the mark of one only. */
import { openPdf } from './objects.ts'
import { addRevision } from './revision.ts'

/** PDF/A (ISO 19005-2, 6.6.2.3) wants a property outside its own list described in the file itself. */
const schema = [
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('')

/** Adds the PDF/UA-1 mark to a PDF/A-2a file that passed the checks of PDF/UA-1. @throws Error where its metadata are not as expected */
export function markUniversal(pdf: Buffer): Buffer {
  const file = openPdf(pdf)
  const where = file.dict(file.trailer.get('Root')).get('Metadata')
  const packet = file.stream(where)?.toString('utf8')
  const end = packet?.lastIndexOf('</rdf:RDF>') ?? -1
  if (!packet || end < 0 || typeof where !== 'object' || where === null || !('ref' in where))
    throw new Error('PDF/A without metadata')
  const marked = Buffer.from(packet.slice(0, end) + schema + packet.slice(end))
  const head = `<</Type /Metadata /Subtype /XML /Length ${marked.byteLength}>>`
  return addRevision(pdf, file, new Map([[where.ref, `${head}\nstream\n${marked.toString('latin1')}\nendstream`]]))
}
