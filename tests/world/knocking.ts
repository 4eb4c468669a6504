/** Two panels full of people, and every door of the house: for the walk of all addresses as everybody. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { personFor } from '../../src/accounts/actions.ts'
import { house as byHouse } from '../../src/accounts/proof.ts'
import { personByEmail } from '../../src/accounts/queries.ts'
import { beginExample, beSomebody } from '../../src/accounts/standing-in/actions.ts'
import { sha256 } from '../../src/kit/work/canonical.ts'
import type { Work } from '../../src/kit/work/work.ts'
import * as store from '../../src/panel/store.ts'
import { roles } from '../../src/panel/types.ts'
import { pages } from '../../src/road.ts'
import { type House, origin } from './house.ts'
import { theMembers } from './members.ts'
import { aPanel, type PanelInWorld } from './panel.ts'

/** Somebody who knocks: the role she holds, in which of the two panels, and the session she does it with. */
export interface Knocker {
  readonly role: string
  readonly in: 'own' | 'other' | 'house' | 'nowhere'
  readonly headers: Readonly<Record<string, string>>
  /** What a form of her own carries. */
  readonly token: string
}
export interface Door {
  readonly method: 'GET' | 'POST'
  readonly address: string
}
export interface TwoPanels {
  readonly own: PanelInWorld
  readonly other: PanelInWorld
  readonly knockers: readonly Knocker[]
}

export async function twoPanels(house: House, terms: Parameters<typeof aPanel>[2] = {}): Promise<TwoPanels> {
  const own = await aPanel(house, 'eigen', terms)
  const other = await aPanel(house, 'ander')
  for (const panel of [own, other]) {
    await theMembers(house, panel, { citizens: 2, partner: 1 })
    for (const role of ['expert', 'teller'] as const) await addPost(house, panel, role)
  }
  await house.works.change((work) => beginExample(work, foundation))
  await house.somebody('niemand@huis.example')
  const knockers = [
    ...(await peopleOf(house, own, 'own')),
    ...(await peopleOf(house, other, 'other')),
    await signedIn(house, { role: 'administrator', in: 'house' }, foundation.administrator.email),
    await signedIn(house, { role: 'person', in: 'nowhere' }, 'niemand@huis.example'),
    { role: 'anonymous', in: 'nowhere' as const, headers: {}, token: '' },
  ]
  return { own, other, knockers }
}

const foundation = {
  organisation: {
    name: 'Stichting Voorbeeldpanel',
    phone: '000-000 00 00',
    email: 'a@huis.example',
    address: 'Plein 1',
  },
  administrator: { name: 'Bea Voorbeeld', email: 'beheer@huis.example', lang: 'nl' },
  director: { name: 'Dirk Voorbeeld', email: 'directeur@huis.example', lang: 'nl' },
} as const

const addPost = (house: House, panel: PanelInWorld, role: 'expert' | 'teller') =>
  house.works.change(async (work) => {
    const { id } = await personFor(work, byHouse(), { name: role, email: panel.who(role), lang: 'nl' })
    await store.addPost(work, panel.id, { personId: id, role, partnerId: null, worksFrom: work.now })
  })

async function peopleOf(house: House, panel: PanelInWorld, of: Knocker['in']): Promise<Knocker[]> {
  const people = roles.map((role) => [role, panel.who(role)] as const)
  const members = ['burger1', 'partner1'].map((name) => ['member', `${name}@${panel.slug}.example`] as const)
  const all: Knocker[] = []
  for (const [role, email] of [...people, ...members]) all.push(await signedIn(house, { role, in: of }, email))
  return all
}

async function signedIn(house: House, who: Pick<Knocker, 'role' | 'in'>, email: string): Promise<Knocker> {
  const session = await house.works.change((work) => sessionOf(work, email))
  const token = house.installation.secrets.mac('forms', sha256(session).toString('hex'))
  return { ...who, headers: { cookie: `kring=${session}` }, token }
}

async function sessionOf(work: Work, email: string): Promise<string> {
  const person = await personByEmail(work, email)
  if (!person) throw new Error(`nobody has the address ${email}`)
  return beSomebody(work, byHouse(), person.id)
}

/** Every address in Dutch, with what can be done there. */
export const doors = (): Door[] =>
  pages.flatMap(({ path: { path: address }, get, post }): Door[] => [
    ...(get ? [{ method: 'GET' as const, address }] : []),
    ...(post ? [{ method: 'POST' as const, address }] : []),
  ])

export type Things = Readonly<Record<string, string>>

/** One thing of this panel for every name that stands in an address: `:post` is a row of a table called post. */
export const thingsOf = (house: House, panel: Pick<PanelInWorld, 'id'>): Promise<Things> =>
  house.works.look(async (work) => {
    const names = new Set(
      doors().flatMap(({ address }) => [...address.matchAll(/:(\w+)/g)].map(([, name = '']) => name)),
    )
    const found = await Promise.all([...names].map(async (name) => [name, await thingOf(work, panel, name)] as const))
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== undefined))
  })

async function thingOf(work: Work, panel: Pick<PanelInWorld, 'id'>, name: string): Promise<string | undefined> {
  const table = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const { rows } = await sql<{ schema: string }>`
    select t.table_schema as schema from information_schema.tables t
    where t.table_name = ${table} and 2 = (select count(*) from information_schema.columns c
      where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name in ('id', 'panel_id'))`.execute(
    work.sql,
  )
  for (const { schema } of rows) {
    const thing = await sql<{
      id: string
    }>`select id from ${sql.table(`${schema}.${table}`)} where panel_id = ${panel.id} limit 1`.execute(work.sql)
    if (thing.rows[0]) return thing.rows[0].id
  }
  return undefined
}

/** The address with its names filled in: of this panel, with these things; where there is none of a name, one that nobody has. */
export const pathOf = (address: string, panel: Pick<PanelInWorld, 'slug'>, things: Things): string =>
  address.replace(/:(\w+)/g, (_, name: string) => {
    if (name === 'panel') return panel.slug
    if (name === 'number') return '1'
    return things[name] ?? randomUUID()
  })

/** Knocks: opens the page, or sends a form with nothing filled in. */
export async function knock(house: House, who: Knocker, door: { method: string; path: string }) {
  const body = new FormData()
  body.set('_token', who.token)
  const init = door.method === 'GET' ? {} : { method: 'POST', body }
  const answer = await house.raw(door.path, { ...init, headers: { ...who.headers, origin } })
  return { status: answer.status, location: answer.headers.get('location') ?? '' }
}
