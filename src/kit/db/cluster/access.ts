import { join } from 'node:path'
import { placeFile } from './files.ts'
import type { Home } from './home.ts'

/**
 * Who may come in: over the socket only, and only whom the kernel names as the server's own account or as root (who could
 * become it anyway). No host lines, no passwords. Written at every start: an edit in the data folder opens nothing.
 */
export async function writeAccess({ pg, account }: Home): Promise<void> {
  const names = new Set([account.name, 'root'])
  const lines = [...names].map((name) => `kring "${name}" all\n`)
  await placeFile(join(pg, 'pg_ident.conf'), lines.join(''), account)
  await placeFile(join(pg, 'pg_hba.conf'), 'local all all peer map=kring\n', account)
}
