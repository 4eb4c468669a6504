import { mail } from '../kit/mail/mail.tsx'
import { type Day, longDate } from '../kit/texts/dates.ts'
import { lateDays } from '../kit/texts/late.ts'
import { type Pair, say } from '../kit/texts/texts.ts'

export interface Reminded {
  readonly name: string
  readonly panel: string
  /** The promise in words, as it was signed. */
  readonly what: Pair
  readonly due: Day
  readonly today: Day
  readonly path: string
}

/** Before a day, and the day after it: what is still to come. */
export const reminder = mail({
  name: 'response-reminder',
  texts: {
    subject: ['Nog te doen voor een burgerpanel', 'Still to do for a citizens’ panel'],
    soon: [
      'Dag {name}, dit is voor {panel} afgesproken, uiterlijk {due}:',
      'Hello {name}, this was agreed: by {due} for {panel}:',
    ],
    late: [
      'Dag {name}, dit was voor {panel} afgesproken, uiterlijk {due}, en is er nog niet. Op de pagina van het panel staat nu dat het te laat is.',
      'Hello {name}, this was agreed: by {due} for {panel} and is not there yet. The page of the panel now says that it is late.',
    ],
    link: ['Naar je bureau', 'To your desk'],
  },
  body: (t, it: Reminded, lang, url) => (
    <>
      <p>
        {t(lateDays(it.due, it.today) > 0 ? 'late' : 'soon', {
          name: it.name,
          panel: it.panel,
          due: longDate(it.due, lang),
        })}
      </p>
      <p>{say(it.what, lang)}</p>
      <p>
        <a href={url(it.path)}>{t('link')}</a>
      </p>
    </>
  ),
})

/** To the signatory, two weeks late: she gave her word. */
export const escalation = mail({
  name: 'response-escalation',
  texts: {
    subject: ['Een afspraak met een burgerpanel is te laat', 'A promise to a citizens’ panel is late'],
    what: [
      'Dag {name}, je tekende de afspraak met {panel}. Dit was beloofd uiterlijk {due} en is nu {days} dagen te laat:',
      'Hello {name}, you signed the agreement with {panel}. This was promised by {due} and is now {days} days late:',
    ],
    public: [
      'Dat staat op de pagina van het panel. Ook staat daar dat jij dit bericht kreeg.',
      'The page of the panel says so. It also says that you got this message.',
    ],
    link: ['Bekijk wat nog moet', 'See what is still to do'],
  },
  body: (t, it: Reminded, lang, url) => (
    <>
      <p>
        {t('what', { name: it.name, panel: it.panel, due: longDate(it.due, lang), days: lateDays(it.due, it.today) })}
      </p>
      <p>{say(it.what, lang)}</p>
      <p>{t('public')}</p>
      <p>
        <a href={url(it.path)}>{t('link')}</a>
      </p>
    </>
  ),
})
