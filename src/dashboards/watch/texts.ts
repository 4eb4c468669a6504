import type { Pair } from '../../kit/texts/texts.ts'
import type { GateName } from '../../panel/types.ts'

export const gateWords: Record<GateName, Pair> = {
  commitment: ['de poort naar de brieven', 'the gate to the letters'],
  draw: ['de poort naar de loting', 'the gate to the draw'],
  seating: ['de poort naar de eerste bijeenkomst', 'the gate to the first meeting'],
  'enough-known': ['weten we genoeg?', 'do we know enough?'],
  decision: ['de poort naar de peiling', 'the gate to the poll'],
  'hand-over': ['de poort naar de overhandiging', 'the gate to the hand-over'],
  closing: ['de poort naar het archief', 'the gate to the archive'],
}
