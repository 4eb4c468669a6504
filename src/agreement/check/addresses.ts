import { address } from '../../kit/web/addresses.ts'

export const at = {
  check: address('/werk/:panel/afspraak/toets'),
  point: address('/werk/:panel/afspraak/toets/:point'),
  supply: address('/werk/:panel/afspraak/toets/:point/lever'),
  judge: address('/werk/:panel/afspraak/toets/:point/:evidence'),
  finding: address('/werk/:panel/afspraak/bevinding'),
  file: address('/werk/:panel/afspraak/bijlage/:evidence'),
} as const
