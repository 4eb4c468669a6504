/** A code for signing: 8 digits, 15 minutes, 5 tries (product.md §1). */
export const signingCode = { digits: 8, minutes: 15, tries: 5 } as const
