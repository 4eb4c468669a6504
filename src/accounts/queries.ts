import { sql } from 'kysely'
import type { Organisation } from '../kit/web/context.tsx'
import type { Visitor } from '../kit/web/page.ts'
import { sha256 } from '../kit/work/canonical.ts'
import type { Work } from '../kit/work/work.ts'
import { spentHours } from './policy.ts'
import { later } from './rules.ts'
import type { Challenge, Factors, Invitation, NewEmail, Office, Passkey, Person, Purpose, SignIn } from './types.ts'

const unnamed: Organisation = { name: 'Kring', phone: '', email: '', address: '' }

/** Who organises: asked at first start, shown on every page. */
export async function organisation(work: Work): Promise<Organisation> {
  const row = await work.sql
    .selectFrom('accounts.organisation')
    .select(['name', 'phone', 'email', 'address'])
    .executeTakeFirst()
  return row ?? unnamed
}
export async function isExample(work: Work): Promise<boolean | undefined> {
  const row = await work.sql.selectFrom('accounts.organisation').select('example').executeTakeFirst()
  return row?.example
}

const hasFactorNow = sql<boolean>`p.totp is not null or exists (select from accounts.passkey k where k.person_id = p.id)`

/** Whose session is this? Nobody's, once it has expired or the person is erased. */
export async function recognise(work: Work, token: string): Promise<Visitor | undefined> {
  const id = sha256(token)
  const row = await work.sql
    .selectFrom('accounts.session as s')
    .innerJoin('accounts.person as p', 'p.id', 's.personId')
    .select(['p.id', 'p.name', 'p.lang', 's.madeAt', 's.strongAt', hasFactorNow.as('factor')])
    .where('s.id', '=', id)
    .where('s.expiresAt', '>', work.now)
    .where('p.erasedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const strongAt = row.strongAt ? { strongAt: row.strongAt } : {}
  return {
    session: id.toString('hex'),
    person: row.id,
    since: row.madeAt,
    factor: row.factor,
    name: row.name,
    lang: row.lang === 'en' ? 'en' : 'nl',
    ...strongAt,
  }
}

export const person = (work: Work, id: string): Promise<Person | undefined> =>
  work.sql.selectFrom('accounts.person').selectAll().where('id', '=', id).executeTakeFirst()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** The person an address names, who is not erased. */
export const personNow = async (work: Work, id: string): Promise<Person | undefined> => {
  const known = uuid.test(id) ? await person(work, id) : undefined
  return known?.erasedAt ? undefined : known
}

export const personByEmail = (work: Work, email: string): Promise<Person | undefined> =>
  work.sql
    .selectFrom('accounts.person')
    .selectAll()
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('erasedAt', 'is', null)
    .executeTakeFirst()

/** Keys on devices, in the order in which they came. */
export const passkeysOf = (work: Work, personId: string): Promise<Passkey[]> =>
  work.sql
    .selectFrom('accounts.passkey')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
/** Her second factors. */
export const factorsOf = async (work: Work, it: Pick<Person, 'id' | 'totp'>): Promise<Factors> => ({
  app: it.totp !== null,
  passkeys: await passkeysOf(work, it.id),
})
/** What this session asked of a device, as it stands. */
export const challengeOf = (work: Work, sessionId: Buffer, purpose: Purpose): Promise<Challenge | undefined> =>
  work.sql
    .selectFrom('accounts.challenge')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .where('purpose', '=', purpose)
    .executeTakeFirst()

/** Offices that work now. */
export async function officesOf(work: Work, personId: string): Promise<Office[]> {
  const rows = await work.sql
    .selectFrom('accounts.officeHeld')
    .select('office')
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .where('worksFrom', '<=', work.now)
    .execute()
  return rows.map((row) => row.office)
}

/** Offices of one person that have not ended, also those that do not work yet. */
export const officesHeld = (work: Work, personId: string) =>
  work.sql
    .selectFrom('accounts.officeHeld')
    .select(['id', 'office', 'grantedAt', 'worksFrom'])
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .orderBy('grantedAt')
    .execute()

export const holders = (work: Work, office: Office) =>
  work.sql
    .selectFrom('accounts.officeHeld as o')
    .innerJoin('accounts.person as p', 'p.id', 'o.personId')
    .select(['p.id', 'p.name', 'p.email', 'p.lang', 'o.worksFrom'])
    .where('o.office', '=', office)
    .where('o.endedAt', 'is', null)
    .orderBy('o.grantedAt')
    .execute()

export interface PeopleAsked {
  /** Part of a name or mail address; '' for all. */
  readonly search: string
  readonly page: number
  readonly perPage: number
}

/** One page of the people of the house with the offices they hold; `total` counts all that fit the search. */
export async function people(work: Work, { search, page, perPage }: PeopleAsked) {
  const part = `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const rows = await work.sql
    .selectFrom('accounts.person as p')
    .select((p) => [
      'p.id',
      'p.name',
      'p.email',
      hasFactorNow.as('hasFactor'),
      sql<number>`(count(*) over ())::int`.as('total'),
      p
        .selectFrom('accounts.officeHeld as o')
        .select(sql<Office[]>`coalesce(array_agg(o.office::text order by o.office), '{}')`.as('list'))
        .whereRef('o.personId', '=', 'p.id')
        .where('o.endedAt', 'is', null)
        .as('offices'),
    ])
    .where('p.erasedAt', 'is', null)
    .where((p) => p.or([p('p.name', 'ilike', part), p('p.email', 'ilike', part)]))
    .orderBy(sql`p.name collate "nl-x-icu"`)
    .orderBy('p.id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return { rows, total: rows[0]?.total ?? 0 }
}

/** What a mailed link leads to, as it stands: for the page that shows its button. Nothing is used by looking. */
export const signInOf = (work: Work, tokenHash: Buffer): Promise<SignIn | undefined> =>
  work.sql.selectFrom('accounts.signIn').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()
export const invitationOf = (work: Work, tokenHash: Buffer): Promise<Invitation | undefined> =>
  work.sql.selectFrom('accounts.invitation').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()
export const newEmailOf = (work: Work, of: { person: string; tokenHash: Buffer }): Promise<NewEmail | undefined> =>
  work.sql
    .selectFrom('accounts.newEmail')
    .selectAll()
    .where('tokenHash', '=', of.tokenHash)
    .where('personId', '=', of.person)
    .executeTakeFirst()

/** What is over and of no use: sessions at once, links a day after they expired. */
export async function spent(work: Work): Promise<Spent[]> {
  const before = later(work.now, { hours: -spentHours })
  const row = await work.sql
    .selectNoFrom((over) => [
      over.exists(over.selectFrom('accounts.session').select('id').where('expiresAt', '<', work.now)).as('sessions'),
      over.exists(over.selectFrom('accounts.signIn').select('id').where('expiresAt', '<', before)).as('signIns'),
      over.exists(over.selectFrom('accounts.newEmail').select('id').where('expiresAt', '<', before)).as('newEmails'),
      over
        .exists(over.selectFrom('accounts.invitation').select('id').where('expiresAt', '<', before))
        .as('invitations'),
    ])
    .executeTakeFirstOrThrow()
  return spentKinds.filter((kind) => row[kind])
}
const spentKinds = ['sessions', 'signIns', 'newEmails', 'invitations'] as const
export type Spent = (typeof spentKinds)[number]
