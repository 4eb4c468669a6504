/** What somebody at the server may do when nobody can sign in. */
import { record } from '../kit/audit/record.ts'
import { sha256 } from '../kit/work/canonical.ts'
import { token } from '../kit/work/chance.ts'
import { stop } from '../kit/work/refusal.ts'
import type { Work } from '../kit/work/work.ts'
import { tellOfReset } from './people/actions.ts'
import { house } from './proof.ts'
import { holders, personByEmail } from './queries.ts'
import { invitationEnds, mayInvite } from './rules.ts'
import * as store from './store.ts'

/**
 * An invitation for the first administrator: the token of `at.firstStart`, a quarter of an hour long.
 * @throws Refused when there is an administrator.
 */
export async function makeInvitation(work: Work): Promise<string> {
  const refused = mayInvite((await holders(work, 'administrator')).length)
  if (refused) stop(refused)
  const [id, link] = [work.chance.uuid(), token(work.chance)]
  await store.addInvitation(work, { id, tokenHash: sha256(link), expiresAt: invitationEnds(work.now) })
  await record(work, house(), 'invitation.made', `accounts.invitation:${id}`)
  return link
}

/**
 * The only administrator lost her phone and nobody can reset it for her: whoever works at the server can. False where nobody
 * has this address. All administrators are told.
 */
export async function resetFactorAtServer(work: Work, email: string): Promise<boolean> {
  const found = await personByEmail(work, email)
  if (!found) return false
  await store.dropFactors(work, found.id)
  await store.endSessionsOf(work, found.id)
  await record(work, house(), 'second-factor.reset', `accounts.person:${found.id}`)
  await tellOfReset(work, { person: found, by: 'server' })
  return true
}

/** After a restore: sessions and links of the backup open nothing, also those that were ended since. */
export async function endAllAccess(work: Work): Promise<void> {
  const ever = new Date('9999-12-31')
  for (const clear of [store.clearSessions, store.clearSignIns, store.clearNewEmails, store.clearInvitations])
    await clear(work, ever)
  await record(work, house(), 'access.ended', 'accounts.session:all')
}
