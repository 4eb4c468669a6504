import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { add } from './pages/add.tsx'
import { agenda } from './pages/agenda.tsx'
import { calendar } from './pages/calendar.tsx'
import { cancel } from './pages/cancel.tsx'
import { hold } from './pages/hold.tsx'
import { meeting } from './pages/meeting.tsx'
import { plan } from './pages/plan.tsx'
import { postpone } from './pages/postpone.tsx'
import { privacy } from './privacy.ts'

export const trajectory = {
  name: 'trajectory',
  // `add` before `meeting`: "nieuw" is no number
  pages: [plan, add, meeting, postpone, hold, cancel, agenda, calendar],
  menu: {
    staff: [{ at: at.plan, words: ['Traject', 'Trajectory'] }],
    public: [{ at: at.public, words: ['Agenda', 'Agenda'] }],
  },
  privacy,
} satisfies Room
