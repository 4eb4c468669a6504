import { record } from '../kit/audit/record.ts'
import { files } from '../kit/files/held.ts'
import { safeUrl } from '../kit/ui/safe-url.ts'
import { refusing, stop } from '../kit/work/refusal.ts'
import type { Work } from '../kit/work/work.ts'
import type { AsTeam } from '../panel/types.ts'
import { entryOf } from './queries.ts'
import { isOwedBy } from './rules.ts'
import * as store from './store.ts'

const refuse = refusing({
  'no-recommendation': ['Deze aanbeveling is er niet.', 'There is no such recommendation.'],
  'other-partner': [
    'Deze aanbeveling is gericht aan een andere organisatie. Die antwoordt.',
    'This recommendation is addressed to another organisation. It answers.',
  ],
  'no-link': [
    'Dit is geen adres van een pagina. Begin met https:// of laat het leeg.',
    'This is no address of a page. Begin with https:// or leave it empty.',
  ],
})

/** The refusal of a number that is not in the advice. */
export const noRecommendation = () => refuse('no-recommendation', { status: 404 })

/** Locks the row that stands for the answers of a panel. */
export const lockDesk = (work: Work, panel: string) => store.deskToChange(work, panel)

/** Locks the desk, and gives the recommendation with all that stands. @throws Refused where the number is not in the advice. */
export async function entryToChange(work: Work, panel: string, number: string) {
  await lockDesk(work, panel)
  return (await entryOf(work, panel, number)) ?? stop(noRecommendation())
}

type AsPartnerPost = AsTeam & { readonly person: string; readonly partner?: string }

/** The same, for somebody of a partner: only what her organisation owes. */
export async function ownEntryToChange(work: Work, as: AsPartnerPost, number: string) {
  const found = await entryToChange(work, as.panel, number)
  const partner = as.partner ?? ''
  if (!isOwedBy(found.entry, partner)) stop(refuse('other-partner', { status: 403 }))
  return { ...found, partner }
}

/** A file that was chosen, a link that was typed, or both. */
export interface Brought {
  readonly file?: unknown
  readonly fileTitle?: string
  readonly link?: string
  readonly linkTitle?: string
}

/** Keeps what was brought as evidence, and gives the ids of it. */
export async function bring(
  work: Work,
  as: AsPartnerPost,
  of: { recommendation: string } & Brought,
): Promise<string[]> {
  const ids: string[] = []
  const add = async (it: { title: string; fileId: string | null; href: string | null }) => {
    const row = { recommendationId: of.recommendation, addedBy: as.person, ...it }
    const document = await store.addDocument(work, as.panel, row)
    await record(work, as, 'document.brought', `response.document:${document.id}`, { after: document })
    ids.push(document.id)
  }
  const { file, link = '' } = of
  if (file instanceof File && file.size > 0)
    await add({ title: of.fileTitle || file.name.slice(0, 160), fileId: await files().keep(work, file), href: null })
  if (link !== '') {
    const href = safeUrl(link)
    if (!href || !/^https?:/.test(href)) return stop(refuse('no-link', { field: 'link' }))
    await add({ title: of.linkTitle || new URL(href).hostname, fileId: null, href })
  }
  return ids
}
