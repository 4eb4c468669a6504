/** A house in which the example panels stand, as at the first start. They are told once a test run; every house is a copy. */
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadExample } from '../../src/example/load.ts'
import { dayOf } from '../../src/kit/texts/dates.ts'
import { clusterFolder, type Filled, filledDatabase, hashOf } from './cluster.ts'
import { aHouse, type House, type Site } from './house.ts'

const story = join(import.meta.dirname, '../../src/example')

export async function anExample(options: Pick<Site, 'now'> = {}): Promise<House> {
  const now = new Date()
  const key = `${await hashOf(story)}_${dayOf(now).replaceAll('-', '')}`
  const folder = join(await clusterFolder(), `example_${key}`)
  const database = await filledDatabase(key, (empty) => tell(empty, folder, now))
  return aHouse({ ...options, mode: 'example', database, folder })
}

/** Its codes and seals come from keys in its data folder: that is kept beside the database. */
async function tell(empty: Filled, folder: string, now: Date): Promise<void> {
  const house = await aHouse({ mode: 'example', database: { ...empty, drop: async () => undefined } })
  const { db, log, settings } = house.installation
  await loadExample({ db, log, now, say: () => undefined })
  await mkdir(folder, { recursive: true })
  await cp(settings.dataDir, folder, { recursive: true })
  await house.close()
}
