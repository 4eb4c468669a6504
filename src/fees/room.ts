import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { booking } from './jobs.ts'
import { norms } from './pages/norms.tsx'
import { own } from './pages/own.tsx'
import { staff } from './pages/staff.tsx'
import { privacy } from './privacy.ts'

/** What citizens earn by being there, beside the norms of each year. */
export const fees = {
  name: 'fees',
  pages: [norms, staff, own],
  jobs: [booking],
  constitutional: [
    {
      table: 'fees.entry',
      columns: ['id', 'panelId', 'seatId', 'personId', 'meetingId', 'cents', 'mode', 'month', 'madeAt'],
    },
  ],
  menu: {
    staff: [{ at: at.staff, words: ['Vergoeding', 'Fees'] }],
    member: [{ at: at.own, words: ['Mijn vergoeding', 'My fee'] }],
  },
  privacy,
} satisfies Room
