import type { Room } from '../kit/web/room.ts'
import { jobs } from './jobs.ts'
import { ask } from './pages/ask.tsx'
import { connect } from './pages/connect.tsx'
import { judge } from './pages/judge.tsx'
import { request } from './pages/request.tsx'
import { requests } from './pages/requests.tsx'
import { thanks } from './pages/thanks.tsx'
import { planner } from './planner/pages/planner.tsx'
import { privacy } from './privacy.ts'

export const intake = {
  name: 'intake',
  pages: [ask, thanks, planner, requests, request, judge, connect],
  jobs,
  privacy,
} satisfies Room
