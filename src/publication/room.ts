import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { accessibility } from './pages/accessibility.tsx'
import { council } from './pages/council.tsx'
import { feed } from './pages/feed.tsx'
import { home } from './pages/home.tsx'
import { how } from './pages/how.tsx'
import { panel } from './pages/panel.tsx'
import { privacy } from './pages/privacy.tsx'
import { styleguide } from './pages/styleguide.tsx'

export const publication = {
  name: 'publication',
  pages: [home, how, panel, feed, council, privacy, accessibility, styleguide],
  menu: { public: [{ at: at.panel, words: ['Overzicht', 'Overview'] }] },
} satisfies Room
