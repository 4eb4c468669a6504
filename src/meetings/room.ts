import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { at as cardsAt } from './cards/addresses.ts'
import { cards } from './cards/pages/cards.tsx'
import { close } from './cards/pages/close.tsx'
import { enough } from './cards/pages/enough.tsx'
import { forMember } from './cards/pages/for-member.tsx'
import { add } from './pages/add.tsx'
import { agenda } from './pages/agenda.tsx'
import { begin } from './pages/begin.tsx'
import { hall } from './pages/hall.tsx'
import { item } from './pages/item.tsx'
import { meetings as all } from './pages/meetings.tsx'
import { move } from './pages/move.tsx'
import { print } from './pages/print.tsx'
import { remove } from './pages/remove.tsx'
import { privacy } from './privacy.ts'
import { attendance } from './tables/pages/attendance.tsx'
import { mix } from './tables/pages/mix.tsx'
import { moderator } from './tables/pages/moderator.tsx'
import { tables } from './tables/pages/tables.tsx'

/** A meeting as it is run. */
export const meetings = {
  name: 'meetings',
  pages: [
    ...[all, agenda, begin, add, item, move, remove, print, hall],
    ...[tables, mix, moderator, attendance],
    ...[cards, close, enough, forMember],
  ],
  menu: {
    staff: [{ at: at.meetings, words: ['Bijeenkomsten', 'Meetings'] }],
    member: [{ at: cardsAt.forMember, words: ['Weten we genoeg?', 'Do we know enough?'] }],
  },
  privacy,
} satisfies Room
