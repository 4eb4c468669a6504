import { address } from '../kit/web/addresses.ts'

export const at = {
  ask: address('/een-vraag'),
  thanks: address('/een-vraag/dank'),
  planner: address('/planner'),
  requests: address('/beheer/vragen'),
  request: address('/beheer/vragen/:request'),
  judge: address('/beheer/vragen/:request/oordeel'),
  connect: address('/beheer/vragen/:request/panel'),
} as const
