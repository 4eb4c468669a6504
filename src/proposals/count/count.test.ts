import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { twoTellers } from '../../../tests/world/tellers.ts'
import { lastPolls, proposalsOf } from '../queries.ts'

let house: House
let panel: PanelInWorld
let tellers: [string, string] = ['', '']
let desk = ''
let ids: string[] = []
before(async () => {
  house = await aHouse({ now: new Date('2027-05-08T10:00:00Z') })
  const terms = { scale: 'yes-no', decides: 'both-groups', supportPercent: 60, blockPercent: 40 } as const
  panel = await aPanel(house, 'papier', terms)
  tellers = await twoTellers(house, panel)
  const [list, moderator] = ['/beheer/papier/voorstellen', panel.who('lead-moderator')]
  for (const title of ['Een', 'Twee']) await house.post(list, { title, body: 'Tekst.', reasons: 'Reden.' }, moderator)
  await house.post(`${list}/alle/vast`, { fixed: 'yes' }, moderator, list)
  const polls = '/beheer/papier/peiling'
  const made = await house.post(polls, { 'proposals[]': ['1', '2'], round: '1', way: 'counted' }, moderator)
  desk = `/werk/papier/peiling/${made.location.split('/').at(-1)}`
  ids = (await house.works.look((work) => proposalsOf(work, panel.id))).map((one) => one.id)
})
after(() => house.close())

const counted = (who: string, fields: Record<string, string>) => house.post(`${desk}/telling`, fields, who)
const citizens = { group: 'citizens', electorate: '34', slips: '33', 'n-1': '30', 'n-0': '2' }
const results = () =>
  house.works.look((work) => work.sql.selectFrom('proposals.pollResult').selectAll().orderBy('side').execute())

test('all on paper: the first teller enters, the second confirms the same; a difference is refused in words', async () => {
  for (const path of [`${desk}/telling`, `/en${desk}/telling`])
    assert.equal((await house.get(path, tellers[0])).status, 200)
  const first = { ...citizens, proposal: ids[0] ?? '' }
  assert.equal((await counted(tellers[0], { ...first, slips: '35' })).status, 422, 'more slips than people')
  assert.equal((await counted(tellers[0], { ...first, 'n-1': '3x' })).status, 422)
  assert.equal((await counted(tellers[0], first)).status, 303)
  assert.equal((await results()).length, 0)
  const other = await counted(tellers[1], { ...first, 'n-1': '29' })
  assert.equal(other.status, 409)
  assert.match(other.text, /De andere stemopnemer vulde iets anders in/)
  assert.match(other.text, /value="29"/, 'what was typed stays')
  assert.equal((await counted(tellers[1], first)).status, 303)
  assert.equal((await results()).length, 1)
  assert.equal((await counted(tellers[1], { ...first, 'n-1': '31' })).status, 409, 'final')
})

test('of two tellers at the same moment one result comes, not two', async () => {
  const partner = { group: 'partner', electorate: '6', slips: '6', 'n-1': '6', proposal: ids[0] ?? '' }
  const answers = await Promise.all(tellers.map((who) => counted(who, partner)))
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [303, 303],
  )
  assert.equal((await results()).length, 2)
  const over = { ...partner, proposal: ids[1] ?? '', electorate: '18', slips: '18' }
  await counted(tellers[0], { ...citizens, proposal: ids[1] ?? '' })
  await counted(tellers[1], { ...citizens, proposal: ids[1] ?? '' })
  assert.equal((await counted(tellers[0], over)).status, 422, 'two to one')
})

test('the result of a poll on paper counts once both tellers closed it', async () => {
  assert.equal((await house.works.look((work) => lastPolls(work, panel.id))).size, 0)
  await house.post(`${desk}/sluiten`, {}, tellers[0], desk)
  await house.post(`${desk}/sluiten`, {}, tellers[0], desk)
  assert.equal((await house.works.look((work) => lastPolls(work, panel.id))).size, 0, 'one teller twice')
  await house.post(`${desk}/sluiten`, {}, tellers[1], desk)
  const [polls, all] = await house.works.look(async (work) => [
    await lastPolls(work, panel.id),
    await proposalsOf(work, panel.id),
  ])
  assert.deepEqual(polls.get(ids[0] ?? '')?.citizens, {
    bands: { support: 30, neutral: 0, oppose: 2 },
    steps: { '1': 30, '0': 2 },
    electorate: 34,
    ballots: 33,
  })
  assert.deepEqual(
    all.map((one) => one.outcome),
    ['adopted', 'adopted'],
  )
  assert.equal((await counted(tellers[0], { ...citizens, proposal: ids[0] ?? '' })).status, 409)
  for (const path of [`${desk}/lijst`, `/en${desk}/lijst`])
    assert.equal((await house.get(path, tellers[0])).status, 200)
  await assert.rejects(
    house.works.change((work) => work.sql.updateTable('proposals.pollResult').set({ slips: 1 }).execute()),
    /takes no update/,
  )
})
