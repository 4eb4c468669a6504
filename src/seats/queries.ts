import { inForce } from '../agreement/queries.ts'
import type { Fulfilment, Kept, Promised, PromiseKind } from '../agreement/types.ts'
import { dayOf } from '../kit/texts/dates.ts'
import type { Tally } from '../kit/ui/pictures/circle.ts'
import { to } from '../kit/web/addresses.ts'
import type { Work } from '../kit/work/work.ts'
import { panelOf } from '../panel/queries.ts'
import type { AsTeam, PanelId } from '../panel/types.ts'
import { at } from './addresses.ts'
import { seated, tallies } from './rules.ts'
import { seatTexts } from './texts.ts'
import type { Applicant, Exception, Figures, Member, Moment, Released, Reserve, Seat, Tallies } from './types.ts'

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

/** The seat of a proof: it is there, or this is a bug. */
export const seatById = (work: Work, as: { panel: PanelId; seat: string }): Promise<Seat> =>
  work.sql
    .selectFrom('seats.seat')
    .selectAll()
    .where('panelId', '=', as.panel)
    .where('id', '=', as.seat)
    .executeTakeFirstOrThrow()

export const seatByToken = (work: Work, hash: Uint8Array): Promise<Seat | undefined> =>
  work.sql.selectFrom('seats.seat').selectAll().where('tokenHash', '=', Buffer.from(hash)).executeTakeFirst()

/** Released figures, oldest first: the only ones that are public. */
export const releasedOf = (work: Work, panel: PanelId): Promise<Released[]> =>
  work.sql.selectFrom('seats.released').selectAll().where('panelId', '=', panel).orderBy('at').execute()

const asTally = (value: unknown): Tally => {
  const tally: Tally = value ?? {}
  return tally
}
const asFigures = ({ id, moment, at, citizens, partner }: Released): Figures => ({
  ...{ id, moment, at },
  ...{ citizens: asTally(citizens), partner: asTally(partner) },
})
/** Released figures as they are shown, oldest first. Public. */
export const figuresOf = async (work: Work, panel: PanelId): Promise<Figures[]> =>
  (await releasedOf(work, panel)).map(asFigures)

/** The newest released figures with the row they stand in. */
async function newestReleased(work: Work, panel: PanelId): Promise<Figures | undefined> {
  return (await figuresOf(work, panel)).at(-1)
}
async function releasedAt(work: Work, panel: PanelId, moment: Moment): Promise<Figures | undefined> {
  return (await figuresOf(work, panel)).find((one) => one.moment === moment)
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

/** Everybody of the frozen pool, to reach her. Never public. */
export const applicantsOf = (work: Work, as: AsTeam): Promise<Applicant[]> =>
  work.sql
    .selectFrom('recruitment.leafRow as l')
    .innerJoin('recruitment.applicant as a', 'a.id', 'l.applicantId')
    .select(['a.id', 'a.name', 'a.email', 'a.phone', 'a.address', 'a.lang', 'a.withdrawnAt'])
    .where('l.panelId', '=', as.panel)
    .orderBy('l.place')
    .execute()

/** Seats still asked of somebody who withdrew her registration: over all panels, for the job. */
export const withdrawnHolders = (work: Work) =>
  work.sql
    .selectFrom('seats.seat as s')
    .innerJoin('recruitment.applicant as a', 'a.id', 's.applicantId')
    .select(['s.id as seatId', 's.panelId'])
    .where('s.state', '=', 'drawn')
    .where('a.withdrawnAt', 'is not', null)
    .execute()

/** Reserves who still wait and still want to, in the committed order. */
export const reservesWaiting = (work: Work, as: AsTeam) =>
  work.sql
    .selectFrom('seats.reserve as r')
    .innerJoin('recruitment.applicant as a', 'a.id', 'r.applicantId')
    .select(['r.place', 'a.id', 'a.name', 'a.email', 'a.phone', 'a.address', 'a.lang', 'a.withdrawnAt'])
    .where('r.panelId', '=', as.panel)
    .where('r.state', '=', 'waiting')
    .where('a.withdrawnAt', 'is', null)
    .orderBy('r.place')
    .execute()

/** From the figures of the first meeting on no reserve takes a seat. */
export const isClosed = async (work: Work, panel: PanelId): Promise<boolean> =>
  (await releasedOf(work, panel)).some(({ moment }) => moment !== 'drawn')

/** A published reason to seat the panel while a target is out of reach. Public. */
export const exceptionOf = (work: Work, panel: PanelId): Promise<Exception | undefined> =>
  work.sql.selectFrom('seats.exception').selectAll().where('panelId', '=', panel).executeTakeFirst()

interface Shown {
  readonly figures: Figures | undefined
  readonly n: number
  readonly panel: string
}
const kept = (one: Promised, state: Kept['state'], of: Shown): Kept => ({
  ...{ promise: one.id, state, words: of.figures ? seatTexts.seated : seatTexts.notYet },
  ...(of.figures
    ? {
        params: { n: of.n, of: Number(one.agreed) },
        ...{ on: dayOf(of.figures.at), from: `seats.released:${of.figures.id}` },
        evidence: { at: to(at.public, { panel: of.panel }), words: seatTexts.where },
      }
    : {}),
})

/** What came of the promise of so many seats: by the figures of the first meeting, and no others. */
const seatedBy =
  (of: 'citizens' | 'partner'): Fulfilment =>
  async (work, panel, promised) => {
    const first = await releasedAt(work, panel, 'first-meeting')
    const { slug } = await panelOf(work, { panel })
    return promised.map((one) => {
      const figures = first && { tally: first[of], moment: first.moment }
      const state = seated(Number(one.agreed), figures, { due: one.dueOn, today: dayOf(work.now) })
      return kept(one, state, { figures: first, n: first?.[of].confirmed ?? 0, panel: slug })
    })
  }
export const fulfils = {
  'citizens-seated': seatedBy('citizens'),
  'partner-seated': seatedBy('partner'),
} satisfies Partial<Record<PromiseKind, Fulfilment>>
