import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { bodies } from './addressing/pages/bodies.tsx'
import { draft } from './answer/pages/draft.tsx'
import { ownDocument } from './answer/pages/own-document.tsx'
import { preview } from './answer/pages/preview.tsx'
import { send } from './answer/pages/send.tsx'
import { desk } from './pages/desk.tsx'
import { document } from './pages/document.tsx'
import { privacy } from './privacy.ts'
import { begun } from './progress/pages/begun.tsx'
import { milestone } from './progress/pages/milestone.tsx'
import { milestoneDone } from './progress/pages/milestone-done.tsx'
import { report } from './progress/pages/report.tsx'
import { answer } from './question/pages/answer.tsx'
import { ask } from './question/pages/ask.tsx'
import { judge } from './question/pages/judge.tsx'
import { open } from './question/pages/open.tsx'

/** The partner's answer, followed until it is done. Sub-rooms: `addressing`, `answer`, `progress`, `question`. */
export const response = {
  name: 'response',
  pages: [
    ...[bodies, document, desk, draft, preview, send, ownDocument],
    ...[report, begun, milestone, milestoneDone, ask, open, answer, judge],
  ],
  menu: {
    partner: [{ at: at.desk, words: ['Antwoord', 'Answer'] }],
  },
  constitutional: [
    {
      table: 'response.answer',
      columns: [
        ...['id', 'panelId', 'recommendationId', 'version', 'partnerId', 'body', 'decision', 'content'],
        ...['sentBy', 'sentName', 'sentAt'],
      ],
    },
    {
      table: 'response.status',
      columns: [
        ...['id', 'panelId', 'recommendationId', 'partnerId', 'progress', 'says', 'documents', 'promiseId'],
        ...['reportedBy', 'reportedName', 'reportedAt'],
      ],
    },
  ],
  privacy,
} satisfies Room
