import { dayOf } from '../kit/texts/dates.ts'
import { isId } from '../kit/work/chance.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import { isForMembers, isPublic, newest } from './rules.ts'
import type { DocumentRow } from './types.ts'

const rows = (work: Work, panel: PanelId) =>
  work.sql
    .selectFrom('library.document as d')
    .leftJoin('kit.file as f', 'f.id', 'd.fileId')
    .selectAll('d')
    .select(['f.type as fileType', 'f.bytes as fileBytes'])
    .where('d.panelId', '=', panel)

/** Every document of a panel, withdrawn ones too, newest first: for its team. */
export const allDocuments = (work: Work, as: { panel: PanelId }): Promise<DocumentRow[]> =>
  rows(work, as.panel).orderBy('d.madeAt', 'desc').orderBy('d.id').execute()

export const documentById = async (work: Work, panel: PanelId, id: string): Promise<DocumentRow | undefined> =>
  isId(id) ? rows(work, panel).where('d.id', '=', id).executeTakeFirst() : undefined

/** What everybody can read now: the newest version of each, last opened first. */
export async function documentsOf(work: Work, panel: PanelId): Promise<DocumentRow[]> {
  const today = dayOf(work.now)
  return newest((await opened(work, panel)).filter((one) => isPublic(one, today)))
}

/** What members can read now. */
export async function documentsForMembers(work: Work, panel: PanelId): Promise<DocumentRow[]> {
  const today = dayOf(work.now)
  return newest((await opened(work, panel)).filter((one) => isForMembers(one, today)))
}

const opened = (work: Work, panel: PanelId): Promise<DocumentRow[]> =>
  rows(work, panel)
    .where('d.withdrawnAt', 'is', null)
    .orderBy('d.publicFrom', 'desc')
    .orderBy('d.madeAt', 'desc')
    .orderBy('d.id')
    .execute()
