import { sql } from 'kysely'
import type { Work } from '../kit/work/work.ts'
import { type Her, sameName } from './store.ts'

/** By the id of a person, or of a registration; with all that is hers. Nothing where she was erased before. */
export async function somebodyToErase(work: Work, id: string): Promise<Her | undefined> {
  const person = await work.sql
    .selectFrom('accounts.person')
    .select(['id as person', 'name', 'email', 'phone'])
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  const her = person ? await herWhole(work, person) : await registeredToErase(work, id)
  return her && { ...her, shares: await sharedBy(work, her) }
}

/** A freeze of the draw waits for the erasing, or the erasing for the freeze. */
const lockDraws = (work: Work, applicants: readonly string[]) =>
  sql`select from recruitment.recruitment where panel_id in
    (select panel_id from recruitment.applicant where id = any(${[...applicants]}::uuid[])) order by panel_id for update`.execute(
    work.sql,
  )

type Alone = Omit<Her, 'shares'>

async function registeredToErase(work: Work, id: string): Promise<Alone | undefined> {
  await lockDraws(work, [id])
  const one = await work.sql
    .selectFrom('recruitment.applicant as a')
    .select(['a.id', 'a.name', 'a.email', 'a.phone'])
    .where('a.id', '=', id)
    .where((on) =>
      on.not(on.exists(on.selectFrom('kit.erasure as e').select('e.id').whereRef('e.person', '=', 'a.id'))),
    )
    .forUpdate()
    .executeTakeFirst()
  if (!one) return undefined
  const member = await work.sql
    .selectFrom('seats.seat as s')
    .innerJoin('accounts.person as p', 'p.id', 's.personId')
    .select('p.id')
    .where('s.applicantId', '=', id)
    .where('p.erasedAt', 'is', null)
    .executeTakeFirst()
  if (member) return somebodyToErase(work, member.id)
  const seats = await seatsBehind(work, { person: undefined, applicants: [id] })
  return { person: undefined, name: one.name, email: one.email, phone: one.phone, applicants: [id], seats }
}

type Known = Pick<Her, 'name' | 'email' | 'phone'> & { readonly person: string }

/** Registrations behind her seats, and those of her address under her name; seats of hers and of those registrations. */
async function herWhole(work: Work, person: Known): Promise<Alone> {
  const drawn = await work.sql
    .selectFrom('seats.seat')
    .select('applicantId')
    .where('personId', '=', person.person)
    .where('applicantId', 'is not', null)
    .execute()
  const named = person.email
    ? await work.sql
        .selectFrom('recruitment.applicant as a')
        .select('a.id')
        .where(sql`lower(a.email)`, '=', person.email.toLowerCase())
        .where(sameName('a.name', person.name))
        .where((on) =>
          on.not(
            on.exists(
              on
                .selectFrom('seats.seat as s')
                .select('s.id')
                .whereRef('s.applicantId', '=', 'a.id')
                .where('s.personId', '<>', person.person),
            ),
          ),
        )
        .execute()
    : []
  const applicants = [...new Set([...drawn.map((one) => one.applicantId ?? ''), ...named.map(({ id }) => id)])]
  await lockDraws(work, applicants)
  return { ...person, applicants, seats: await seatsBehind(work, { ...person, applicants, named: person }) }
}

async function seatsBehind(
  work: Work,
  it: { person: string | undefined; applicants: readonly string[]; named?: Known },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from seats.seat where person_id = ${it.person ?? null}
      or (person_id is null and applicant_id = any(${[...it.applicants]}::uuid[]))
      or (person_id is null and applicant_id is null and lower(email) = lower(${it.named?.email ?? null})
        and ${sameName('name', it.named?.name ?? '')})`.execute(work.sql)
  return rows.map(({ id }) => id)
}

/** What she still holds: roles of the house and of panels, seats confirmed or asked of her, places in a draw to come. */
export async function heldBy(work: Work, her: Her): Promise<{ roles: number; seats: number; draws: number }> {
  const open = async (table: 'accounts.officeHeld' | 'panel.post') =>
    (
      await work.sql
        .selectFrom(table)
        .select('id')
        .where('personId', '=', her.person ?? null)
        .where('endedAt', 'is', null)
        .execute()
    ).length
  const { rows: seats } = await sql`
    select from seats.seat where id = any(${[...her.seats]}::uuid[]) and state in ('confirmed', 'drawn')`.execute(
    work.sql,
  )
  const { rows: draws } = await sql`
    select from recruitment.leaf_row l where l.applicant_id = any(${[...her.applicants]}::uuid[])
      and not exists (select from recruitment.draw_result r where r.panel_id = l.panel_id)`.execute(work.sql)
  return {
    roles: (await open('accounts.officeHeld')) + (await open('panel.post')),
    seats: seats.length,
    draws: draws.length,
  }
}

/** Does somebody else use her mail address or telephone too? */
async function sharedBy(work: Work, her: Alone): Promise<Her['shares']> {
  const { rows } = await sql<{ email: boolean; phone: boolean }>`
    with others as (
      select email, phone from accounts.person where id is distinct from ${her.person ?? null}::uuid
      union all select email, phone from recruitment.applicant where not id = any(${[...her.applicants]}::uuid[])
      union all select email, phone from seats.seat where not id = any(${[...her.seats]}::uuid[]))
    select coalesce(bool_or(lower(email) = lower(${her.email})), false) as email,
      coalesce(bool_or(phone = ${her.phone}), false) as phone from others`.execute(work.sql)
  return rows[0] ?? { email: false, phone: false }
}

/** Registrations of an address, or the one of a lot or id in a panel, that were not erased: for whoever has no account. */
export const registrationsOf = (work: Work, of: { email: string } | { panel: string; one: string }) =>
  work.sql
    .selectFrom('recruitment.applicant as a')
    .innerJoin('panel.panel as p', 'p.id', 'a.panelId')
    .select(['a.id', 'a.name', 'a.lot', 'p.slug'])
    .where((on) =>
      'email' in of
        ? on(sql<string>`lower(a.email)`, '=', of.email.toLowerCase())
        : on.and([
            on('p.slug', '=', of.panel),
            on.or([on(sql<string>`a.lot::text`, '=', of.one), on(sql<string>`a.id::text`, '=', of.one)]),
          ]),
    )
    .where((on) =>
      on.not(on.exists(on.selectFrom('kit.erasure as e').select('e.id').whereRef('e.person', '=', 'a.id'))),
    )
    .orderBy('p.slug')
    .orderBy('a.lot')
    .execute()
