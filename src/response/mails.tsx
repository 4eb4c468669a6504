import { mail } from '../kit/mail/mail.tsx'
import { type Day, longDate } from '../kit/texts/dates.ts'
import { type Pair, say } from '../kit/texts/texts.ts'
import { to } from '../kit/web/addresses.ts'
import { at } from './addresses.ts'

export interface About {
  readonly name: string
  readonly panel: string
  readonly slug: string
  readonly number: string
}

/** To the signatory: an answer waits for her. */
export const answerReady = mail({
  name: 'answer-ready',
  texts: {
    subject: ['Een antwoord wacht op jou', 'An answer waits for you'],
    what: [
      'Dag {name}, het antwoord op aanbeveling {number} van {panel} is klaar om te versturen. Lees het zoals iedereen het straks leest, en verstuur het.',
      'Hello {name}, the answer to recommendation {number} of {panel} is ready to be sent. Read it as everybody will read it, and send it.',
    ],
    link: ['Lees en verstuur', 'Read and send'],
  },
  body: (t, it: About, _lang, url) => (
    <>
      <p>{t('what', { name: it.name, number: it.number, panel: it.panel })}</p>
      <p>
        <a href={url(to(at.send, { panel: it.slug, number: it.number }))}>{t('link')}</a>
      </p>
    </>
  ),
})

/** To the process lead and the contact: it was sent. */
export const answerSent = mail({
  name: 'answer-sent',
  texts: {
    subject: ['Er is een antwoord van de partner', 'There is an answer of the partner'],
    what: [
      'Dag {name}, het antwoord op aanbeveling {number} van {panel} is verstuurd. Het is openbaar.',
      'Hello {name}, the answer to recommendation {number} of {panel} was sent. It is public.',
    ],
    link: ['Lees het antwoord', 'Read the answer'],
  },
  body: (t, it: About, _lang, url) => (
    <>
      <p>{t('what', { name: it.name, number: it.number, panel: it.panel })}</p>
      <p>
        <a href={url(to(at.recommendation, { panel: it.slug, number: it.number }))}>{t('link')}</a>
      </p>
    </>
  ),
})

/** To whoever reads questions first, once a day at most. */
export const questionWaits = mail({
  name: 'question-waits',
  texts: {
    subject: ['Er wacht een vraag op jou', 'A question waits for you'],
    what: [
      'Dag {name}, iemand stelde een vraag over een aanbeveling van {panel}. Lees hem en besluit of hij op de site komt.',
      'Hello {name}, somebody asked a question on a recommendation of {panel}. Read it and decide whether it goes on the site.',
    ],
    link: ['Naar de vragen', 'To the questions'],
  },
  body: (t, it: Pick<About, 'name' | 'panel' | 'slug'>, _lang, url) => (
    <>
      <p>{t('what', { name: it.name, panel: it.panel })}</p>
      <p>
        <a href={url(to(at.oversight, { panel: it.slug }))}>{t('link')}</a>
      </p>
    </>
  ),
})

/** To the contact: somebody asked something. */
export const questionAsked = mail({
  name: 'question-asked',
  texts: {
    subject: ['Iemand heeft een vraag over een aanbeveling', 'Somebody has a question on a recommendation'],
    what: [
      'Dag {name}, er is een vraag over aanbeveling {number} van {panel}. Vraag en antwoord zijn openbaar. Antwoord uiterlijk {due}.',
      'Hello {name}, there is a question on recommendation {number} of {panel}. Question and answer are public. Answer by {due}.',
    ],
    link: ['Naar de vraag', 'To the question'],
  },
  body: (t, { due, path, slug: _, ...it }: About & { due: Day; path: string }, lang, url) => (
    <>
      <p>{t('what', { ...it, due: longDate(due, lang) })}</p>
      <p>
        <a href={url(path)}>{t('link')}</a>
      </p>
    </>
  ),
})

/** To whoever asked and left an address: the answer is there. It holds no words of people. */
export const questionAnswered = mail({
  name: 'question-answered',
  texts: {
    subject: ['Er is antwoord op je vraag', 'Your question was answered'],
    what: [
      'Dag, je stelde een vraag over een aanbeveling van een burgerpanel. Het antwoord staat erbij.',
      'Hello, you asked a question on a recommendation of a citizens’ panel. The answer stands with it.',
    ],
    link: ['Lees het antwoord', 'Read the answer'],
    gone: ['Je mailadres is nu bij ons gewist.', 'We have now erased your email address.'],
  },
  body: (t, it: { slug: string; number: string }, _lang, url) => (
    <>
      <p>{t('what')}</p>
      <p>
        <a href={url(`${to(at.recommendation, { panel: it.slug, number: it.number })}#vragen`)}>{t('link')}</a>
      </p>
      <p>{t('gone')}</p>
    </>
  ),
})

/** To whoever asked: it does not become public, and why. */
export const questionRefused = mail({
  name: 'question-refused',
  texts: {
    subject: ['Je vraag komt niet op de site', 'Your question does not go on the site'],
    what: [
      'Dag, je stelde een vraag over een aanbeveling van een burgerpanel. Die komt niet op de site. De reden: {why}',
      'Hello, you asked a question on a recommendation of a citizens’ panel. It does not go on the site. The reason: {why}',
    ],
    again: ['Je mag een nieuwe vraag stellen:', 'You may ask a new question:'],
    link: ['Stel een vraag', 'Ask a question'],
    gone: ['Je mailadres is nu bij ons gewist.', 'We have now erased your email address.'],
  },
  body: (t, it: { slug: string; number: string; why: Pair }, lang, url) => (
    <>
      <p>{t('what', { why: say(it.why, lang) })}</p>
      <p>
        {t('again')} <a href={url(to(at.ask, { panel: it.slug, number: it.number }))}>{t('link')}</a>
      </p>
      <p>{t('gone')}</p>
    </>
  ),
})
