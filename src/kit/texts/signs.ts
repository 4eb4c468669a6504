/** How many letters a text holds, of whatever script: signs and digits say nothing. */
export const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** The words with a capital at their start. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
