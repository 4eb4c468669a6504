import { mail } from '../../kit/mail/mail.tsx'
import { type Pair, say } from '../../kit/texts/texts.ts'

/** To the other party: a term was moved within its bounds. */
export const moved = mail({
  name: 'agreement-moved',
  texts: {
    subject: ['Een afspraak is binnen de ruimte verschoven', 'A term was moved within its bounds'],
    what: [
      'Dag, in de afspraak over ‘{panel}’ is ‘{term}’ verschoven: van {before} naar {after}. Reden: {why}',
      'Hello, in the agreement on ‘{panel}’ ‘{term}’ was moved: from {before} to {after}. Reason: {why}',
    ],
    room: [
      'Dit valt binnen de ruimte die jullie afspraken. Het staat ook op de openbare pagina.',
      'This lies within the room you agreed on. It also stands on the public page.',
    ],
    link: ['Bekijk de afspraak', 'See the agreement'],
  },
  body: (t, it: { panel: string; slug: string; term: Pair; before: Pair; after: Pair; why: string }, lang, url) => (
    <>
      <p>
        {t('what', {
          ...{ panel: it.panel, why: it.why, term: say(it.term, lang) },
          ...{ before: say(it.before, lang), after: say(it.after, lang) },
        })}
      </p>
      <p>{t('room')}</p>
      <p>
        <a href={url(`/panel/${it.slug}/afspraak`)}>{t('link')}</a>
      </p>
    </>
  ),
})
