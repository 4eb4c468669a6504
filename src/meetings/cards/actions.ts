import { record } from '../../kit/audit/record.ts'
import { obey, stop } from '../../kit/work/refusal.ts'
import type { Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import type { AsMember } from '../../seats/types.ts'
import { meetingNumbered } from '../../trajectory/queries.ts'
import { noMeeting } from '../../trajectory/rules.ts'
import { cardOf } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { YesNo } from './types.ts'

type Leader = May<'meetings.lead'>
/** Something that came up and has no place now. */
export async function park(work: Work, as: Leader, it: { number: string; text: string }): Promise<void> {
  const meeting = (await meetingNumbered(work, as.panel, it.number)) ?? stop(noMeeting())
  const after = await store.addCard(work, as.panel, { meetingId: meeting.id, text: it.text, parkedBy: as.person })
  await record(work, as, 'card.parked', `meetings.card:${after.id}`, { after })
}

/** Says what became of a card. */
export async function close(work: Work, as: Leader, it: { card: string; how: string }): Promise<void> {
  const known = (await cardOf(work, as.panel, it.card)) ?? stop(rules.noCard())
  const before = (await store.cardToClose(work, as.panel, known.id)) ?? stop(rules.noCard())
  obey(rules.closable(before))
  const after = await store.saveClosed(work, before.id, { closedHow: it.how, closedBy: as.person })
  await record(work, as, 'card.closed', `meetings.card:${before.id}`, { before, after })
}

/** A member says whether she knows enough to decide; she may say it anew. */
export async function sayEnough(work: Work, as: AsMember, it: { answer: YesNo; missing: string }): Promise<void> {
  obey(rules.answerable(it))
  const missing = it.answer === 'no' ? it.missing : null
  const after = await store.putAnswer(work, as.panel, { seatId: as.seat, answer: it.answer, missing })
  await record(work, as, 'enough.answered', `meetings.enough:${as.panel}/${as.seat}`, { after })
}
