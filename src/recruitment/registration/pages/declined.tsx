import { Button } from '../../../kit/ui/components/button.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { panelOf } from '../../../panel/queries.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { undoDecline } from '../actions.ts'
import { at } from '../addresses.ts'
import { visitor } from '../proof.ts'

const texts = {
  title: ['Je doet niet mee. Dank dat je het liet weten', 'You do not take part. Thank you for letting us know'],
  lead: [
    'Verder hoef je niets te doen. Bedenk je je? Dat kan zolang aanmelden open is.',
    'You need do nothing more. Change your mind? You can as long as registration is open.',
  ],
  undo: ['Maak dit ongedaan', 'Undo this'],
} as const

/** What was said, and the way back until the close. */
export const declined = page({
  path: at.declined,
  guard: visitor,
  texts,
  async get({ work, as, t }) {
    return (
      <PanelPage title={t('title')} of={{ panel: await panelOf(work, as) }}>
        <p class="kr-lead">{t('lead')}</p>
        <Form>
          <Button kind="second">{t('undo')}</Button>
        </Form>
      </PanelPage>
    )
  },
  post: ({ work, as, params }) => undoDecline(work, as, params.code),
  redirect: ({ panel }) => to(at.join, { panel }),
  said: ['Je kunt je weer aanmelden met de code uit je brief.', 'You can register again with the code of your letter.'],
})
