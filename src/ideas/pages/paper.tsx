import { z } from 'zod'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { isId } from '../../kit/work/chance.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { addForOthers } from '../actions.ts'
import { at } from '../addresses.ts'
import { longest } from '../policy.ts'
import { roundById } from '../queries.ts'
import { noRound } from '../rules.ts'
import { Question } from '../views.tsx'

const texts = {
  title: ['Voer een idee in', 'Enter an idea'],
  lead: [
    'Typ over wat er staat. Schrijf geen namen mee. Het idee wacht daarna op een besluit, zoals elk ander.',
    'Copy what it says. Leave names out. The idea then waits for a decision, like any other.',
  ],
  source: ['Waar komt het vandaan?', 'Where does it come from?'],
  paper: ['Van papier, of per telefoon', 'On paper, or by phone'],
  seed: ['Van ons, om mee te beginnen', 'From us, to begin with'],
  text: ['Het idee', 'The idea'],
  hint: ['Hoogstens {n} tekens.', 'At most {n} signs.'],
  lang: ['Taal', 'Language'],
  nl: ['Nederlands', 'Dutch'],
  en: ['Engels', 'English'],
  button: ['Bewaar', 'Keep'],
} as const

export const paper = page({
  path: at.paper,
  guard: may('ideas.moderate'),
  texts,
  input: z.object({ text: text(longest), lang: z.enum(['nl', 'en']), source: z.enum(['paper', 'seed']) }),
  async get({ work, as, t, form, params }) {
    const panel = await panelOf(work, as)
    const round = isId(params.round) ? await roundById(work, as.panel, params.round) : undefined
    if (!round) return noRound()
    const filled = { ...form, values: { source: 'paper', lang: 'nl', ...form.values } }
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel }} role={as.role}>
        <p class="kr-lead">
          <Question of={round} />
        </p>
        <p>{t('lead')}</p>
        <Form form={filled}>
          <TextArea
            form={filled}
            name="text"
            label={t('text')}
            hint={t('hint', { n: longest })}
            rows={4}
            maxlength={longest}
          />
          <Choices
            form={filled}
            name="source"
            label={t('source')}
            options={(['paper', 'seed'] as const).map((value) => ({ value, label: t(value) }))}
          />
          <Choices
            form={filled}
            name="lang"
            label={t('lang')}
            options={(['nl', 'en'] as const).map((value) => ({ value, label: t(value) }))}
          />
          <Submit>{t('button')}</Submit>
        </Form>
      </StaffSheet>
    )
  },
  post: ({ work, as, input, params }) => addForOthers(work, as, { ...input, round: params.round }),
  redirect: (params) => to(at.paper, params),
  said: [
    'Het idee is bewaard en wacht op een besluit. Je kunt het volgende invoeren.',
    'The idea was kept and waits for a decision. You can enter the next one.',
  ],
})
