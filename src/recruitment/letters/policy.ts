/** Codes and letters: how long, how many (product.md §2). */

/** 29^10 codes: one of 10,000 letters is guessed once in 40 billion tries. A check sign comes after. */
export const codeSigns = 10
/** A ticket is proof by itself: 131 bits. A check sign comes after. */
export const ticketSigns = 27
export const largestBatch = 5000
export const largestTest = 10
/** Letters in one document. */
export const lettersPerPart = 50
