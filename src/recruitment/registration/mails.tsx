import { mail } from '../../kit/mail/mail.tsx'
import { longDate } from '../../kit/texts/dates.ts'
import { to } from '../../kit/web/addresses.ts'
import { at as staffAt } from '../addresses.ts'
import { grouped } from '../letters/rules.ts'
import { guessedWords } from '../prose/guessed-words.ts'
import { at } from './addresses.ts'

const texts = {
  subject: ['Je aanmelding is binnen', 'Your registration has arrived'],
  done: [
    'Dag, je aanmelding is binnen. Je doet mee aan de loting met nummer {lot}.',
    'Hello, your registration has arrived. You take part in the draw with number {lot}.',
  ],
  ticket: [
    'Dit is je bewijs: {ticket}. Bewaar het. Hiermee kun je zelf nagaan dat je in de lijst van de loting stond.',
    'This is your proof: {ticket}. Keep it. With it you can check yourself that you were in the list of the draw.',
  ],
  draw: [
    'De loting is op {day}. Je hoort daarna van ons of je een plek hebt.',
    'The draw is on {day}. After it you hear from us whether you have a seat.',
  ],
  link: ['Bekijk of verander je aanmelding', 'See or change your registration'],
  own: ['Deze link is van jou alleen. Geef hem aan niemand.', 'This link is yours alone. Give it to nobody.'],
} as const

/** Goes to an address nobody confirmed yet: it holds no words of people. */
export const registeredMail = mail({
  name: 'registered',
  texts,
  body: (t, it: { panel: string; link: string; lot: number; ticket: string; drawOn: string }, lang, url) => (
    <>
      <p>{t('done', { lot: it.lot })}</p>
      <p>{t('ticket', { ticket: grouped(it.ticket) })}</p>
      {it.drawOn ? <p>{t('draw', { day: longDate(it.drawOn, lang) })}</p> : null}
      <p>
        <a href={url(to(at.mine, { panel: it.panel, link: it.link }))}>{t('link')}</a>
      </p>
      <p>{t('own')}</p>
    </>
  ),
})

/** Her own link while she is not ready: it holds no words of people. */
export const resumeMail = mail({
  name: 'registration-begun',
  texts: {
    subject: ['Ga verder met je aanmelding', 'Go on with your registration'],
    what: [
      'Dag, je bent begonnen met je aanmelding. Ze is nog niet af. Met deze link ga je verder.',
      'Hello, you have begun your registration. It is not finished yet. With this link you go on.',
    ],
    link: ['Ga verder', 'Go on'],
    not: ['Was jij dit niet? Dan hoef je niets te doen.', 'Was this not you? Then you need do nothing.'],
  },
  body: (t, it: { panel: string; link: string }, _lang, url) => (
    <>
      <p>{t('what')}</p>
      <p>
        <a href={url(to(at.mine, it))}>{t('link')}</a>
      </p>
      <p>{t('not')}</p>
    </>
  ),
})

/** To who lost her link and called. */
export const newLinkMail = mail({
  name: 'registration-link',
  texts: {
    subject: ['Een nieuwe link voor je aanmelding', 'A new link for your registration'],
    what: [
      'Dag, je vroeg om een nieuwe link. Hiermee bekijk of verander je je aanmelding. De oude link werkt niet meer.',
      'Hello, you asked for a new link. With it you see or change your registration. The old link no longer works.',
    ],
    link: ['Bekijk je aanmelding', 'See your registration'],
    not: ['Vroeg jij dit niet? Bel ons dan.', 'Did you not ask for this? Then call us.'],
  },
  body: (t, it: { panel: string; link: string }, _lang, url) => (
    <>
      <p>{t('what')}</p>
      <p>
        <a href={url(to(at.mine, it))}>{t('link')}</a>
      </p>
      <p>{t('not')}</p>
    </>
  ),
})

/** To the staff: somebody guesses. What to do, and what not. */
export const guessedMail = mail({
  name: 'codes-guessed',
  texts: guessedWords,
  body: (t, it: { panel: string; n: number }, _lang, url) => (
    <>
      <p>{t('what', { n: it.n })}</p>
      <p>{t('safe')}</p>
      <p>
        <a href={url(to(staffAt.recruitment, { panel: it.panel }))}>{t('page')}</a>
      </p>
    </>
  ),
})
