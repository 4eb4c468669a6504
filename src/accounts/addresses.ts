import { address } from '../kit/web/addresses.ts'

/** Every URL of this room. Fixed words stand before `:token` where both fit. */
export const at = {
  signIn: address('/inloggen'),
  signInCode: address('/inloggen/code'),
  secondFactor: address('/inloggen/bewijs'),
  setUpFactor: address('/inloggen/bewijs/instellen'),
  givePasskey: address('/inloggen/bewijs/passkey'),
  passkeyAsked: address('/inloggen/bewijs/passkey/vraag'),
  signInLink: address('/inloggen/:token'),
  signOut: address('/uitloggen'),
  me: address('/mijn'),
  factors: address('/mijn/inloggen'),
  removeApp: address('/mijn/inloggen/app/weg'),
  addPasskey: address('/mijn/inloggen/passkey'),
  passkeyOffered: address('/mijn/inloggen/passkey/vraag'),
  removePasskey: address('/mijn/inloggen/passkey/:passkey/weg'),
  newEmail: address('/mijn/mailadres'),
  confirmEmail: address('/mijn/mailadres/:token'),
  people: address('/beheer/mensen'),
  addPerson: address('/beheer/mensen/nieuw'),
  person: address('/beheer/mensen/:person'),
  grantOffice: address('/beheer/mensen/:person/functie'),
  endOffice: address('/beheer/mensen/:person/functie/:office/einde'),
  resetFactor: address('/beheer/mensen/:person/bewijs'),
  organisation: address('/beheer/organisatie'),
  firstStart: address('/welkom/:token'),
} as const
