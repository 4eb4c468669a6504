import { fullDate } from '../../kit/texts/dates.ts'
import { Dialog } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { cancel as cancelIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { meetingNumbered } from '../queries.ts'
import { noMeeting } from '../rules.ts'
import { PlanSheet } from '../views.tsx'

const texts = {
  title: ['Aflasten', 'Cancel'],
  head: ['Last je bijeenkomst {number} van {day} af?', 'Do you cancel meeting {number} of {day}?'],
  what: [
    'Ze blijft op de agenda staan, als afgelast. Dit kun je niet terugdraaien; een nieuwe bijeenkomst toevoegen kan wel.',
    'It stays on the agenda, as cancelled. This cannot be undone; you can add a new meeting.',
  ],
  button: ['Last de bijeenkomst af', 'Cancel the meeting'],
  keep: ['Laat haar staan', 'Keep it'],
} as const

export const cancel = page({
  path: at.cancel,
  guard: may('trajectory.plan'),
  texts,
  async get({ work, as, t, lang, form, params }) {
    const found = await meetingNumbered(work, as.panel, params.number)
    if (!found) return noMeeting()
    const actions = (
      <>
        <Button kind="danger" type="submit">
          {t('button')}
        </Button>
        <ButtonLink kind="quiet" to={to(at.meeting, params)}>
          {t('keep')}
        </ButtonLink>
      </>
    )
    return (
      <PlanSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} meeting={found} bare>
        <Form form={form}>
          <Dialog head={t('head', { number: found.number, day: fullDate(found.day, lang) })} actions={actions}>
            <p>{t('what')}</p>
          </Dialog>
        </Form>
      </PlanSheet>
    )
  },
  post: ({ work, as, params }) => cancelIt(work, as, params.number),
  redirect: (params) => to(at.meeting, params),
  said: ['De bijeenkomst is afgelast.', 'The meeting was cancelled.'],
})
