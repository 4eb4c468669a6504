/** The only writer of accounts.*. */
import { sql } from 'kysely'
import type { Work } from '../kit/work/work.ts'
import type {
  Challenge,
  Invitation,
  NewEmail,
  NewPerson,
  Office,
  OfficeHeld,
  Organising,
  Passkey,
  Person,
  Purpose,
  SignIn,
} from './types.ts'

/** The person of this address; made when the house does not know it yet. Two who ask at once get the same one. */
export async function personOf(work: Work, { name, email, lang }: NewPerson): Promise<{ id: string; made: boolean }> {
  const id = work.chance.uuid()
  const made = await work.sql
    .insertInto('accounts.person')
    .values({ id, name, email, lang, madeAt: work.now })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return { id, made: true }
  const known = await work.sql
    .selectFrom('accounts.person')
    .select('id')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirstOrThrow()
  return { id: known.id, made: false }
}

/** Somebody who has no mail address: nobody else is found by her name, so she is always made. */
export async function addWithoutEmail(work: Work, it: Pick<Person, 'name' | 'phone' | 'lang'>): Promise<string> {
  const id = work.chance.uuid()
  await work.sql
    .insertInto('accounts.person')
    .values({ id, ...it, madeAt: work.now })
    .execute()
  return id
}

/** Locked: what is decided about her second factor, her codes and her address is decided one after the other. */
export const personToChange = (work: Work, id: string): Promise<Person | undefined> =>
  work.sql
    .selectFrom('accounts.person')
    .selectAll()
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

export const savePerson = (work: Work, { id, ...it }: Pick<Person, 'id'> & Partial<Omit<Person, 'id'>>) =>
  work.sql.updateTable('accounts.person').set(it).where('id', '=', id).execute()

/** Nothing where she holds it already. */
export const addOffice = (
  work: Work,
  held: { personId: string; office: Office; grantedBy: string | null; worksFrom: Date },
): Promise<OfficeHeld | undefined> =>
  work.sql
    .insertInto('accounts.officeHeld')
    .values({ id: work.chance.uuid(), ...held, grantedAt: work.now })
    .onConflict((on) => on.doNothing())
    .returningAll()
    .executeTakeFirst()

/** All who hold this office, locked together: the last administrator stays, also when two are ended at once. */
export const officeToChange = (work: Work, office: Office): Promise<OfficeHeld[]> =>
  work.sql
    .selectFrom('accounts.officeHeld')
    .selectAll()
    .where('office', '=', office)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
export const saveOffice = (work: Work, { id, endedAt }: Pick<OfficeHeld, 'id' | 'endedAt'>) =>
  work.sql.updateTable('accounts.officeHeld').set({ endedAt }).where('id', '=', id).execute()

export const saveOrganisation = (work: Work, it: Organising & { example: boolean }) =>
  work.sql
    .insertInto('accounts.organisation')
    .values({ ...it, madeAt: work.now })
    .onConflict((on) =>
      on.column('sole').doUpdateSet({ name: it.name, phone: it.phone, email: it.email, address: it.address }),
    )
    .execute()

export const addSession = (
  work: Work,
  session: { id: Buffer; personId: string; expiresAt: Date; strongAt: Date | null },
) =>
  work.sql
    .insertInto('accounts.session')
    .values({ ...session, madeAt: work.now })
    .execute()
export const endSession = (work: Work, id: Uint8Array) =>
  work.sql.deleteFrom('accounts.session').where('id', '=', Buffer.from(id)).execute()
export const endSessionsOf = (work: Work, personId: string) =>
  work.sql.deleteFrom('accounts.session').where('personId', '=', personId).execute()

/** The second factor was given in this session: from now on it lasts no longer than a session of staff. */
export const strengthen = (work: Work, id: Uint8Array, ends: Date) =>
  work.sql
    .updateTable('accounts.session')
    .set({ strongAt: work.now, expiresAt: sql`least(expires_at, ${ends})` })
    .where('id', '=', Buffer.from(id))
    .execute()

/** The key of this person with this id of its own, locked: its counter goes on one use after the other. */
export const passkeyToUse = (work: Work, personId: string, credentialId: Buffer): Promise<Passkey | undefined> =>
  work.sql
    .selectFrom('accounts.passkey')
    .selectAll()
    .where('personId', '=', personId)
    .where('credentialId', '=', credentialId)
    .forUpdate()
    .executeTakeFirst()
/** Nothing where the house knows this key already, whosever it is. */
export const addPasskey = (work: Work, it: Omit<Passkey, 'madeAt' | 'usedAt'>): Promise<Passkey | undefined> =>
  work.sql
    .insertInto('accounts.passkey')
    .values({ ...it, madeAt: work.now })
    .onConflict((on) => on.doNothing())
    .returningAll()
    .executeTakeFirst()
export const savePasskey = (work: Work, { id, counter, usedAt }: Pick<Passkey, 'id' | 'counter' | 'usedAt'>) =>
  work.sql.updateTable('accounts.passkey').set({ counter, usedAt }).where('id', '=', id).execute()
export const dropPasskey = (work: Work, it: Pick<Passkey, 'id' | 'personId'>) =>
  work.sql.deleteFrom('accounts.passkey').where('id', '=', it.id).where('personId', '=', it.personId).execute()
const noApp = { totp: null, totpLast: null, totpTries: 0, totpTriesFrom: null }
export const dropApp = (work: Work, id: string) => savePerson(work, { id, ...noApp })
/** Every second factor of this person goes. */
export async function dropFactors(work: Work, personId: string): Promise<void> {
  await dropApp(work, personId)
  await work.sql.deleteFrom('accounts.passkey').where('personId', '=', personId).execute()
}

/** What a device is asked to sign in this session; what was asked before is worth nothing any more. */
export const askChallenge = (work: Work, it: Challenge) =>
  work.sql
    .insertInto('accounts.challenge')
    .values(it)
    .onConflict((on) =>
      on.columns(['sessionId', 'purpose']).doUpdateSet({ challenge: it.challenge, expiresAt: it.expiresAt }),
    )
    .execute()
/** Takes it away: of two who answer at once one finds it. */
export const useChallenge = (work: Work, sessionId: Buffer, purpose: Purpose): Promise<Challenge | undefined> =>
  work.sql
    .deleteFrom('accounts.challenge')
    .where('sessionId', '=', sessionId)
    .where('purpose', '=', purpose)
    .returningAll()
    .executeTakeFirst()

export const addSignIn = (
  work: Work,
  it: { id: string; personId: string; tokenHash: Buffer; codeHash: Buffer; next: string; expiresAt: Date },
) =>
  work.sql
    .insertInto('accounts.signIn')
    .values({ ...it, madeAt: work.now })
    .execute()

/** The open sign-in of this token, locked: it is used once. */
export const signInToUse = (work: Work, tokenHash: Buffer): Promise<SignIn | undefined> =>
  work.sql.selectFrom('accounts.signIn').selectAll().where('tokenHash', '=', tokenHash).forUpdate().executeTakeFirst()

/** The sign-in that this browser asked for, locked: its code is tried, one after the other. */
export const signInToTry = (work: Work, id: string): Promise<SignIn | undefined> =>
  work.sql.selectFrom('accounts.signIn').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The newest unused sign-ins of a person, locked: how many are open decides whether one more is mailed. */
export const signInsToUse = (work: Work, personId: string): Promise<SignIn[]> =>
  work.sql
    .selectFrom('accounts.signIn')
    .selectAll()
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .orderBy('madeAt', 'desc')
    .limit(3)
    .forUpdate()
    .execute()

export const saveSignIn = (work: Work, { id, usedAt, tries }: Pick<SignIn, 'id' | 'usedAt' | 'tries'>) =>
  work.sql.updateTable('accounts.signIn').set({ usedAt, tries }).where('id', '=', id).execute()

export const addInvitation = (work: Work, it: { id: string; tokenHash: Buffer; expiresAt: Date }) =>
  work.sql
    .insertInto('accounts.invitation')
    .values({ ...it, madeAt: work.now })
    .execute()

/** All invitations nobody used, locked together: of two starts at once one is first. */
export const invitationsToUse = (work: Work): Promise<Invitation[]> =>
  work.sql.selectFrom('accounts.invitation').selectAll().where('usedAt', 'is', null).orderBy('id').forUpdate().execute()
export const endInvitations = (work: Work) =>
  work.sql.updateTable('accounts.invitation').set({ usedAt: work.now }).where('usedAt', 'is', null).execute()

export const addNewEmail = (
  work: Work,
  it: { id: string; personId: string; email: string; tokenHash: Buffer; expiresAt: Date },
) =>
  work.sql
    .insertInto('accounts.newEmail')
    .values({ ...it, madeAt: work.now })
    .execute()
export const newEmailToUse = (work: Work, of: { personId: string; tokenHash: Buffer }): Promise<NewEmail | undefined> =>
  work.sql
    .selectFrom('accounts.newEmail')
    .selectAll()
    .where('tokenHash', '=', of.tokenHash)
    .where('personId', '=', of.personId)
    .forUpdate()
    .executeTakeFirst()
/** Of all addresses somebody asked for none counts any more. */
export const endNewEmails = (work: Work, personId: string) =>
  work.sql
    .updateTable('accounts.newEmail')
    .set({ usedAt: work.now })
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .execute()

/** Rows that are over since before this moment go. */
export const clearSessions = (work: Work, before: Date) =>
  work.sql.deleteFrom('accounts.session').where('expiresAt', '<', before).execute()
export const clearSignIns = (work: Work, before: Date) =>
  work.sql.deleteFrom('accounts.signIn').where('expiresAt', '<', before).execute()
export const clearNewEmails = (work: Work, before: Date) =>
  work.sql.deleteFrom('accounts.newEmail').where('expiresAt', '<', before).execute()
export const clearInvitations = (work: Work, before: Date) =>
  work.sql.deleteFrom('accounts.invitation').where('expiresAt', '<', before).execute()
