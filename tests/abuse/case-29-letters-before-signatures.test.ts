/** In no order does any route, action or command of any role get letters out before two people of two parties signed (abuse case 29). */
import assert from 'node:assert/strict'
import test, { afterEach, beforeEach } from 'node:test'
import fc from 'fast-check'
import { foundation } from '../../src/agreement/types.ts'
import type { Work } from '../../src/kit/work/work.ts'
import { system } from '../../src/panel/proof.ts'
import { commitmentShare, signaturesOf } from '../../src/signing/queries.ts'
import { counts } from '../../src/signing/rules.ts'
import { aHouse, type House, origin } from '../world/house.ts'
import {
  type Door,
  doors,
  type Knocker,
  pathOf,
  type Things,
  type TwoPanels,
  thingsOf,
  twoPanels,
} from '../world/knocking.ts'
import { committed, csv, planned, termsFit } from '../world/recruitment.ts'

let house: House
let world: TwoPanels
let things: Things
const drawRules = { reserves: '5', householdRule: 'one', flex: '', verifier: '', reason: 'nieuw plan' }
const lead = () => world.own.who('process-lead')
const werving = '/beheer/eigen/werving'

// Each its own house: whatever a walk ended or sent away, stays so.
beforeEach(async () => {
  house = await aHouse({ now: new Date('2026-10-20T10:00:00Z') })
  world = await twoPanels(house, termsFit)
  await prepare()
  await committed(house, world.own)
  things = await thingsOf(house, world.own)
})
afterEach(() => house.close())

/** Everything else that the gate asks. */
const prepare = async () => {
  await house.post(`${werving}/plan`, planned, lead())
  await house.post(`${werving}/doelen`, { csv }, lead())
  await house.post('/beheer/eigen/loting', drawRules, lead())
}

/** Whatever a form of this house asks, filled in as somebody would who wants letters out. */
const bag: Readonly<Record<string, string>> = {
  ...planned,
  ...{
    csv,
    area: 'Noord',
    size: '5',
    yes: 'yes',
    fixed: 'yes',
    accept: 'yes',
    substantial: 'yes',
    why: 'Omdat het moet.',
  },
  ...{ party: foundation, code: '123456', print: 'a'.repeat(64), title: 'Stuk', body: 'Zo is het besloten.' },
  ...{ name: 'Naam', task: 'directeur', role: 'signatory', sort: 'decision', author: 'College', datedOn: '2026-03-10' },
  ...{
    reserves: '20',
    householdRule: 'one',
    flex: 'leeftijd 1',
    verifier: '',
    reason: 'beter',
    published: 'https://a.example',
  },
}

/** Sends the form of a door with everything filled in, or opens it. */
async function tries({ headers, token }: Knocker, { method, address }: Door): Promise<void> {
  const path = pathOf(address, world.own, things)
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...bag, _token: token })) body.set(name, value)
  const init = method === 'GET' ? {} : { method, body }
  const { status } = await house.raw(path, { ...init, headers: { ...headers, origin } })
  assert.ok(status < 500, `${method} ${path}: ${status}`)
}

const sign = (who: readonly ['foundation' | 'partner', string][]) =>
  house.works.change(async (work) => {
    await work.sql.deleteFrom('signing.signature').execute()
    for (const [side, personId] of who)
      await work.sql
        .insertInto('signing.signature')
        .values({
          ...{ id: work.chance.uuid(), panelId: world.own.id, versionId: world.own.version, personId },
          ...{
            party: side === 'foundation' ? foundation : world.own.partner,
            name: 'Naam',
            task: 'directeur',
            way: 'mail',
          },
          ...{ fingerprint: 'a'.repeat(64), signedAt: work.now },
        })
        .execute()
    work.ledger.lines += 1
  })

const out = (work: Work) =>
  Promise.all([
    work.sql.selectFrom('recruitment.recruitment').select('panelId').where('openedAt', 'is not', null).execute(),
    work.sql.selectFrom('recruitment.batch').select('panelId').where('kind', '=', 'live').execute(),
  ])

/** Nothing is out, unless two people of two parties signed. */
const holds = () =>
  house.works.look(async (work) => {
    const [open, live] = await out(work)
    if (open.length + live.length === 0) return
    const signed = (await signaturesOf(work, world.own.version)).filter(counts)
    assert.ok(new Set(signed.map(({ party }) => party)).size > 1, 'letters are out without a signature of two parties')
    assert.ok(new Set(signed.map(({ personId }) => personId)).size > 1, 'letters are out by one person')
  })

/** Doors that lead to letters come up more often; the others may open a way that nobody thought of. */
const near = /werving|afspraak|loting|tekenen|partner|mensen/
const all = doors().filter(({ address }) => !/uitloggen/.test(address))
const door = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...all.filter(({ address, method }) => near.test(address) && method === 'POST')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...all) },
)

test('with no signature, one, two of one party by papers or two by one person, no order of any doors lets letters out', async () => {
  const [director, signatory] = [world.own.personOf('director'), world.own.personOf('signatory')]
  const sets: readonly (readonly ['foundation' | 'partner', string])[][] = [
    [],
    [['foundation', director]],
    [['partner', signatory]],
    [
      ['foundation', director],
      ['partner', director],
    ],
  ]
  const knock = fc.record({ door, who: fc.nat(world.knockers.length - 1) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sets),
      fc.array(knock, { minLength: 20, maxLength: 40 }),
      async (signed, walk) => {
        await sign([...signed].map(([side, person]) => [side, person]))
        for (const one of walk) {
          const who = world.knockers[one.who]
          if (who) await tries(who, one.door)
        }
        await openAsLead()
        await house.jobs()
        await holds()
      },
    ),
    { numRuns: 8, endOnFailure: true },
  )
  assert.deepEqual(await house.works.look(out), [[], []], 'nothing was out at all')
})

const openAsLead = () => house.post(`${werving}/open`, {}, lead(), werving)

test('with two signatures of two people of two parties the same steps do let them out: the walk above could have', async () => {
  await prepare()
  await sign([
    ['foundation', world.own.personOf('director')],
    ['partner', world.own.personOf('signatory')],
  ])
  assert.equal((await openAsLead()).status, 303)
  const [open] = await house.works.look(out)
  assert.equal(open.length, 1)
})

test('the gate as a model: signed is every party by a person of its own, for every set of signatures', async () => {
  const people = [world.own.personOf('director'), world.own.personOf('signatory'), world.own.personOf('contact')]
  const person = fc.constantFrom(...people)
  await fc.assert(
    fc.asyncProperty(fc.option(person), fc.option(person), async (ours, theirs) => {
      await sign([
        ...(ours ? [['foundation', ours] as ['foundation', string]] : []),
        ...(theirs ? [['partner', theirs] as ['partner', string]] : []),
      ])
      const conditions = await house.works.look((work) => commitmentShare(work, system(world.own.id)))
      const met = conditions.filter(({ key }) => key.startsWith('signed-')).every((one) => one.met)
      assert.equal(met, Boolean(ours && theirs && ours !== theirs))
    }),
    { numRuns: 30 },
  )
})
