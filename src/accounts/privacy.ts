import type { Purpose, Register } from '../kit/privacy/register.ts'

const account = {
  why: ['om in te loggen en te weten wie iets deed', 'to sign in and to know who did something'],
  basis: 'legitimate-interest',
  until: ['zolang iemand meewerkt of lid is', 'as long as somebody works along or is a member'],
  erase: 'empty',
} as const satisfies Purpose
const link: Purpose = {
  why: ['om een gemailde link bij iemand te laten horen', 'to let a mailed link belong to somebody'],
  basis: 'legitimate-interest',
  until: ['een dag nadat de link is verlopen', 'a day after the link has expired'],
  erase: 'row',
}
const session: Purpose = {
  why: ['om iemand ingelogd te houden', 'to keep somebody signed in'],
  basis: 'legitimate-interest',
  until: ['hoogstens 30 dagen; bij medewerkers 12 uur', '30 days at most; 12 hours for staff'],
  erase: 'row',
}
const passkey: Purpose = {
  why: [
    'het tweede bewijs: de openbare helft van een sleutel op een apparaat',
    'the second factor: the public half of a key on a device',
  ],
  basis: 'legitimate-interest',
  until: [
    'tot iemand de sleutel weghaalt of niet meer meewerkt',
    'until somebody removes the key or no longer works along',
  ],
  erase: 'row',
}
const office: Purpose = {
  why: ['om te weten wie wanneer welke functie had', 'to know who held which office when'],
  basis: 'legitimate-interest',
  until: ['zolang de organisatie panels heeft', 'as long as the organisation has panels'],
  erase: 'stays',
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'accounts'> = {
  'accounts.organisation': {
    ...{ sole: null, name: null, phone: null, email: null, address: null, example: null, madeAt: null },
  },
  'accounts.person': {
    id: null,
    name: account,
    email: account,
    phone: { ...account, why: ['om iemand te bellen over een afspraak', 'to call somebody about an appointment'] },
    lang: { ...account, erase: 'stays', why: ['om mails in de goede taal te sturen', 'to mail in the right language'] },
    totp: { ...account, why: ['het tweede bewijs, versleuteld', 'the second factor, encrypted'] },
    totpLast: { ...account, why: ['elke code telt één keer', 'each code counts once'] },
    totpTries: { ...account, erase: 'stays', why: ['raden van codes tegengaan', 'to prevent guessing of codes'] },
    totpTriesFrom: { ...account, why: ['raden van codes tegengaan', 'to prevent guessing of codes'] },
    madeAt: { ...account, erase: 'stays' },
    erasedAt: null,
  },
  'accounts.signIn': {
    ...{ id: link, personId: link, tokenHash: link, codeHash: link, next: link, madeAt: link },
    ...{ expiresAt: link, tries: link, usedAt: link },
  },
  'accounts.session': { id: session, personId: session, madeAt: session, expiresAt: session, strongAt: session },
  'accounts.passkey': {
    ...{ id: passkey, personId: passkey, name: passkey, credentialId: passkey, publicKey: passkey },
    ...{ counter: passkey, transports: passkey, madeAt: passkey, usedAt: passkey },
  },
  'accounts.challenge': {
    ...{ sessionId: session, purpose: session, personId: session, challenge: session, expiresAt: session },
  },
  'accounts.newEmail': {
    ...{ id: link, personId: link, email: link, tokenHash: link, madeAt: link, expiresAt: link, usedAt: link },
  },
  'accounts.officeHeld': {
    ...{ id: null, personId: office, office, grantedBy: office, grantedAt: office, worksFrom: office, endedAt: office },
  },
  'accounts.invitation': { id: null, tokenHash: null, madeAt: null, expiresAt: null, usedAt: null },
}
