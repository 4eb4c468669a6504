/** The road: the rooms in the order in which a panel passes them. Checks, menus and map read this list; nothing repeats it. */
import { accounts } from './accounts/room.ts'
import { agreement } from './agreement/room.ts'
import { dashboards } from './dashboards/room.ts'
import { fees } from './fees/room.ts'
import { ideas } from './ideas/room.ts'
import { intake } from './intake/room.ts'
import type { AnyRegister } from './kit/privacy/register.ts'
import type { Paths } from './kit/web/context.tsx'
import type { MenuItem, Menus, Room } from './kit/web/room.ts'
import type { Work } from './kit/work/work.ts'
import { library } from './library/room.ts'
import { meetings } from './meetings/room.ts'
import { oversight } from './oversight/room.ts'
import { panel } from './panel/room.ts'
import { proposals } from './proposals/room.ts'
import { publication } from './publication/room.ts'
import { recruitment } from './recruitment/room.ts'
import { reports } from './reports/room.ts'
import { response } from './response/room.ts'
import { seats } from './seats/room.ts'
import { signing } from './signing/room.ts'
import { trajectory } from './trajectory/room.ts'

export const road = [
  accounts,
  panel,
  intake,
  agreement,
  signing,
  trajectory,
  recruitment,
  seats,
  library,
  meetings,
  ideas,
  reports,
  proposals,
  response,
  oversight,
  fees,
] as const satisfies readonly Room[]

/** Views see every room, and no room sees them. */
export const views = [publication, dashboards] as const satisfies readonly Room[]

export const rooms: readonly Room[] = [...road, ...views]
export const pages = rooms.flatMap((room) => room.pages)
export const jobs = rooms.flatMap((room) => room.jobs ?? [])
/** Tables whose changes need no audit line, each named by its room. */
export const unwritten: ReadonlySet<string> = new Set(rooms.flatMap((room) => room.unwritten ?? []))
/** What the rooms say of every column: why, until when, how it is erased. */
export const registers: readonly AnyRegister[] = rooms.flatMap((room) => (room.privacy ? [room.privacy] : []))
export const constitutional = rooms.flatMap((room) => room.constitutional ?? [])

/** Does an office or post of this person ask a second factor, in whichever room? */
export async function asksFactor(work: Work, person: string): Promise<boolean> {
  for (const room of rooms) if (await room.asksFactor?.(work, person)) return true
  return false
}

/** Who visits sees the whole first, then the rooms. */
const inView: readonly Room[] = [...views, ...road]

/** Who gets in at an address: so that nobody sees an entry that is shut to her. */
const withRoles = (items: readonly MenuItem[]): MenuItem[] =>
  items.map((item) => {
    const roles = pages.find(({ path }) => path.path === item.at.path)?.guard.roles
    return { ...item, ...(roles ? { roles } : {}) }
  })

/** The menus of one panel, in the order of the road. */
export const menus: Menus = {
  staff: withRoles(rooms.flatMap((room) => room.menu?.staff ?? [])),
  partner: withRoles(rooms.flatMap((room) => room.menu?.partner ?? [])),
  member: inView.flatMap((room) => room.menu?.member ?? []),
  public: inView.flatMap((room) => room.menu?.public ?? []),
}

/** Addresses that every page names. */
export const paths: Paths = {
  home: '/',
  how: '/hoe-een-panel-werkt',
  signIn: '/inloggen',
  confirm: '/inloggen/bewijs',
  signOut: '/uitloggen',
  privacy: '/privacy',
  accessibility: '/toegankelijkheid',
}
