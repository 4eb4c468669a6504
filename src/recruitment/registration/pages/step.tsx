import { z } from 'zod'
import { speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Tick } from '../../../kit/ui/components/choices.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText, yes } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import type { Work } from '../../../kit/work/work.ts'
import { panelOf } from '../../../panel/queries.ts'
import { meetingsOf } from '../../../trajectory/queries.ts'
import { featuresOf, recruitmentOf, termsOf } from '../../queries.ts'
import type { Applicant, Recruitment } from '../../types.ts'
import { complete, saveStep } from '../actions.ts'
import { at } from '../addresses.ts'
import { applicant } from '../proof.ts'
import { needsOf, registrationOf } from '../queries.ts'
import { inTime, noStep, notSaid, type Step, stepNamed } from '../rules.ts'
import type { Registration } from '../types.ts'
import { Answers, Question, StepForm } from '../views.tsx'

const texts = {
  title: ['Meedoen aan {panel}', 'Taking part in {panel}'],
  check: ['Klopt dit?', 'Is this right?'],
  cannot: ['Wie kan niet meedoen?', 'Who cannot take part?'],
  eligible: ['Kun je meedoen?', 'Can you take part?'],
  declare: [
    'Ik ben {age} jaar of ouder en hoor niet bij wie niet kan meedoen. Jullie mogen mijn gegevens gebruiken voor de loting.',
    'I am {age} or older and do not belong to those who cannot take part. You may use my details for the draw.',
  ],
  send: ['Verstuur mijn aanmelding', 'Send my registration'],
} as const

const field = (max: number) => optionalText(max).default('')

/** One question of a registration; the last shows all answers and sends them. */
export const step = page({
  path: at.step,
  guard: applicant,
  texts,
  input: z.object({
    ...{ name: field(120), category: field(40), attend: field(12) },
    ...{ channel: z.enum(['mail', 'post', 'phone', '']).default(''), email: field(254), phone: field(30) },
    ...{ address: field(300), needs: field(1000), needsConsent: yes(), motivation: field(1000), eligible: yes() },
  }),
  async get({ work, as, t, lang, form, params }) {
    const [panel, features] = [await panelOf(work, as), await featuresOf(work, as.panel)]
    const [it, registration] = [await recruitmentOf(work, as.panel), await registrationOf(work, as)]
    const found = stepNamed(params.step, features)
    if (!found) return noStep()
    const closed = inTime(it, work.now)
    if (closed && form.errors.length === 0) return closed
    const of = { ...params, form }
    return (
      <PlainSheet title={t('title', { panel: told(panel.title, lang) })} bare form={form}>
        <Question of={of} step={params.step} features={features}>
          {found.kind === 'controle' ? (
            <>
              <h1 class="nl-heading nl-heading--level-1">{t('check')}</h1>
              <Answers of={params} registration={registration} features={features} changes />
              <Declare form={form} it={it} age={(await termsOf(work, as.panel))?.minimumAge ?? 16} />
            </>
          ) : (
            <StepForm step={found} form={startingWith(form, registration, found)} days={await daysOf(work, as.panel)} />
          )}
        </Question>
      </PlainSheet>
    )
  },
  async post({ work, as, params, input }) {
    if (params.step !== 'controle') return saveStep(work, as, params.step, { ...input, link: params.link })
    await complete(work, as, { eligible: input.eligible, link: params.link })
    return { completed: true, next: '' }
  },
  redirect: ({ panel, link }, { completed, next }) =>
    completed ? to(at.mine, { panel, link }) : to(at.step, { panel, link, step: next }),
})

function Declare({ form, it, age }: { form: FormState; it: Recruitment | undefined; age: number }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const held: unknown = it?.exclusions ?? []
  const exclusions = held as unknown[]
  return (
    <Form form={form}>
      {exclusions.length > 0 ? (
        <>
          <h2 class="nl-heading nl-heading--level-2">{t('cannot')}</h2>
          <ul class="kr-list">
            {exclusions.map((one) => (
              <li>{told(one, lang)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Tick form={form} name="eligible" label={t('eligible')} words={t('declare', { age })} />
      <Submit>{t('send')}</Submit>
    </Form>
  )
}

/** The days of the meetings as they stand, or else the first day of the agreement. */
async function daysOf(work: Work, panel: string): Promise<string[]> {
  const planned = (await meetingsOf(work, panel)).filter(({ state }) => state !== 'cancelled').map(({ day }) => day)
  const first = (await termsOf(work, panel))?.firstMeetingOn
  return planned.length > 0 ? planned : first ? [first] : []
}

/** What was typed, or else what was kept before. */
function startingWith(form: FormState, { applicant: it, answers }: Registration, asked: Step): FormState {
  if (form.errors.length > 0 || Object.keys(form.values).length > 0) return form
  const chosen = asked.kind === 'vraag' ? answers.get(asked.feature.id) : undefined
  const values: Record<string, string> = {
    ...{ name: it.name, email: it.email ?? '', phone: it.phone ?? '', address: it.address ?? '' },
    ...{ channel: it.channel ?? '', motivation: it.motivation ?? '' },
    ...(chosen === undefined ? {} : { category: chosen ?? notSaid }),
    ...kept(it, asked),
  }
  return { ...form, values }
}

function kept(it: Applicant, asked: Step): Record<string, string> {
  if (asked.kind === 'nodig') return { needs: needsOf(it), needsConsent: it.needsConsentAt ? 'ja' : '' }
  return it.canAttend === null ? {} : { attend: it.canAttend ? 'ja' : 'nee' }
}
