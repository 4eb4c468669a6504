import { z } from 'zod'
import { speak } from '../../kit/texts/texts.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Code, Quote, Section } from '../../kit/ui/components/blocks.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { useSite } from '../../kit/web/context.tsx'
import { text } from '../../kit/web/forms.ts'
import { anybody, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { appeal } from '../actions.ts'
import { at } from '../addresses.ts'
import { ownStatement } from '../queries.ts'
import { appealable, isShown, noIdea, waits } from '../rules.ts'
import type { Statement } from '../types.ts'
import { DoneWith, Idea, NamelessForm, reasonWithin } from '../views.tsx'

const texts = {
  title: ['Jouw idee', 'Your idea'],
  keep: [
    'Bewaar dit adres. Alleen hiermee zie je wat er met je idee gebeurt. We weten niet wie je bent.',
    'Keep this address. Only with it you see what becomes of your idea. We do not know who you are.',
  ],
  waiting: ['Je idee is binnen', 'Your idea is in'],
  waitingWhy: [
    'Iemand leest het. Daarna komt het op de pagina, of je leest hier waarom niet.',
    'Somebody reads it. After that it comes on the page, or you read here why not.',
  ],
  shown: ['Je idee staat op de pagina', 'Your idea is on the page'],
  shownWhy: [
    'Anderen kunnen nu zeggen wat ze ervan vinden, zolang de ronde open is.',
    'Others can now say what they think of it, as long as the round is open.',
  ],
  refused: ['Je idee staat niet op de pagina', 'Your idea is not on the page'],
  reason: ['De reden: {why}.', 'The reason: {why}.'],
  appealed: ['Een tweede persoon kijkt naar je bezwaar.', 'A second person looks at your appeal.'],
  decided: [
    'Een tweede persoon keek ernaar en besloot hetzelfde.',
    'A second person looked at it and decided the same.',
  ],
  done: ['Dit deden we ermee', 'What we did with it'],
  appeal: ['Niet mee eens?', 'Do you disagree?'],
  why: ['Waarom hoort je idee er wel bij?', 'Why does your idea belong there?'],
  whyHint: ['Iemand anders leest dit en beslist opnieuw.', 'Somebody else reads this and decides again.'],
  button: ['Maak bezwaar', 'Appeal'],
  back: ['Naar alle ideeën', 'To all ideas'],
} as const

function Stand({ of: one }: { of: Statement }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (waits(one)) return <Alert head={t('waiting')}>{t('waitingWhy')}</Alert>
  if (isShown(one))
    return (
      <Alert kind="good" head={t('shown')}>
        {t('shownWhy')}
      </Alert>
    )
  const later = one.appealDecidedAt ? t('decided') : one.appealedAt ? t('appealed') : ''
  return (
    <Alert kind="late" head={t('refused')}>
      <p>{t('reason', { why: reasonWithin(one.refusedReason, lang) })}</p>
      {later ? <p>{later}</p> : null}
    </Alert>
  )
}

function Appeal({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  return (
    <Section id="bezwaar" head={t('appeal')} rule>
      <NamelessForm form={form}>
        <TextArea form={form} name="appeal" label={t('why')} hint={t('whyHint')} rows={4} maxlength={500} />
        <Submit>{t('button')}</Submit>
      </NamelessForm>
    </Section>
  )
}

function Address() {
  const { origin, path } = useSite()
  return <Code block>{`${origin}${path}`}</Code>
}

export const own = page({
  path: at.own,
  guard: anybody,
  texts,
  input: z.object({ appeal: text(500) }),
  limit: { name: 'idea-appeal', attempts: 20, minutes: 10 },
  async get({ work, t, params, form }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const one = await ownStatement(work, panel.id, params.own)
    if (!one) return noIdea()
    return (
      <PanelPage title={t('title')} of={{ panel }} form={form}>
        <Quote>
          <Idea of={one} />
        </Quote>
        <Stand of={one} />
        {one.doneWith ? (
          <Section id="gedaan" head={t('done')} rule>
            <p>
              <DoneWith words={one.doneWith} />
            </p>
          </Section>
        ) : null}
        {appealable(one) ? null : <Appeal form={form} />}
        <p>{t('keep')}</p>
        <Address />
        <p>
          <Link to={to(at.vote, { panel: panel.slug })}>{t('back')}</Link>
        </p>
      </PanelPage>
    )
  },
  async post({ work, as, input, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    await appeal(work, as, { panel: panel.id, own: params.own, text: input.appeal })
    return undefined
  },
  redirect: (params) => to(at.own, params),
})
