import { setTimeout as sleep } from 'node:timers/promises'
import { seal } from '../../src/kit/audit/sealer.ts'
import type { Works } from '../../src/kit/work/work.ts'

/** Seals until no line is left: transactions of other tests on the same server hold the sealer back for a moment. */
export async function sealAll(works: Works): Promise<void> {
  const left = () =>
    works.look(async (work) => {
      const { n } = await work.sql
        .selectFrom('kit.auditLine as l')
        .leftJoin('kit.auditSealed as s', 's.lineId', 'l.id')
        .select((line) => line.fn.countAll<number>().as('n'))
        .where('s.lineId', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(n)
    })
  for (let tries = 0; (await left()) > 0; tries += 1) {
    if (tries > 500) throw new Error('lines stay unsealed')
    if ((await seal(works)) === 0) await sleep(20)
  }
}
