import { speak } from '../../kit/texts/texts.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Field, Select, TextArea } from '../../kit/ui/components/field.tsx'
import { type FormState, valueIn } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { Form } from '../../kit/web/form.tsx'
import { anybody, page } from '../../kit/web/page.ts'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { partnerSort } from '../../panel/views.tsx'
import { ask as askIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { planIn } from '../planner/rules.ts'
import { planFields } from '../planner/types.ts'
import { requestsAnHour } from '../policy.ts'
import { NewRequest } from '../types.ts'

const texts = {
  title: ['Ik heb een vraag voor een burgerpanel', 'I have a question for a citizens’ panel'],
  lead: [
    'Voor organisaties die iets te beslissen hebben, zoals een gemeente, woningcorporatie of zorgorganisatie. Je krijgt van ons antwoord, en je zit nog nergens aan vast.',
    'For organisations that have something to decide, such as a municipality, housing association or care provider. You get an answer from us, and you are not bound to anything yet.',
  ],
  organisation: ['Organisatie', 'Organisation'],
  sort: ['Soort organisatie', 'Kind of organisation'],
  choose: ['Kies', 'Choose'],
  name: ['Jouw naam', 'Your name'],
  email: ['E-mailadres', 'Email address'],
  emailHint: ['Hier sturen we ons antwoord naartoe.', 'We send our answer here.'],
  phone: ['Telefoonnummer', 'Phone number'],
  question: ['De vraag, in gewone taal', 'The question, in plain language'],
  questionHint: [
    'Eén vraag die met "hoe" of "wat" begint, werkt vaak goed.',
    'One question that begins with "how" or "what" often works well.',
  ],
  stillOpen: ['Wat ligt nog open?', 'What is still open?'],
  stillOpenHint: [
    'Wat staat al vast, en waarover mag het panel echt meebeslissen?',
    'What is fixed already, and what can the panel really help decide?',
  ],
  power: ['Wie beslist hierover?', 'Who decides about it?'],
  powerHint: [
    'Bijvoorbeeld de raad, het college of het bestuur.',
    'For example the council, the executive or the board.',
  ],
  willing: ['Wat doen jullie met de uitkomst?', 'What will you do with the outcome?'],
  willingHint: [
    'Nemen jullie de aanbevelingen over, en wanneer niet? Is er geld voor?',
    'Will you adopt the recommendations, and when not? Is there money for it?',
  ],
  plan: ['Je plan uit de planner gaat mee.', 'Your plan from the planner comes along.'],
  noPlan: [
    'Wil je eerst een idee van dagen, brieven en kosten?',
    'Would you first like an idea of days, letters and costs?',
  ],
  planner: ['Maak een plan', 'Make a plan'],
  button: ['Stuur de vraag', 'Send the question'],
} as const

/** Whether a plan comes along, or where to make one. */
function PlanLine({ plan }: { plan: string }) {
  const t = speak(texts, useLang())
  if (plan !== '') return <Alert head={t('plan')} />
  return (
    <p>
      {t('noPlan')} <Link to={at.planner.path}>{t('planner')}</Link>
    </p>
  )
}

function Fields({ form }: { form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const sorts = NewRequest.shape.sort.options.map((value) => ({ value, label: partnerSort(value, lang) }))
  return (
    <>
      <Field form={form} name="organisation" label={t('organisation')} autocomplete="organization" />
      <Select form={form} name="sort" label={t('sort')} options={sorts} empty={t('choose')} width="w12" />
      <Field form={form} name="name" label={t('name')} autocomplete="name" width="w12" />
      <Field form={form} name="email" type="email" label={t('email')} hint={t('emailHint')} autocomplete="email" />
      <Field form={form} name="phone" type="tel" label={t('phone')} autocomplete="tel" width="w12" optional />
      <TextArea form={form} name="question" label={t('question')} hint={t('questionHint')} rows={3} />
      <TextArea form={form} name="stillOpen" label={t('stillOpen')} hint={t('stillOpenHint')} rows={4} />
      <TextArea form={form} name="power" label={t('power')} hint={t('powerHint')} rows={3} />
      <TextArea form={form} name="willing" label={t('willing')} hint={t('willingHint')} rows={4} />
    </>
  )
}

export const ask = page({
  path: at.ask,
  guard: anybody,
  texts,
  query: planFields,
  limit: requestsAnHour,
  input: NewRequest,
  get({ work, t, form, query }) {
    const plan = valueIn(form, 'plan') || planIn(query)
    const once = valueIn(form, 'once') || work.chance.uuid()
    return (
      <PublicSheet title={t('title')} form={form} description={t('lead')}>
        <p class="kr-lead">{t('lead')}</p>
        <PlanLine plan={plan} />
        <Form form={form} action={at.ask.path} hidden={{ once, plan }}>
          <Fields form={form} />
          <Submit>{t('button')}</Submit>
        </Form>
      </PublicSheet>
    )
  },
  post: ({ work, as, input, lang }) => askIt(work, as, { ...input, lang }),
  redirect: () => at.thanks.path,
})
