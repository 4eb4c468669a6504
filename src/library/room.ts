import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { add } from './pages/add.tsx'
import { document } from './pages/document.tsx'
import { documents } from './pages/documents.tsx'
import { file } from './pages/file.tsx'
import { members } from './pages/members.tsx'
import { staff } from './pages/staff.tsx'
import { withdraw } from './pages/withdraw.tsx'
import { privacy } from './privacy.ts'

/** What a panel can read: open to everybody on the day it goes to the members. */
export const library = {
  name: 'library',
  pages: [staff, add, withdraw, members, documents, document, file],
  menu: {
    staff: [{ at: at.staff, words: ['Stukken', 'Documents'] }],
    member: [{ at: at.members, words: ['Stukken', 'Documents'] }],
    public: [{ at: at.public, words: ['Stukken', 'Documents'] }],
  },
  privacy,
} satisfies Room
