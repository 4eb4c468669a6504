import type { Room } from '../kit/web/room.ts'
import { privacy } from './privacy.ts'

/** Letters, registration and the draw. Sub-rooms: `letters`, `registration`, `desk`, `draw`. */
export const recruitment = {
  name: 'recruitment',
  pages: [],
  constitutional: [{ table: 'recruitment.released', columns: ['id', 'panelId', 'moment', 'at', 'table'] }],
  privacy,
} satisfies Room
