import { mail } from '../kit/mail/mail.tsx'
import { to } from '../kit/web/addresses.ts'
import { at } from './addresses.ts'
import { signingCode } from './policy.ts'

interface Told {
  readonly panel: string
  readonly number: number
  readonly print: string
}

/** To who signs: names the version and its fingerprint; the link asks for no session. */
export const offered = mail({
  name: 'agreement-offered',
  texts: {
    subject: ['Er ligt een afspraak klaar om te tekenen', 'An agreement is ready to be signed'],
    what: [
      'Dag, versie {number} van de afspraak over ‘{panel}’ ligt klaar. Jij tekent namens {party}.',
      'Hello, version {number} of the agreement on ‘{panel}’ is ready. You sign for {party}.',
    ],
    print: ['Vingerafdruk van deze versie: {print}', 'Fingerprint of this version: {print}'],
    how: [
      'Lees de afspraak, vraag op de pagina een code aan en vul die in. Je bent dan niet ingelogd.',
      'Read the agreement, ask for a code on the page and fill it in. You are not signed in while you do.',
    ],
    link: ['Lees en teken', 'Read and sign'],
    paper: [
      'Liever op papier? Dat kan ook: druk de pdf af, teken en geef hem aan je aanspreekpunt.',
      'Rather on paper? That is possible too: print the PDF, sign it and give it to your contact.',
    ],
  },
  body: (t, it: Told & { party: string; token: string }, _lang, url) => (
    <>
      <p>{t('what', { number: it.number, panel: it.panel, party: it.party })}</p>
      <p>{t('print', { print: it.print })}</p>
      <p>{t('how')}</p>
      <p>
        <a href={url(to(at.own, { token: it.token }))}>{t('link')}</a>
      </p>
      <p>{t('paper')}</p>
    </>
  ),
})

/** To the second contact of that party: somebody else knows that signing is asked. */
export const secondTold = mail({
  name: 'agreement-second',
  texts: {
    subject: ['Iemand van jullie is gevraagd te tekenen', 'Somebody of yours was asked to sign'],
    what: [
      'Dag, {name} is gevraagd namens {party} versie {number} van de afspraak over ‘{panel}’ te tekenen. Vingerafdruk: {print}.',
      'Hello, {name} was asked to sign version {number} of the agreement on ‘{panel}’ for {party}. Fingerprint: {print}.',
    ],
    not: [
      'Je hoeft niets te doen. Klopt dit niet? Bel dan meteen: {phone}',
      'You need do nothing. Is this wrong? Then call at once: {phone}',
    ],
  },
  body: (t, it: Told & { party: string; name: string; phone: string }) => (
    <>
      <p>{t('what', { name: it.name, party: it.party, number: it.number, panel: it.panel, print: it.print })}</p>
      <p>{t('not', { phone: it.phone })}</p>
    </>
  ),
})

export const codeMail = mail({
  name: 'signing-code',
  texts: {
    subject: ['Je code om te tekenen', 'Your code for signing'],
    what: ['Code: {code}', 'Code: {code}'],
    until: [
      'De code werkt {minutes} minuten, en alleen voor versie {number}, vingerafdruk {print}.',
      'The code works for {minutes} minutes, and only for version {number}, fingerprint {print}.',
    ],
    not: [
      'Vroeg jij dit niet? Geef de code aan niemand en bel ons.',
      'Did you not ask for this? Give the code to nobody and call us.',
    ],
  },
  body: (t, it: Omit<Told, 'panel'> & { code: string }) => (
    <>
      <p>{t('what', { code: it.code })}</p>
      <p>{t('until', { minutes: signingCode.minutes, number: it.number, print: it.print })}</p>
      <p>{t('not')}</p>
    </>
  ),
})

/** To the old address: what was offered there does not hold any more. */
export const offerVoided = mail({
  name: 'agreement-void',
  texts: {
    subject: ['Je kunt met dit adres niet meer tekenen', 'You can no longer sign with this address'],
    what: [
      'Dag, het mailadres van wie tekent is veranderd. De link in de vorige mail werkt daarom niet meer. Deed jij dit niet? Bel dan meteen: {phone}',
      'Hello, the email address of who signs has changed. So the link in the earlier mail no longer works. Was this not you? Then call at once: {phone}',
    ],
  },
  body: (t, it: { phone: string }) => <p>{t('what', it)}</p>,
})

export const withdrawnMail = mail({
  name: 'agreement-withdrawn',
  texts: {
    subject: ['Een versie van de afspraak is ingetrokken', 'A version of the agreement was withdrawn'],
    what: [
      'Dag, versie {number} van de afspraak over ‘{panel}’ is ingetrokken. Tekenen kan niet meer. Er komt een nieuwe versie.',
      'Hello, version {number} of the agreement on ‘{panel}’ was withdrawn. It can no longer be signed. There will be a new version.',
    ],
  },
  body: (t, it: Omit<Told, 'print'>) => <p>{t('what', it)}</p>,
})

/** To all parties, with the sealed PDF: the proof of what was agreed. */
export const inForceMail = mail({
  name: 'agreement-in-force',
  texts: {
    subject: ['De afspraak is getekend en openbaar', 'The agreement is signed and public'],
    what: [
      'Dag, versie {number} van de afspraak over ‘{panel}’ is door alle partijen getekend en staat openbaar. De verzegelde pdf zit bij deze mail: bewaar die.',
      'Hello, version {number} of the agreement on ‘{panel}’ was signed by all parties and is public. The sealed PDF comes with this mail: keep it.',
    ],
    print: [
      'Vingerafdruk: {print}. Die staat ook in elke uitnodigingsbrief. Zo kan iedereen zien dat dit de tekst is.',
      'Fingerprint: {print}. It also stands in every letter of invitation. So everybody can see that this is the text.',
    ],
    link: ['Bekijk de afspraak', 'See the agreement'],
  },
  body: (t, it: Told & { slug: string }, _lang, url) => (
    <>
      <p>{t('what', { number: it.number, panel: it.panel })}</p>
      <p>{t('print', { print: it.print })}</p>
      <p>
        <a href={url(`/panel/${it.slug}/afspraak`)}>{t('link')}</a>
      </p>
    </>
  ),
})
