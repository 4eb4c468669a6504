import { z } from 'zod'
import { Empty } from '../../../kit/ui/components/blocks.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { text } from '../../../kit/web/forms.ts'
import { page, unseen } from '../../../kit/web/page.ts'
import { stop } from '../../../kit/work/refusal.ts'
import { panelBySlug } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { vote as cast } from '../actions.ts'
import { at } from '../addresses.ts'
import { openPoll } from '../queries.ts'
import { pollName, Questions, scoresIn } from '../views.tsx'

const texts = {
  title: ['Stem', 'Vote'],
  lead: [
    'Iedere stem telt één keer en je kunt de jouwe terugvinden. Wij weten niet wie welk briefje trok. Stemmen allen gelijk, dan weet iedereen wat ieder stemde. Wie zijn briefje laat zien, geeft zijn geheim zelf weg.',
    'Every vote counts once and you can find your own. We do not know who drew which slip. If all vote the same, everybody knows what each voted. Who shows a slip gives the secret away.',
  ],
  code: ['De code van je briefje', 'The code of your slip'],
  codeHint: [
    'Acht letters en cijfers. Je hoeft niet in te loggen. Je kunt je stem veranderen tot de peiling sluit: vul dan dezelfde code nog een keer in.',
    'Eight letters and digits. You need not sign in. You can change your vote until the poll closes: fill in the same code again.',
  ],
  button: ['Stem', 'Vote'],
  none: ['Er is nu geen peiling open', 'No poll is open now'],
  noneWhy: ['De gespreksleider zegt wanneer je kunt stemmen.', 'The moderator says when you can vote.'],
} as const

/** The ballot box: no login, no cookie, and no session is looked at. Attempts are not counted either, as a count would keep an address. */
export const vote = page({
  path: at.vote,
  guard: unseen,
  texts,
  input: z.object({ code: text(40) }).catchall(z.unknown()),
  async get({ work, t, lang, form, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const poll = await openPoll(work, panel.id)
    return (
      <PanelPage title={poll ? `${t('title')}: ${pollName(poll, lang)}` : t('title')} of={{ panel }} form={form}>
        {poll ? (
          <Form form={form}>
            <p class="kr-lead">{t('lead')}</p>
            <Field form={form} name="code" label={t('code')} hint={t('codeHint')} width="w12" code autocomplete="off" />
            <Questions poll={poll} form={form} />
            <Submit>{t('button')}</Submit>
          </Form>
        ) : (
          <Empty head={t('none')}>{t('noneWhy')}</Empty>
        )}
      </PanelPage>
    )
  },
  async post({ work, input, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return stop(noPanel())
    return cast(work, panel.id, { code: input.code, scores: scoresIn(input) })
  },
  redirect: (params) => to(at.thanks, params),
})
