import { langs } from '../kit/texts/texts.ts'
import { inLang } from '../kit/web/addresses.ts'
import { rooms } from '../road.ts'

export interface RouteLine {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly roles: readonly string[]
  readonly cached: boolean
  /** Asks the second factor again: of everybody, or a mailed code of whoever has none. */
  readonly fresh?: true | 'mail'
  readonly verb?: string
  readonly room: string
}

/** Every address of the house: for the map, for `routes --json`, for the test that walks them all. */
export function routes(): RouteLine[] {
  return rooms.flatMap((room) =>
    room.pages.flatMap((page) => {
      const { roles, verb, open = false, fresh } = page.guard
      const line = { roles: [...roles], ...(verb ? { verb } : {}), room: room.name, ...(fresh ? { fresh } : {}) }
      return langs.flatMap((lang): RouteLine[] => {
        const path = inLang(page.path.path, lang)
        const get: RouteLine[] = page.get ? [{ method: 'GET', path, cached: open, ...line }] : []
        return page.post ? [...get, { method: 'POST', path, cached: false, ...line }] : get
      })
    }),
  )
}
