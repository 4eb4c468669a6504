import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { applicant } from './desk/pages/applicant.tsx'
import { enter } from './desk/pages/enter.tsx'
import { exclude } from './desk/pages/exclude.tsx'
import { link } from './desk/pages/link.tsx'
import { list } from './desk/pages/list.tsx'
import { receipt } from './desk/pages/receipt.tsx'
import { at as drawAt } from './draw/addresses.ts'
import { drawConstitutional, drawPages } from './draw/room.ts'
import { letter } from './letters/pages/letter.tsx'
import { letters } from './letters/pages/letters.tsx'
import { open } from './pages/open.tsx'
import { plan } from './pages/plan.tsx'
import { recruitment as stand } from './pages/recruitment.tsx'
import { targets } from './pages/targets.tsx'
import { privacy } from './privacy.ts'
import { at as publicAt } from './registration/addresses.ts'
import { decline } from './registration/pages/decline.tsx'
import { declined } from './registration/pages/declined.tsx'
import { join } from './registration/pages/join.tsx'
import { mine } from './registration/pages/mine.tsx'
import { open as withoutLetter } from './registration/pages/open.tsx'
import { step } from './registration/pages/step.tsx'
import { withdraw } from './registration/pages/withdraw.tsx'

// `declined` before `step`: "niet" is no link
const registration = [join, withoutLetter, decline, declined, step, mine, withdraw]
// `enter` before `applicant`: "nieuw" is no number
const desk = [list, enter, applicant, receipt, link, exclude]

/** Letters, registration and the draw. Sub-rooms: `letters`, `registration`, `desk`, `draw`. */
export const recruitment = {
  name: 'recruitment',
  pages: [stand, plan, targets, open, letters, letter, ...desk, ...registration, ...drawPages],
  menu: {
    staff: [
      { at: at.recruitment, words: ['Werving', 'Recruitment'] },
      { at: drawAt.staff, words: ['Loting', 'Draw'] },
    ],
    public: [
      { at: publicAt.join, words: ['Meedoen', 'Take part'] },
      { at: drawAt.public, words: ['Loting', 'Draw'] },
    ],
  },
  constitutional: [
    { table: 'recruitment.released', columns: ['id', 'panelId', 'moment', 'at', 'table'] },
    ...drawConstitutional,
  ],
  privacy,
} satisfies Room
