/** Every address × every role × her own panel and another: whom docs/policy/permissions.md does not name gets in nowhere (abuse case 17). */
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from './world/house.ts'
import { type Door, doors, type Knocker, knock, pathOf, type TwoPanels, thingsOf, twoPanels } from './world/knocking.ts'
import { rolesAt } from './world/promised.ts'

let house: House
let world: TwoPanels
before(async () => {
  house = await aHouse({ now: new Date('2026-09-01T10:00:00Z') })
  world = await twoPanels(house)
})
after(() => house.close())

const links = ['own link', 'applicant']
const isOpen = ({ address }: Door) => rolesAt(address).some((who) => ['anyone', ...links].includes(who))

/** Does the page with the promises let her in at this address of the panel `own`? */
function mayEnter({ role, in: where }: Knocker, { address }: Door): boolean {
  const who = rolesAt(address)
  if (who.includes('person')) return role !== 'anonymous'
  if (who.includes('house staff')) return ['administrator', 'process-lead'].includes(role)
  return who.includes(role) && (where === 'own' || where === 'house')
}

const linesIn = () =>
  house.works.look(async (work) => {
    const { n } = await work.sql
      .selectFrom('kit.auditLine')
      .select((line) => line.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  })

/** Some at a time: the house has twelve connections. */
async function each<I>(items: readonly I[], act: (item: I) => Promise<void>): Promise<void> {
  const left = [...items]
  const hand = async () => {
    for (let item = left.pop(); item; item = left.pop()) await act(item)
  }
  await Promise.all(Array.from({ length: 8 }, hand))
}

const knocks = (which: (who: Knocker, door: Door) => boolean) =>
  doors()
    .filter((door) => !isOpen(door))
    .flatMap((door) => world.knockers.filter((who) => which(who, door)).map((who) => ({ who, door })))

const said = ({ who, door }: { who: Knocker; door: Door }, status: number) =>
  `${door.method} ${door.address} as ${who.role} (${who.in}): ${status}`

test('whom the page does not name gets in nowhere, also not with the things of her own address, and nothing is done', async () => {
  const before = await linesIn()
  const things = await thingsOf(house, world.own)
  const gotIn: string[] = []
  const all = knocks((who, door) => !mayEnter(who, door))
  await each(all, async ({ who, door }) => {
    const { status, location } = await knock(house, who, { ...door, path: pathOf(door.address, world.own, things) })
    const turned = who.role === 'anonymous' ? status === 303 && /^\/inloggen\?/.test(location) : status === 403
    if (!turned) gotIn.push(`${said({ who, door }, status)} ${location}`)
  })
  assert.deepEqual(gotIn, [])
  assert.ok(all.length > 1000, `only ${all.length} knocks`)
  assert.equal(await linesIn(), before, 'somebody who was turned away did something')
})

test('whom the page names is let in: her page is there, or says in words that a thing is not', async () => {
  const things = await thingsOf(house, world.own)
  const wrong: string[] = []
  await each(
    knocks((who, door) => door.method === 'GET' && mayEnter(who, door)),
    async ({ who, door }) => {
      const { status } = await knock(house, who, { ...door, path: pathOf(door.address, world.own, things) })
      if (status === 403 || status >= 500) wrong.push(said({ who, door }, status))
    },
  )
  assert.deepEqual(wrong, [])
})

test("another panel's thing is not there under the address of her own panel, to look at or to do something with", async () => {
  const things = await thingsOf(house, world.other)
  const before = await linesIn()
  const wrong: string[] = []
  const named = ({ address }: Door) => [...address.matchAll(/:(\w+)/g)].some(([, name = '']) => things[name])
  const all = knocks((who, door) => named(door) && address(door) && mayEnter(who, door))
  await each(all, async ({ who, door }) => {
    const { status } = await knock(house, who, { ...door, path: pathOf(door.address, world.own, things) })
    const shown = door.method === 'GET' ? status !== 404 && status !== 403 : status >= 500
    if (shown) wrong.push(said({ who, door }, status))
  })
  assert.deepEqual(wrong, [])
  assert.ok(all.length > 0)
  assert.equal(await linesIn(), before, "something was done with another panel's thing")

  function address(door: Door): boolean {
    return door.address.includes(':panel')
  }
})

test('a page behind an own link is there for nobody without that link, whatever her role', async () => {
  const behind = doors().filter(({ address }) => rolesAt(address).some((who) => links.includes(who)))
  const all = behind.flatMap((door) => world.knockers.map((who) => ({ who, door })))
  const gotIn: string[] = []
  await each(all, async ({ who, door }) => {
    const { status } = await knock(house, who, { ...door, path: pathOf(door.address, world.own, {}) })
    if (![403, 404].includes(status)) gotIn.push(said({ who, door }, status))
  })
  assert.deepEqual(gotIn, [])
})

test('pages for everybody are there without an account, and no address falls over', async () => {
  const things = await thingsOf(house, world.own)
  const wrong: string[] = []
  await each(doors().filter(isOpen), async (door) => {
    if (door.method === 'POST') return
    for (const lang of ['', '/en']) {
      const path = `${lang}${pathOf(door.address, world.own, things)}`.replace(/^\/en\/$/, '/en')
      const { status } = await knock(
        house,
        { role: 'anonymous', in: 'nowhere', headers: {}, token: '' },
        { ...door, path },
      )
      if (status === 403 || status >= 500) wrong.push(`${path}: ${status}`)
    }
  })
  assert.deepEqual(wrong, [])
})
