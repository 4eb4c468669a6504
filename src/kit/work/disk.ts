/** Room on the disk: an argument, like clock and chance. Files, registration and staff ask before it is too late. */
import { statfs } from 'node:fs/promises'
import { type Refusal, refusing } from './refusal.ts'

const refuse = refusing({
  'no-room': [
    'Aanmelden via de site kan nu even niet: er is bij ons geen ruimte om het te bewaren. Wat je eerder hebt bewaard is er nog. Bel ons: {phone}. Dan melden wij je aan.',
    'Registering on the site is not possible right now: we have no room to keep it. What you saved before is still there. Call us: {phone}. We will register you.',
  ],
})

export interface Free {
  readonly bytes: number
  /** Of the whole disk, 0 to 1. */
  readonly share: number
}
export interface Disk {
  free(): Promise<Free>
}

/** Below either no uploads: the database needs what is left. */
const uploadsNeed = { bytes: 500_000_000, share: 0.1 } as const
/** Below it nobody registers on the site: a list that cannot be kept is worse than a phone call. */
const registrationNeeds = 200_000_000

export const shortForUploads = ({ bytes, share }: Free): boolean =>
  bytes < uploadsNeed.bytes || share < uploadsNeed.share
export const shortForRegistration = ({ bytes }: Free): boolean => bytes < registrationNeeds
/** Told before anything is kept, so that nobody is promised what the disk cannot hold. */
export const noRegistration = (free: Free, phone: string): Refusal | undefined =>
  shortForRegistration(free) ? refuse('no-room', { phone, status: 409 }) : undefined

/** Where nobody said which disk: in tools that write nothing people wait for. */
export const endless: Disk = { free: async () => ({ bytes: Number.POSITIVE_INFINITY, share: 1 }) }

/** The fullest of the disks on which these folders stand; a folder that is not there yet says nothing. */
export const diskOf = (folders: readonly string[]): Disk => ({
  async free() {
    const all = await Promise.all(folders.map((folder) => statfs(folder).catch(() => undefined)))
    const found = all.flatMap((one) =>
      one && one.blocks > 0 ? [{ bytes: one.bavail * one.bsize, share: one.bavail / one.blocks }] : [],
    )
    const none = await endless.free()
    return found.reduce((least, one) => (one.bytes < least.bytes ? one : least), none)
  },
})

/** The operating system, or PostgreSQL, says that there is no room. */
export const saysFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(codeOf(error)) || /no space left/i.test(messageOf(error))

/** The database went away under our hands, as it does when its log cannot be written. */
export const saysGone = (error: unknown): boolean =>
  ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '08006', '08001'].includes(
    codeOf(error),
  ) ||
  /connection (terminated|ended)|timeout exceeded when trying to connect|client has encountered a connection error/i.test(
    messageOf(error),
  )

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')
