/** A poll by protocol B, held through its pages: texts fixed, slips printed, the room counted, open; then votes and the close. */
import { readPdf } from '../../src/kit/pdf/read.ts'
import { slipPrint } from '../../src/proposals/poll/queries.ts'
import type { House } from './house.ts'
import type { PanelInWorld } from './panel.ts'
import { twoTellers } from './tellers.ts'

export interface Room {
  readonly citizens: number
  readonly partner: number
}
export interface PollInWorld {
  readonly id: string
  readonly codes: { readonly citizens: readonly string[]; readonly partner: readonly string[] }
  vote(code: string, score: string): Promise<number>
  close(): Promise<void>
}

/** Proposal 1, its text fixed; gives who counts. */
export async function aProposal(house: House, panel: PanelInWorld): Promise<[string, string]> {
  const [moderator, list] = [panel.who('lead-moderator'), `/beheer/${panel.slug}/voorstellen`]
  await house.post(list, { title: 'Meer bomen', body: 'Meer bomen op het plein.', reasons: 'Daarom.' }, moderator)
  await house.post(`${list}/alle/vast`, { fixed: 'yes' }, moderator, list)
  return twoTellers(house, panel)
}

export async function anOpenPoll(
  house: House,
  panel: PanelInWorld,
  it: { room: Room; round: '1' | '2'; tellers: readonly [string, string] },
): Promise<PollInWorld> {
  const [moderator, polls] = [panel.who('lead-moderator'), `/beheer/${panel.slug}/peiling`]
  const made = await sound(
    house.post(polls, { 'proposals[]': ['1'], round: it.round, way: 'slips' }, moderator),
    'not made',
  )
  const id = made.location.split('/').at(-1) ?? ''
  const [page, desk] = [`${polls}/${id}`, `/werk/${panel.slug}/peiling/${id}`]
  const room = { citizens: String(it.room.citizens), partner: String(it.room.partner) }
  await sound(house.post(page, room, moderator), 'not printed')
  const codesOf = async (side: 'citizens' | 'partner') => {
    const kept = await house.works.look((work) => slipPrint(work, id, side))
    return kept && kept.pdf.length > 0
      ? (readPdf(Buffer.from(kept.pdf)).text.match(/[A-Z2-9]{4}-[A-Z2-9]{4}/g) ?? [])
      : []
  }
  const codes = { citizens: await codesOf('citizens'), partner: await codesOf('partner') }
  const both = async (step: string) => {
    for (const who of it.tellers) await sound(house.post(`${desk}/${step}`, room, who, desk), step)
  }
  await both('aanwezig')
  await sound(house.post(`${page}/open`, {}, moderator, page), 'not open')
  const ballot = `/panel/${panel.slug}/stem`
  return {
    id,
    codes,
    vote: async (code, score) => (await house.post(ballot, { code, 'score-1': score })).status,
    close: () => both('sluiten'),
  }
}

async function sound(answer: ReturnType<House['post']>, what: string) {
  const { status, location, text } = await answer
  if (status !== 303) throw new Error(`${what}: ${status} ${text.slice(0, 300)}`)
  return { location }
}
