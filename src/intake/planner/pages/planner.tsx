import { dayOf } from '../../../kit/texts/dates.ts'
import { type Lang, say, speak } from '../../../kit/texts/texts.ts'
import { Details } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { DateField, Field, Select } from '../../../kit/ui/components/field.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { FormBlock, Submit } from '../../../kit/ui/components/form-block.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { parse, refusedForm } from '../../../kit/web/forms.ts'
import { anybody, page } from '../../../kit/web/page.ts'
import { PublicSheet } from '../../../kit/web/sheets.tsx'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { at } from '../../addresses.ts'
import { filled, planOf } from '../rules.ts'
import { dayWords, feeWords, fieldWords, planErrors } from '../texts.ts'
import { feeModes, type Plan, PlanInput, planFields } from '../types.ts'
import { PlanResult } from '../views.tsx'

const texts = {
  title: ['Plan een burgerpanel', 'Plan a citizens’ panel'],
  lead: [
    'Vul in wat je al weet. Je ziet hoeveel brieven, tafels, dagen en geld er ongeveer nodig zijn. We bewaren hier niets van.',
    'Fill in what you know already. You see roughly how many letters, tables, days and how much money it takes. We keep nothing of this.',
  ],
  letterHint: [
    'Reken op vier aanmeldingen per plek. Op een brief meldt zich vaak 2 tot 8 procent aan.',
    'Count on four sign-ups for each seat. A letter often brings 2 to 8 percent.',
  ],
  partnerHint: ['Hoogstens één voor elke twee burgers.', 'At most one for every two citizens.'],
  fees: ['Vergoeding', 'Fee'],
  skips: ['Vakanties overslaan', 'Skip holidays'],
  prices: ['Bedragen per stuk', 'Unit amounts'],
  example: ['Voorbeeldbedrag, vul zelf in.', 'Example amount, fill in your own.'],
  exampleMargin: ['Voorbeeld, vul zelf in.', 'Example, fill in your own.'],
  button: ['Reken uit', 'Work it out'],
  send: ['Stuur dit mee met mijn vraag', 'Send this with my question'],
} as const

const prices = ['leadCents', 'moderatorCents', 'venueCents', 'cateringCents', 'letterCents', 'reportCents'] as const
const skips = ['skipFrom', 'skipUntil', 'skipFrom2', 'skipUntil2'] as const

/** What people know first: seats, meetings, the first letter. */
function Seats({ form }: { form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const number = (name: 'citizenSeats' | 'partnerSeats' | 'meetings' | 'everyWeeks' | 'inhabitants', hint?: string) => (
    <Field
      form={form}
      name={name}
      label={say(fieldWords[name], lang)}
      inputmode="numeric"
      width={name === 'inhabitants' ? 'w8' : 'w4'}
      optional={name === 'inhabitants'}
      {...(hint ? { hint } : {})}
    />
  )
  const decimal = (name: 'response' | 'hours', hint?: string) => (
    <Field
      form={form}
      name={name}
      label={say(fieldWords[name], lang)}
      inputmode="decimal"
      width="w4"
      {...(hint ? { hint } : {})}
    />
  )
  return (
    <>
      {number('citizenSeats')}
      {number('partnerSeats', t('partnerHint'))}
      {decimal('response', t('letterHint'))}
      {number('inhabitants')}
      {number('meetings')}
      {decimal('hours')}
      {number('everyWeeks')}
      <Select
        form={form}
        name="weekday"
        label={say(fieldWords.weekday, lang)}
        width="w12"
        options={dayWords.map((words, at) => ({ value: String(at + 1), label: say(words, lang) }))}
      />
      <DateField form={form} name="letterOn" label={say(fieldWords.letterOn, lang)} />
    </>
  )
}

function Money({ form }: { form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const wrong = (names: readonly string[]) => form.errors.some(({ field }) => names.includes(field))
  return (
    <>
      <Details summary={t('skips')} open={wrong(skips)}>
        {skips.map((name) => (
          <DateField form={form} name={name} label={say(fieldWords[name], lang)} optional />
        ))}
      </Details>
      <Choices
        form={form}
        name="feeMode"
        label={say(fieldWords.feeMode, lang)}
        options={feeModes.map((value) => ({ value, label: say(feeWords[value] ?? ['', ''], lang) }))}
      />
      <Field
        form={form}
        name="feeCents"
        label={say(fieldWords.feeCents, lang)}
        hint={t('example')}
        inputmode="decimal"
        width="w4"
      />
      <Details summary={t('prices')} open={wrong([...prices, 'margin'])}>
        {prices.map((name) => (
          <Field
            form={form}
            name={name}
            label={say(fieldWords[name], lang)}
            hint={t('example')}
            inputmode="decimal"
            width="w8"
          />
        ))}
        <Field
          form={form}
          name="margin"
          label={say(fieldWords.margin, lang)}
          hint={t('exampleMargin')}
          inputmode="numeric"
          width="w4"
        />
      </Details>
    </>
  )
}

/** The plan, or the form with what is not right in it. */
function worked(given: Record<string, string>, lang: Lang): { form: FormState; plan?: Plan } {
  const read = parse(PlanInput, given, { lang, texts: planErrors })
  if ('form' in read) return read
  const plan = planOf(read.input)
  return isRefusal(plan) ? { form: refusedForm(plan, given, lang) } : { form: { values: given, errors: [] }, plan }
}

export const planner = page({
  path: at.planner,
  guard: anybody,
  texts,
  query: planFields,
  get({ work, t, lang, query }) {
    const given = filled(query, dayOf(work.now))
    const { form, plan } = worked(given, lang)
    return (
      <PublicSheet title={t('title')} form={form} description={t('lead')}>
        <p class="kr-lead">{t('lead')}</p>
        <FormBlock method="get" action={at.planner.path} form={form}>
          <Seats form={form} />
          <Money form={form} />
          <Submit>{t('button')}</Submit>
        </FormBlock>
        {plan ? (
          <>
            <PlanResult plan={plan} />
            <p>
              <ButtonLink to={to(at.ask, {}, given)}>{t('send')}</ButtonLink>
            </p>
          </>
        ) : null}
      </PublicSheet>
    )
  },
})
