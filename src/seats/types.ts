import type { Selectable } from 'kysely'
import type { Tables } from '../kit/db/tables.ts'
import type { Tally } from '../kit/ui/pictures/circle.ts'
import type { AsTeam, PanelId, SeatGroup } from '../panel/types.ts'

export type Seat = Selectable<Tables['seats.seat']>
export type SeatState = Seat['state']
export type Reserve = Selectable<Tables['seats.reserve']>
export type Call = Selectable<Tables['seats.call']>
export type CallOutcome = Call['outcome']
export type Move = Selectable<Tables['seats.move']>
export type Released = Selectable<Tables['seats.released']>
export type Moment = Released['moment']
/** The gate to the first meeting, as it opened. */
export type Seating = Selectable<Tables['seats.seating']>
export type Exception = Selectable<Tables['seats.exception']>

/** Why a seat moved: in the move for ever. */
export type Why =
  | 'draw'
  | 'own-link'
  | 'phone'
  | 'not-reached'
  | 'reserve'
  | 'named'
  | 'withdrew'
  | 'withdrawn-by-partner'

/** Somebody with a confirmed seat in this panel, for her own things. */
export interface AsMember extends AsTeam {
  readonly person: string
  readonly panel: PanelId
  readonly seat: string
  readonly subject: string
  readonly group: SeatGroup
}
/** Somebody who holds the own link of one seat. */
export interface AsHolder extends AsTeam {
  readonly seat: string
}

/** Seats of both groups, by where they stand. */
export interface Tallies {
  readonly citizens: Tally
  readonly partner: Tally
}

/** A confirmed member, for the team. */
export interface Member {
  readonly seat: string
  readonly number: number
  readonly group: SeatGroup
  readonly person: string
  readonly name: string
  readonly email: string | null
  readonly lang: 'nl' | 'en'
  readonly partner: string | null
  readonly function: string | null
  readonly mandate: string | null
  readonly listenOrder: number | null
}

/** Somebody of the frozen pool, to reach her. */
export interface Applicant {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly lang: string
  readonly withdrawnAt: Date | null
}

/** Released figures of one moment, with the row they stand in. */
export interface Figures extends Tallies {
  readonly id: string
  readonly moment: Moment
  readonly at: Date
}
