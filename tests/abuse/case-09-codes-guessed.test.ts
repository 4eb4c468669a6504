/** Case 9: wrong codes from many addresses open nothing, staff hear of it, and whoever has a letter still gets in. Small; the full size was not measured. */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { alphabet, withCheck } from '../../src/recruitment/letters/rules.ts'
import { someAtOnce } from '../world/at-once.ts'
import { aHouse, type House, origin } from '../world/house.ts'
import { aPanel, type PanelInWorld } from '../world/panel.ts'
import { codesOf, opened, termsFit } from '../world/recruitment.ts'

const door = '/panel/raad-proef/meedoen'
const staff = '/beheer/raad-proef/werving'
let house: House
let panel: PanelInWorld
let codes: string[] = []
before(async () => {
  house = await aHouse({ now: new Date('2026-11-24T10:00:00Z') })
  panel = await aPanel(house, 'raad-proef', { ...termsFit, letters: 200 })
  await opened(house, panel)
  await house.works.change(async (work) => {
    work.ledger.lines += 1
    await work.sql.updateTable('recruitment.recruitment').set({ letters: 200 }).execute()
  })
  codes = await codesOf(house, panel, 120)
})
after(() => house.close())

/** A code that looks right and stands in no letter: what is left of a guess once the check sign is known. */
const guess = (n: number) =>
  withCheck(Array.from({ length: 10 }, (_, at) => alphabet[(n * 7 + at * 11 + (n >> at)) % alphabet.length]).join(''))
const addressOf = (n: number) => `198.51.${Math.floor(n / 200)}.${(n % 200) + 1}`
const send = (code: string, from: string, to = door) =>
  house.raw(to, { method: 'POST', body: new URLSearchParams({ code }), headers: { origin } }, from)
const begun = () =>
  house.works.look(async (work) => {
    const { n } = await work.sql
      .selectFrom('recruitment.applicant')
      .select((one) => one.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  })
const warnings = async () => (await house.mails()).filter(({ name }) => name === 'codes-guessed')

test('five hundred guesses from a hundred addresses: none opens anything, at either button', async () => {
  const guesses = Array.from({ length: 500 }, (_, n) => n)
  assert.ok(guesses.every((n) => !codes.includes(guess(n))))
  const answers = await someAtOnce(guesses, (n) =>
    send(guess(n), addressOf(n % 100), n % 5 === 4 ? `${door}/niet` : door),
  )
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [422])
  assert.equal(await begun(), 0)
  const states = await house.works.look((work) => work.sql.selectFrom('recruitment.code').select('state').execute())
  assert.ok(states.every(({ state }) => state === 'unused'))
})

test('the process lead and the desk are warned by mail, once a day, and see it on their page; slips are no guesses', async () => {
  assert.deepEqual((await warnings()).map(({ to }) => to).sort(), [panel.who('desk'), panel.who('process-lead')])
  assert.match((await warnings())[0]?.text ?? '', /zijn vandaag 1\d\d codes geprobeerd/)
  for (const role of ['process-lead', 'desk'] as const)
    assert.match(
      (await house.get(staff, panel.who(role))).text,
      /Iemand probeert codes te raden[\s\S]*Vandaag zijn 500 codes geprobeerd/,
    )
  assert.match((await house.get(`/en${staff}`, panel.who('desk'))).text, /Today 500 codes were tried/)
  house.setClock(new Date('2026-11-25T10:00:00Z'))
  const slips = codes.map((code) => code.replace(/^./, code.startsWith('a') ? 'b' : 'a'))
  await someAtOnce(slips, (code) => send(code, addressOf(0)))
  assert.equal((await warnings()).length, 2, 'a hundred and twenty mistyped letters warn nobody')
})

test('who has a letter gets in, also from an address from which somebody guesses all day', async () => {
  const library = '192.0.2.9'
  const asked = await someAtOnce(
    Array.from({ length: 90 }, (_, n) => n),
    (n) => send(guess(1000 + n), library),
  )
  assert.equal(asked.filter(({ status }) => status === 429).length, 30, 'guesses beyond sixty are told to wait')
  const read = await send(codes[0] ?? '', library)
  assert.equal(read.status, 303)
  assert.match(read.headers.get('location') ?? '', /\/meedoen\/[a-z0-9]{26}\/naam$/)
  const refused = await send(guess(5000), library)
  assert.match(await refused.text(), /De code uit je brief werkt gewoon/)
})

test('a whole library registers from one address within the quarter of an hour', async () => {
  const library = '192.0.2.10'
  const before = await begun()
  const visitors = codes.slice(1, 101)
  const answers = await someAtOnce(visitors, (code) => send(code, library))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [303])
  assert.equal(await begun(), before + visitors.length)
})
