/** More slips than people do not close, a void slip does not vote (src/proposals/poll); and who comes late to round 2 shows nobody outside the room what she voted (abuse case 12). */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { closePrints } from '../../src/kit/pdf/render.ts'
import { lastPolls } from '../../src/proposals/queries.ts'
import { pages } from '../../src/road.ts'
import { aHouse, type House } from '../world/house.ts'
import { aPanel, type PanelInWorld } from '../world/panel.ts'
import { anOpenPoll, aProposal } from '../world/polling.ts'

const now = new Date('2027-05-08T10:00:00Z')
let house: House
let panel: PanelInWorld
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'laat')
})
after(async () => {
  await house.close()
  await closePrints()
})

/** Every page that is there for everybody, as it stands now. */
async function outside(): Promise<Map<string, string>> {
  const open = pages.filter(({ guard, get }) => get && guard.open)
  const found = new Map<string, string>()
  for (const { path } of open) {
    const at = path.path.replace(':panel', 'laat').replace(/:(number|n)\b/, '1')
    if (at.includes(':')) continue
    const { status, text } = await house.get(at)
    if (status === 200) found.set(at, text)
  }
  return found
}
const differing = (a: Map<string, string>, b: Map<string, string>) =>
  [...b].filter(([at, text]) => a.get(at) !== text).map(([at]) => at)

test('round 1 and round 2 change no byte outside the room: the vote of a late-comer cannot be told by subtraction', async () => {
  const tellers = await aProposal(house, panel)
  const before_ = await outside()
  assert.ok(before_.size > 15, `only ${before_.size} pages`)
  const first = await anOpenPoll(house, panel, { room: { citizens: 17, partner: 0 }, round: '1', tellers })
  for (const [at, code] of first.codes.citizens.slice(0, 16).entries()) await first.vote(code, at < 12 ? '7' : '2')
  assert.deepEqual(differing(before_, await outside()), [], 'while round 1 is open')
  await first.close()
  assert.deepEqual(differing(before_, await outside()), [], 'after round 1')
  // The seventeenth comes now. Everybody else votes as before.
  const second = await anOpenPoll(house, panel, { room: { citizens: 17, partner: 0 }, round: '2', tellers })
  for (const [at, code] of second.codes.citizens.entries()) await second.vote(code, at < 12 ? '7' : at < 16 ? '2' : '1')
  await second.close()
  assert.deepEqual(differing(before_, await outside()), [], 'after round 2, until the advice is handed over')
})

test('only the last round is ever shown to everybody; of round 1 staff who are no tellers see no scores either', async () => {
  const polls = await house.works.look((work) =>
    work.sql.selectFrom('proposals.poll').selectAll().orderBy('number').execute(),
  )
  assert.equal(polls.length, 2)
  const list = `/werk/laat/peiling/${polls[0]?.id}/lijst`
  for (const role of ['contact', 'signatory', 'desk', 'finance', 'privacy', 'note-taker', 'witness'] as const)
    assert.equal((await house.get(list, panel.who(role))).status, 403, role)
  assert.equal((await house.get(list)).status, 303)
  const shown = [...(await house.works.look((work) => lastPolls(work, panel.id))).values()]
  assert.deepEqual(
    shown.map(({ round, citizens }) => ({ round, ...citizens })),
    [
      {
        round: 2,
        bands: { support: 12, neutral: 0, oppose: 5 },
        electorate: 17,
        ballots: 17,
        steps: { '1': 1, '2': 4, '7': 12 },
      },
    ],
  )
})
