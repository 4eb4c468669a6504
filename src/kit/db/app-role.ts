import type { Client, PoolClient } from 'pg'

/**
 * Makes sure of the role `app_rw`, where the owner may; false where there is none and we may not make it: there owner and
 * app are one. Elsewhere than on our own cluster the app signs in as the owner and takes this role for the session.
 */
export async function ensureAppRole(client: Client | PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean; member: boolean; may: boolean }>(
    `select app.oid is not null as there, coalesce(pg_has_role(app.oid, 'member'), false) as member, me.rolsuper or me.rolcreaterole as may
     from pg_roles me left join pg_roles app on app.rolname = 'app_rw' where me.rolname = current_user`,
  )
  const [found] = rows
  if (found?.there && found.member) return true
  if (!found?.may) return found?.there ?? false
  if (!found.there) await client.query('create role app_rw nologin').catch(ifMadeMeanwhile)
  await client.query('grant app_rw to current_user')
  return true
}

function ifMadeMeanwhile(error: unknown): void {
  const made = error instanceof Error && 'code' in error && ['42710', '23505'].includes(String(error.code))
  if (!made) throw error
}
