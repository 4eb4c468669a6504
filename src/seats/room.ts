import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { call } from './calls/pages/call.tsx'
import { calls } from './calls/pages/calls.tsx'
import { letters } from './calls/pages/letters.tsx'
import { jobs } from './jobs.ts'
import { exception } from './pages/exception.tsx'
import { own } from './pages/own.tsx'
import { shown } from './pages/public.tsx'
import { release } from './pages/release.tsx'
import { roster } from './pages/roster.tsx'
import { run } from './pages/run.tsx'
import { members } from './partner/pages/members.tsx'
import { order } from './partner/pages/order.tsx'
import { withdraw } from './partner/pages/withdraw.tsx'
import { privacy } from './privacy.ts'

/** The roster: seats, reserves, calls, released figures. */
export const seats = {
  name: 'seats',
  pages: [shown, run, own, roster, release, exception, calls, call, letters, members, order, withdraw],
  jobs,
  menu: {
    staff: [{ at: at.roster, words: ['Plekken', 'Seats'] }],
    public: [{ at: at.public, words: ['Wie meedoet', 'Who takes part'] }],
    partner: [{ at: at.nominate, words: ['Leden', 'Members'] }],
  },
  constitutional: [
    {
      table: 'seats.move',
      columns: ['id', 'panelId', 'seatId', 'seatGroup', 'fromState', 'toState', 'why', 'movedAt'],
    },
    { table: 'seats.released', columns: ['id', 'panelId', 'moment', 'at', 'citizens', 'partner'] },
    { table: 'seats.seating', columns: ['id', 'panelId', 'openedAt', 'citizens', 'partner', 'offTarget'] },
  ],
  privacy,
} satisfies Room
