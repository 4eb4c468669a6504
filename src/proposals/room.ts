import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { adopted } from './pages/adopted.tsx'
import { advice } from './pages/advice.tsx'
import { draftPdf } from './pages/draft-pdf.tsx'
import { fix } from './pages/fix.tsx'
import { handOver } from './pages/hand-over.tsx'
import { minority } from './pages/minority.tsx'
import { pdf } from './pages/pdf.tsx'
import { proposal } from './pages/proposal.tsx'
import { proposals as list } from './pages/proposals.tsx'
import { publicAdvice } from './pages/public.tsx'
import { ready } from './pages/ready.tsx'
import { recommendation } from './pages/recommendation.tsx'
import { privacy } from './privacy.ts'

/** From proposals to an advice that is handed over. Sub-rooms: `poll`, `count`. */
export const proposals = {
  name: 'proposals',
  pages: [
    ...[list, proposal, minority, fix, advice, adopted, ready, handOver, draftPdf],
    ...[publicAdvice, pdf, recommendation],
  ],
  menu: {
    staff: [{ at: at.proposals, words: ['Voorstellen', 'Proposals'] }],
    public: [{ at: at.public, words: ['Advies', 'Advice'] }],
  },
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
