import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { isExample } from '../accounts/queries.ts'
import { type Cluster, openCluster } from '../kit/db/cluster/cluster.ts'
import { connect, type Database } from '../kit/db/database.ts'
import { openExternal } from '../kit/db/external.ts'
import { migrate } from '../kit/db/migrate.ts'
import { type Files, filesIn } from '../kit/files/files.ts'
import { filesAre } from '../kit/files/held.ts'
import { mailsComeFrom } from '../kit/mail/mail.tsx'
import { sealFrom } from '../kit/pdf/seal-held.ts'
import { factorIsAskedBy } from '../kit/web/factor.ts'
import { keysAre } from '../kit/web/keys.ts'
import { openSecrets, type Secrets } from '../kit/web/secrets.ts'
import { type Disk, diskOf } from '../kit/work/disk.ts'
import { marked } from '../kit/work/marks.ts'
import { type Clock, type Works, worksOn } from '../kit/work/work.ts'
import { asksFactor, unwritten } from '../road.ts'
import { root } from './root.ts'
import type { Settings } from './settings.ts'

/** An installation, open: its database migrated, its keys and files at hand. */
export interface Installation {
  readonly settings: Settings
  readonly cluster: Cluster
  readonly db: Database
  readonly works: Works
  readonly files: Files
  readonly secrets: Secrets
  readonly log: Logger
  /** Undefined while nobody has said who organises. */
  readonly example: boolean | undefined
  close(): Promise<void>
}

/** What never belongs in a log. */
const redact = { paths: ['*.email', '*.token', '*.code', '*.password', 'err.parameters', 'err.query'], censor: '–' }

function logOf({ logLevel }: Settings): Logger {
  const to = pino.destination(2)
  to.on('error', () => undefined)
  return pino({ level: logLevel, redact }, to)
}

export async function openInstallation(
  settings: Settings,
  options: { clock?: Clock; disk?: Disk; log?: Logger; cluster?: Cluster; restoring?: boolean } = {},
): Promise<Installation> {
  const log = options.log ?? logOf(settings)
  const say = (line: string) => log.info(line)
  const cluster =
    options.cluster ??
    (settings.databaseUrl
      ? await openExternal(settings.databaseUrl, say)
      : await openCluster({ dataDir: settings.dataDir, say }))
  const made = await migrate(cluster.owner, join(root, 'migrations'))
  if (made.length > 0) log.info({ migrations: made }, 'the database was brought up to date')
  const db = connect(cluster.app, say)
  const disk = options.disk ?? diskOf([settings.dataDir, cluster.where])
  const works = worksOn(db, { unwritten, disk, ...(options.clock ? { clock: options.clock } : {}) })
  const example = await works.look(isExample)
  const close = async () => {
    await db.destroy()
    await cluster.stop()
  }
  if (!options.restoring && (await works.look((work) => marked(work, 'restoring')))) {
    await close()
    throw new Error('A restore was not finished here. Remove this DATA_DIR (or empty the database) and restore again.')
  }
  if (example !== undefined && example !== (settings.mode === 'example')) {
    await close()
    throw new Error(
      example
        ? 'This is an example database: it never becomes a real one. Start with an empty DATA_DIR.'
        : 'This is a real database, and PUBLIC_URL is not set. Set PUBLIC_URL, or use another DATA_DIR for the example.',
    )
  }
  const secrets = openSecrets(settings.secretsFile, settings.mode !== 'scaled')
  const files = filesIn(join(settings.dataDir, 'files'))
  handOver(settings, secrets, files)
  return {
    settings,
    cluster,
    db,
    works,
    files,
    secrets,
    log,
    example,
    close,
  }
}

/** What rooms reach without an argument: keys, files, the seal, the address in mails. Handed over once, before anything happens. */
function handOver(settings: Settings, secrets: Secrets, files: Files): void {
  keysAre(secrets)
  factorIsAskedBy(asksFactor)
  filesAre(files)
  sealFrom({
    file: join(settings.dataDir, 'seal.json'),
    name: settings.mode === 'example' ? 'VOORBEELD' : 'Kring',
  })
  mailsComeFrom({ origin: settings.origin, name: '' })
}
