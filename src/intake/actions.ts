import { holders, organisation } from '../accounts/queries.ts'
import { record } from '../kit/audit/record.ts'
import { sendMail } from '../kit/mail/mail.tsx'
import type { Lang } from '../kit/texts/texts.ts'
import { langOf } from '../kit/texts/texts.ts'
import { allowed, stop } from '../kit/work/refusal.ts'
import type { Proof, Work } from '../kit/work/work.ts'
import type { AsHouseStaff } from '../panel/types.ts'
import { answered, received, somebodyAsked } from './mails.tsx'
import { keptPlan } from './planner/rules.ts'
import { freePanels, requestWith } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Judgement, NewRequest, Request } from './types.ts'

const how = '/hoe-een-panel-werkt'

/** Somebody asks for a panel. The same form sent again is the same request. */
export async function ask(work: Work, as: Proof, it: NewRequest & { lang: Lang }): Promise<void> {
  const plan = it.plan === '' ? undefined : (keptPlan(it.plan) ?? stop(rules.noPlan()))
  const row = await store.addRequest(work, { ...it, plan })
  if (!row) return record(work, as, 'request.sent-again', `intake.request:${it.once}`)
  const { id: request, sort, state } = row
  await record(work, as, 'request.made', `intake.request:${request}`, { after: { sort, state } })
  const house = (await organisation(work)).name
  await sendMail(work, received, { to: it.email, lang: it.lang, once: request }, { house, how })
  await tellHouse(work, request)
}

async function tellHouse(work: Work, request: string): Promise<void> {
  const all = [...(await holders(work, 'administrator')), ...(await holders(work, 'director'))]
  for (const one of all) {
    if (!one.email) continue
    const envelope = { to: one.email, lang: langOf(one.lang), once: `${request}:${one.id}` }
    await sendMail(work, somebodyAsked, envelope, { request })
  }
}

/** Locks the request an address names. @throws Refused where there is none. */
async function toChange(work: Work, as: AsHouseStaff, id: string): Promise<Request> {
  const known = await requestWith(work, as, id)
  return (known && (await store.requestToChange(work, known.id))) ?? stop(rules.noRequest())
}

/** Go or against, once; the words go to who asked. */
export async function judge(work: Work, as: AsHouseStaff, id: string, it: Judgement): Promise<void> {
  const before = await toChange(work, as, id)
  const judgement = allowed(rules.judged(before, it))
  const after = await store.saveJudgement(work, before.id, { ...judgement, judgedBy: as.person })
  const { state, fits, verdict } = after
  await record(work, as, 'request.judged', `intake.request:${before.id}`, { after: { state, fits, verdict } })
  const house = (await organisation(work)).name
  const envelope = { to: before.email, lang: langOf(before.lang), once: before.id }
  await sendMail(work, answered, envelope, { ...judgement, name: before.name, house })
}

/** The panel a request led to. */
export async function connect(work: Work, as: AsHouseStaff, id: string, panel: string): Promise<void> {
  const before = await toChange(work, as, id)
  const no = rules.connectable(before)
  if (no) return stop(no)
  const found = (await freePanels(work, as)).find((one) => one.id === panel) ?? stop(rules.unknownPanel())
  await store.savePanel(work, before.id, found.id)
  await record(work, { ...as, panel: found.id }, 'request.connected', `intake.request:${before.id}`, {
    after: { panelId: found.id },
  })
}
