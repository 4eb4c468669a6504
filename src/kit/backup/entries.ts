/** What stands in a backup, in order: one fact a line, the rows of a table as lines after it, the bytes of a file after its line. */

/** First line: what this is a backup of. */
export interface About {
  readonly about: 'kring'
  readonly made: string
  /** Migrations the database had, by name. */
  readonly migrations: readonly string[]
  /** Bytes of database and files, to know beforehand whether they fit. */
  readonly bytes: number
  readonly example: boolean | null
}
export interface TableEntry {
  readonly table: string
  readonly columns: readonly string[]
  /** Types of the columns, as PostgreSQL names them. */
  readonly types: readonly string[]
  readonly rows: number
}
export interface SequenceEntry {
  readonly sequence: string
  readonly last: string
}
export interface FileEntry {
  /** Path under the data folder. */
  readonly file: string
  readonly bytes: number
}
interface End {
  readonly end: true
}
export type Entry = About | TableEntry | SequenceEntry | FileEntry | End

export const line = (entry: Entry): Buffer => Buffer.from(`${JSON.stringify(entry)}\n`)

/** Reads lines and runs of bytes, whichever is asked for next. */
export class Reading {
  readonly #chunks: AsyncIterator<Buffer>
  #left: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  async entry(): Promise<Entry> {
    return JSON.parse(await this.line()) as Entry
  }

  async line(): Promise<string> {
    let from = 0
    for (;;) {
      const end = this.#left.indexOf(10, from)
      if (end >= 0) return this.#take(end + 1).toString('utf8', 0, end)
      from = this.#left.length
      await this.#more()
    }
  }

  async bytes(n: number): Promise<Buffer> {
    const parts = [this.#left]
    for (let have = this.#left.length; have < n; have += this.#left.length) {
      await this.#more(false)
      parts.push(this.#left)
    }
    this.#left = Buffer.concat(parts)
    return this.#take(n)
  }

  /** Reads to the end, so that it is certain that the whole was as it was made. */
  async rest(): Promise<void> {
    while (!(await this.#chunks.next()).done);
  }

  #take(n: number): Buffer {
    const taken = this.#left.subarray(0, n)
    this.#left = this.#left.subarray(n)
    return taken
  }

  async #more(joined = true): Promise<void> {
    const { value, done } = await this.#chunks.next()
    if (done) throw new Error('The backup ends before its end.')
    this.#left = joined ? Buffer.concat([this.#left, value]) : value
  }
}
