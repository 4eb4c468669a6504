import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { add } from './pages/add.tsx'
import { all } from './pages/all.tsx'
import { check } from './pages/check.tsx'
import { correct } from './pages/correct.tsx'
import { forMember } from './pages/for-member.tsx'
import { forMembers } from './pages/for-members.tsx'
import { publicPage } from './pages/public.tsx'
import { publicList } from './pages/public-list.tsx'
import { publish } from './pages/publish.tsx'
import { report } from './pages/report.tsx'
import { settle } from './pages/settle.tsx'
import { privacy } from './privacy.ts'

/** Reports: drafted, checked by the members, published, corrected in sight. */
export const reports = {
  name: 'reports',
  pages: [all, add, report, check, settle, publish, correct, forMembers, forMember, publicList, publicPage],
  constitutional: [
    {
      table: 'reports.version',
      columns: ['id', 'reportId', 'number', 'title', 'body', 'reason', 'objections', 'madeBy', 'madeAt'],
    },
  ],
  menu: {
    staff: [{ at: at.all, words: ['Verslagen', 'Reports'] }],
    member: [{ at: at.forMembers, words: ['Verslagen', 'Reports'] }],
    public: [{ at: at.publicList, words: ['Verslagen', 'Reports'] }],
  },
  privacy,
} satisfies Room
