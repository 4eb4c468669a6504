import { address } from '../kit/web/addresses.ts'

/** Every address of the room: what everybody reads, and the desk of the foundation. */
export const at = {
  answers: address('/panel/:panel/antwoord'),
  recommendation: address('/panel/:panel/aanbeveling/:number'),
  oversight: address('/beheer/:panel/opvolging'),
  verdict: address('/beheer/:panel/opvolging/oordeel/:number'),
  contact: address('/beheer/:panel/opvolging/contact'),
  finding: address('/beheer/:panel/opvolging/bevinding'),
  exception: address('/beheer/:panel/opvolging/uitzondering'),
  close: address('/beheer/:panel/opvolging/sluiten'),
} as const
