/** Something that became public: what it is, where it stands, since when. */
export interface News {
  /** Stays the same for ever: readers know by it what they have read. */
  readonly key: string
  readonly at: Date
  readonly title: string
  readonly text?: string
  /** A path of this site. */
  readonly to: string
}

/** A feed as it is written out: whole addresses, in one language. */
export interface Feed {
  readonly lang: 'nl' | 'en'
  /** The host and the day from which this feed's ids count (RFC 4151). */
  readonly authority: string
  readonly title: string
  readonly author: string
  readonly self: string
  readonly page: string
  /** When the feed began: its date while there is no news. */
  readonly since: Date
  readonly news: readonly (Omit<News, 'to'> & { readonly url: string })[]
}
