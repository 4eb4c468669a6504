import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../../tests/world/house.ts'
import { aPanel, type PanelInWorld } from '../../../tests/world/panel.ts'
import { twoTellers } from '../../../tests/world/tellers.ts'
import { verify } from '../../kit/audit/verify.ts'
import { readPdf } from '../../kit/pdf/read.ts'
import { closePrints } from '../../kit/pdf/render.ts'
import { lastPolls, proposalsOf } from '../queries.ts'
import { proposals } from '../room.ts'
import { slipFigures, slipPrint } from './queries.ts'

const now = new Date('2027-05-08T10:00:00Z')
let house: House
let panel: PanelInWorld
let moderator = ''
let tellers: [string, string] = ['', '']
const codes = { citizens: [] as string[], partner: [] as string[] }
let desk = ''
let poll = ''
before(async () => {
  house = await aHouse({ now })
  panel = await aPanel(house, 'plein')
  moderator = panel.who('lead-moderator')
  tellers = await twoTellers(house, panel)
  const list = '/beheer/plein/voorstellen'
  for (const title of ['Meer bomen', 'Minder steen'])
    await house.post(list, { title, body: `${title} op het plein.`, reasons: 'Daarom.' }, moderator)
  await house.post(`${list}/alle/vast`, { fixed: 'yes' }, moderator, list)
})
after(async () => {
  await house.close()
  await closePrints()
})

const both = async (path: string, fields: Record<string, string>) => {
  for (const who of tellers) assert.equal((await house.post(path, fields, who, desk)).status, 303)
}
const vote = (code: string, first: string, second = '4') =>
  house.post('/panel/plein/stem', { code, 'score-1': first, 'score-2': second })
const standing = async () =>
  (await house.works.look((work) => work.sql.selectFrom('proposals.poll').selectAll().execute())).at(-1)

test('a poll is made on fixed texts, once at a time; slips are printed for two groups', async () => {
  const polls = '/beheer/plein/peiling'
  assert.equal((await house.post(polls, { 'proposals[]': [], round: '1', way: 'slips' }, moderator)).status, 422)
  assert.equal((await house.post(polls, { 'proposals[]': ['1'], round: '2', way: 'slips' }, moderator)).status, 422)
  const made = await house.post(polls, { 'proposals[]': ['1', '2'], round: '1', way: 'slips' }, moderator)
  poll = made.location.split('/').at(-1) ?? ''
  desk = `/werk/plein/peiling/${poll}`
  assert.equal((await house.get(polls, moderator)).text.includes('Maak de peiling'), false, 'one runs')
  const printed = await house.post(made.location, { citizens: '25', partner: '9' }, moderator)
  assert.equal(printed.status, 303)
  for (const side of ['citizens', 'partner'] as const) {
    const kept = await house.works.look((work) => slipPrint(work, poll, side))
    const { text, tagged } = readPdf(Buffer.from(kept?.pdf ?? ''))
    assert.equal(tagged, true)
    codes[side] = text.match(/[A-Z2-9]{4}-[A-Z2-9]{4}/g) ?? []
    const pdf = await house.get(`${made.location}/briefjes/${side}`, moderator)
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  }
  assert.equal(new Set(codes.citizens).size, 25)
  assert.equal(new Set(codes.partner).size, 9)
  assert.equal((await vote(codes.citizens[0] ?? '', '7')).status, 409, 'not open yet')
  for (const path of [polls, made.location, `/en${made.location}`])
    assert.equal((await house.get(path, moderator)).status, 200)
  assert.equal((await house.get(made.location, panel.who('contact'))).status, 403)
  for (const path of ['/werk/plein/peiling', desk, `/en${desk}`])
    assert.equal((await house.get(path, tellers[0])).status, 200)
})

test('two tellers count the room: two to one, or the partner listens; they must say the same', async () => {
  const open = `/beheer/plein/peiling/${poll}/open`
  const page = `/beheer/plein/peiling/${poll}`
  await house.post(open, {}, moderator, page)
  assert.equal((await standing())?.openedAt, null, 'not counted yet')
  const said = await house.post(`${desk}/aanwezig`, { citizens: '17', partner: '9' }, tellers[0], desk)
  assert.equal(said.status, 303)
  assert.equal((await standing())?.citizens, null)
  await house.post(`${desk}/aanwezig`, { citizens: '24', partner: '8' }, tellers[0], desk)
  await house.post(`${desk}/aanwezig`, { citizens: '24', partner: '8' }, tellers[0], desk)
  assert.equal((await standing())?.citizens, null, 'one teller twice is one teller')
  await house.post(`${desk}/aanwezig`, { citizens: '25', partner: '8' }, tellers[1], desk)
  assert.equal((await standing())?.citizens, null, 'the second said something else')
  assert.match((await house.get(desk, tellers[1])).text, /De andere stemopnemer heeft dit gezegd/)
  await house.post(`${desk}/aanwezig`, { citizens: '24', partner: '8' }, tellers[1], desk)
  assert.equal((await standing())?.citizens, 24)
  assert.equal((await house.post(open, {}, moderator, page)).status, 303)
  assert.notEqual((await standing())?.openedAt, null)
  assert.equal(await house.works.look((work) => slipPrint(work, poll, 'citizens')), undefined, 'no codes are kept')
  assert.equal((await house.get(`${page}/briefjes/citizens`, moderator)).status, 410)
})

test('everybody votes by the code, without a cookie or a line; a vote may change until close', async () => {
  for (const path of ['/panel/plein/stem', '/en/panel/plein/stem', '/panel/plein/stem/binnen']) {
    const page = await house.get(path)
    assert.equal(page.status, 200)
    assert.equal(page.headers.get('set-cookie'), null)
  }
  const lines = () => house.works.look((work) => work.sql.selectFrom('kit.auditLine').select('id').execute())
  const before_ = (await lines()).length
  for (const [at, code] of codes.citizens.slice(0, 20).entries())
    assert.equal((await vote(code, at < 4 ? '1' : '7')).location, '/panel/plein/stem/binnen')
  for (const code of codes.partner.slice(0, 8)) assert.equal((await vote(code.toLowerCase(), '2')).status, 303)
  const changed = await vote((codes.citizens[0] ?? '').replace('-', ' '), '7')
  assert.equal(changed.headers.get('set-cookie'), null)
  assert.equal((await lines()).length, before_)
  assert.equal((await vote('ABCD-EFGH', '7')).status, 422)
  const odd = await vote(codes.citizens[0] ?? '', '8')
  assert.equal(odd.status, 422)
  assert.match(odd.text, new RegExp(codes.citizens[0] ?? ''), 'what was typed stays')
  assert.equal((await vote(codes.citizens[1] ?? '', 'blank', '')).status, 422)
  assert.equal((await house.works.look((work) => slipFigures(work, poll))).citizens.voted, 20)
  assert.match((await house.get(`/beheer/plein/peiling/${poll}`, moderator)).text, /20 van 24 binnen/)
})

test('who is signed in leaves no trace in the ballot box either', async () => {
  await house.post('/panel/plein/stem', { code: codes.citizens[20] ?? '', 'score-1': '7' }, panel.who('contact'))
  const once = await house.works.look((work) => work.sql.selectFrom('kit.once').select('path').execute())
  assert.deepEqual(
    once.filter(({ path }) => path === house.installation.secrets.mac('once path', '/panel/plein/stem')),
    [],
  )
  const rows = await house.works.look(async (work) => ({
    slips: await work.sql.selectFrom('proposals.slip').selectAll().execute(),
    scores: await work.sql.selectFrom('proposals.score').selectAll().execute(),
    boxes: await work.sql.selectFrom('proposals.slipBox').select(['pollId', 'side']).execute(),
  }))
  assert.deepEqual(Object.keys(rows.slips[0] ?? {}).sort(), ['codeHash', 'id', 'pollId', 'side', 'void'])
  assert.deepEqual(rows.scores, [], 'until the close no slip has a row of scores')
  assert.deepEqual(rows.boxes.map(({ side }) => side).sort(), ['citizens', 'partner'])
  const dump = JSON.stringify(rows)
  for (const code of [...codes.citizens, ...codes.partner]) assert.equal(dump.includes(code.replace('-', '')), false)
  assert.equal(rows.slips.length, 25 + 9, 'slips exist since printing')
})

test('25 slips for 24 people do not close; a slip that was left over is void and cannot vote', async () => {
  const close = `${desk}/sluiten`
  await house.post(close, { citizens: '25', partner: '8' }, tellers[0], desk)
  const told = await house.get(desk, tellers[0])
  assert.equal(told.text.includes('Jij hebt dit gezegd'), false, 'the slips do not fit the people')
  await house.post(close, { citizens: '24', partner: '8' }, tellers[0], desk)
  assert.equal((await house.get(desk, tellers[0])).text.includes('Jij hebt dit gezegd'), false, 'one is left over')
  await house.post(`${desk}/over`, { codes: 'ABCD-EFGH' }, tellers[0], desk)
  assert.equal((await house.works.look((work) => slipFigures(work, poll))).citizens.void, 0)
  const left = `${codes.citizens[24]}\n${codes.partner[8]}`
  assert.equal((await house.post(`${desk}/over`, { codes: left }, tellers[0], desk)).status, 303)
  const voided = async () => (await house.works.look((work) => slipFigures(work, poll))).citizens.void
  assert.equal(await voided(), 0, 'one teller makes no slip void')
  assert.equal((await house.post(`${desk}/over`, { codes: left }, tellers[0], desk)).status, 303)
  assert.equal(await voided(), 0, 'nor does she by saying it twice')
  assert.equal((await house.get(desk, tellers[0])).text.includes('Dit klopt'), false)
  assert.equal((await house.post(`${desk}/over/klopt`, {}, tellers[1], desk)).status, 303)
  assert.equal(await voided(), 1)
  const no = await vote(codes.citizens[24] ?? '', '7')
  assert.equal(no.status, 422)
  assert.match(no.text, /ongeldig gemaakt/)
})

test('a paper slip counts once both tellers typed the same; both close, and then nobody votes', async () => {
  const paper = `${desk}/papier`
  for (const path of [paper, `/en${paper}`]) assert.equal((await house.get(path, tellers[1])).status, 200)
  const slip = { code: codes.citizens[21] ?? '', 'score-1': '6', 'score-2': 'blank' }
  assert.equal((await house.post(paper, slip, tellers[1])).status, 303)
  const inBox = async () => (await house.works.look((work) => slipFigures(work, poll))).citizens.voted
  const before_ = await inBox()
  const kept = await house.works.look((work) => work.sql.selectFrom('proposals.tellerWord').selectAll().execute())
  const slips = await house.works.look((work) => work.sql.selectFrom('proposals.slip').select('id').execute())
  const dump = JSON.stringify(kept.filter(({ step }) => step.startsWith('slip:')))
  assert.ok(dump !== '[]' && !slips.some(({ id }) => dump.includes(id)), 'what waits leads to no slip')
  await house.post(`${desk}/sluiten`, { citizens: '24', partner: '8' }, tellers[0], desk)
  assert.match((await house.get(desk, tellers[0])).text, /1 papieren briefjes wachten/)
  const other = await house.post(paper, { ...slip, 'score-1': '2' }, tellers[0])
  assert.equal(other.status, 409, 'the other teller read something else')
  assert.equal(await inBox(), before_)
  assert.equal((await house.post(paper, slip, tellers[0])).status, 303)
  assert.equal(await inBox(), before_ + 1, 'both typed the same')
  assert.equal((await house.get(`${desk}/lijst`, tellers[0])).status, 409, 'no list before closing')
  await both(`${desk}/sluiten`, { citizens: '24', partner: '8' })
  assert.notEqual((await standing())?.closedAt, null)
  assert.equal((await vote(codes.citizens[22] ?? '', '7')).status, 409)
  assert.match((await house.get('/panel/plein/stem')).text, /Er is nu geen peiling open/)
})

test('the count: steps of citizens, bands of the partner, and the outcome by the terms', async () => {
  const [all, polls] = await house.works.look(async (work) => [
    await proposalsOf(work, panel.id),
    await lastPolls(work, panel.id),
  ])
  const [first, second] = all.map((one) => polls.get(one.id))
  assert.deepEqual(first?.citizens, {
    bands: { support: 19, neutral: 0, oppose: 3 },
    electorate: 24,
    ballots: 22,
    steps: { '1': 3, '6': 1, '7': 18 },
  })
  assert.deepEqual(first?.partner, { bands: { support: 0, neutral: 0, oppose: 8 }, electorate: 8, ballots: 8 })
  assert.equal(second?.citizens.bands.neutral, 20)
  assert.deepEqual(
    all.map((one) => one.outcome),
    ['with-reservations', 'not-adopted'],
  )
})

test('the room sees sign and scores of every slip; then two tellers destroy them and the result stays', async () => {
  const list = `${desk}/lijst`
  for (const path of [list, `/en${list}`]) assert.equal((await house.get(path, moderator)).status, 200)
  const shown = (await house.get(list, tellers[0])).text
  assert.equal(shown.match(/<code class="kr-code">[0-9A-F]{3} [0-9A-F]{3}<\/code>/g)?.length, 32)
  assert.equal(
    codes.citizens.some((code) => shown.includes(code)),
    false,
  )
  assert.equal((await house.get(list)).status, 303, 'not public')
  await house.post(`${desk}/vernietigen`, {}, tellers[0], desk)
  assert.equal((await standing())?.destroyedAt, null)
  await house.post(`${desk}/vernietigen`, {}, tellers[1], desk)
  assert.notEqual((await standing())?.destroyedAt, null)
  for (const table of ['proposals.score', 'proposals.slip', 'proposals.slipBox'] as const)
    assert.deepEqual(await house.works.look((work) => work.sql.selectFrom(table).selectAll().execute()), [])
  assert.match((await house.get(list, tellers[0])).text, /De briefjes zijn vernietigd/)
  assert.equal((await house.works.look((work) => lastPolls(work, panel.id))).size, 2)
  const verdict = await house.works.look((work) => verify(work, proposals.constitutional))
  assert.deepEqual(verdict.faults, [])
})

test('a poll that is called off leaves its reason and no slips', async () => {
  const polls = '/beheer/plein/peiling'
  const made = await house.post(polls, { 'proposals[]': ['1'], round: '2', way: 'slips' }, moderator)
  assert.equal((await standing())?.round, 2)
  const again = await house.works.look((work) =>
    work.sql.selectFrom('proposals.poll').select(['citizens', 'partner']).where('round', '=', 2).executeTakeFirst(),
  )
  assert.deepEqual(again, { citizens: 24, partner: 8 }, 'the electorate holds for both rounds')
  await house.post(made.location, { citizens: '3', partner: '0' }, moderator)
  await house.post(`${made.location}/open`, {}, moderator, made.location)
  assert.equal((await house.get(made.location, moderator)).text.includes('Open de peiling'), true, 'too few slips')
  await house.post(`${made.location}/vervalt`, { why: 'Te weinig briefjes' }, moderator, made.location)
  assert.match((await house.get(made.location, moderator)).text, /Te weinig briefjes/)
  const slips = await house.works.look((work) => work.sql.selectFrom('proposals.slip').selectAll().execute())
  assert.deepEqual(slips, [])
})

test('a vote that comes while the poll closes is in the count, or it is refused: never lost, never late', async () => {
  const polls = '/beheer/plein/peiling'
  const made = await house.post(polls, { 'proposals[]': ['1'], round: '1', way: 'slips' }, moderator)
  const id = made.location.split('/').at(-1) ?? ''
  desk = `/werk/plein/peiling/${id}`
  await house.post(made.location, { citizens: '12', partner: '0' }, moderator)
  const print = await house.works.look((work) => slipPrint(work, id, 'citizens'))
  const slips = readPdf(Buffer.from(print?.pdf ?? '')).text.match(/[A-Z2-9]{4}-[A-Z2-9]{4}/g) ?? []
  await both(`${desk}/aanwezig`, { citizens: '12', partner: '0' })
  await house.post(`${made.location}/open`, {}, moderator, made.location)
  await house.post(`${desk}/sluiten`, { citizens: '12', partner: '0' }, tellers[0], desk)
  const race = slips.map((code) => vote(code, '7'))
  const [answers] = await Promise.all([
    Promise.all(race),
    house.post(`${desk}/sluiten`, { citizens: '12', partner: '0' }, tellers[1], desk),
  ])
  assert.notEqual((await standing())?.closedAt, null)
  const inTime = answers.filter((answer) => answer.status === 303).length
  assert.equal(answers.filter((answer) => answer.status === 409).length, 12 - inTime)
  const [result] = await house.works.look((work) =>
    work.sql.selectFrom('proposals.pollResult').selectAll().where('pollId', '=', id).execute(),
  )
  assert.equal(result?.slips, inTime)
  const shown = (await house.works.look((work) => lastPolls(work, panel.id))).get(result?.proposalId ?? '')
  assert.equal(shown?.citizens.steps, undefined, 'fewer than 15 slips: bands only')
})
