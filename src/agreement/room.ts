import type { Room } from '../kit/web/room.ts'
import { privacy } from './privacy.ts'

/** The constitution of a panel. Sub-rooms: `text`, `check`, `signing`, `intake`. */
export const agreement = {
  name: 'agreement',
  pages: [],
  constitutional: [
    { table: 'agreement.version', columns: ['id', 'panelId', 'number', 'content', 'fingerprint', 'madeBy', 'madeAt'] },
  ],
  privacy,
} satisfies Room
