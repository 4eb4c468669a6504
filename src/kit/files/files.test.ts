import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import { deflateSync } from 'node:zlib'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { Refused } from '../work/refusal.ts'
import { type Files, filesIn } from './files.ts'
import { troubleIn } from './inside.ts'

let house: House
let files: Files
let folder = ''
before(async () => {
  house = await aHouse()
  folder = await mkdtemp(join(tmpdir(), 'kring-files-'))
  files = filesIn(folder)
})
after(async () => {
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

const file = (content: string | Uint8Array, name: string): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name)

/** The id under which it was kept, or why it was not. */
const keep = (upload: File, sheets = false): Promise<string> =>
  house.works
    .change(async (work) => files.keep(work, upload, 'file', { sheets }))
    .catch((error: unknown) => {
      if (error instanceof Refused) return error.refusal.refused
      throw error
    })
const isKept = (answer: string): boolean => /^[0-9a-f-]{36}$/.test(answer)

const pdf = (objects: string): string => `%PDF-1.7\n${objects}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`
const plain = pdf('1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj')

function png(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', Buffer.alloc(8)), chunk('IEND', Buffer.alloc(0))])
}

function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.alloc(11)
  frame.writeUInt16BE(0xffc0, 0)
  frame.writeUInt16BE(9, 2)
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from('ffd8ffe00010', 'hex'), Buffer.alloc(14), frame])
}

/** A spreadsheet as far as its first entry: enough to be known by its content. */
function xlsx(): Buffer {
  const name = Buffer.from('[Content_Types].xml')
  const body = Buffer.from(
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  )
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt32LE(body.length, 18)
  head.writeUInt32LE(body.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name, body])
}

test('a plain PDF and a photo are kept, and come back as they were', async () => {
  const id = await keep(file(plain, 'advies.pdf'))
  assert.ok(isKept(id), id)
  const back = await house.works.look((work) => files.read(work, id))
  assert.equal(back.bytes.toString(), plain)
  assert.equal(back.type, 'application/pdf')
  assert.ok(isKept(await keep(file(png(6000, 4000), 'zaal.png'))))
  assert.ok(isKept(await keep(file(jpeg(6000, 4000), 'zaal.jpg'))))
})

test('what is too large, empty or of another kind is not kept', async () => {
  assert.equal(await keep(file(Buffer.alloc(30_000_000), 'groot.pdf')), 'file-large')
  assert.equal(await keep(file('', 'leeg.pdf')), 'file-missing')
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  assert.equal(await keep(file(svg, 'tekening.svg')), 'file-kind')
  assert.equal(await keep(file(`<?xml version="1.0"?>${svg}`, 'tekening.png')), 'file-kind')
  assert.equal(await keep(file('<!doctype html><script>alert(1)</script>', 'stuk.pdf')), 'file-kind')
})

test('a spreadsheet is kept only where one is asked for', async () => {
  assert.equal(await keep(file(xlsx(), 'lijst.xlsx')), 'file-kind')
  assert.ok(isKept(await keep(file(xlsx(), 'lijst.xlsx'), true)))
  assert.equal(await keep(file('a,b', 'lijst.csv'), true), 'file-sheet')
})

test('a PDF that does something when opened is not kept, however its names are written', async () => {
  const action = '1 0 obj\n<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>\nendobj'
  const packed = deflateSync(Buffer.from('5 0 << /S /JavaScript /JS (app.alert(1)) >>')).toString('latin1')
  const inStream = `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj`
  const harmful = [
    action,
    action.replace('/JavaScript', '/J#61vaScript').replace('/JS', '/J#53'),
    '1 0 obj\n<< /JS (app.alert(1)) >>\nendobj',
    '1 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj',
    '1 0 obj\n<< /Type /EmbeddedFile >>\nstream\nx\nendstream\nendobj',
    '1 0 obj\n<< /Names << /EmbeddedFiles 3 0 R >> >>\nendobj',
    `% >> stream\n${action}\n% endstream`,
    inStream,
  ]
  for (const one of harmful)
    assert.equal(await keep(file(Buffer.from(pdf(one), 'latin1'), 'a.pdf')), 'file-harmful', one)
  const unseen = [
    '1 0 obj\n<< >>\nendobj\n<< /Encrypt 9 0 R >>',
    inStream.replace(packed, 'no deflate'),
    inStream.replace('/FlateDecode', '[/FlateDecode /ASCIIHexDecode]'),
    inStream.replace('/FlateDecode', '/FlateDecode /DecodeParms << /Predictor 12 >>'),
    inStream.replace('/N 1', `/N 1 % 9 0 obj\n`),
    inStream.replace('/N 1', `/N 1 ${' '.repeat(20_000)}`),
  ]
  for (const one of unseen)
    assert.equal(await keep(file(Buffer.from(pdf(one), 'latin1'), 'a.pdf')), 'file-unreadable', one)
})

test('bytes of a picture that happen to spell a short name do not refuse a PDF', async () => {
  const picture = '3 0 obj\n<< /Type /XObject /Subtype /Image >>\nstream\nab/JS cd\nendstream\nendobj'
  assert.ok(isKept(await keep(file(pdf(picture), 'a.pdf'))))
  const packed = deflateSync(Buffer.from('5 0 << /Type /Page >>')).toString('latin1')
  const objects = `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj`
  assert.ok(isKept(await keep(file(Buffer.from(pdf(objects), 'latin1'), 'a.pdf'))))
})

test('a photo that would not open is refused by its header', async () => {
  assert.equal(await keep(file(png(40_000, 40_000), 'a.png')), 'file-pixels')
  assert.equal(await keep(file(jpeg(9000, 9000), 'a.jpg')), 'file-pixels')
  assert.equal(await keep(file(jpeg(10, 10).subarray(0, 24), 'a.jpg')), 'file-unreadable')
})

test('a name is one line without folders', async () => {
  const id = await keep(file(plain, 'a\r\nSet-Cookie: x=1/../b\u2028.pdf'))
  const { name } = await house.works.look((work) => files.read(work, id))
  assert.equal(name, 'a Set-Cookie: x=1-..-b .pdf')
})

test('a file made to take long is looked at in one pass, and not trusted', () => {
  const long = Buffer.from(`%PDF-1.7\n${'>>stream\n'.repeat(200_000)}`)
  assert.equal(troubleIn('application/pdf', long), 'unreadable')
  const packed = Buffer.from(`%PDF-1.7\n${'1 0 obj <</Type /ObjStm>> stream\nx endstream\n'.repeat(30_000)}`)
  assert.equal(troubleIn('application/pdf', packed), 'unreadable')
})
