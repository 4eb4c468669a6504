import { replacement } from '../../packages/sortition/replace.ts'
import { meet, meetWithoutEmail } from '../accounts/actions.ts'
import { record } from '../kit/audit/record.ts'
import { sendMail } from '../kit/mail/mail.tsx'
import { dayOf, fullDate } from '../kit/texts/dates.ts'
import type { Lang } from '../kit/texts/texts.ts'
import { langOf } from '../kit/texts/texts.ts'
import { asWords, told } from '../kit/texts/words.ts'
import { sha256 } from '../kit/work/canonical.ts'
import { token } from '../kit/work/chance.ts'
import { allowed, refusing, stop } from '../kit/work/refusal.ts'
import { notify, type Work } from '../kit/work/work.ts'
import { type May, system } from '../panel/proof.ts'
import { panelOf } from '../panel/queries.ts'
import type { AsTeam } from '../panel/types.ts'
import type { DrawnPeople } from '../recruitment/draw/actions.ts'
import { bodyOf, frozenPool, rulesInUse } from '../recruitment/draw/queries.ts'
import { forSortition, rowOf } from '../recruitment/draw/rules.ts'
import { drawnMail, notDrawnMail, reserveMail } from './mails.tsx'
import {
  agreedSeats,
  applicantsOf,
  exceptionOf,
  isClosed,
  releasedOf,
  reservesWaiting,
  seatOfPerson,
} from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import type { Applicant, AsHolder, Moment, Seat, SeatState, Why } from './types.ts'

const refuse = refusing({
  'email-taken': [
    'Met jouw mailadres heeft al iemand een plek in dit panel. Bel ons, dan lossen we het samen op.',
    'Somebody already has a seat in this panel with your email address. Call us, and we solve it together.',
  ],
  'no-reason': [
    'Schrijf de reden in een hele zin, ten minste 20 letters.',
    'Write the reason in a full sentence, at least 20 letters.',
  ],
  'own-party': ['Iemand van een andere partij tekent ook.', 'Somebody of another party signs as well.'],
  excepted: ['Deze uitzondering is al getekend.', 'This exception was signed already.'],
})

/** One seat into another state: the seat, the move that stays, its line. */
export async function move(
  work: Work,
  as: AsTeam,
  it: { seat: Seat; state: SeatState; why: Why; set?: Partial<Pick<Seat, 'personId' | 'reason'>> },
): Promise<Seat> {
  const when = it.state === 'confirmed' ? { confirmedAt: work.now } : { endedAt: work.now }
  const after = await store.saveSeat(work, it.seat, { state: it.state, ...when, ...it.set })
  await recordMove(work, as, after, { from: it.seat.state, why: it.why })
  return after
}
export async function recordMove(work: Work, as: AsTeam, after: Seat, it: { from: SeatState | null; why: Why }) {
  const row = await store.addMove(work, after, it)
  await record(work, as, 'seat.moved', `seats.move:${row.id}`, { after: row })
}

export interface Letter {
  readonly slug: string
  readonly title: string
  readonly first: string
}
/** What every mail of a panel's seats names. */
export async function letterOf(work: Work, as: AsTeam, lang: Lang): Promise<Letter> {
  const [panel, { firstMeetingOn }] = [await panelOf(work, as), await agreedSeats(work, as.panel)]
  return {
    slug: panel.slug,
    title: told(panel.title, lang),
    first: firstMeetingOn ? fullDate(firstMeetingOn, lang) : '',
  }
}

/** A new own link for this seat; an earlier one ends. */
export async function newLink(work: Work, seat: Seat): Promise<string> {
  const link = token(work.chance)
  await store.saveSeat(work, seat, { tokenHash: sha256(link) })
  return link
}

/** Seats whom the draw drew, makes the reserve in its order, and tells everybody who registered. Once: the draw is held once. */
export async function seatDrawn(work: Work, as: May<'draw.run'>, drawn: DrawnPeople): Promise<void> {
  const before = await store.rosterToChange(work, as.panel)
  const people = new Map((await applicantsOf(work, as)).map((one) => [one.id, one]))
  if (drawn.reserves.length > 0) await store.addReserves(work, as.panel, drawn.reserves)
  const left: Seat[] = []
  for (const [i, id] of drawn.seats.entries()) {
    const one = people.get(id)
    if (!one) continue
    const seat = await ask(work, as, { one, number: before.length + i + 1, why: 'draw' })
    if (one.withdrawnAt) left.push(await move(work, as, { seat, state: 'declined', why: 'withdrew' }))
  }
  for (const seat of left) await fill(work, seat)
  await tellOthers(work, as, { people: [...people.values()], drawn })
  const tallies = rules.tallies(await store.rosterToChange(work, as.panel), await agreedSeats(work, as.panel))
  const row = await store.addReleased(work, as.panel, 'drawn', tallies)
  await record(work, as, 'seats.released', `seats.released:${row.id}`, { after: row })
  notify(work, 'seats', as.panel)
}

/** Asks one person for a seat: by mail where she has an address, else she stands on the list of letters. */
async function ask(
  work: Work,
  as: AsTeam,
  it: { one: Applicant; number: number; why: 'draw' | 'reserve'; instead?: Seat },
): Promise<Seat> {
  const { id: applicantId, name, email, phone, lang, withdrawnAt } = it.one
  const seat = await store.addSeat(work, as.panel, {
    ...{ number: it.number, seatGroup: 'citizen', state: 'drawn', applicantId, name, email, phone, lang },
    ...(it.instead ? { substituteOf: it.instead.id } : {}),
  })
  await recordMove(work, as, seat, { from: null, why: it.why })
  if (!email || withdrawnAt) return seat
  const letter = await letterOf(work, as, langOf(seat.lang))
  const link = await newLink(work, seat)
  await sendMail(work, drawnMail, { to: email, lang: langOf(seat.lang), once: seat.id }, { ...letter, token: link })
  return seat
}

async function tellOthers(work: Work, as: AsTeam, it: { people: readonly Applicant[]; drawn: DrawnPeople }) {
  const [seated, waiting] = [new Set(it.drawn.seats), new Set(it.drawn.reserves)]
  const letters = { nl: await letterOf(work, as, 'nl'), en: await letterOf(work, as, 'en') }
  for (const one of it.people) {
    if (seated.has(one.id) || !one.email || one.withdrawnAt) continue
    const envelope = { to: one.email, lang: langOf(one.lang), once: one.id }
    const letter = letters[langOf(one.lang)]
    if (waiting.has(one.id)) await sendMail(work, reserveMail, envelope, letter)
    else await sendMail(work, notDrawnMail, envelope, letter)
  }
}

/** A reserve for an empty seat of a citizen: computed from the committed order and the targets. After the first meeting nobody. */
async function fill(work: Work, left: Seat): Promise<void> {
  const as = system(left.panelId)
  if (left.seatGroup !== 'citizen' || (await isClosed(work, left.panelId))) return
  const under = await rulesInUse(work, left.panelId)
  if (!under) return
  const rows = new Map((await frozenPool(work, as)).map((one) => [one.applicantId, rowOf(one)]))
  const roster = await store.rosterToChange(work, left.panelId)
  const seated = roster.filter((one) => one.seatGroup === 'citizen' && rules.isHeld(one))
  const waiting = await reservesWaiting(work, as)
  const row = (id: string | null) => {
    const found = rows.get(id ?? '')
    return found ? [found] : []
  }
  const next = replacement(
    seated.flatMap(({ applicantId }) => row(applicantId)),
    waiting.flatMap(({ id }) => row(id)),
    forSortition(bodyOf(under)),
  )
  const one = next && waiting.find(({ id }) => rows.get(id)?.leaf === next.leaf)
  if (!one) return
  const seat = await ask(work, as, { one, number: roster.length + 1, why: 'reserve', instead: left })
  await store.saveReserve(work, left.panelId, { place: one.place, state: 'offered', seatId: seat.id })
}

/** Her own yes or no. A no counts at once; the seat goes to a reserve. */
export async function answer(work: Work, as: AsHolder, says: 'yes' | 'no'): Promise<void> {
  const roster = await store.rosterToChange(work, as.panel)
  const seat = roster.find(({ id }) => id === as.seat)
  if (!seat) throw new Error('a link of a seat that is not there')
  if (says === 'no') return decline(work, as, seat, { why: rules.isConfirmed(seat) ? 'withdrew' : 'own-link' })
  return confirm(work, as, { seat, roster, why: 'own-link' })
}

export async function confirm(
  work: Work,
  as: AsTeam,
  it: { seat: Seat; roster: readonly Seat[]; why: 'own-link' | 'phone' },
): Promise<void> {
  const { seat } = it
  const state = allowed(rules.yes(seat))
  if (rules.isConfirmed(seat)) return
  const most = seat.seatGroup === 'partner' && rules.joinable(it.roster, await agreedSeats(work, as.panel))
  if (most) return stop(most)
  const personId = await personOf(work, seat, it.why)
  const after = await move(work, as, { seat, state, why: it.why, set: { personId } })
  await store.settleReserve(work, after, 'taken')
  notify(work, 'seats', as.panel)
}

/** Who confirms. Two people can share one mail address: the second of them confirms by phone, and is reached by phone and post. */
async function personOf(work: Work, seat: Seat, why: 'own-link' | 'phone'): Promise<string> {
  const { name, phone, email, panelId } = seat
  const lang = langOf(seat.lang)
  const known = email ? await meet(work, { name, email, lang }) : undefined
  const taken = known !== undefined && (await seatOfPerson(work, panelId, known)) !== undefined
  if (taken && why === 'own-link') stop(refuse('email-taken', { status: 409 }))
  return known && !taken ? known : meetWithoutEmail(work, { name, phone, lang })
}

export async function decline(
  work: Work,
  as: AsTeam,
  ...[seat, it]: [seat: Seat, it: { why: Why; vacant?: boolean }]
): Promise<void> {
  const state = it.vacant ? 'vacant' : allowed(rules.no(seat))
  const after = await move(work, as, { seat, state, why: it.why })
  await store.settleReserve(work, after, 'declined')
  await fill(work, after)
  notify(work, 'seats', as.panel)
}

/** Whoever withdrew her registration after the draw leaves her seat to a reserve. */
export async function freeWithdrawn(work: Work, it: { panelId: string; seatId: string }): Promise<void> {
  const seat = (await store.rosterToChange(work, it.panelId)).find(({ id }) => id === it.seatId)
  if (seat && rules.isAsked(seat)) await decline(work, system(it.panelId), seat, { why: 'withdrew' })
}

/** Lets the figures of a moment out: once, on its day or later. */
export async function release(work: Work, as: May<'seats.release'>, moment: Exclude<Moment, 'drawn'>): Promise<void> {
  const roster = await store.rosterToChange(work, as.panel)
  const agreed = await agreedSeats(work, as.panel)
  const from = (moment === 'first-meeting' ? agreed.firstMeetingOn : agreed.adviceReadyOn) ?? '9999-12-31'
  const released = await releasedOf(work, as.panel)
  const no = rules.releasable(moment, { released, from, today: dayOf(work.now) }, (day) => fullDate(day, 'nl'))
  if (no) return stop(no)
  const row = await store.addReleased(work, as.panel, moment, rules.tallies(roster, agreed))
  await record(work, as, 'seats.released', `seats.released:${row.id}`, { after: row })
  notify(work, 'seats', as.panel)
}

/** Seating while a target is out of reach: one party gives the reason, another signs as well. */
export async function except(work: Work, as: May<'seats.except'>, it: { name: string; reason: string }): Promise<void> {
  await store.rosterToChange(work, as.panel)
  const [before, party] = [await exceptionOf(work, as.panel), as.partner ?? 'foundation']
  if (!before) {
    if (it.reason.replace(/\P{L}/gu, '').length < 20) return stop(refuse('no-reason', { field: 'reason' }))
    const after = await store.addException(work, as.panel, {
      ...{ reason: asWords(it.reason), firstPerson: as.person, firstName: it.name, firstParty: party },
    })
    return record(work, as, 'exception.proposed', `seats.exception:${as.panel}`, { after })
  }
  if (before.secondAt) return stop(refuse('excepted', { status: 409 }))
  if (before.firstParty === party) return stop(refuse('own-party', { status: 409 }))
  const second = { secondPerson: as.person, secondName: it.name, secondParty: party }
  const after = await store.signException(work, as.panel, second)
  await record(work, as, 'exception.signed', `seats.exception:${as.panel}`, { before, after })
  notify(work, 'seats', as.panel)
}
