/** The only writer of library.*. */
import type { Insertable } from 'kysely'
import type { Tables } from '../kit/db/tables.ts'
import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Document } from './types.ts'

export const documentToChange = (work: Work, panel: PanelId, id: string): Promise<Document | undefined> =>
  work.sql
    .selectFrom('library.document')
    .selectAll()
    .where('panelId', '=', panel)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const addDocument = (
  work: Work,
  panel: PanelId,
  it: Omit<Insertable<Tables['library.document']>, 'id' | 'panelId' | 'madeAt'>,
): Promise<Document> =>
  work.sql
    .insertInto('library.document')
    .values({ id: work.chance.uuid(), panelId: panel, madeAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

export const replace = (work: Work, id: string, by: string): Promise<Document> =>
  work.sql
    .updateTable('library.document')
    .set({ replacedBy: by })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const withdraw = (work: Work, id: string): Promise<Document> =>
  work.sql
    .updateTable('library.document')
    .set({ withdrawnAt: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
