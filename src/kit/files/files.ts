import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { sha256 } from '../work/canonical.ts'
import { shortForUploads } from '../work/disk.ts'
import { refusing, stop } from '../work/refusal.ts'
import type { Work } from '../work/work.ts'
import { troubleIn } from './inside.ts'

const refuse = refusing({
  'file-missing': ['Kies een bestand.', 'Choose a file.'],
  'file-large': [
    'Dit bestand is {mb} MB. Het mag hoogstens {max} MB zijn. Maak het kleiner, of bel ons.',
    'This file is {mb} MB. It may be at most {max} MB. Make it smaller, or call us.',
  ],
  'file-kind': [
    'Dit soort bestand kunnen we niet bewaren. Kies een PDF, of een foto (JPG of PNG).',
    'We cannot keep this kind of file. Choose a PDF, or a photo (JPG or PNG).',
  ],
  'file-sheet': [
    'Dit soort bestand kunnen we hier niet bewaren. Kies een PDF, een foto (JPG of PNG) of een rekenblad (XLSX).',
    'We cannot keep this kind of file here. Choose a PDF, a photo (JPG or PNG) or a spreadsheet (XLSX).',
  ],
  'file-harmful': [
    'In deze PDF zit iets dat vanzelf kan starten, of een ander bestand. Sla het stuk opnieuw op als gewone PDF (afdrukken naar PDF) en kies dat.',
    'This PDF holds something that can start by itself, or another file. Save it again as a plain PDF (print to PDF) and choose that one.',
  ],
  'file-unreadable': [
    'We kunnen niet in dit bestand kijken: het is beveiligd of beschadigd. Sla het opnieuw op zonder wachtwoord en kies dat.',
    'We cannot look inside this file: it is protected or damaged. Save it again without a password and choose that one.',
  ],
  'file-pixels': [
    'Deze foto is te groot om te openen. Maak hem kleiner dan 40 megapixel, bijvoorbeeld 6000 bij 4000.',
    'This photo is too large to open. Make it smaller than 40 megapixels, for instance 6000 by 4000.',
  ],
  'disk-full': [
    'Er is nu geen ruimte om bestanden te bewaren. Er is niets weg. Bel ons, dan helpen we je.',
    'There is no room to keep files right now. Nothing is lost. Call us and we will help you.',
  ],
})

const largest = 20_000_000
/** By content, never by name: what these are is shown or saved, never run. */
const kinds: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png']
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const wrong = { harmful: 'file-harmful', unreadable: 'file-unreadable', large: 'file-pixels' } as const
/** The name as it is shown and saved again: one line, no folders. */
const plainName = (name: string): string =>
  name
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[/\\]/g, '-')
    .trim()
    .slice(0, 200)

/** Files on disk under the data folder, named by their content. */
export interface Files {
  /**
   * Keeps an upload: PDF, JPG or PNG, and a spreadsheet where that is asked for. Refuses too large, a wrong kind, what can do
   * something when opened, and a disk that is nearly full: before, never after.
   */
  keep(work: Work, upload: File, field?: string, also?: { sheets: boolean }): Promise<string>
  /** Keeps what the house made itself. */
  keepMade(work: Work, made: { bytes: Uint8Array; type: string; name: string }): Promise<string>
  read(work: Work, id: string): Promise<{ bytes: Buffer; type: string; name: string }>
  readBytes(id: string, hash: Uint8Array): Promise<Buffer>
}

export function filesIn(folder: string): Files {
  const path = (hash: Uint8Array) => {
    const hex = Buffer.from(hash).toString('hex')
    return join(folder, hex.slice(0, 2), hex)
  }
  const keepMade: Files['keepMade'] = async (work, { bytes, type, name }) => {
    const hash = sha256(bytes)
    await write(path(hash), bytes)
    const id = work.chance.uuid()
    await work.sql
      .insertInto('kit.file')
      .values({ id, sha256: hash, bytes: bytes.length, type, name: plainName(name), madeAt: work.now })
      .execute()
    return id
  }
  const readBytes: Files['readBytes'] = (_, hash) => readFile(path(hash))
  return {
    keepMade,
    readBytes,
    async keep(work, upload, field = 'file', { sheets } = { sheets: false }) {
      if (!upload || typeof upload === 'string' || upload.size === 0) stop(refuse('file-missing', { field }))
      if (upload.size > largest)
        stop(refuse('file-large', { mb: Math.ceil(upload.size / 1e6), max: largest / 1e6, field }))
      if (shortForUploads(await work.disk.free())) stop(refuse('disk-full', { field }))
      const bytes = new Uint8Array(await upload.arrayBuffer())
      const type = await soundType(bytes, { sheets, field })
      return keepMade(work, { bytes, type, name: upload.name })
    },
    async read(work, id) {
      const row = await work.sql.selectFrom('kit.file').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      return { bytes: await readBytes(id, row.sha256), type: row.type, name: row.name }
    },
  }
}

/** What it is by its content, when it may be kept. @throws Refused where it may not */
async function soundType(bytes: Uint8Array, { sheets, field }: { sheets: boolean; field: string }): Promise<string> {
  const type = (await fileTypeFromBuffer(bytes))?.mime
  if (!type || !(kinds.includes(type) || (sheets && type === sheet)))
    return stop(refuse(sheets ? 'file-sheet' : 'file-kind', { field }))
  const trouble = troubleIn(type, bytes)
  return trouble ? stop(refuse(wrong[trouble], { field })) : type
}

/** On disk for certain before the row says so. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  if (await stat(path).catch(() => undefined)) return
  await mkdir(dirname(path), { recursive: true })
  const made = `${path}.${process.pid}.new`
  const file = await open(made, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(made, path)
}
