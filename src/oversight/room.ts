import type { Room } from '../kit/web/room.ts'
import { at } from './addresses.ts'
import { jobs } from './jobs.ts'
import { answers } from './pages/answers.tsx'
import { close } from './pages/close.tsx'
import { contact } from './pages/contact.tsx'
import { exception } from './pages/exception.tsx'
import { finding } from './pages/finding.tsx'
import { oversight as overview } from './pages/oversight.tsx'
import { recommendation } from './pages/recommendation.tsx'
import { verdict } from './pages/verdict.tsx'
import { privacy } from './privacy.ts'

/** Both sides held to their word, in public: what everybody reads of the answer, and what the foundation does about it. */
export const oversight = {
  name: 'oversight',
  pages: [answers, recommendation, overview, verdict, contact, finding, exception, close],
  jobs,
  menu: {
    staff: [{ at: at.oversight, words: ['Opvolging', 'Follow-up'] }],
    public: [{ at: at.answers, words: ['Antwoord', 'Answer'] }],
  },
  constitutional: [
    {
      table: 'oversight.verdict',
      columns: [
        ...['id', 'panelId', 'recommendationId', 'moment', 'says', 'why', 'n', 'nOf', 'how'],
        ...['enteredBy', 'enteredAt'],
      ],
    },
    {
      table: 'oversight.finding',
      columns: ['id', 'panelId', 'promiseId', 'nth', 'says', 'why', 'foundBy', 'foundName', 'foundAt'],
    },
    {
      table: 'oversight.exception',
      columns: ['id', 'panelId', 'recommendationId', 'kind', 'why', 'foundBy', 'foundName', 'foundAt'],
    },
  ],
  privacy,
} satisfies Room
