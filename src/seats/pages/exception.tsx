import { z } from 'zod'
import { person } from '../../accounts/queries.ts'
import { seatOf, WorkSheet } from '../../agreement/check/views.tsx'
import { told } from '../../kit/texts/words.ts'
import { Quote } from '../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Hidden, Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { except } from '../actions.ts'
import { at } from '../addresses.ts'
import { exceptionOf } from '../queries.ts'

const texts = {
  title: ['Uitzondering op de doelen', 'Exception to the targets'],
  lead: [
    'Lukt een doel niet meer, dan kan het panel toch beginnen. De reden is openbaar, met twee namen van verschillende partijen.',
    'When a target is out of reach, the panel can still begin. The reason is public, with two names of different parties.',
  ],
  reason: ['Waarom beginnen we toch?', 'Why do we begin all the same?'],
  reasonHint: ['In een hele zin, ten minste 20 letters.', 'In Dutch, in a full sentence, at least 20 letters.'],
  propose: ['Stel voor en teken', 'Propose and sign'],
  sign: ['Teken ook', 'Sign as well'],
  done: ['Getekend door {first} en {second}.', 'Signed by {first} and {second}.'],
} as const

export const exception = page({
  path: at.exception,
  guard: may('seats.except', { fresh: 'mail' }),
  texts,
  input: z.object({ reason: optionalText(1000).default('') }),
  async get({ work, as, t, lang, form }) {
    const [it, seat] = [await exceptionOf(work, as.panel), await seatOf(work, as)]
    return (
      <WorkSheet title={t('title')} form={form} seat={seat}>
        <p class="kr-lead">{t('lead')}</p>
        {it ? <Quote by={it.firstName}>{told(it.reason, lang)}</Quote> : null}
        {it?.secondAt ? <p>{t('done', { first: it.firstName, second: it.secondName ?? '' })}</p> : null}
        {it?.secondAt ? null : (
          <Form form={form}>
            {it ? (
              <Hidden name="reason" value="" />
            ) : (
              <TextArea form={form} name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
            )}
            <Submit>{t(it ? 'sign' : 'propose')}</Submit>
          </Form>
        )}
      </WorkSheet>
    )
  },
  post: async ({ work, as, input }) =>
    except(work, as, { name: (await person(work, as.person))?.name ?? '', reason: input.reason }),
  redirect: (params) => to(at.exception, params),
  said: ['Je handtekening is bewaard.', 'Your signature was kept.'],
})
