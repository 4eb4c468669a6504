import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault, House } from './house.ts'

/** A check that saw nothing passes everything: too little seen is a fault of its own. */
export function enoughFaults(house: House): Fault[] {
  const fault = (file: string, text: string): Fault => ({ rule: 'saw too little', file, text })
  const rooms = house.road.filter((room) => existsSync(join(house.root, 'src', room)))
  const within = house.sources.filter(({ zone }) => house.road.includes(zone))
  const imports = within.flatMap(({ facts }) => facts.imports)
  const unread = house.sources.filter(({ facts }) => facts.errors.length > 0)
  return [
    ...(house.road.length === 0
      ? [
          fault(
            'src/road.ts',
            'names no rooms: `export const road = [accounts, …]` with each imported from its folder.',
          ),
        ]
      : []),
    ...(rooms.length === 0 ? [fault('src', 'has no folder of any room.')] : []),
    ...(within.length === 0 ? [fault('src', 'has no source file in any room.')] : []),
    ...(within.length > 0 && imports.length === 0 ? [fault('src', 'has rooms in which no import was seen.')] : []),
    ...unread.map(({ path, facts }) => fault(path, `does not parse: ${facts.errors[0]}`)),
  ]
}
