import { say } from '../../kit/texts/texts.ts'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { asHouseStaff } from '../../panel/proof.ts'
import { judge as judgeIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { requestWith } from '../queries.ts'
import { alreadyJudged, isNew, noRequest } from '../rules.ts'
import { fitWords } from '../texts.ts'
import { fits, Judgement } from '../types.ts'
import { RequestSheet } from '../views.tsx'

const texts = {
  title: ['Is dit een vraag voor een panel?', 'Is this a question for a panel?'],
  lead: [
    'Je geeft één keer een oordeel. Je antwoord gaat meteen per mail naar wie het vroeg.',
    'You give one judgement. Your answer goes by email to the asker at once.',
  ],
  said: ['Dit schreef de organisatie: {words}', 'The organisation wrote: {words}'],
  yes: ['Ja', 'Yes'],
  no: ['Nee', 'No'],
  state: ['Je oordeel', 'Your judgement'],
  go: ['Dit kan een panel worden', 'This can become a panel'],
  against: ['Ik raad een panel nu af', 'I advise against a panel now'],
  verdict: ['Je antwoord aan wie het vroeg', 'Your answer to the asker'],
  verdictHint: [
    'In hele zinnen: waarom, en wat iemand nu kan doen. De mail begint al met een groet.',
    'In full sentences: why, and what somebody can do now. The email already begins with a greeting.',
  ],
  inDutch: ['Wie het vroeg, schreef in het Nederlands.', 'The asker wrote in Dutch.'],
  inEnglish: ['Wie het vroeg, schreef in het Engels.', 'The asker wrote in English.'],
  button: ['Geef het oordeel', 'Give the judgement'],
} as const

const about = { open: 'stillOpen', power: 'power', willing: 'willing' } as const

export const judge = page({
  path: at.judge,
  guard: asHouseStaff,
  texts,
  input: Judgement,
  async get({ work, as, t, lang, form, params }) {
    const one = await requestWith(work, as, params.request)
    if (!one) return noRequest()
    if (!isNew(one)) return alreadyJudged()
    const yesNo = [
      { value: 'yes', label: t('yes') },
      { value: 'no', label: t('no') },
    ]
    return (
      <RequestSheet title={t('title')} role={as.role} form={form} inner>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          {fits.map((fit) => (
            <Choices
              form={form}
              name={fit}
              label={say(fitWords[fit], lang)}
              hint={t('said', { words: one[about[fit]] })}
              options={yesNo}
            />
          ))}
          <Choices
            form={form}
            name="state"
            label={t('state')}
            options={(['go', 'against'] as const).map((value) => ({ value, label: t(value) }))}
          />
          <p>{t(one.lang === 'en' ? 'inEnglish' : 'inDutch')}</p>
          <TextArea form={form} name="verdict" label={t('verdict')} hint={t('verdictHint')} rows={6} />
          <Submit>{t('button')}</Submit>
        </Form>
      </RequestSheet>
    )
  },
  post: ({ work, as, input, params }) => judgeIt(work, as, params.request, input),
  redirect: (params) => to(at.request, params),
  said: ['Je oordeel is bewaard en gemaild.', 'Your judgement was kept and emailed.'],
})
