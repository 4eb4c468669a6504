import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { closing } from './jobs.ts'
import { appeal } from './pages/appeal.tsx'
import { moderate } from './pages/moderate.tsx'
import { own } from './pages/own.tsx'
import { paper } from './pages/paper.tsx'
import { plan } from './pages/plan.tsx'
import { results } from './pages/results.tsx'
import { staff } from './pages/staff.tsx'
import { statement } from './pages/statement.tsx'
import { vote } from './pages/vote.tsx'
import { write } from './pages/write.tsx'
import { privacy } from './privacy.ts'

/** Ideas from outside the panel, and the votes on them of people without a name. */
export const ideas = {
  name: 'ideas',
  pages: [staff, plan, statement, moderate, appeal, paper, vote, write, own, results],
  jobs: [closing],
  menu: {
    staff: [{ at: at.staff, words: ['Ideeën', 'Ideas'] }],
    public: [{ at: at.vote, words: ['Ideeën', 'Ideas'] }],
  },
  constitutional: [
    {
      table: 'ideas.round',
      columns: [
        ...(['id', 'panelId', 'number', 'question', 'opensAt', 'closesAt', 'feedsMeetingOn'] as const),
        ...(['plannedBy', 'plannedAt', 'resultReleasedAt', 'fingerprint'] as const),
      ],
    },
  ],
  /** A vote has no line of its own: a line would say when, and closing writes one for all. */
  unwritten: ['ideas.vote', 'ideas.voter'],
  privacy,
} satisfies Room
