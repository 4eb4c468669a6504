/** What a panel sits around, as a sign: so that marks of 16 to 24 px differ. No dot, ring, square or cross: those are seats.
 *
 * Each sign is a path in a box of 24 units, drawn in ink. Neighbours in the list look as different as they can, because
 * panels are numbered one after the other. */
export const signs: readonly string[] = [
  'M3 10h18v4H3z', // bar
  'M12 3l9.5 17h-19z', // hill
  'M3 12a9 9 0 0 1 18 0z', // rising half
  'M10 3h4v18h-4z', // post
  'M3 5l9 9 9-9v6l-9 9-9-9z', // chevron down
  'M3 5h18v4H3zM3 15h18v4H3z', // two bars
  'M12 3a9 9 0 0 0 0 18z', // half moon
  'M3 4h18v4h-7v13h-4V8H3z', // T
  'M5 3h4v18H5zM15 3h4v18h-4z', // two posts
  'M12 21L2.5 4h19z', // cup
  'M10 3h4v7h7v4h-7v7h-4v-7H3v-4h7z', // plus
  'M3 21V3h4v14h14v4z', // corner
  'M3 3h6L21 21h-6z', // slope down
  'M3 12a9 9 0 0 0 18 0z', // bowl
  'M3 19l9-9 9 9v-6l-9-9-9 9z', // roof
  'M15 3h6L9 21H3z', // slope up
  'M3 3h4v7h10V3h4v18h-4v-7H7v7H3z', // H
  'M12 3a9 9 0 0 1 0 18z', // other half moon
  'M3 21V3l18 9z', // flag
  'M3 3h18v4H3zM3 10h18v4H3zM3 17h18v4H3z', // three bars
  'M3 3h18L3 21z', // sail
  'M3 3h18v18h-4V7H3z', // gate
  'M3 3h18L12 12l9 9H3l9-9z', // hourglass
  'M21 3v18H3z', // stair
]

/** A panel's sign: its number gives the sign itself (the first 24 panels all differ), other text a sign by its letters. */
export function signOf(seed: string | number): string {
  const n =
    typeof seed === 'number'
      ? seed
      : [...seed].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 65_521, 7)
  return signs[Math.abs(Math.trunc(n)) % signs.length] ?? ''
}
