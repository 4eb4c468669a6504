/** Two doors on the database of a running example, in a process of their own: one with the cache of public pages, one without. */
import { pino } from 'pino'
import { openInstallation } from '../../src/entry/installation.ts'
import { settingsFrom } from '../../src/entry/settings.ts'
import { openApp } from '../../src/entry/web.ts'
import { pageCache } from '../../src/kit/web/cache.ts'
import { open } from '../../src/kit/web/listen.ts'

/** Says where the doors are, answers `votes` with how many are kept, ends with its parent. */
export async function serveTwins(): Promise<void> {
  const house = await openInstallation(settingsFrom(process.env), {
    log: pino({ level: 'error' }, pino.destination(2)),
  })
  const door = (seconds: number) => open(openApp(house, pageCache({ seconds })).app, { port: 0, host: '127.0.0.1' })
  const [cached, fresh] = [await door(5), await door(0)]
  process.on('disconnect', () => process.exit(0))
  process.on('message', () => {
    const counted = house.works.look((work) =>
      work.sql
        .selectFrom('ideas.vote')
        .select((vote) => vote.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    )
    void counted.then(({ n }) => process.send?.({ votes: Number(n) }))
  })
  process.send?.({ cached: cached.port, fresh: fresh.port })
}
