/** What a file holds inside, as far as it can do harm: a name and a type say nothing about that. */
import { inflateSync, constants as zlib } from 'node:zlib'

/** `harmful`: it can do something when opened. `unreadable`: what it does cannot be seen. `large`: too many pixels to open. */
export type Trouble = 'harmful' | 'unreadable' | 'large'

const mostPixels = 40_000_000
const mostInflated = 50_000_000

/** What is wrong inside a file of this type; nothing where it may be kept. */
export function troubleIn(type: string, bytes: Uint8Array): Trouble | undefined {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'application/pdf') return inPdf(held)
  const size = type === 'image/png' ? pngSize(held) : type === 'image/jpeg' ? jpegSize(held) : undefined
  if (type.startsWith('image/') && !size) return 'unreadable'
  return size && size.width * size.height > mostPixels ? 'large' : undefined
}

interface Size {
  readonly width: number
  readonly height: number
}
const pngSize = (held: Buffer): Size | undefined =>
  held.length >= 24 && held.toString('latin1', 12, 16) === 'IHDR'
    ? { width: held.readUInt32BE(16), height: held.readUInt32BE(20) }
    : undefined

/** The frame header holds height and width; before it come segments that say how long they are. */
function jpegSize(held: Buffer): Size | undefined {
  for (let at = 2; at + 9 <= held.length && held[at] === 0xff; ) {
    const marker = held[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return { height: held.readUInt16BE(at + 5), width: held.readUInt16BE(at + 7) }
    else at += 2 + held.readUInt16BE(at + 2)
  }
  return undefined
}
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Names that make a document act. The long ones do not occur by chance in the bytes of a picture; the short one may. */
const acts = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/
const shortAct = /\/JS(?![A-Za-z0-9])/
/** In a PDF any sign of a name may be written as `#` and two digits. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function inPdf(held: Buffer): Trouble | undefined {
  const raw = held.toString('latin1')
  if (acts.test(plainNames(raw))) return 'harmful'
  const bare = withoutStreams(raw)
  if (bare === undefined) return 'unreadable'
  const outside = plainNames(bare)
  if (shortAct.test(outside)) return 'harmful'
  if (/\/Encrypt(?![A-Za-z0-9])/.test(outside)) return 'unreadable'
  return inObjectStreams(held, raw)
}

/** What stands outside the streams, in one pass however the file is made; nothing where a stream has no end. */
function withoutStreams(raw: string): string | undefined {
  const parts: string[] = []
  let at = 0
  for (let from = raw.indexOf('stream'); from >= 0; from = raw.indexOf('stream', from)) {
    const begins = raw.slice(from - 3, from) !== 'end' && /^\r?\n/.test(raw.slice(from + 6, from + 8))
    if (!begins) {
      from += 6
      continue
    }
    const end = raw.indexOf('endstream', from + 6)
    if (end < 0) return undefined
    parts.push(raw.slice(at, from))
    at = end + 9
    from = at
  }
  return parts.join('') + raw.slice(at)
}

/** More packed streams than any document of people has. */
const mostStreams = 20_000
const objectStream = /\/ObjStm(?![A-Za-z0-9])/g

/** Objects may be packed together in a stream: each is unpacked and looked at too, and one that cannot be found is not trusted. */
function inObjectStreams(held: Buffer, raw: string): Trouble | undefined {
  const named = plainNames(raw).match(objectStream)?.length ?? 0
  if (named === 0) return undefined
  if (named > mostStreams) return 'unreadable'
  let [found, inflated] = [0, 0]
  for (const objects of objectStreams(held, raw)) {
    if (objects === undefined) return 'unreadable'
    found += 1
    inflated += objects.length
    const names = plainNames(objects)
    if (acts.test(names) || shortAct.test(names)) return 'harmful'
    if (inflated > mostInflated) return 'unreadable'
  }
  return found < named ? 'unreadable' : undefined
}

/** What each stream of objects holds; nothing for one that cannot be unpacked. */
function* objectStreams(held: Buffer, raw: string): Generator<string | undefined> {
  for (const { index, 0: word } of raw.matchAll(/(?<!end)stream\r?\n/g)) {
    const before = raw.slice(Math.max(index - 10_000, 0), index)
    const head = plainNames(before.slice(Math.max(before.lastIndexOf(' obj'), 0)))
    if (!head.includes('/ObjStm')) continue
    const start = index + word.length
    const end = raw.indexOf('endstream', start)
    yield end < 0 ? undefined : unpacked(held.subarray(start, end), head)
  }
}

/** The text of a stream that is packed in the usual way or not at all; nothing for any other. */
function unpacked(stream: Buffer, head: string): string | undefined {
  if (!head.includes('/Filter')) return stream.toString('latin1')
  const ways = head.match(/\/\w+Decode(?![A-Za-z0-9])/g) ?? []
  if (ways.join() !== '/FlateDecode' || /\/Predictor/.test(head)) return undefined
  try {
    return inflateSync(stream, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: mostInflated }).toString('latin1')
  } catch {
    return undefined
  }
}
