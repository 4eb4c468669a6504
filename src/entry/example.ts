import { serveArchive } from '../example/archive/archive.tsx'
import { ensureExample } from '../example/load.ts'
import { servePost } from '../example/post.tsx'
import { serveStart } from '../example/start.tsx'
import type { Installation } from './installation.ts'
import { type Running, serve } from './web.ts'

/** The example: three panels at three moments, a start page on which one may be anybody, a page with all mail. */
export async function serveExample(house: Installation): Promise<Running> {
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  await ensureExample(house.works, { db: house.db, log: house.log, say })
  return serve(house, (app, desk) => {
    serveStart(app, desk)
    servePost(app, desk)
    serveArchive(app, desk)
  })
}
