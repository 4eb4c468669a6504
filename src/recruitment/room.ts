import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { at as drawAt } from './draw/addresses.ts'
import { drawConstitutional, drawPages } from './draw/room.ts'
import { letter } from './letters/pages/letter.tsx'
import { letters } from './letters/pages/letters.tsx'
import { open } from './pages/open.tsx'
import { plan } from './pages/plan.tsx'
import { recruitment as stand } from './pages/recruitment.tsx'
import { targets } from './pages/targets.tsx'
import { privacy } from './privacy.ts'

/** Letters, registration and the draw. Sub-rooms: `letters`, `registration`, `desk`, `draw`. */
export const recruitment = {
  name: 'recruitment',
  pages: [stand, plan, targets, open, letters, letter, ...drawPages],
  menu: {
    staff: [
      { at: at.recruitment, words: ['Werving', 'Recruitment'] },
      { at: drawAt.staff, words: ['Loting', 'Draw'] },
    ],
    public: [{ at: drawAt.public, words: ['Loting', 'Draw'] }],
  },
  constitutional: [
    { table: 'recruitment.released', columns: ['id', 'panelId', 'moment', 'at', 'table'] },
    ...drawConstitutional,
  ],
  privacy,
} satisfies Room
