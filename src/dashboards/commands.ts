import { say } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import { allPanels } from '../panel/queries.ts'
import { stopNow } from '../publication/standing/rules.ts'
import { watch } from './watch/queries.ts'
import { isOpen } from './watch/rules.ts'

/** `status --json`: per panel its phase, what each gate still misses and who supplies it, and what is late. In English. */
export async function status(work: Work, example: boolean) {
  const all = await allPanels(work)
  const watched = await Promise.all(all.map((panel) => watch(work, panel)))
  return watched.map(({ panel, facts, gates, late }) => ({
    ...{ panel: panel.slug, title: told(panel.title, 'en'), phase: stopNow(facts) },
    gates: gates.map((one) => ({
      ...{ gate: one.gate, open: isOpen(one) },
      unmet: one.conditions
        .filter(({ met }) => !met)
        .map(({ words, params, by }) => ({ text: say(words, 'en', params), by })),
    })),
    late: late.map(({ what, params, who, due, days }) => ({ what: say(what, 'en', params), who, due, days })),
    example,
  }))
}
