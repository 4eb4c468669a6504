/** One question a page: what each asks. */
import type { Child, PropsWithChildren } from 'hono/jsx'
import { fullDate } from '../../kit/texts/dates.ts'
import { speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Days } from '../../kit/ui/components/blocks.tsx'
import { Choices, Tick } from '../../kit/ui/components/choices.tsx'
import { Field, TextArea } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Steps } from '../../kit/ui/components/navigation.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { QuestionPage } from '../../kit/ui/layouts/layouts.tsx'
import { GoLink, Link, Phone } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { useSite } from '../../kit/web/context.tsx'
import { Form } from '../../kit/web/form.tsx'
import type { Feature } from '../types.ts'
import { channelName, featureName } from '../views.tsx'
import { at } from './addresses.ts'
import { notSaid, type Step, stepsOf } from './rules.ts'
import type { Registration } from './types.ts'

const texts = {
  naam: ['Hoe heet je?', 'What is your name?'],
  name: ['Je naam', 'Your name'],
  nameHint: [
    'We gebruiken je naam om je aan te spreken. In de loting staat alleen een nummer.',
    'We use your name to address you. The draw holds only a number.',
  ],
  feature: ['{feature}: wat past bij jou?', '{feature}: which fits you?'],
  featureHint: [
    'We vragen dit zodat het panel op het gebied lijkt. We gebruiken het alleen voor de loting.',
    'We ask this so that the panel resembles the area. We use it for the draw only.',
  ],
  notSaid: ['Dat zeg ik liever niet', 'I would rather not say'],
  dagen: ['Kun je op deze dagen?', 'Can you come on these days?'],
  ja: ['Ja', 'Yes'],
  nee: ['Nee, niet op alle dagen', 'No, not on all days'],
  dunno: ['Dat weet ik nog niet', 'I do not know yet'],
  bereik: ['Hoe bereiken we je?', 'How do we reach you?'],
  mail: ['Per e-mail', 'By email'],
  post: ['Per post', 'By post'],
  phone: ['Per telefoon', 'By phone'],
  reachHint: ['Vul daaronder in wat daarbij hoort.', 'Below, fill in what belongs to it.'],
  email: ['Je mailadres', 'Your email address'],
  number: ['Je telefoonnummer', 'Your phone number'],
  address: ['Je adres', 'Your address'],
  addressHint: ['Straat en huisnummer, postcode en plaats.', 'Street and house number, postcode and town.'],
  nodig: ['Wat heb je nodig om mee te doen?', 'What do you need to take part?'],
  needs: ['Wat heb je nodig?', 'What do you need?'],
  needsHint: [
    'Bijvoorbeeld een tolk, oppas, vervoer of een rustige plek. Je hoeft niet te zeggen waarom.',
    'For instance an interpreter, child care, transport or a quiet place. You need not say why.',
  ],
  consent: ['Toestemming', 'Consent'],
  consentWords: [
    'Jullie mogen dit bewaren om het te regelen. Alleen wie het regelt leest het, en alleen als ik ben ingeloot.',
    'You may keep this to arrange it. Only whoever arranges it reads it, and only if I am drawn.',
  ],
  motivatie: ['Wil je nog iets zeggen?', 'Is there anything you want to say?'],
  motivation: ['Waarom je meedoet', 'Why you take part'],
  motivationHint: [
    'Dit telt niet mee in de loting. Niemand geeft er punten voor.',
    'This does not count in the draw. Nobody scores it.',
  ],
  next: ['Verder', 'Continue'],
  back: ['Vorige vraag', 'Previous question'],
  help: ['Lukt het niet? Bel ons:', 'Is it not working? Call us:'],
  controle: ['Klopt dit?', 'Is this right?'],
  change: ['Verander', 'Change'],
  ask: ['Vraag', 'Question'],
  unsaid: ['nog niet ingevuld', 'not filled in yet'],
  none: ['niets', 'nothing'],
  given: ['ingevuld', 'filled in'],
} as const
type Word = keyof typeof texts

export interface Asking {
  readonly panel: string
  readonly link: string
  readonly form: FormState
}

/** The frame of one question: which of how many, the way back, the phone number. */
export function Question({
  of: { panel, link },
  step,
  features,
  children,
}: PropsWithChildren<{ of: Asking; step: string; features: readonly Feature[] }>) {
  const { lang, organisation } = useSite()
  const t = speak(texts, lang)
  const steps = stepsOf(features)
  const now = steps.indexOf(step)
  const before = steps[now - 1]
  const help = organisation.phone ? (
    <p>
      {t('help')} <Phone number={organisation.phone} />
    </p>
  ) : null
  return (
    <QuestionPage step={<Steps now={now + 1} last={steps.length} />} help={help}>
      {children}
      {before ? (
        <p>
          <GoLink back to={to(at.step, { panel, link, step: before })}>
            {t('back')}
          </GoLink>
        </p>
      ) : null}
    </QuestionPage>
  )
}

/** The words of a question, as head of its page. */
function useQuestionWords(step: Step): string {
  const lang = useLang()
  const t = speak(texts, lang)
  if (step.kind !== 'vraag') return t(step.kind)
  return t('feature', { feature: featureName(step.feature, lang) })
}

const Head = ({ words }: { words: string }) => <h1 class="nl-heading nl-heading--level-1">{words}</h1>
const Next = () => <Submit>{speak(texts, useLang())('next')}</Submit>

/** The form of one question. */
export function StepForm({ step, form, days }: { step: Step; form: FormState; days: readonly string[] }) {
  const words = useQuestionWords(step)
  if (step.kind === 'vraag') return <FeatureForm feature={step.feature} form={form} words={words} />
  if (step.kind === 'dagen') return <DaysForm form={form} days={days} words={words} />
  return (
    <>
      <Head words={words} />
      <Form form={form}>
        {step.kind === 'naam' ? <NameFields form={form} /> : null}
        {step.kind === 'bereik' ? <ReachFields form={form} /> : null}
        {step.kind === 'nodig' ? <NeedsFields form={form} /> : null}
        {step.kind === 'motivatie' ? <MotivationFields form={form} /> : null}
        <Next />
      </Form>
    </>
  )
}

export function NameFields({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  return <Field form={form} name="name" label={t('name')} hint={t('nameHint')} autocomplete="name" maxlength={120} />
}

function FeatureForm({ feature, form, words }: { feature: Feature; form: FormState; words: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Form form={form}>
      <Choices
        form={form}
        name="category"
        heading={1}
        label={words}
        hint={t('featureHint')}
        options={categoryOptions(feature, lang)}
      />
      <Next />
    </Form>
  )
}
/** Categories of a feature, and last "I would rather not say". */
export const categoryOptions = (feature: Feature, lang: 'nl' | 'en') => [
  ...feature.categories.map((one) => ({ value: one.id, label: told(one.label, lang) })),
  { value: notSaid, label: speak(texts, lang)('notSaid') },
]

function DaysForm({ form, days, words }: { form: FormState; days: readonly string[]; words: string }) {
  const lang = useLang()
  const hint = days.length > 0 && <Days days={days.map((day) => fullDate(day, lang))} />
  return (
    <Form form={form}>
      <DayChoices form={form} heading={1} label={words} {...(hint ? { hint } : {})} />
      <Next />
    </Form>
  )
}

/** Whether she can come: yes, no, or not known yet. */
export function DayChoices({ form, ...look }: { form: FormState; heading?: 1; label?: string; hint?: Child }) {
  const t = speak(texts, useLang())
  const options = [
    { value: 'ja', label: t('ja') },
    { value: 'nee', label: t('nee') },
    { value: 'weet-niet', label: t('dunno') },
  ]
  return <Choices form={form} name="attend" label={t('dagen')} options={options} {...look} />
}

export function ReachFields({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  return (
    <>
      <Choices
        form={form}
        name="channel"
        label={t('bereik')}
        hint={t('reachHint')}
        options={(['mail', 'post', 'phone'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Field form={form} name="email" type="email" label={t('email')} optional autocomplete="email" maxlength={254} />
      <Field form={form} name="phone" type="tel" label={t('number')} optional autocomplete="tel" maxlength={30} />
      <TextArea form={form} name="address" label={t('address')} hint={t('addressHint')} optional rows={3} />
    </>
  )
}

export function NeedsFields({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  return (
    <>
      <TextArea form={form} name="needs" label={t('needs')} hint={t('needsHint')} optional rows={4} maxlength={1000} />
      <Tick form={form} name="needsConsent" label={t('consent')} words={t('consentWords')} optional />
    </>
  )
}

function MotivationFields({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  return (
    <TextArea
      form={form}
      name="motivation"
      label={t('motivation')}
      hint={t('motivationHint')}
      optional
      maxlength={1000}
    />
  )
}

/** Everything that was answered, with the way to change it. */
export function Answers({
  of,
  registration,
  features,
  changes,
}: {
  of: Pick<Asking, 'panel' | 'link'>
  registration: Registration
  features: readonly Feature[]
  changes: boolean
}) {
  const lang = useLang()
  const t = speak(texts, lang)
  const facts = answersOf(registration, features, lang)
  return (
    <Facts
      facts={facts.map(({ term, value, step }) => ({
        term,
        block: true,
        value: changes ? (
          <span class="kr-answer-row">
            <b>{value}</b>
            <Link to={to(at.step, { panel: of.panel, link: of.link, step })} label={`${t('change')}: ${term}`}>
              {t('change')}
            </Link>
          </span>
        ) : (
          value
        ),
      }))}
    />
  )
}

function answersOf({ applicant, answers }: Registration, features: readonly Feature[], lang: 'nl' | 'en') {
  const t = speak(texts, lang)
  const attend = applicant.canAttend === null ? 'dunno' : applicant.canAttend ? 'ja' : 'nee'
  const reach = [applicant.email, applicant.phone, applicant.address?.replace(/\n/g, ', ')].filter(Boolean).join('; ')
  const category = ({ id, categories }: Feature) => {
    const chosen = answers.get(id)
    if (chosen === undefined) return t('unsaid')
    return chosen === null ? t('notSaid') : told(categories.find((one) => one.id === chosen)?.label, lang)
  }
  const line = (word: Word, value: string, step: string) => ({ term: t(word as 'name'), value, step })
  return [
    line('name', applicant.name || t('unsaid'), 'naam'),
    ...features.map((one, n) => ({ term: featureName(one, lang), value: category(one), step: `vraag-${n + 1}` })),
    line('dagen', t(attend), 'dagen'),
    line('bereik', applicant.channel ? `${channelName(applicant.channel, lang)}: ${reach}` : t('unsaid'), 'bereik'),
    line('nodig', applicant.accessNeeds ? t('given') : t('none'), 'nodig'),
    line('motivation', applicant.motivation ?? t('none'), 'motivatie'),
  ]
}
