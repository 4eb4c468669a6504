/** What is late, and what comes first, read from what everybody may know. Pure. */
import { foundation } from '../../agreement/types.ts'
import { lateDays } from '../../kit/texts/late.ts'
import type { Words } from '../../kit/texts/words.ts'
import type { GateName, GateView } from '../../panel/types.ts'
import { stopNow } from '../../publication/standing/rules.ts'
import type { AgreedAndDone, Facts } from '../../publication/standing/types.ts'
import type { LateThing, Waits } from './types.ts'

const pairOf = (words: Words) => [words.nl, words.en ?? words.nl] as const

/** Who organises, and where the lateness of each side is mended or seen. */
export interface Sides {
  readonly house: string
  readonly staff: string
  readonly answers: string
}
/** Promises of both sides that are late: the longest first. */
export function lateOf(done: readonly AgreedAndDone[], facts: Facts, sides: Sides): LateThing[] {
  return done
    .flatMap(({ promised, kept }): LateThing[] => {
      const due = kept?.lateSince ?? promised.dueOn
      const days = lateDays(due, facts.today)
      if (!due || !kept || kept.state === 'kept' || kept.state === 'none' || days === 0) return []
      const partner = facts.partners.find(({ id }) => id === promised.party)
      return [
        {
          ...{ what: pairOf(promised.words), params: {}, due, days },
          who: promised.party === foundation ? sides.house : (partner?.name ?? ''),
          kind: promised.party === foundation ? 'citizen' : 'partner',
          at: promised.party === foundation ? sides.staff : sides.answers,
        },
      ]
    })
    .sort((a, b) => b.days - a.days)
}

/** The gate a panel stands before. */
const before: Record<ReturnType<typeof stopNow>, GateName> = {
  agreement: 'commitment',
  letters: 'commitment',
  draw: 'draw',
  meetings: 'enough-known',
  advice: 'decision',
  answer: 'closing',
  'follow-up': 'closing',
}
/** The gate of the stop; once that is open, the next one on the road that is still closed. */
export function gateBefore(facts: Facts, gates: readonly GateView[]): GateView | undefined {
  const here = gates.findIndex(({ gate }) => gate === before[stopNow(facts)])
  const ahead = gates.slice(Math.max(0, here))
  return ahead.find(({ passed }) => !passed) ?? gates[here]
}

export const isOpen = (view: GateView): boolean => view.passed !== undefined

/** What a gate waits for first. */
export function waitsFor(view: GateView | undefined): Waits | undefined {
  const first = view?.conditions.find(({ met }) => !met)
  return (
    first && { words: first.words, params: first.params ?? {}, by: first.by, ...(first.at ? { at: first.at } : {}) }
  )
}
