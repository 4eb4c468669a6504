import { mail } from '../kit/mail/mail.tsx'
import { type Pair, say } from '../kit/texts/texts.ts'
import { to } from '../kit/web/addresses.ts'
import { at } from './addresses.ts'

/** To the director: somebody was named for a partner and waits for her word. */
export const vouchAsked = mail({
  name: 'vouch-asked',
  texts: {
    subject: ['Wie spreekt voor de partner?', 'Who speaks for the partner?'],
    what: [
      'Bij het panel {panel} is {name} genoemd als {role} van de partner. Dat werkt pas als jij het hebt nagegaan.',
      'In the panel {panel}, {name} was named as {role} of the partner. That works only once you have checked it.',
    ],
    how: [
      'Bel of schrijf de organisatie via het adres op haar eigen website, en niet via de procesleider.',
      'Call or write to the organisation at the address on its own website, and not through the process lead.',
    ],
    page: ['Bevestig wie voor de partner spreekt', 'Confirm who speaks for the partner'],
  },
  body: (t, it: { panel: string; slug: string; name: string; role: Pair }, lang, url) => (
    <>
      <p>{t('what', { panel: it.panel, name: it.name, role: say(it.role, lang) })}</p>
      <p>{t('how')}</p>
      <p>
        <a href={url(to(at.vouch, { panel: it.slug }))}>{t('page')}</a>
      </p>
    </>
  ),
})
