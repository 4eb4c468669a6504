import { address } from '../../kit/web/addresses.ts'

export const at = {
  polls: address('/werk/:panel/peiling'),
  desk: address('/werk/:panel/peiling/:poll'),
  room: address('/werk/:panel/peiling/:poll/aanwezig'),
  confirmLeftover: address('/werk/:panel/peiling/:poll/over/klopt'),
  leftover: address('/werk/:panel/peiling/:poll/over'),
  paper: address('/werk/:panel/peiling/:poll/papier'),
  counts: address('/werk/:panel/peiling/:poll/telling'),
  close: address('/werk/:panel/peiling/:poll/sluiten'),
  list: address('/werk/:panel/peiling/:poll/lijst'),
  destroy: address('/werk/:panel/peiling/:poll/vernietigen'),
} as const
