import { Empty } from '../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { ErrorSummary, Submit } from '../../kit/ui/components/form-block.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anybody, page } from '../../kit/web/page.ts'
import { token } from '../../kit/work/chance.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { write as writeIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { longest } from '../policy.ts'
import { roundOpen } from '../queries.ts'
import { NewStatement } from '../types.ts'
import { NamelessForm, NoSample, Question } from '../views.tsx'

const texts = {
  title: ['Schrijf een idee', 'Write an idea'],
  about: ['De vraag is:', 'The question is:'],
  text: ['Jouw idee', 'Your idea'],
  hint: [
    'Eén idee, in een of twee zinnen. Hoogstens {n} tekens. Schrijf geen namen op, ook niet je eigen naam.',
    'One idea, in one or two sentences. At most {n} signs. Write no names, not your own either.',
  ],
  after: [
    'Iemand van de organisatie leest je idee voordat het op de pagina komt. Je krijgt een eigen link om te zien wat ermee gebeurt.',
    'Somebody of the organisation reads your idea before it comes on the page. You get a link of your own to see what becomes of it.',
  ],
  button: ['Verstuur mijn idee', 'Send my idea'],
  closed: ['Er is nu geen ronde open', 'No round is open now'],
  closedWhy: ['Je kunt nu geen idee schrijven.', 'You cannot write an idea now.'],
  back: ['Terug naar de ideeën', 'Back to the ideas'],
} as const

export const write = page({
  path: at.write,
  guard: anybody,
  texts,
  input: NewStatement,
  limit: { name: 'idea', attempts: 200, minutes: 10 },
  async get({ work, t, params, form }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const round = await roundOpen(work, panel.id)
    return (
      <PanelPage title={t('title')} of={{ panel }} form={form}>
        {round ? (
          <>
            <p class="kr-lead">
              {t('about')} <Question of={round} />
            </p>
            <NamelessForm form={form} hidden={{ own: token(work.chance) }}>
              <TextArea
                form={form}
                name="text"
                label={t('text')}
                hint={t('hint', { n: longest })}
                rows={4}
                maxlength={longest}
              />
              <p>{t('after')}</p>
              <Submit>{t('button')}</Submit>
            </NamelessForm>
          </>
        ) : (
          <>
            <ErrorSummary form={form} />
            <Empty head={t('closed')}>
              <p>{t('closedWhy')}</p>
            </Empty>
          </>
        )}
        <p>
          <Link to={to(at.vote, { panel: panel.slug })}>{t('back')}</Link>
        </p>
        <NoSample />
      </PanelPage>
    )
  },
  async post({ work, as, input, params, lang, network }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    return writeIt(work, as, { panel: panel.id, text: input.text, own: input.own, lang, network })
  },
  redirect: (params, own) => to(at.own, { ...params, own: isRefusal(own) ? '' : own }),
})
