/** Documents: what one needs before it counts, from when it is open, who may withdraw it. */
import type { Day } from '../kit/texts/dates.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import type { Role } from '../panel/types.ts'
import type { Document } from './types.ts'

const refuse = refusing({
  'no-body': [
    'Kies een bestand, of geef het webadres waar het stuk staat.',
    'Choose a file, or give the web address where the document stands.',
  ],
  'bad-link': [
    'Een webadres begint met https:// of http://. Plak het hele adres.',
    'A web address begins with https:// or http://. Paste the whole address.',
  ],
  'not-yet': [
    'Deze datum ligt nog voor ons. Kies de datum van het stuk zelf.',
    'This date is still to come. Choose the date of the document itself.',
  ],
  'opened-before': [
    'Een stuk kan niet al eerder zijn opengegaan. Kies vandaag of een latere dag.',
    'A document cannot have opened earlier. Choose today or a later day.',
  ],
  'no-document': ['Dit stuk is er niet.', 'There is no such document.'],
  withdrawn: ['Dit stuk is teruggetrokken.', 'This document has been withdrawn.'],
  replaced: [
    'Van dit stuk is al een nieuwere versie. Kies de nieuwste.',
    'This document already has a newer version. Choose the newest.',
  ],
  'not-own': [
    'Dit stuk heb je niet zelf toegevoegd. Vraag het aan de procesleider.',
    'You did not add this document yourself. Ask the process lead.',
  ],
})

export const noDocument = () => refuse('no-document', { status: 404 })

/** A link that may be kept: http or https, with a host. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.username || url.password || !url.hostname ? undefined : url.href
}

interface Added {
  readonly hasFile: boolean
  readonly link: string
  readonly datedOn: Day
  readonly visibleFrom: Day
}
/** What is missing before a document may be added; else when it opens: to members and to everybody on the same day. */
export function opens(it: Added, today: Day): { link: string | null; visibleFrom: Day; publicFrom: Day } | Refusal {
  const link = it.link ? webAddress(it.link) : undefined
  if (it.link && !link) return refuse('bad-link', { field: 'link' })
  if (!it.hasFile && !link) return refuse('no-body', { field: 'file' })
  if (it.datedOn > today) return refuse('not-yet', { field: 'datedOn' })
  if (it.visibleFrom < today) return refuse('opened-before', { field: 'visibleFrom' })
  return { link: link ?? null, visibleFrom: it.visibleFrom, publicFrom: it.visibleFrom }
}

type Dated = Pick<Document, 'publicFrom' | 'visibleFrom' | 'withdrawnAt'>
export const isPublic = (one: Dated, today: Day): boolean => one.withdrawnAt === null && one.publicFrom <= today
export const isForMembers = (one: Dated, today: Day): boolean => one.withdrawnAt === null && one.visibleFrom <= today

/** The newest of each document among those that may be seen: an earlier version steps back once the newer one is open. */
export function newest<D extends Pick<Document, 'id' | 'replacedBy'>>(seen: readonly D[]): D[] {
  const open = new Set(seen.map(({ id }) => id))
  return seen.filter((one) => one.replacedBy === null || !open.has(one.replacedBy))
}

/** The version a new document has; what it replaces must be there and the newest. */
export function nextVersion(
  of: Pick<Document, 'version' | 'replacedBy' | 'withdrawnAt'> | undefined,
): number | Refusal {
  if (!of) return refuse('no-document', { field: 'replaces' })
  if (of.withdrawnAt) return refuse('withdrawn', { field: 'replaces' })
  if (of.replacedBy) return refuse('replaced', { field: 'replaces', status: 409 })
  return of.version + 1
}

/** An expert touches her own documents only. */
export const notHers = (one: Pick<Document, 'madeBy'>, by: { person: string; role: Role }): Refusal | undefined =>
  by.role === 'expert' && one.madeBy !== by.person ? refuse('not-own', { status: 403 }) : undefined

export function withdrawable(
  one: Pick<Document, 'madeBy' | 'withdrawnAt'>,
  by: { person: string; role: Role },
): Refusal | undefined {
  return notHers(one, by) ?? (one.withdrawnAt ? refuse('withdrawn', { status: 409 }) : undefined)
}
/** What a reader is told of a document that is not open to her. */
export const closed = (one: Pick<Document, 'withdrawnAt'> | undefined): Refusal =>
  one?.withdrawnAt ? refuse('withdrawn', { status: 410 }) : noDocument()
