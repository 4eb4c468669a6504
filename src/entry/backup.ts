/** Backup, restore and release: what somebody at the server does with the whole installation. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { endAllAccess } from '../accounts/commands.ts'
import { house as byHouse } from '../accounts/proof.ts'
import { tellOfRestore } from '../kit/audit/restored.ts'
import { type Head, seal } from '../kit/audit/sealer.ts'
import { type BackedUp, backUp, patient } from '../kit/backup/backup.ts'
import type { About } from '../kit/backup/entries.ts'
import { keyFrom } from '../kit/backup/envelope.ts'
import { lookThrough, putBack } from '../kit/backup/restore.ts'
import { freeIn, mustFit } from '../kit/backup/space.ts'
import { inUse } from '../kit/backup/tables.ts'
import { type Cluster, openCluster } from '../kit/db/cluster/cluster.ts'
import { connect } from '../kit/db/database.ts'
import { openExternal } from '../kit/db/external.ts'
import { migrate, NewerDatabase } from '../kit/db/migrate.ts'
import { holdMail, releaseMail } from '../kit/mail/outbox.ts'
import { type Erased, erasedHere, readErased } from '../kit/privacy/ledger.ts'
import { openSecrets } from '../kit/web/secrets.ts'
import { type Job, recurring } from '../kit/work/jobs.ts'
import { mark, unmark } from '../kit/work/marks.ts'
import { type Works, worksOn } from '../kit/work/work.ts'
import { eraseAgain, eraseLate, type Rooms } from '../privacy/actions.ts'
import { constitutional, registers, unwritten } from '../road.ts'
import { type Installation, openInstallation } from './installation.ts'
import { root } from './root.ts'
import type { Settings } from './settings.ts'

/** What erasing needs to know of the rooms, and where its ledger stands. */
export const roomsOf = ({ dataDir }: Settings): Rooms => ({
  registers,
  constitutional: constitutional.map(({ table }) => table),
  ledger: join(dataDir, 'erasures.log'),
})

export function backupTo(house: Installation, file: string, free = freeIn): Promise<BackedUp> {
  const { settings, cluster, secrets, example = null } = house
  const { backupKeyFile, dataDir } = settings
  const key = backupKeyFile ? createPublicKey(readFileSync(backupKeyFile)) : keyFrom(secrets.key('backup'))
  return backUp({ owner: cluster.owner, dataDir, to: file, key, example, free })
}

export interface RestoreAsked {
  readonly file: string
  /** Heads that left the house: those that are lost are named in the chain. */
  readonly heads: readonly Head[]
  /** PEM file of the private key, where backups are closed with one of their own. */
  readonly keyFile?: string
}
export interface Restored {
  readonly of: string
  readonly rows: number
  readonly files: number
  readonly erasedAgain: number
  /** In a draw that is frozen and was not held: erased by itself once it is. */
  readonly eraseLater: number
  readonly lostHeads: readonly Head[]
}

/** Puts a backup back. @throws in words where something is there already, or the backup does not fit or open */
export async function restoreFrom(
  settings: Settings,
  asked: RestoreAsked,
  given: { log: Logger; cluster?: Cluster },
): Promise<Restored> {
  const key = keyToOpen(settings, asked)
  const about = await lookThrough(asked.file, key)
  await mustSuit(settings, about)
  const cluster = given.cluster ?? (await emptyCluster(settings))
  try {
    const { rows, files } = await loadInto(cluster, { settings, about, file: asked.file, key })
    const house = await openInstallation(settings, { log: given.log, cluster: stays(cluster), restoring: true })
    try {
      return { of: about.made, rows, files, ...(await afterwards(house, { about, heads: asked.heads })) }
    } finally {
      await house.close()
    }
  } finally {
    await cluster.stop()
  }
}

/** The same database, for an installation that does not stop it. */
const stays = (cluster: Cluster): Cluster => ({ ...cluster, stop: async () => undefined })

function keyToOpen(settings: Settings, { keyFile }: RestoreAsked): KeyObject {
  if (!existsSync(settings.secretsFile))
    throw new Error(
      `Put the secrets file of the installation at ${settings.secretsFile} first, or name it with SECRETS_FILE: without it backup, second factors and sealed fields cannot be read.`,
    )
  if (keyFile) return createPrivateKey(readFileSync(keyFile))
  return keyFrom(openSecrets(settings.secretsFile, false).key('backup'))
}

async function mustSuit(settings: Settings, about: About): Promise<void> {
  const here = (await readdir(join(root, 'migrations'))).map((name) => name.replace(/\.sql$/, ''))
  const newer = about.migrations.filter((name) => !here.includes(name))
  if (newer.length > 0)
    throw new Error(`This backup is of a newer version (${newer.join(', ')}). Restore it with that version.`)
  if (about.example !== null && about.example !== (settings.mode === 'example'))
    throw new Error(
      about.example
        ? 'This is a backup of an example: it never becomes a real installation.'
        : 'This is a backup of a real installation. Set PUBLIC_URL to restore it.',
    )
  await mkdir(settings.dataDir, { recursive: true })
  mustFit({ needed: about.bytes, free: await freeIn(settings.dataDir), folder: settings.dataDir })
}

async function emptyCluster({ databaseUrl, dataDir }: Settings): Promise<Cluster> {
  if (databaseUrl) return openExternal(databaseUrl, () => undefined)
  const cluster = await openCluster({ dataDir, say: () => undefined })
  if (!cluster.adopted) return cluster
  throw new Error(`Something runs on ${dataDir}. Stop it, and restore into an empty DATA_DIR.`)
}

interface Loading {
  readonly settings: Settings
  readonly about: About
  readonly file: string
  readonly key: KeyObject
}

/** All rows in one transaction, marked as a restore that is not finished. */
async function loadInto(cluster: Cluster, { settings, about, file, key }: Loading) {
  await migrate(cluster.owner, join(root, 'migrations'), about.migrations).catch((error: unknown) => {
    throw error instanceof NewerDatabase ? notEmpty() : error
  })
  const db = connect({ ...cluster.owner, ...patient }, () => undefined)
  try {
    return await worksOn(db, { unwritten }).change(async (work) => {
      if (await inUse(work.sql)) throw notEmpty()
      const done = await putBack(work.sql, { from: file, key, dataDir: settings.dataDir })
      await mark(work, 'restoring')
      return done
    })
  } finally {
    await db.destroy()
  }
}

const notEmpty = () =>
  new Error(
    'This database is not empty. A restore never writes over anything: give it an empty DATA_DIR, or an empty database in DATABASE_URL.',
  )

/** Sessions and links end, mail and jobs are held, whoever was erased since is erased again, the chain says what it lost. */
async function afterwards(house: Installation, it: { about: About; heads: readonly Head[] }) {
  const rooms = roomsOf(house.settings)
  const erased = await readErased(rooms.ledger)
  const told = await house.works.change(async (work) => {
    await endAllAccess(work)
    await holdMail(work)
    const again = await eraseAgain(work, byHouse(), { erased, rooms })
    const lostHeads = await tellOfRestore(work, byHouse(), { backupOf: new Date(it.about.made), heads: it.heads })
    await mark(work, 'held')
    await unmark(work, 'restoring')
    return { erasedAgain: again.erased, eraseLater: again.waiting, lostHeads }
  })
  await seal(house.works)
  return told
}

/** Jobs go on after a restore; held mail goes out only when that is asked. Returns how many mails. */
export const release = (works: Works, mail: boolean): Promise<number> =>
  works.change(async (work) => {
    await unmark(work, 'held')
    return mail ? releaseMail(work) : 0
  })

/** Whom a restore had to keep for a frozen draw is erased once it was held. */
export const erasingLate = (settings: Settings): Job<Erased> =>
  recurring<Erased>({
    name: 'erasing-late',
    everyMinutes: 60,
    async find(work) {
      const done = await erasedHere(work)
      return (await readErased(roomsOf(settings).ledger)).filter(({ person }) => !done.has(person))
    },
    act: (work, one) => eraseLate(work, byHouse(), { one, rooms: roomsOf(settings) }),
  })
