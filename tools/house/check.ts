import { enoughFaults } from './enough.ts'
import { type Fault, type House, readHouse } from './house.ts'
import { circleFaults, importFaults, purityFaults } from './imports.ts'
import { privateFaults } from './private.ts'
import { castFaults, islandFaults, pageFaults, refusedFaults, sizeFaults } from './shape.ts'
import { aheadFaults, clockFaults, writerFaults } from './sql.ts'
import { emptyWordFaults, liftedFaults, splitFaults, vocabularyFaults } from './words.ts'

const rules: readonly ((house: House) => Fault[])[] = [
  ...[enoughFaults, importFaults, circleFaults, purityFaults],
  ...[vocabularyFaults, emptyWordFaults, liftedFaults, splitFaults],
  ...[writerFaults, aheadFaults, clockFaults],
  ...[sizeFaults, pageFaults, castFaults, refusedFaults, islandFaults, privateFaults],
]

/** Every fault of the tree at `root` (absolute), by file and line. */
export function checkHouse(root: string): Fault[] {
  const house = readHouse(root)
  const faults = rules.flatMap((rule) => rule(house))
  return faults.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1))
}
