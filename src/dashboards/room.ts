import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { member } from './pages/member.tsx'
import { overview } from './pages/overview.tsx'
import { panel } from './pages/panel.tsx'
import { panels } from './pages/panels.tsx'

export const dashboards = {
  name: 'dashboards',
  pages: [overview, panel, panels, member],
  menu: { member: [{ at: at.member, words: ['Vandaag', 'Today'] }] },
} satisfies Room
