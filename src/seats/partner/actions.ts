import { record } from '../../kit/audit/record.ts'
import { sendMail } from '../../kit/mail/mail.tsx'
import { refusing, stop } from '../../kit/work/refusal.ts'
import { notify, type Work } from '../../kit/work/work.ts'
import type { May } from '../../panel/proof.ts'
import { partnersOf } from '../../panel/queries.ts'
import { letterOf, move, newLink, recordMove } from '../actions.ts'
import { namedMail } from '../mails.tsx'
import { agreedSeats } from '../queries.ts'
import * as rules from '../rules.ts'
import * as store from '../store.ts'
import type { Seat } from '../types.ts'

const refuse = refusing({
  'no-member': ['Dit lid is er niet, of is al gestopt.', 'There is no such member, or she has stopped already.'],
  named: ['Dit mailadres heeft al een plek.', 'This email address has a seat already.'],
  'no-partner': ['Je werkt hier niet voor een organisatie.', 'You do not act for an organisation here.'],
})

export interface Nominee {
  readonly name: string
  readonly email: string
  readonly function: string
  readonly mandate: string
}

const partnerOf = (as: May<'seats.nominate'>): string => as.partner ?? stop(refuse('no-partner', { status: 403 }))
const mine = (roster: readonly Seat[], partner: string) =>
  roster.filter((seat) => seat.partnerId === partner && rules.isHeld(seat))

/** Names one member; she confirms by her own link. */
export async function nominate(work: Work, as: May<'seats.nominate'>, it: Nominee): Promise<void> {
  const roster = await store.rosterToChange(work, as.panel)
  const partnerId = partnerOf(as)
  const no = rules.nominable(roster, await agreedSeats(work, as.panel))
  if (no) return stop(no)
  const known = roster.some((seat) => rules.isHeld(seat) && seat.email?.toLowerCase() === it.email.toLowerCase())
  if (known) return stop(refuse('named', { field: 'email', status: 409 }))
  const last = Math.max(0, ...mine(roster, partnerId).map(({ listenOrder }) => listenOrder ?? 0))
  const seat = await store.addSeat(work, as.panel, {
    ...{ number: roster.length + 1, seatGroup: 'partner', state: 'drawn', partnerId, ...it, lang: 'nl' },
    listenOrder: last + 1,
  })
  await recordMove(work, as, seat, { from: null, why: 'named' })
  const { slug, title } = await letterOf(work, as, 'nl')
  const partner = (await partnersOf(work, as.panel)).find(({ id }) => id === partnerId)?.name ?? ''
  const token = await newLink(work, seat)
  await sendMail(work, namedMail, { to: it.email, lang: 'nl', once: seat.id }, { slug, title, token, partner })
  notify(work, 'seats', as.panel)
}

async function memberToChange(work: Work, as: May<'seats.nominate'>, id: string) {
  const own = mine(await store.rosterToChange(work, as.panel), partnerOf(as))
  const seat = own.find((one) => one.id === id)
  return { own, seat: seat ?? stop(refuse('no-member', { status: 404 })) }
}

/** Takes one member back. */
export async function withdraw(work: Work, as: May<'seats.nominate'>, id: string): Promise<void> {
  const { seat } = await memberToChange(work, as, id)
  await move(work, as, { seat, state: 'withdrawn', why: 'withdrawn-by-partner' })
  notify(work, 'seats', as.panel)
}

/** Moves one member a place up in the order in which members listen when citizens are missing. */
export async function listenEarlier(work: Work, as: May<'seats.nominate'>, id: string): Promise<void> {
  const { own, seat } = await memberToChange(work, as, id)
  const order = own.toSorted((a, b) => (a.listenOrder ?? 0) - (b.listenOrder ?? 0))
  const above = order[order.indexOf(seat) - 1]
  if (!above) return
  const after = await store.saveSeat(work, seat, { listenOrder: above.listenOrder })
  await store.saveSeat(work, above, { listenOrder: seat.listenOrder })
  await record(work, as, 'seat.ordered', `seats.seat:${seat.id}`, {
    before: { listenOrder: seat.listenOrder },
    after: { listenOrder: after.listenOrder },
  })
}
