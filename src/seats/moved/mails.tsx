import { mail } from '../../kit/mail/mail.tsx'
import { fullDate } from '../../kit/texts/dates.ts'

interface Moved {
  readonly name: string
  readonly slug: string
  readonly title: string
  readonly meeting: string
  readonly firstDay: string
  readonly day: string
}

/** To every member with mail: a meeting has another day than was first planned. */
export const movedMail = mail({
  name: 'meeting-moved',
  texts: {
    subject: ['Een bijeenkomst van je panel is verzet', 'A meeting of your panel was moved'],
    hello: ['Beste {name},', 'Dear {name},'],
    what: [
      'De bijeenkomst "{meeting}" van het panel {title} is verzet. Eerst was die op {first}.',
      'The meeting "{meeting}" of the panel {title} was moved. It was first on {first}.',
    ],
    day: ['De nieuwe dag is {day}.', 'The new day is {day}.'],
    cannot: ['Kun je dan niet? Bel ons.', 'Can you not come then? Call us.'],
    page: ['Naar de agenda', 'To the agenda'],
  },
  body: (t, it: Moved, lang, url) => (
    <>
      <p>{t('hello', { name: it.name })}</p>
      <p>{t('what', { meeting: it.meeting, title: it.title, first: fullDate(it.firstDay, lang) })}</p>
      <p>{t('day', { day: fullDate(it.day, lang) })}</p>
      <p>{t('cannot')}</p>
      <p>
        <a href={url(`/panel/${it.slug}/agenda`)}>{t('page')}</a>
      </p>
    </>
  ),
})
