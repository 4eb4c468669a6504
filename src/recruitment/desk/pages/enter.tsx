import { z } from 'zod'
import { dayOf } from '../../../kit/texts/dates.ts'
import { speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { Choices, Tick } from '../../../kit/ui/components/choices.tsx'
import { DateField, Field } from '../../../kit/ui/components/field.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { day, optionalText, text, yes } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { featuresOf, recruitmentOf } from '../../queries.ts'
import { categoryOptions, DayChoices, NameFields, NeedsFields, ReachFields } from '../../registration/views.tsx'
import type { Feature, Recruitment } from '../../types.ts'
import { featureName, RecruitmentSheet } from '../../views.tsx'
import { enter as enterIt } from '../actions.ts'
import { at } from '../addresses.ts'

const texts = {
  title: ['Voer een aanmelding in', 'Enter a registration'],
  lead: [
    'Voor wie belt of een papieren formulier stuurt. Lees de vragen voor zoals ze hier staan. ‘Dat zeg ik liever niet’ mag altijd.',
    'For who calls or sends a paper form. Read the questions as they stand here. ‘I would rather not say’ is always allowed.',
  ],
  received: [
    'Dag van het telefoontje, of dag waarop het formulier binnenkwam',
    'Day of the call, or day on which the form came in',
  ],
  code: ['Code uit de brief', 'Code of the letter'],
  codeHint: [
    'Alleen leeg als je je ook zonder brief kunt aanmelden.',
    'Empty only where one can also register without a letter.',
  ],
  features: ['Kenmerken', 'Features'],
  reach: ['Bereikbaar', 'How she is reached'],
  needs: ['Nodig om mee te doen', 'Needed to take part'],
  last: ['Tot slot', 'Finally'],
  cannot: ['Kan meedoen', 'Can take part'],
  declared: [
    'Ik heb voorgelezen wie niet kan meedoen, en zij of hij verklaarde daar niet bij te horen: {list}',
    'I read out who cannot take part, and they declared not to belong to those: {list}',
  ],
  nobody: ['er is niemand uitgesloten', 'nobody is excluded'],
  lang: ['In welke taal schrijven we?', 'In which language do we write?'],
  nl: ['Nederlands', 'Dutch'],
  en: ['Engels', 'English'],
  button: ['Voer in', 'Enter'],
} as const

const field = (max: number) => optionalText(max).default('')

export const enter = page({
  path: at.enter,
  guard: may('recruitment.desk'),
  texts,
  input: z.looseObject({
    ...{ name: text(120), code: field(60), receivedOn: day(), attend: field(12) },
    ...{ channel: z.enum(['mail', 'post', 'phone', '']).default(''), email: field(254), phone: field(30) },
    ...{ address: field(300), needs: field(1000), needsConsent: yes(), eligible: yes() },
    lang: z.enum(['nl', 'en']).default('nl'),
  }),
  async get({ work, as, t, lang, form }) {
    const [features, it] = [await featuresOf(work, as.panel), await recruitmentOf(work, as.panel)]
    const fresh = Object.keys(form.values).length === 0
    const filled = fresh ? { ...form, values: { receivedOn: dayOf(work.now), lang: 'nl' } } : form
    return (
      <RecruitmentSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <DateField form={filled} name="receivedOn" label={t('received')} />
          <Field form={filled} name="code" label={t('code')} hint={t('codeHint')} code optional width="w12" />
          <NameFields form={filled} />
          <Section id="kenmerken" head={t('features')}>
            <div class="kr-form">
              {features.map((one, n) => (
                <Choices
                  form={filled}
                  name={`answer-${n + 1}`}
                  label={featureName(one, lang)}
                  options={categoryOptions(one, lang)}
                />
              ))}
              <DayChoices form={filled} />
            </div>
          </Section>
          <Section id="bereik" head={t('reach')}>
            <div class="kr-form">
              <ReachFields form={filled} />
            </div>
          </Section>
          <Section id="nodig" head={t('needs')}>
            <div class="kr-form">
              <NeedsFields form={filled} />
            </div>
          </Section>
          <Section id="slot" head={t('last')}>
            <div class="kr-form">
              <Last form={filled} it={it} />
            </div>
          </Section>
          <Submit>{t('button')}</Submit>
        </Form>
      </RecruitmentSheet>
    )
  },
  async post({ work, as, input }) {
    const answers = answersIn(input, await featuresOf(work, as.panel))
    return enterIt(work, as, { ...input, answers })
  },
  redirect: ({ panel }, { lot }) => to(at.applicant, { panel, lot: String(lot) }),
  said: [
    'De aanmelding is binnen. Geef het nummer en het bewijs door.',
    'The registration has arrived. Pass on the number and the proof.',
  ],
})

const answersIn = (input: Readonly<Record<string, unknown>>, features: readonly Feature[]): string[] =>
  features.map((_, n) => String(input[`answer-${n + 1}`] ?? ''))

function Last({ form, it }: { form: FormState; it: Recruitment | undefined }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const held: unknown = it?.exclusions ?? []
  const list = (held as unknown[]).map((one) => told(one, lang)).join('; ') || t('nobody')
  return (
    <>
      <Choices
        form={form}
        name="lang"
        label={t('lang')}
        options={[
          { value: 'nl', label: t('nl') },
          { value: 'en', label: t('en') },
        ]}
      />
      <Tick form={form} name="eligible" label={t('cannot')} words={t('declared', { list })} />
    </>
  )
}
