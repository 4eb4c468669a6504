import { address } from '../kit/web/addresses.ts'

/** Every address of the room. */
export const at = {
  /** Runs the draw and seats whom it drew: the last step of the page of the draw. */
  run: address('/werk/:panel/loting/trek'),
  roster: address('/beheer/:panel/plekken'),
  release: address('/beheer/:panel/plekken/stand'),
  exception: address('/werk/:panel/plekken/uitzondering'),
  calls: address('/beheer/:panel/belronde'),
  call: address('/beheer/:panel/belronde/:seat'),
  letters: address('/beheer/:panel/te-posten'),
  public: address('/panel/:panel/plekken'),
  own: address('/panel/:panel/plek/:token'),
  nominate: address('/partner/:panel/leden'),
  leave: address('/partner/:panel/leden/:seat/terug'),
  order: address('/partner/:panel/leden/volgorde'),
} as const
