import { z } from 'zod'
import { Dialog } from '../../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../../kit/ui/components/button.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { withdraw as withdrawIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { applicant } from '../proof.ts'
import { registrationOf } from '../queries.ts'

const texts = {
  title: ['Mijn aanmelding', 'My registration'],
  away: ['Wil je je terugtrekken?', 'Do you want to withdraw?'],
  awayWhy: [
    'Je doet dan niet mee aan de loting. Tot de sluiting kun je het ongedaan maken.',
    'You then do not take part in the draw. Until the close you can undo it.',
  ],
  back: ['Wil je toch meedoen?', 'Do you want to take part after all?'],
  backWhy: [
    'Je aanmelding telt dan weer, zoals je haar invulde.',
    'Your registration then counts again, as you filled it in.',
  ],
  withdraw: ['Ja, ik trek me terug', 'Yes, I withdraw'],
  return: ['Ja, ik doe mee', 'Yes, I take part'],
  no: ['Nee, laat het zo', 'No, leave it'],
} as const

export const withdraw = page({
  path: at.withdraw,
  guard: applicant,
  texts,
  input: z.object({ away: z.enum(['ja', 'nee']) }),
  async get({ work, as, t, form, params }) {
    const gone = (await registrationOf(work, as)).applicant.withdrawnAt !== null
    return (
      <PlainSheet title={t('title')} bare form={form}>
        <Form form={form} hidden={{ away: gone ? 'nee' : 'ja' }}>
          <Dialog
            head={t(gone ? 'back' : 'away')}
            actions={
              <>
                <Button kind={gone ? 'primary' : 'danger'}>{t(gone ? 'return' : 'withdraw')}</Button>
                <ButtonLink kind="second" to={to(at.mine, params)}>
                  {t('no')}
                </ButtonLink>
              </>
            }
          >
            <p>{t(gone ? 'backWhy' : 'awayWhy')}</p>
          </Dialog>
        </Form>
      </PlainSheet>
    )
  },
  post: ({ work, as, input }) => withdrawIt(work, as, input.away === 'ja'),
  redirect: (params) => to(at.mine, params),
})
