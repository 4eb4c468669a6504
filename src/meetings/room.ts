import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
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

/** A meeting as it is run. */
export const meetings = {
  name: 'meetings',
  pages: [all, agenda, begin, add, item, move, remove, print, hall],
  menu: { staff: [{ at: at.meetings, words: ['Bijeenkomsten', 'Meetings'] }] },
  privacy,
} satisfies Room
