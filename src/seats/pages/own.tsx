import { z } from 'zod'
import { inForce } from '../../agreement/queries.ts'
import { fullDate } from '../../kit/texts/dates.ts'
import { told } from '../../kit/texts/words.ts'
import { Details } from '../../kit/ui/components/blocks.tsx'
import { Button } from '../../kit/ui/components/button.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { panelOf } from '../../panel/queries.ts'
import { PanelPage } from '../../panel/views.tsx'
import { answer } from '../actions.ts'
import { at } from '../addresses.ts'
import { asHolder } from '../proof.ts'
import { seatById } from '../queries.ts'
import { isAsked, isConfirmed } from '../rules.ts'

const texts = {
  title: ['Doe je mee?', 'Will you take part?'],
  hello: ['Dag {name}.', 'Hello {name}.'],
  citizen: [
    'Je bent ingeloot voor dit panel. Laat weten of je meedoet.',
    'You were drawn for this panel. Let us know whether you take part.',
  ],
  partner: [
    'Je bent gevraagd mee te doen namens de partner. Laat weten of je meedoet.',
    'You were asked to take part on behalf of the partner. Let us know whether you take part.',
  ],
  question: ['De vraag aan het panel: {question}', 'The question to the panel: {question}'],
  first: ['De eerste bijeenkomst is op {day}.', 'The first meeting is on {day}.'],
  yes: ['Ja, ik doe mee', 'Yes, I take part'],
  no: ['Nee, ik doe niet mee', 'No, I do not take part'],
  in: ['Je doet mee', 'You take part'],
  inWhy: [
    'Je plek is van jou. We mailen je voor de eerste bijeenkomst.',
    'The seat is yours. We mail you before the first meeting.',
  ],
  member: ['Naar jouw pagina van het panel', 'To your page of the panel'],
  leave: ['Toch niet meedoen', 'Not taking part after all'],
  leaveWhy: [
    'Je mag altijd stoppen, zonder reden. Je plek gaat naar iemand van de reservelijst.',
    'You may stop at any time, without a reason. Your seat goes to somebody on the reserve list.',
  ],
  leaveButton: ['Ik stop', 'I stop'],
  out: ['Deze plek is niet meer van jou', 'This seat is no longer yours'],
  outWhy: [
    'Dank dat je het liet weten. Klopt dit niet? Bel ons.',
    'Thank you for letting us know. Is this wrong? Call us.',
  ],
} as const

/** Her own link: says yes or no, and may stop later. */
export const own = page({
  path: at.own,
  guard: asHolder,
  texts,
  limit: { name: 'seat-link', attempts: 120, minutes: 15 },
  input: z.object({ says: z.enum(['yes', 'no']) }),
  async get({ work, as, t, lang, form }) {
    const [panel, seat] = [await panelOf(work, as), await seatById(work, as)]
    const first = (await inForce(work, as.panel))?.terms.firstMeetingOn
    const title = isAsked(seat) ? t('title') : isConfirmed(seat) ? t('in') : t('out')
    return (
      <PanelPage title={title} form={form} of={{ panel }}>
        <p class="kr-lead">{t('hello', { name: seat.name })}</p>
        {isAsked(seat) ? (
          <>
            <p>{t(seat.seatGroup)}</p>
            <p>{t('question', { question: told(panel.question, lang) })}</p>
            {first ? <p>{t('first', { day: fullDate(first, lang) })}</p> : null}
            <Form form={form}>
              <div class="kr-buttons">
                <Button type="submit" name="says" value="yes">
                  {t('yes')}
                </Button>
                <Button type="submit" kind="second" name="says" value="no">
                  {t('no')}
                </Button>
              </div>
            </Form>
          </>
        ) : null}
        {isConfirmed(seat) ? (
          <>
            <p>{t('inWhy')}</p>
            <p>
              <GoLink to={`/lid/${panel.slug}`}>{t('member')}</GoLink>
            </p>
            <Details summary={t('leave')}>
              <p>{t('leaveWhy')}</p>
              <Form form={form}>
                <Button type="submit" kind="second" name="says" value="no">
                  {t('leaveButton')}
                </Button>
              </Form>
            </Details>
          </>
        ) : null}
        {isAsked(seat) || isConfirmed(seat) ? null : <p>{t('outWhy')}</p>}
      </PanelPage>
    )
  },
  post: ({ work, as, input }) => answer(work, as, input.says),
  redirect: (params) => to(at.own, params),
  said: ['We hebben het genoteerd.', 'We have noted it.'],
})
