import { mail } from '../kit/mail/mail.tsx'
import { dateAndTime } from '../kit/texts/dates.ts'
import { to } from '../kit/web/addresses.ts'
import { at } from './addresses.ts'
import { toldUntil } from './rules.ts'

/** To every member with mail: a report to check. */
export const reportToCheck = mail({
  name: 'report-to-check',
  texts: {
    subject: ['Wil je het verslag nakijken?', 'Will you check the report?'],
    hello: ['Beste {name},', 'Dear {name},'],
    what: [
      'Er ligt een verslag van je panel klaar. Je kunt het nakijken tot {until}.',
      'A report of your panel is ready. You can check it until {until}.',
    ],
    how: [
      'Klopt er iets niet? Schrijf dat dan op de pagina zelf. Klopt het, dan hoef je niets te doen.',
      'Is something not right? Write it on the page itself. If it is right, you need not do anything.',
    ],
    page: ['Naar het verslag', 'To the report'],
  },
  body: (t, it: { name: string; panel: string; report: number; until: Date }, lang, url) => (
    <>
      <p>{t('hello', { name: it.name })}</p>
      <p>{t('what', { until: dateAndTime(toldUntil(it.until), lang) })}</p>
      <p>{t('how')}</p>
      <p>
        <a href={url(to(at.forMember, { panel: it.panel, report: String(it.report) }))}>{t('page')}</a>
      </p>
    </>
  ),
})
