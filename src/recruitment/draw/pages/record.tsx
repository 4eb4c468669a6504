import { anyone, page } from '../../../kit/web/page.ts'
import { canonical } from '../../../kit/work/canonical.ts'
import { panelBySlug } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { steps } from '../../prose/draw-steps.ts'
import { at } from '../addresses.ts'
import { drawState, leavesOf, rulesInUse, rulesOf, rulesSignaturesOf } from '../queries.ts'

/** Everything that is fixed, as it is fixed: no names but the witness's, no rows. */
export const record = page({
  path: at.record,
  guard: anyone,
  texts: {},
  async get({ work, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const [rules, all, state] = [
      await rulesInUse(work, panel.id),
      await rulesOf(work, panel.id),
      await drawState(work, panel.id),
    ]
    const signatures = await rulesSignaturesOf(work, panel.id)
    const { draw, signature, seed, result } = state
    const body = canonical({
      panel: panel.slug,
      rules: rules && { version: rules.version, body: rules.body, hash: rules.hash },
      versions: all.map(({ version, hash, fixedAt, body: whole }) => ({
        ...{ version, hash, fixedAt, body: whole },
        signed: signatures.find((one) => one.version === version)?.signedAt,
      })),
      pool: draw && { n: draw.pool, root: draw.root, counts: draw.counts, frozenAt: draw.frozenAt },
      leaves: await leavesOf(work, panel.id),
      signature: signature && {
        ...{ rulesHash: signature.rulesHash, n: signature.pool, root: signature.root, by: signature.name },
        ...{ published: signature.published, at: signature.signedAt },
      },
      seed: seed && { throws: seed.throws, seed: seed.seed, at: seed.enteredAt },
      result: result && { body: result.body, hash: result.hash, at: result.drawnAt },
      steps: steps.map(({ n, standing }) => ({ n, standing })),
    })
    return { type: 'application/json; charset=utf-8', body }
  },
})
