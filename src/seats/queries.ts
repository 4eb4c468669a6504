import { inForce } from '../agreement/queries.ts'
import type { Tally } from '../kit/ui/pictures/circle.ts'
import type { Work } from '../kit/work/work.ts'
import type { AsTeam, PanelId } from '../panel/types.ts'
import { tallies } from './rules.ts'
import type { Exception, Member, Moment, Released, Reserve, Seat, Tallies } from './types.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const isId = (text: string): boolean => uuid.test(text)

/** The roster of the day: for the team and the system, never public. */
export const seatsOf = (work: Work, as: AsTeam): Promise<Seat[]> =>
  work.sql.selectFrom('seats.seat').selectAll().where('panelId', '=', as.panel).orderBy('number').execute()

/** Who has a confirmed seat: whom later rooms invite, pay and ask. */
export async function membersOf(work: Work, as: AsTeam): Promise<Member[]> {
  const rows = await work.sql
    .selectFrom('seats.seat as s')
    .innerJoin('accounts.person as p', 'p.id', 's.personId')
    .leftJoin('panel.partner as w', 'w.id', 's.partnerId')
    .select(['s.id', 's.number', 's.seatGroup', 's.function', 's.mandate', 's.listenOrder'])
    .select(['p.id as person', 'p.name', 'p.email', 'p.lang', 'w.name as partner'])
    .where('s.panelId', '=', as.panel)
    .where('s.state', '=', 'confirmed')
    .orderBy('s.number')
    .execute()
  return rows.map(({ id, seatGroup, lang, ...row }) => ({
    ...{ seat: id, group: seatGroup, lang: lang === 'en' ? 'en' : 'nl' },
    ...row,
  }))
}

/** The confirmed seat of this person in this panel. */
export const seatOfPerson = (work: Work, panel: PanelId, person: string): Promise<Seat | undefined> =>
  work.sql
    .selectFrom('seats.seat')
    .selectAll()
    .where('panelId', '=', panel)
    .where('personId', '=', person)
    .where('state', '=', 'confirmed')
    .executeTakeFirst()

/** Panels in which this person has a confirmed seat. */
export const panelsOfMember = (work: Work, person: string) =>
  work.sql
    .selectFrom('seats.seat as s')
    .innerJoin('panel.panel as p', 'p.id', 's.panelId')
    .select(['s.id as seat', 's.panelId', 's.seatGroup', 'p.slug', 'p.title', 's.confirmedAt'])
    .where('s.personId', '=', person)
    .where('s.state', '=', 'confirmed')
    .orderBy('s.confirmedAt')
    .execute()

export const seatByToken = (work: Work, hash: Uint8Array): Promise<Seat | undefined> =>
  work.sql.selectFrom('seats.seat').selectAll().where('tokenHash', '=', Buffer.from(hash)).executeTakeFirst()

/** Released figures, oldest first: the only ones that are public. */
export const releasedOf = (work: Work, panel: PanelId): Promise<Released[]> =>
  work.sql.selectFrom('seats.released').selectAll().where('panelId', '=', panel).orderBy('at').execute()

const asTally = (value: unknown): Tally => {
  const tally: Tally = value ?? {}
  return tally
}
/** The newest released figures with the row they stand in. */
export async function newestReleased(
  work: Work,
  panel: PanelId,
): Promise<({ id: string; moment: Moment; at: Date } & Tallies) | undefined> {
  const row = (await releasedOf(work, panel)).at(-1)
  return row && { ...row, citizens: asTally(row.citizens), partner: asTally(row.partner) }
}

/** Seats as everybody may see them: the newest released figures; before the draw all that was agreed, still empty. */
export async function seatTally(work: Work, panel: PanelId): Promise<Tallies> {
  const released = await newestReleased(work, panel)
  if (released) return { citizens: released.citizens, partner: released.partner }
  const agreed = (await inForce(work, panel))?.terms
  return { citizens: { empty: agreed?.citizenSeats ?? 0 }, partner: { empty: agreed?.partnerSeats ?? 0 } }
}

/** How many seats were agreed: the terms in force. */
export async function agreedSeats(work: Work, panel: PanelId) {
  const terms = (await inForce(work, panel))?.terms
  return {
    citizenSeats: terms?.citizenSeats ?? 0,
    partnerSeats: terms?.partnerSeats ?? 0,
    withoutPartner: terms?.withoutPartner ?? false,
    ...(terms ? { firstMeetingOn: terms.firstMeetingOn, adviceReadyOn: terms.adviceReadyOn } : {}),
  }
}

/** Seats of the day in figures: for the team. */
export const tallyNow = async (work: Work, as: AsTeam): Promise<Tallies> =>
  tallies(await seatsOf(work, as), await agreedSeats(work, as.panel))

/** Reserves in the order that the draw committed to, with names: for the team. */
export const reserves = (work: Work, as: AsTeam): Promise<(Reserve & { name: string })[]> =>
  work.sql
    .selectFrom('seats.reserve as r')
    .innerJoin('recruitment.applicant as a', 'a.id', 'r.applicantId')
    .selectAll('r')
    .select('a.name')
    .where('r.panelId', '=', as.panel)
    .orderBy('r.place')
    .execute()

/** A published reason to seat the panel while a target is out of reach. Public. */
export const exceptionOf = (work: Work, panel: PanelId): Promise<Exception | undefined> =>
  work.sql.selectFrom('seats.exception').selectAll().where('panelId', '=', panel).executeTakeFirst()
