import type { Room } from '../kit/web/room.ts'
import { privacy } from './privacy.ts'

/** The roster: seats, reserves, calls, released figures. */
export const seats = {
  name: 'seats',
  pages: [],
  constitutional: [
    {
      table: 'seats.move',
      columns: ['id', 'panelId', 'seatId', 'seatGroup', 'fromState', 'toState', 'why', 'movedAt'],
    },
    { table: 'seats.released', columns: ['id', 'panelId', 'moment', 'at', 'citizens', 'partner'] },
  ],
  privacy,
} satisfies Room
