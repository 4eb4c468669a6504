import { mail } from '../../kit/mail/mail.tsx'
import { to } from '../../kit/web/addresses.ts'
import { at } from '../addresses.ts'
import { signInMinutes } from '../policy.ts'

/** Goes to an address nobody confirmed yet: it holds no words of people. */
export const signInMail = mail({
  name: 'sign-in',
  texts: {
    subject: ['Je link en code om in te loggen', 'Your link and code to sign in'],
    why: ['Dag, je vroeg om in te loggen bij {house}.', 'Hello, you asked to sign in at {house}.'],
    link: ['Ga naar de knop om in te loggen', 'Go to the button to sign in'],
    code: [
      'Lees je deze mail op een ander apparaat? Vul dan op de pagina waar je was deze code in: {code}',
      'Do you read this mail on another device? Then enter this code on the page where you were: {code}',
    ],
    until: [
      'De link en de code werken {minutes} minuten, en samen één keer.',
      'The link and the code work for {minutes} minutes, and once between them.',
    ],
    not: [
      'Vroeg jij dit niet? Dan hoef je niets te doen. Geef de code aan niemand, ook niet aan ons.',
      'Did you not ask for this? Then you need do nothing. Give the code to nobody, not even to us.',
    ],
  },
  body: (t, it: { house: string; token: string; code: string }, _lang, url) => (
    <>
      <p>{t('why', { house: it.house })}</p>
      <p>
        <a href={url(to(at.signInLink, { token: it.token }))}>{t('link')}</a>
      </p>
      <p>{t('code', { code: it.code })}</p>
      <p>{t('until', { minutes: signInMinutes })}</p>
      <p>{t('not')}</p>
    </>
  ),
})

export const factorSet = mail({
  name: 'second-factor-set',
  texts: {
    subject: ['Je tweede bewijs is ingesteld', 'Your second factor has been set up'],
    what: [
      'Dag, bij {house} is een app ingesteld die codes geeft om mee in te loggen op jouw naam.',
      'Hello, at {house} an app was set up that gives codes to sign in under your name.',
    ],
    not: ['Deed jij dit niet? Bel ons dan meteen: {phone}', 'Was this not you? Then call us at once: {phone}'],
  },
  body: (t, it: { house: string; phone: string }) => (
    <>
      <p>{t('what', { house: it.house })}</p>
      <p>{t('not', { phone: it.phone })}</p>
    </>
  ),
})
