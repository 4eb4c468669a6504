import { z } from 'zod'
import { Field } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { GoLink } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { panelOf } from '../../../panel/queries.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { decline as declineIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { visitor } from '../proof.ts'

const texts = {
  title: ['Niet meedoen', 'Not taking part'],
  lead: [
    'Je hoeft niets te doen. Laat je het weten, dan weten wij hoeveel mensen niet meedoen.',
    'You need do nothing. If you let us know, we know how many people do not take part.',
  ],
  code: ['De code uit je brief', 'The code of your letter'],
  button: ['Ik doe niet mee', 'I do not take part'],
  back: ['Toch meedoen', 'Take part after all'],
} as const

/** "I do not take part": one click beside the code, or here. */
export const decline = page({
  path: at.decline,
  guard: visitor,
  texts,
  input: z.object({ code: optionalText(60).default('') }),
  async get({ work, as, t, form, params }) {
    return (
      <PanelPage title={t('title')} form={form} of={{ panel: await panelOf(work, as) }}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <Field form={form} name="code" label={t('code')} code width="w12" maxlength={30} />
          <Submit>{t('button')}</Submit>
        </Form>
        <p>
          <GoLink back to={to(at.join, params)}>
            {t('back')}
          </GoLink>
        </p>
      </PanelPage>
    )
  },
  post: ({ work, as, input, from }) => declineIt(work, as, { code: input.code, from }),
  redirect: ({ panel }, done) => (isRefusal(done) ? to(at.decline, { panel }) : to(at.declined, { panel, ...done })),
})
