import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { endPost } from './pages/end-post.tsx'
import { newBody } from './pages/new-body.tsx'
import { newPanel } from './pages/new-panel.tsx'
import { newPartner } from './pages/new-partner.tsx'
import { partner } from './pages/partner.tsx'
import { team } from './pages/team.tsx'
import { vouch } from './pages/vouch.tsx'
import { privacy } from './privacy.ts'
import { factorAsked } from './queries.ts'

export const panel = {
  name: 'panel',
  pages: [newPanel, partner, newPartner, newBody, team, vouch, endPost],
  menu: {
    staff: [
      { at: at.staff, words: ['Stand', 'Where it stands'] },
      { at: at.partner, words: ['Partner', 'Partner'] },
      { at: at.team, words: ['Mensen', 'People'] },
    ],
  },
  privacy,
  asksFactor: factorAsked,
} satisfies Room
