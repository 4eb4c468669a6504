import { mail } from '../kit/mail/mail.tsx'
import { type Pair, say } from '../kit/texts/texts.ts'
import { to } from '../kit/web/addresses.ts'
import { at } from './addresses.ts'
import { newEmailHours } from './policy.ts'

/** Goes to an address nobody confirmed yet: it holds no words of people. */
export const personAdded = mail({
  name: 'person-added',
  texts: {
    subject: ['Je kunt inloggen', 'You can sign in'],
    what: [
      'Dag, {house} werkt met jou samen en heeft je toegevoegd op de site voor burgerpanels.',
      'Hello, {house} works with you and has added you on the site for citizens’ panels.',
    ],
    how: [
      'Je hebt geen wachtwoord nodig: vul dit mailadres in en je krijgt een link.',
      'You need no password: enter this email address and you get a link.',
    ],
    link: ['Naar inloggen', 'To signing in'],
  },
  body: (t, it: { house: string }, _lang, url) => (
    <>
      <p>{t('what', it)}</p>
      <p>{t('how')}</p>
      <p>
        <a href={url(at.signIn.path)}>{t('link')}</a>
      </p>
    </>
  ),
})

/** To all administrators: a new role of staff works after a day, so that a wrong one is seen in time. */
export const roleGiven = mail({
  name: 'role-given',
  texts: {
    subject: ['Iemand kreeg een rol in een panel', 'Somebody got a role in a panel'],
    what: [
      '{name} kreeg de rol {role} in een panel. Ken je deze persoon niet? Bel dan de procesleider.',
      '{name} got the role of {role} in a panel. Do you not know this person? Then call the process lead.',
    ],
    page: ['Naar de pagina van deze persoon', 'To the page of this person'],
  },
  body: (t, it: { name: string; role: Pair; person: string }, lang, url) => (
    <>
      <p>{t('what', { name: it.name, role: say(it.role, lang) })}</p>
      <p>
        <a href={url(to(at.person, { person: it.person }))}>{t('page')}</a>
      </p>
    </>
  ),
})

/** To the new address: it holds no words of people either. */
export const confirmEmailMail = mail({
  name: 'confirm-email',
  texts: {
    subject: ['Klopt dit mailadres?', 'Is this email address right?'],
    what: [
      'Dag, iemand wil dit mailadres gebruiken bij {house}. Ben jij dat? Bevestig het dan.',
      'Hello, somebody wants to use this email address at {house}. Is that you? Then confirm it.',
    ],
    link: ['Bevestig je mailadres', 'Confirm your email address'],
    until: ['De link werkt {hours} uur.', 'The link works for {hours} hours.'],
    not: ['Ben jij dit niet? Dan hoef je niets te doen.', 'Is this not you? Then you need do nothing.'],
  },
  body: (t, it: { house: string; token: string }, _lang, url) => (
    <>
      <p>{t('what', { house: it.house })}</p>
      <p>
        <a href={url(to(at.confirmEmail, { token: it.token }))}>{t('link')}</a>
      </p>
      <p>{t('until', { hours: newEmailHours })}</p>
      <p>{t('not')}</p>
    </>
  ),
})

export const emailChanged = mail({
  name: 'email-changed',
  texts: {
    subject: ['Je mailadres is veranderd', 'Your email address has changed'],
    what: [
      'Dag {name}, je logt bij {house} voortaan in met een ander mailadres. Dit is de laatste mail op dit adres.',
      'Hello {name}, from now on you sign in at {house} with another email address. This is the last mail to this address.',
    ],
    not: ['Deed jij dit niet? Bel ons dan meteen: {phone}', 'Was this not you? Then call us at once: {phone}'],
  },
  body: (t, { name, house, phone }: { name: string; house: string; phone: string }) => (
    <>
      <p>{t('what', { name, house })}</p>
      <p>{t('not', { phone })}</p>
    </>
  ),
})
