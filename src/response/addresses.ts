import { address } from '../kit/web/addresses.ts'

/** Every address of the room, and those it leads to. The partner works under /partner, the foundation under /beheer; the public reads under /panel. */
export const at = {
  /** Made by `oversight`, which knows what both sides say. */
  answers: address('/panel/:panel/antwoord'),
  recommendation: address('/panel/:panel/aanbeveling/:number'),
  oversight: address('/beheer/:panel/opvolging'),

  document: address('/panel/:panel/aanbeveling/:number/stuk/:document'),
  ask: address('/panel/:panel/aanbeveling/:number/vraag'),

  desk: address('/partner/:panel'),
  draft: address('/partner/:panel/antwoord/:number'),
  preview: address('/partner/:panel/antwoord/:number/voorbeeld'),
  send: address('/partner/:panel/antwoord/:number/verstuur'),
  ownDocument: address('/partner/:panel/antwoord/:number/stuk/:document'),
  report: address('/partner/:panel/opvolging/:number'),
  begun: address('/partner/:panel/opvolging/:number/begonnen'),
  milestone: address('/partner/:panel/opvolging/:number/mijlpaal'),
  milestoneDone: address('/partner/:panel/opvolging/:number/mijlpaal/:milestone'),
  questions: address('/partner/:panel/vragen'),
  question: address('/partner/:panel/vragen/:question'),

  bodies: address('/werk/:panel/antwoord/organen'),
  judge: address('/beheer/:panel/opvolging/vraag/:question'),
} as const
