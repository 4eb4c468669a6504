import { mail } from '../kit/mail/mail.tsx'
import { to } from '../kit/web/addresses.ts'
import { at } from './addresses.ts'

/** Goes to an address nobody confirmed: it holds no words of the sender. */
export const received = mail({
  name: 'request-received',
  texts: {
    subject: ['We hebben je vraag', 'We have your request'],
    what: [
      'Dag, je vraag om een burgerpanel is aangekomen bij {house}.',
      'Hello, your request for a citizens’ panel has arrived at {house}.',
    ],
    next: [
      'We kijken of de vraag nog open is, of jullie erover beslissen en wat jullie met de uitkomst doen. Daarna krijg je antwoord.',
      'We look whether the question is still open, whether it is yours to decide and what you will do with the outcome. Then you get an answer.',
    ],
    how: ['Hoe een panel werkt', 'How a panel works'],
    not: ['Heb je niets gevraagd? Dan hoef je niets te doen.', 'Did you ask nothing? Then you need do nothing.'],
  },
  body: (t, it: { house: string; how: string }, _lang, url) => (
    <>
      <p>{t('what', { house: it.house })}</p>
      <p>{t('next')}</p>
      <p>
        <a href={url(it.how)}>{t('how')}</a>
      </p>
      <p>{t('not')}</p>
    </>
  ),
})

/** To administrators and directors: somebody asked. */
export const somebodyAsked = mail({
  name: 'request-new',
  texts: {
    subject: ['Er is een nieuwe vraag om een panel', 'There is a new request for a panel'],
    what: [
      'Iemand vraagt om een burgerpanel. Lees de vraag en geef een oordeel.',
      'Somebody asks for a citizens’ panel. Read the request and judge it.',
    ],
    link: ['Naar de vraag', 'To the request'],
  },
  body: (t, it: { request: string }, _lang, url) => (
    <>
      <p>{t('what')}</p>
      <p>
        <a href={url(to(at.request, it))}>{t('link')}</a>
      </p>
    </>
  ),
})

/** The judgement, in the words of the team. */
export const answered = mail({
  name: 'request-answered',
  texts: {
    subject: ['Antwoord op je vraag om een burgerpanel', 'Answer to your request for a citizens’ panel'],
    hello: ['Dag {name},', 'Hello {name},'],
    go: [
      'Je vraag past bij een burgerpanel. {house} schrijft je:',
      'Your question is one for a citizens’ panel. {house} writes to you:',
    ],
    against: [
      'We raden een burgerpanel voor deze vraag nu af. {house} schrijft je:',
      'We advise against a citizens’ panel for this question now. {house} writes to you:',
    ],
  },
  body: (t, it: { state: 'go' | 'against'; name: string; house: string; verdict: string }) => (
    <>
      <p>{t('hello', { name: it.name })}</p>
      <p>{t(it.state, { house: it.house })}</p>
      <blockquote>{it.verdict}</blockquote>
    </>
  ),
})
