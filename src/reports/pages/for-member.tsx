import { z } from 'zod'
import { dateAndTime } from '../../kit/texts/dates.ts'
import { speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Quote, Section } from '../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { OwnSheet } from '../../meetings/views.tsx'
import { panelOf } from '../../panel/queries.ts'
import { asMember } from '../../seats/proof.ts'
import { startingWith } from '../../trajectory/views.tsx'
import { object } from '../actions.ts'
import { at } from '../addresses.ts'
import { objectionOf, reportNumbered } from '../queries.ts'
import { checkRuns, noReport, shownToMembers, toldUntil } from '../rules.ts'
import type { Objection } from '../types.ts'
import { ReportBody } from '../views.tsx'

const texts = {
  until: [
    'Je kunt dit nakijken tot {until}. Klopt alles, dan hoef je niets te doen.',
    'You can check this until {until}. If all is right, you need not do anything.',
  ],
  wrong: ['Klopt er iets niet?', 'Is something not right?'],
  wrongWhy: [
    'Schrijf wat er volgens jou moet staan. Lossen we het niet samen op, dan komt je bezwaar bij het verslag te staan, zonder je naam.',
    'Write what should stand there according to you. Where we do not solve it together, your objection is printed with the report, without your name.',
  ],
  text: ['Wat klopt er niet, en hoe moet het zijn?', 'What is not right, and how should it be?'],
  button: ['Verstuur', 'Send'],
  mine: ['Wat jij schreef', 'What you wrote'],
  answer: ['Antwoord van wie het verslag schrijft', 'Answer of who writes the report'],
  over: ['De tijd om na te kijken is voorbij.', 'The time to check is over.'],
  back: ['Alle verslagen', 'All reports'],
} as const

export const forMember = page({
  path: at.forMember,
  guard: asMember,
  texts,
  input: z.object({ text: text(2000) }),
  async get({ work, as, t, lang, form, params }) {
    const found = await reportNumbered(work, as.panel, params.report)
    if (!found || !shownToMembers(found)) return noReport()
    const [panel, mine] = [await panelOf(work, as), await objectionOf(work, found.id, as.seat)]
    const runs = checkRuns(found, work.now)
    const until = toldUntil(found.checkUntil ?? work.now)
    return (
      <OwnSheet title={told(found.title, lang)} form={form} panel={panel}>
        <p class="kr-lead">{runs ? t('until', { until: dateAndTime(until, lang) }) : t('over')}</p>
        <ReportBody body={found.body} />
        {mine ? <Mine objection={mine} /> : null}
        {runs ? <Wrong form={form} mine={mine} /> : null}
        <p>
          <GoLink to={to(at.forMembers, { panel: params.panel })} back>
            {t('back')}
          </GoLink>
        </p>
      </OwnSheet>
    )
  },
  post: ({ work, as, input, params }) => object(work, as, { number: params.report, text: input.text }),
  redirect: (params) => to(at.forMember, params),
  said: ['Je bezwaar is verstuurd.', 'Your objection was sent.'],
})

function Mine({ objection }: { objection: Objection }) {
  const t = speak(texts, useLang())
  return (
    <Section id="mijn" head={t('mine')} rule>
      <Quote>{objection.text}</Quote>
      {objection.how ? <Quote by={t('answer')}>{objection.how}</Quote> : null}
    </Section>
  )
}

function Wrong({ form, mine }: { form: FormState; mine: Objection | undefined }) {
  const t = speak(texts, useLang())
  return (
    <Section id="klopt" head={t('wrong')} intro={t('wrongWhy')} rule>
      <Form form={form}>
        <TextArea form={startingWith(form, { text: mine?.text ?? '' })} name="text" label={t('text')} rows={5} />
        <Submit>{t('button')}</Submit>
      </Form>
    </Section>
  )
}
