import { house } from '../accounts/proof.ts'
import { record } from '../kit/audit/record.ts'
import { recurring } from '../kit/work/jobs.ts'
import { toForget } from './queries.ts'
import { forgetBefore } from './rules.ts'
import * as store from './store.ts'

/** A year after the judgement nobody needs to know who asked. */
const forget = recurring<{ id: string }>({
  name: 'intake.forget',
  everyMinutes: 720,
  find: (work) => toForget(work, forgetBefore(work.now)),
  async act(work, { id }) {
    await store.forgetAsker(work, id)
    await record(work, house(), 'asker.forgotten', `intake.request:${id}`)
  },
})

export const jobs = [forget]
