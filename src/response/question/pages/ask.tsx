import { z } from 'zod'
import { told } from '../../../kit/texts/words.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Field, TextArea } from '../../../kit/ui/components/field.tsx'
import { valueIn } from '../../../kit/ui/components/form.ts'
import { Hidden, Submit } from '../../../kit/ui/components/form-block.tsx'
import { Crumbs } from '../../../kit/ui/components/navigation.tsx'
import { GoLink } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { email, optionalText, text } from '../../../kit/web/forms.ts'
import { anybody, page } from '../../../kit/web/page.ts'
import { panelBySlug } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { noRecommendation } from '../../actions.ts'
import { at } from '../../addresses.ts'
import { question as limits } from '../../policy.ts'
import { entryOf } from '../../queries.ts'
import { ask as askIt } from '../actions.ts'

const texts = {
  title: ['Stel een vraag over aanbeveling {number}', 'Ask a question on recommendation {number}'],
  lead: [
    'Je vraag gaat naar het aanspreekpunt van de partner. Eerst leest iemand van de stichting hem. Daarna zijn vraag, termijn en antwoord openbaar.',
    'Your question goes to the partner’s contact. Somebody of the foundation reads it first. After that question, term and answer are public.',
  ],
  term: ['Het aanspreekpunt antwoordt binnen {days} dagen.', 'The contact answers within {days} days.'],
  asks: ['Je vraag', 'Your question'],
  asksHint: [
    'Hoogstens {signs} tekens. Noem geen namen of adressen van mensen.',
    'At most {signs} signs. Name no people and no addresses of people.',
  ],
  name: ['Je naam', 'Your name'],
  nameHint: ['Dan staat die bij de vraag.', 'Then it stands with the question.'],
  email: ['Je mailadres', 'Your email address'],
  emailHint: [
    'Dan krijg je bericht als er antwoord is. Het komt niet op de site, en daarna wissen we het.',
    'Then we tell you when there is an answer. It does not go on the site, and after that we erase it.',
  ],
  button: ['Stel de vraag', 'Ask the question'],
  here: ['Je vraag is binnen.', 'Your question has arrived.'],
  hereWhat: [
    'Iemand van de stichting leest hem eerst. Daarna staat hij bij de aanbeveling, met de dag waarop het antwoord er moet zijn.',
    'Somebody of the foundation reads it first. Then it stands with the recommendation, with the day on which the answer is due.',
  ],
  back: ['Terug naar de aanbeveling', 'Back to the recommendation'],
  answers: ['Antwoord', 'Answer'],
  short: ['Aanbeveling {number}', 'Recommendation {number}'],
} as const

export const ask = page({
  path: at.ask,
  guard: anybody,
  texts,
  query: ['binnen'],
  limit: { name: 'response-question', attempts: 30, minutes: 60 },
  input: z.object({
    key: z.uuid(),
    asks: text(limits.signs),
    name: optionalText(80).default(''),
    email: z.union([z.literal(''), email()]).default(''),
  }),
  async get({ work, t, lang, form, params, query }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const found = await entryOf(work, panel.id, params.number)
    if (!found?.dossier.advice.handedOverOn) return noRecommendation()
    const crumbs = [
      { to: to(at.answers, { panel: params.panel }), label: t('answers') },
      { to: to(at.recommendation, params), label: t('short', params) },
      { label: t('asks') },
    ]
    return (
      <PanelPage title={t('title', params)} of={{ panel }} form={form} crumbs={<Crumbs trail={crumbs} />}>
        <p class="kr-lead">{told(found.entry.recommendation.title, lang)}</p>
        {query.binnen ? (
          <>
            <Alert kind="good" head={t('here')} role="status">
              <p>{t('hereWhat')}</p>
            </Alert>
            <p>
              <GoLink to={to(at.recommendation, params)}>{t('back')}</GoLink>
            </p>
          </>
        ) : (
          <>
            <p class="kr-measure">
              {t('lead')} {t('term', { days: limits.days })}
            </p>
            <Form form={form}>
              <Hidden name="key" value={valueIn(form, 'key') || work.chance.uuid()} />
              <TextArea
                form={form}
                name="asks"
                label={t('asks')}
                hint={t('asksHint', { signs: limits.signs })}
                rows={5}
                maxlength={limits.signs}
              />
              <Field form={form} name="name" label={t('name')} hint={t('nameHint')} optional autocomplete="name" />
              <Field
                form={form}
                name="email"
                type="email"
                label={t('email')}
                hint={t('emailHint')}
                optional
                autocomplete="email"
              />
              <Submit>{t('button')}</Submit>
            </Form>
          </>
        )}
      </PanelPage>
    )
  },
  async post({ work, as, input, params, lang }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    return askIt(work, { ...as, panel: panel.id }, { ...input, number: params.number, lang })
  },
  redirect: (params) => to(at.ask, params, { binnen: 'ja' }),
})
