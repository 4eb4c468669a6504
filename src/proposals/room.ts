import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { close } from './count/pages/close.tsx'
import { counts } from './count/pages/counts.tsx'
import { desk } from './count/pages/desk.tsx'
import { destroy } from './count/pages/destroy.tsx'
import { leftOver, leftOverSeen } from './count/pages/leftover.tsx'
import { list as slipList } from './count/pages/list.tsx'
import { paper } from './count/pages/paper.tsx'
import { polls as counting } from './count/pages/polls.tsx'
import { room as inRoom } from './count/pages/room.tsx'
import { answerClock } from './jobs.ts'
import { advice } from './pages/advice.tsx'
import { day } from './pages/day.tsx'
import { draftPdf } from './pages/draft-pdf.tsx'
import { fix } from './pages/fix.tsx'
import { forMembers } from './pages/for-members.tsx'
import { handOver } from './pages/hand-over.tsx'
import { minority } from './pages/minority.tsx'
import { pdf } from './pages/pdf.tsx'
import { proposal } from './pages/proposal.tsx'
import { proposals as list } from './pages/proposals.tsx'
import { publicAdvice } from './pages/public.tsx'
import { recommendation } from './pages/recommendation.tsx'
import { open } from './poll/pages/open.tsx'
import { poll } from './poll/pages/poll.tsx'
import { polls } from './poll/pages/polls.tsx'
import { slips } from './poll/pages/slips.tsx'
import { thanks } from './poll/pages/thanks.tsx'
import { callOff } from './poll/pages/void.tsx'
import { vote } from './poll/pages/vote.tsx'
import { privacy } from './privacy.ts'

/** From proposals to an advice that is handed over. Sub-rooms: `poll`, `count`. */
export const proposals = {
  name: 'proposals',
  pages: [
    ...[list, proposal, minority, fix, advice, day, handOver, draftPdf],
    ...[publicAdvice, pdf, recommendation, forMembers],
    ...[polls, poll, slips, open, callOff, vote, thanks],
    ...[counting, desk, inRoom, leftOver, leftOverSeen, paper, counts, close, slipList, destroy],
  ],
  menu: {
    staff: [{ at: at.proposals, words: ['Voorstellen', 'Proposals'] }],
    member: [{ at: at.member, words: ['Voorstellen', 'Proposals'] }],
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
  jobs: [answerClock],
  unwritten: ['proposals.slip_box'],
  privacy,
} satisfies Room
