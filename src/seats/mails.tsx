import { mail } from '../kit/mail/mail.tsx'
import { to } from '../kit/web/addresses.ts'
import { at } from './addresses.ts'
import { phoneCountsHours } from './policy.ts'

interface Panel {
  readonly slug: string
  readonly title: string
}
interface Asked extends Panel {
  readonly token: string
  readonly first: string
}

/** To whoever has a seat by lot, also when it became free later. */
export const drawnMail = mail({
  name: 'seat-drawn',
  texts: {
    subject: ['Je bent ingeloot: doe je mee?', 'You were drawn: will you take part?'],
    what: ['Je bent ingeloot voor het burgerpanel {title}.', 'You were drawn for the citizens’ panel {title}.'],
    first: ['De eerste bijeenkomst is op {first}.', 'The first meeting is on {first}.'],
    ask: [
      'Laat weten of je meedoet. Kun je niet, zeg dat dan ook: dan krijgt iemand anders jouw plek.',
      'Let us know whether you take part. If you cannot, say so too: then somebody else gets your seat.',
    ],
    link: ['Ja of nee zeggen', 'Say yes or no'],
    own: ['Deze link is alleen voor jou.', 'This link is for you alone.'],
  },
  body: (t, it: Asked, _lang, url) => (
    <>
      <p>{t('what', { title: it.title })}</p>
      {it.first ? <p>{t('first', { first: it.first })}</p> : null}
      <p>{t('ask')}</p>
      <p>
        <a href={url(to(at.own, { panel: it.slug, token: it.token }))}>{t('link')}</a>
      </p>
      <p>{t('own')}</p>
    </>
  ),
})

export const reserveMail = mail({
  name: 'seat-reserve',
  texts: {
    subject: ['Je staat op de reservelijst', 'You are on the reserve list'],
    what: [
      'Er is geloot voor het burgerpanel {title}. Je bent nog niet ingeloot, maar je staat op de reservelijst.',
      'The draw for the citizens’ panel {title} was held. You were not drawn yet, but you are on the reserve list.',
    ],
    next: [
      'Komt er een plek vrij, dan bepaalt de loting wie die krijgt. Ben jij dat, dan hoor je het van ons.',
      'When a seat becomes free, the draw decides who gets it. If that is you, we let you know.',
    ],
    link: ['Zo ging de loting', 'How the draw went'],
  },
  body: (t, it: Panel, _lang, url) => (
    <>
      <p>{t('what', { title: it.title })}</p>
      <p>{t('next')}</p>
      <p>
        <a href={url(`/panel/${it.slug}/loting`)}>{t('link')}</a>
      </p>
    </>
  ),
})

export const notDrawnMail = mail({
  name: 'seat-not-drawn',
  texts: {
    subject: ['Er is geloot: dit keer niet', 'The draw was held: not this time'],
    what: [
      'Er is geloot voor het burgerpanel {title}. Je bent dit keer niet ingeloot. Dank dat je je aanmeldde.',
      'The draw for the citizens’ panel {title} was held. You were not drawn this time. Thank you for registering.',
    ],
    follow: [
      'Je kunt het panel volgen, en zo ging de loting:',
      'You can follow the panel, and this is how the draw went:',
    ],
    link: ['De loting', 'The draw'],
  },
  body: (t, it: Panel, _lang, url) => (
    <>
      <p>{t('what', { title: it.title })}</p>
      <p>{t('follow')}</p>
      <p>
        <a href={url(`/panel/${it.slug}/loting`)}>{t('link')}</a>
      </p>
    </>
  ),
})

/** What somebody said by phone, back to her: until it counts she can say otherwise. */
export const phoneMail = mail({
  name: 'seat-phone',
  texts: {
    subject: ['Wat je aan de telefoon zei', 'What you said on the phone'],
    yes: [
      'Je zei aan de telefoon dat je meedoet met het burgerpanel {title}.',
      'You said on the phone that you take part in the citizens’ panel {title}.',
    ],
    no: [
      'Je zei aan de telefoon dat je niet meedoet met het burgerpanel {title}.',
      'You said on the phone that you do not take part in the citizens’ panel {title}.',
    ],
    counts: [
      'Dit telt over {hours} uur. Klopt het niet, zeg dan zelf ja of nee:',
      'This counts in {hours} hours. If it is not right, say yes or no yourself:',
    ],
    link: ['Ja of nee zeggen', 'Say yes or no'],
  },
  body: (t, it: Panel & { token: string; yes: boolean }, _lang, url) => (
    <>
      <p>{t(it.yes ? 'yes' : 'no', { title: it.title })}</p>
      <p>{t('counts', { hours: phoneCountsHours })}</p>
      <p>
        <a href={url(to(at.own, { panel: it.slug, token: it.token }))}>{t('link')}</a>
      </p>
    </>
  ),
})

/** To whom the partner named: she says herself whether she takes part. */
export const namedMail = mail({
  name: 'seat-named',
  texts: {
    subject: ['Je bent gevraagd voor een burgerpanel', 'You were asked for a citizens’ panel'],
    what: [
      'Namens {partner} ben je gevraagd mee te doen aan het burgerpanel {title}.',
      'On behalf of {partner} you were asked to take part in the citizens’ panel {title}.',
    ],
    ask: ['Laat weten of je meedoet.', 'Let us know whether you take part.'],
    link: ['Ja of nee zeggen', 'Say yes or no'],
  },
  body: (t, it: Panel & { token: string; partner: string }, _lang, url) => (
    <>
      <p>{t('what', { partner: it.partner, title: it.title })}</p>
      <p>{t('ask')}</p>
      <p>
        <a href={url(to(at.own, { panel: it.slug, token: it.token }))}>{t('link')}</a>
      </p>
    </>
  ),
})
