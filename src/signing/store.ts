/** The only writer of authority, offer and signature. */

import type { Work } from '../kit/work/work.ts'
import type { PanelId } from '../panel/types.ts'
import type { Authority, Offer, Signature } from './types.ts'

/** Names who signs for a party; who was named before is not any more. */
export async function nameSignatory(
  work: Work,
  panel: PanelId,
  it: Pick<
    Authority,
    'party' | 'personId' | 'task' | 'shownBy' | 'datedOn' | 'fileId' | 'secondContact' | 'suppliedBy'
  >,
): Promise<Authority> {
  await work.sql
    .updateTable('signing.authority')
    .set({ endedAt: work.now })
    .where('panelId', '=', panel)
    .where('party', '=', it.party)
    .where('endedAt', 'is', null)
    .execute()
  return work.sql
    .insertInto('signing.authority')
    .values({ id: work.chance.uuid(), panelId: panel, suppliedAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const acceptAuthority = (work: Work, id: string, by: string): Promise<Authority> =>
  work.sql
    .updateTable('signing.authority')
    .set({ acceptedBy: by, acceptedAt: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const addOffer = (
  work: Work,
  panel: PanelId,
  it: Pick<Offer, 'versionId' | 'party' | 'personId' | 'address' | 'tokenHash'>,
): Promise<Offer> =>
  work.sql
    .insertInto('signing.offer')
    .values({ id: work.chance.uuid(), panelId: panel, offeredAt: work.now, ...it })
    .returningAll()
    .executeTakeFirstOrThrow()

/** Load to change: one code is tried at a time. */
export const offerToChange = (work: Work, tokenHash: Buffer): Promise<Offer | undefined> =>
  work.sql.selectFrom('signing.offer').selectAll().where('tokenHash', '=', tokenHash).forUpdate().executeTakeFirst()

export const setCode = (work: Work, id: string, code: { codeHash: Buffer; codeUntil: Date }) =>
  work.sql
    .updateTable('signing.offer')
    .set({ ...code, tries: 0 })
    .where('id', '=', id)
    .execute()

export const countTry = (work: Work, offer: Offer) =>
  work.sql
    .updateTable('signing.offer')
    .set({ tries: offer.tries + 1 })
    .where('id', '=', offer.id)
    .execute()

export const voidOffer = (work: Work, id: string, why: string): Promise<Offer | undefined> =>
  work.sql
    .updateTable('signing.offer')
    .set({ voidAt: work.now, voidWhy: why, codeHash: null, codeUntil: null })
    .where('id', '=', id)
    .where('voidAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** Undefined where this party signed before. */
export const addSignature = (
  work: Work,
  panel: PanelId,
  it: Omit<
    Signature,
    'id' | 'panelId' | 'signedAt' | 'confirmedBy' | 'confirmedAt' | 'conditionMetAt' | 'conditionShownBy'
  >,
): Promise<Signature | undefined> =>
  work.sql
    .insertInto('signing.signature')
    .values({ id: work.chance.uuid(), panelId: panel, signedAt: work.now, ...it })
    .onConflict((on) => on.columns(['versionId', 'party']).doNothing())
    .returningAll()
    .executeTakeFirst()

export const signatureToChange = (work: Work, panel: PanelId, id: string): Promise<Signature | undefined> =>
  work.sql
    .selectFrom('signing.signature')
    .selectAll()
    .where('panelId', '=', panel)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const confirmPaper = (work: Work, id: string, by: string): Promise<Signature> =>
  work.sql
    .updateTable('signing.signature')
    .set({ confirmedBy: by, confirmedAt: work.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export const meetCondition = (work: Work, id: string, shownBy: string): Promise<Signature> =>
  work.sql
    .updateTable('signing.signature')
    .set({ conditionMetAt: work.now, conditionShownBy: shownBy })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
