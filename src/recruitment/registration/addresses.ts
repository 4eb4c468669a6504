import { address } from '../../kit/web/addresses.ts'

export const at = {
  join: address('/panel/:panel/meedoen'),
  open: address('/panel/:panel/meedoen/zonder-brief'),
  decline: address('/panel/:panel/meedoen/niet'),
  declined: address('/panel/:panel/meedoen/niet/:code'),
  step: address('/panel/:panel/meedoen/:link/:step'),
  mine: address('/panel/:panel/aanmelding/:link'),
  withdraw: address('/panel/:panel/aanmelding/:link/terugtrekken'),
} as const
