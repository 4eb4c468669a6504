/** Why a registration is left out of the draw: counted and published by these, never by anybody's own words. */
export const exclusionReasons = ['not-eligible', 'too-young', 'twice', 'not-real'] as const
export type ExclusionReason = (typeof exclusionReasons)[number]
