import { mail } from '../../kit/mail/mail.tsx'
import { type Pair, say } from '../../kit/texts/texts.ts'
import { to } from '../../kit/web/addresses.ts'
import { at } from '../addresses.ts'

const check = [
  'Klopt dit niet? Beëindig de functie dan meteen, of bel ons.',
  'Is this wrong? Then end the office at once, or call us.',
] as const
const page = ['Naar de pagina van deze persoon', 'To the page of this person'] as const

/** To all administrators: a new office works after a day, so that a wrong one is seen in time. */
export const officeGranted = mail({
  name: 'office-granted',
  texts: {
    subject: ['Er is een functie toegekend', 'An office was granted'],
    what: [
      '{by} heeft {name} de functie {office} gegeven. Die werkt vanaf {from}.',
      '{by} gave {name} the office of {office}. It works from {from}.',
    ],
    check,
    page,
  },
  body: (t, it: { by: string; name: string; office: Pair; from: Pair; person: string }, lang, url) => (
    <>
      <p>{t('what', { by: it.by, name: it.name, office: say(it.office, lang), from: say(it.from, lang) })}</p>
      <p>{t('check')}</p>
      <p>
        <a href={url(to(at.person, { person: it.person }))}>{t('page')}</a>
      </p>
    </>
  ),
})

export const officeEnded = mail({
  name: 'office-ended',
  texts: {
    subject: ['Er is een functie beëindigd', 'An office was ended'],
    what: [
      '{by} heeft de functie {office} van {name} beëindigd. {name} kan er vanaf nu niets meer mee.',
      '{by} ended the office of {office} of {name}. From now on {name} can do nothing with it.',
    ],
    page,
  },
  body: (t, it: { by: string; name: string; office: Pair; person: string }, lang, url) => (
    <>
      <p>{t('what', { by: it.by, name: it.name, office: say(it.office, lang) })}</p>
      <p>
        <a href={url(to(at.person, { person: it.person }))}>{t('page')}</a>
      </p>
    </>
  ),
})

/** To the person herself and to all administrators. */
export const factorReset = mail({
  name: 'second-factor-reset',
  texts: {
    subject: ['Een tweede bewijs is weggehaald', 'A second factor was taken away'],
    what: [
      'Het tweede bewijs van {name} is weggehaald, door {by}. {name} is overal uitgelogd en stelt een nieuw bewijs in.',
      'The second factor of {name} was taken away, by {by}. {name} is signed out everywhere and sets up a new one.',
    ],
    server: ['iemand op de server', 'somebody at the server'],
    not: [
      'Vroeg niemand hierom? Bel ons dan meteen: {phone}',
      'Did nobody ask for this? Then call us at once: {phone}',
    ],
  },
  body: (t, it: { by: string; name: string; phone: string }) => (
    <>
      <p>{t('what', { name: it.name, by: it.by === 'server' ? t('server') : it.by })}</p>
      <p>{t('not', { phone: it.phone })}</p>
    </>
  ),
})
