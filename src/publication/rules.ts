import type { AnyRegister, Purpose } from '../kit/privacy/register.ts'

/** Every purpose once, in the order of the rooms: a list for people, not for columns. */
export function purposes(registers: readonly AnyRegister[]): readonly Purpose[] {
  const all = registers.flatMap((register) => Object.values(register).flatMap((columns) => Object.values(columns)))
  const seen = new Map<string, Purpose>()
  for (const purpose of all) if (purpose) seen.set(`${purpose.why[0]}|${purpose.until[0]}|${purpose.basis}`, purpose)
  return [...seen.values()]
}
