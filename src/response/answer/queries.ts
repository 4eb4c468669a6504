import type { Work } from '../../kit/work/work.ts'
import type { AsTeam } from '../../panel/types.ts'
import { documentsOf, draftOf, entryOf, termsOf } from '../queries.ts'
import type { Dossier, Entry } from '../types.ts'

/** Who answers, by name: the partner to whose body the recommendation is addressed, else all partners. */
export const answerer = (entry: Entry, dossier: Dossier): string => {
  const own = dossier.partners.filter((one) => entry.body === undefined || one.id === entry.body.partnerId)
  return own.map((one) => one.name).join(', ')
}

/** A draft with all that stands beside it once it is public. For the partner. */
export async function previewOf(work: Work, as: AsTeam, number: string) {
  const found = await entryOf(work, as.panel, number)
  if (!found) return undefined
  const { id } = found.entry.recommendation
  const who = answerer(found.entry, found.dossier)
  const [draft, documents] = [await draftOf(work, as, id), await documentsOf(work, id)]
  return { ...found, who, draft, documents, terms: await termsOf(work, as.panel) }
}
