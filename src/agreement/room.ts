import type { Room } from '../kit/web/room.ts'
import { adjust } from './bounds/pages/adjust.tsx'
import { check } from './check/pages/check.tsx'
import { file } from './check/pages/file.tsx'
import { finding } from './check/pages/finding.tsx'
import { judge } from './check/pages/judge.tsx'
import { point } from './check/pages/point.tsx'
import { supply } from './check/pages/supply.tsx'
import { privacy } from './privacy.ts'
import { compare } from './public/pages/compare.tsx'
import { begin } from './text/pages/begin.tsx'
import { clause } from './text/pages/clause.tsx'
import { closeComment } from './text/pages/close-comment.tsx'
import { edit } from './text/pages/edit.tsx'
import { fix } from './text/pages/fix.tsx'
import { version } from './text/pages/version.tsx'

/** The constitution of a panel, as it is written and checked. Sub-rooms: `text`, `terms`, `check`, `bounds`, `public`. */
export const agreement = {
  name: 'agreement',
  pages: [
    ...[begin, clause, edit, closeComment, fix, version],
    ...[check, point, supply, judge, file, finding],
    ...[adjust, compare],
  ],
  constitutional: [
    {
      table: 'agreement.version',
      columns: [
        'id',
        'panelId',
        'number',
        'content',
        'fingerprint',
        'madeBy',
        'madeAt',
        'offeredAt',
        'publishedAt',
        'withdrawnAt',
      ],
    },
    {
      table: 'agreement.finding',
      columns: ['id', 'panelId', 'versionId', 'personId', 'name', 'substantial', 'why', 'madeAt'],
    },
  ],
  privacy,
} satisfies Room
