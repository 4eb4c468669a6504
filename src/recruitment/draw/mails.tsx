import { mail } from '../../kit/mail/mail.tsx'
import { to } from '../../kit/web/addresses.ts'
import { at } from './addresses.ts'

interface Fixed {
  readonly panel: string
  readonly version: number
  readonly hash: string
  /** R whole, as text. */
  readonly whole: string
}

/** R whole, to the partner and the witness: what is in a mailbox elsewhere cannot be changed here. */
export const rulesFixedMail = mail({
  name: 'draw-rules',
  texts: {
    subject: ['De regels van de loting, om te bewaren', 'The rules of the draw, to keep'],
    what: [
      'Dit zijn de regels van de loting, versie {version}. Bewaar deze mail: zo kun je later zien of de regels dezelfde zijn gebleven.',
      'These are the rules of the draw, version {version}. Keep this mail: so you can see later that the rules stayed the same.',
    ],
    hash: ['De code van deze regels (sha-256): {hash}', 'The code of these rules (sha-256): {hash}'],
    page: ['Lees de regels op de pagina van de loting', 'Read the rules on the page of the draw'],
  },
  body: (t, it: Fixed, _lang, url) => (
    <>
      <p>{t('what', { version: it.version })}</p>
      <p>{t('hash', { hash: it.hash })}</p>
      <p>{it.whole}</p>
      <p>
        <a href={url(to(at.public, { panel: it.panel }))}>{t('page')}</a>
      </p>
    </>
  ),
})

/** To the witness: there is something to sign. */
export const frozenMail = mail({
  name: 'draw-frozen',
  texts: {
    subject: ['De aanmeldingen liggen vast: kijk en teken', 'The registrations are fixed: look and sign'],
    what: [
      'De aanmelding is gesloten en alle {pool} aanmeldingen liggen vast onder één code. Publiceer deze drie buiten onze site, en teken daarna.',
      'Registration has closed and all {pool} registrations are fixed under one code. Publish these three outside our site, then sign.',
    ],
    rules: ['Code van de regels: {hash}', 'Code of the rules: {hash}'],
    root: ['Code van de aanmeldingen: {root}', 'Code of the registrations: {root}'],
    page: ['Naar jouw pagina van de loting', 'To your page of the draw'],
  },
  body: (t, it: { panel: string; pool: number; hash: string; root: string }, _lang, url) => (
    <>
      <p>{t('what', { pool: it.pool })}</p>
      <p>{t('rules', { hash: it.hash })}</p>
      <p>{t('root', { root: it.root })}</p>
      <p>
        <a href={url(to(at.witness, { panel: it.panel }))}>{t('page')}</a>
      </p>
    </>
  ),
})
