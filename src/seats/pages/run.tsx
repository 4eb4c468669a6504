import { z } from 'zod'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { refusing, stop } from '../../kit/work/refusal.ts'
import { may } from '../../panel/proof.ts'
import { run as runDraw } from '../../recruitment/draw/actions.ts'
import { at as drawAt } from '../../recruitment/draw/addresses.ts'
import { drawGate } from '../../recruitment/draw/queries.ts'
import { seatDrawn } from '../actions.ts'
import { at } from '../addresses.ts'

const refuse = refusing({
  'gate-shut': [
    'Er kan nog niet geloot worden. Op de pagina van de loting zie je wat er nog ontbreekt.',
    'The draw cannot be held yet. The page of the draw shows what is missing.',
  ],
})

/** The draw and everything that follows from it, at once or not at all. */
export const run = page({
  path: at.run,
  guard: may('draw.run'),
  texts: {},
  input: z.object({}),
  async post({ work, as }) {
    const { passed } = await drawGate(work, as)
    if (!passed) return stop(refuse('gate-shut', { status: 409 }))
    await seatDrawn(work, as, await runDraw(work, as, passed))
  },
  redirect: (params) => to(drawAt.public, params),
  back: (params) => to(drawAt.public, params),
  said: [
    'Er is geloot. Iedereen die zich aanmeldde hoort het nu.',
    'The draw was held. Everyone who registered hears now.',
  ],
})
