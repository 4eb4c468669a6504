import type { Room } from '../kit/web/room.ts'
import { privacy } from './privacy.ts'

/** From proposals to an advice that is handed over. Sub-rooms: `poll`, `count`. */
export const proposals = {
  name: 'proposals',
  pages: [],
  constitutional: [
    {
      table: 'proposals.advice',
      columns: ['id', 'panelId', 'adoptedOn', 'readyOn', 'handedOverOn', 'refused', 'foreword'],
    },
    {
      table: 'proposals.pollResult',
      columns: ['id', 'pollId', 'panelId', 'proposalId', 'side', 'counts', 'electorate', 'slips', 'hash'],
    },
  ],
  unwritten: ['proposals.score'],
  privacy,
} satisfies Room
