import type { Room } from '../kit/web/room.ts'
import { check } from './check/pages/check.tsx'
import { file } from './check/pages/file.tsx'
import { finding } from './check/pages/finding.tsx'
import { judge } from './check/pages/judge.tsx'
import { point } from './check/pages/point.tsx'
import { privacy } from './privacy.ts'

/** The constitution of a panel. Sub-rooms: `text`, `check`, `signing`, `intake`. */
export const agreement = {
  name: 'agreement',
  pages: [check, point, judge, file, finding],
  constitutional: [
    { table: 'agreement.version', columns: ['id', 'panelId', 'number', 'content', 'fingerprint', 'madeBy', 'madeAt'] },
    {
      table: 'agreement.finding',
      columns: ['id', 'panelId', 'versionId', 'personId', 'name', 'substantial', 'why', 'madeAt'],
    },
  ],
  privacy,
} satisfies Room
