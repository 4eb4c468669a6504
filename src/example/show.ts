import type { Lang } from '../kit/texts/texts.ts'
import type { Desk } from '../kit/web/desk.ts'
import type { Asking } from '../kit/web/door.tsx'
import { html, htmlType, site } from '../kit/web/rendering.tsx'
import type { Work } from '../kit/work/work.ts'
import { onlyHere } from './only-here.ts'

/** A page of the example, to somebody at this machine only; nothing drawn is not found. */
export async function show(
  desk: Desk,
  { c, ...here }: { c: Asking; lang: Lang; path: string; example?: boolean },
  draw: (work: Work) => Promise<Parameters<typeof html>[0] | undefined>,
): Promise<Response> {
  if (!onlyHere(c)) return c.notFound()
  const [shown, on] = await desk.works.look(async (work) => [await draw(work), await site(desk, work, here)] as const)
  if (!shown) return c.notFound()
  return c.body(await html(shown, on), 200, { ...htmlType, 'cache-control': 'no-store' })
}
