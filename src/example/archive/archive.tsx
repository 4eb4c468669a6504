/** The archive of panels that really took place: beside the example, for somebody at this machine. */
import { langs } from '../../kit/texts/texts.ts'
import { inLang } from '../../kit/web/addresses.ts'
import type { Desk } from '../../kit/web/desk.ts'
import type { App } from '../../kit/web/door.tsx'
import { show } from '../show.ts'
import { cases } from './cases.ts'
import { ArchivePage, archivePath, CasePage } from './views.tsx'

/** What stands here was not invented: the notice of the example would be untrue. */
const real = { example: false } as const

export function serveArchive(app: App, desk: Desk): void {
  for (const lang of langs) {
    app.get(inLang(archivePath, lang), (c) =>
      show(desk, { ...real, c, lang, path: archivePath }, async () => <ArchivePage cases={cases} />),
    )
    app.get(inLang(`${archivePath}/:case`, lang), (c) => {
      const one = cases.find(({ slug }) => slug === c.req.param('case'))
      const path = `${archivePath}/${one?.slug ?? ''}`
      return show(desk, { ...real, c, lang, path }, async () => one && <CasePage one={one} />)
    })
  }
}
