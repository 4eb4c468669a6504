import { z } from 'zod'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText, text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { except } from '../actions.ts'
import { at } from '../addresses.ts'
import { watchedOf } from '../queries.ts'
import { lacking } from '../rules.ts'
import { exceptionWords } from '../texts.ts'
import { exceptionKinds } from '../types.ts'

const texts = {
  title: ['Stel vast: niet beantwoord of niet gevolgd', 'Find: not answered or not followed up'],
  lead: [
    'Zonder antwoord of opvolging kan een panel alleen sluiten als de stichting dat in het openbaar zegt. Dit staat met je naam bij de aanbeveling en verandert niet meer.',
    'Without answer or follow-up a panel can close only when the foundation says so in public. This stands with your name at the recommendation and does not change.',
  ],
  none: ['Alles is beantwoord en gevolgd', 'Everything was answered and followed up'],
  what: ['Over welke aanbeveling, en wat?', 'On which recommendation, and what?'],
  one: ['{kind}: aanbeveling {number}, {title}', '{kind}: recommendation {number}, {title}'],
  why: ['Wat deed de stichting, en wat kwam ervan?', 'What did the foundation do, and what came of it?'],
  whyHint: ['In ten minste 20 letters.', 'In Dutch, in at least 20 letters.'],
  whyEn: ['In het Engels', 'In English'],
  button: ['Stel vast', 'Make the finding'],
} as const

const choice = z
  .string()
  .regex(/^\d{1,6}:(unanswered|unfollowed)$/)
  .transform((text) => {
    const [number = '', kind] = text.split(':')
    return { number, kind: exceptionKinds.find((one) => one === kind) ?? exceptionKinds[0] }
  })

export const exception = page({
  path: at.exception,
  guard: may('oversight.find'),
  texts,
  input: z.object({ kind: choice, why: text(3000), whyEn: optionalText(3000).default('') }),
  async get({ work, as, t, lang, form }) {
    const dossier = await watchedOf(work, as.panel)
    const options = (dossier?.entries ?? []).flatMap((entry) =>
      (dossier ? lacking(entry, dossier) : []).map((kind) => {
        const { number, title } = entry.recommendation
        const label = t('one', { kind: say(exceptionWords[kind], lang), number, title: told(title, lang) })
        return { value: `${number}:${kind}`, label }
      }),
    )
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        {options.length === 0 ? (
          <Empty head={t('none')} />
        ) : (
          <>
            <p class="kr-measure">{t('lead')}</p>
            <Form form={form}>
              <Choices form={form} name="kind" label={t('what')} options={options} />
              <TextArea form={form} name="why" label={t('why')} hint={t('whyHint')} rows={5} />
              <TextArea form={form} name="whyEn" label={t('whyEn')} rows={4} optional />
              <Submit>{t('button')}</Submit>
            </Form>
          </>
        )}
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => except(work, as, { ...input, ...input.kind }),
  redirect: (params) => to(at.oversight, params),
  said: ['Je bevinding is openbaar.', 'Your finding is public.'],
})
