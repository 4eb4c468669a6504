import { z } from 'zod'

/** COSE numbers of the signatures we take: Ed25519, ES256, RS256. */
export const algorithms = [-8, -7, -257] as const

/** What a browser gives back, as text of a hidden field; what cannot be read is no answer, and is refused as such. */
export const deviceAnswer = () =>
  z
    .string()
    .max(20_000)
    .default('')
    .transform((text): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        return undefined
      }
    })
