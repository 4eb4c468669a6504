import { z } from 'zod'
import { told } from '../../kit/texts/words.ts'
import { Quote, Section } from '../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText, text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { answer } from '../actions.ts'
import { at } from '../addresses.ts'
import { statementsOf } from '../queries.ts'
import { answerable, noIdea } from '../rules.ts'
import { Idea, VerdictForm } from '../views.tsx'

const texts = {
  title: ['Een idee', 'An idea'],
  done: ['Dit deden we ermee', 'What we did with it'],
  lead: [
    'Dit staat onder het idee op de pagina van het panel. Schrijf ook op als het panel er niets mee deed, en waarom.',
    'This stands under the idea on the page of the panel. Also write it down when the panel did nothing with it, and why.',
  ],
  words: ['Wat deed het panel met dit idee?', 'What did the panel do with this idea?'],
  wordsEn: ['In het Engels', 'In English'],
  button: ['Zet het op de pagina', 'Put it on the page'],
  down: ['Haal het van de pagina', 'Take it off the page'],
  back: ['Terug naar de ideeën', 'Back to the ideas'],
} as const

const filled = (form: FormState, doneWith: unknown): FormState => {
  const [nl, en] = [told(doneWith, 'nl'), told(doneWith, 'en')]
  return { ...form, values: { words: nl, wordsEn: en === nl ? '' : en, ...form.values } }
}

export const statement = page({
  path: at.statement,
  guard: may('ideas.moderate'),
  texts,
  input: z.object({ words: text(600), wordsEn: optionalText(600).default('') }),
  async get({ work, as, t, form, params }) {
    const panel = await panelOf(work, as)
    const one = (await statementsOf(work, as)).find(({ id }) => id === params.statement)
    if (!one || answerable(one)) return noIdea()
    const state = filled(form, one.doneWith)
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel }} role={as.role}>
        <Quote>
          <Idea of={one} />
        </Quote>
        <Section id="gedaan" head={t('done')} intro={t('lead')} rule>
          <Form form={state}>
            <TextArea form={state} name="words" label={t('words')} rows={3} maxlength={600} />
            <TextArea form={state} name="wordsEn" label={t('wordsEn')} optional rows={3} maxlength={600} />
            <Submit>{t('button')}</Submit>
          </Form>
        </Section>
        {one.appealDecidedAt ? null : (
          <Section id="weg" head={t('down')} rule>
            <VerdictForm action={to(at.moderate, params)} id={one.id} />
          </Section>
        )}
        <p>
          <Link to={to(at.staff, { panel: panel.slug })}>{t('back')}</Link>
        </p>
      </StaffSheet>
    )
  },
  post: ({ work, as, input, params }) => answer(work, as, { ...input, statement: params.statement }),
  redirect: ({ panel }) => to(at.staff, { panel }),
  said: ['Het staat op de pagina.', 'It stands on the page.'],
})
