import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { dayOf } from '../../kit/texts/dates.ts'
import { langOf } from '../../kit/texts/texts.ts'
import { refusing, stop } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import { type May, system } from '../../panel/proof.ts'
import { confirm, decline, letterOf, newLink } from '../actions.ts'
import { phoneMail } from '../mails.tsx'
import * as rules from '../rules.ts'
import * as store from '../store.ts'
import type { CallOutcome, Seat } from '../types.ts'
import { callsOf } from './queries.ts'

const refuse = refusing({ 'no-seat': ['Deze plek is er niet.', 'There is no such seat.'] })

/** One call of the desk. What was said goes back to her in writing and counts later; the third day without answer frees the seat. */
export async function call(
  work: Work,
  as: May<'seats.call'>,
  it: { seat: string; outcome: CallOutcome },
): Promise<void> {
  const roster = await store.rosterToChange(work, as.panel)
  const seat = roster.find(({ id, seatGroup }) => id === it.seat && seatGroup === 'citizen')
  if (!seat) return stop(refuse('no-seat', { status: 404 }))
  const before = (await callsOf(work, as)).filter(({ seatId }) => seatId === seat.id)
  const now = { outcome: it.outcome, day: dayOf(work.now) }
  const no = rules.callable(seat, before, now)
  if (no) return stop(no)
  const said = it.outcome !== 'not-reached'
  const row = await store.addCall(work, as.panel, {
    ...{ seatId: seat.id, ...now, calledBy: as.person },
    countsFrom: said ? rules.phoneCounts(work.now) : null,
  })
  await record(work, as, 'seat.called', `seats.call:${row.id}`, { after: row })
  if (said) return writeBack(work, seat, { call: row.id, yes: it.outcome === 'says-yes' })
  if (rules.notReached([...before, now])) await decline(work, as, seat, { why: 'not-reached', vacant: true })
}

async function writeBack(work: Work, seat: Seat, it: { call: string; yes: boolean }): Promise<void> {
  if (!seat.email) return
  const as = system(seat.panelId)
  const { slug, title } = await letterOf(work, as, langOf(seat.lang))
  const token = await newLink(work, seat)
  const envelope = { to: seat.email, lang: langOf(seat.lang), once: it.call }
  await sendMail(work, phoneMail, envelope, { slug, title, token, yes: it.yes })
}

/** What was said by phone and not contradicted counts now. */
export async function countCall(
  work: Work,
  it: { panelId: string; seatId: string; outcome: CallOutcome },
): Promise<void> {
  const as = system(it.panelId)
  const roster = await store.rosterToChange(work, it.panelId)
  const seat = roster.find(({ id }) => id === it.seatId)
  if (!seat || !rules.isAsked(seat)) return
  if (it.outcome === 'says-yes') return confirm(work, as, { seat, roster, why: 'phone' })
  await decline(work, as, seat, { why: 'phone' })
}
