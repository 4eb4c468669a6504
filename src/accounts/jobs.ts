import { record } from '../kit/audit/record.ts'
import { recurring } from '../kit/work/jobs.ts'
import type { Work } from '../kit/work/work.ts'
import { spentHours } from './policy.ts'
import { house } from './proof.ts'
import { type Spent, spent } from './queries.ts'
import { later } from './rules.ts'
import * as store from './store.ts'

/** Sessions and links that are over go: they say who signed in when, and nobody needs that. */
const clear = recurring<Spent>({
  name: 'accounts.clear',
  everyMinutes: 60,
  find: spent,
  async act(work, kind) {
    await clearing[kind](work, later(work.now, { hours: kind === 'sessions' ? 0 : -spentHours }))
    if (kind !== 'sessions') await record(work, house(), 'links.cleared', `accounts.${kind}:expired`)
  },
})
const clearing: Record<Spent, (work: Work, before: Date) => Promise<unknown>> = {
  sessions: store.clearSessions,
  signIns: store.clearSignIns,
  newEmails: store.clearNewEmails,
  invitations: store.clearInvitations,
}

export const jobs = [clear]
