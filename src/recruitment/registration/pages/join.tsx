import { z } from 'zod'
import { organisation } from '../../../accounts/queries.ts'
import { dayOf } from '../../../kit/texts/dates.ts'
import { count, say, speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Section, WithMargin } from '../../../kit/ui/components/blocks.tsx'
import { Button, Buttons } from '../../../kit/ui/components/button.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { DotTable, groupsBy } from '../../../kit/ui/pictures/dot-table.tsx'
import { DayRoad } from '../../../kit/ui/pictures/road.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { CallUs } from '../../../kit/web/call-us.tsx'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { noRegistration } from '../../../kit/work/disk.ts'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { panelOf } from '../../../panel/queries.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { meetingsOf } from '../../../trajectory/queries.ts'
import { recruitmentOf, releasedOf, termsOf } from '../../queries.ts'
import { isOpen, phaseOf } from '../../rules.ts'
import type { Recruitment, ReleasedTable } from '../../types.ts'
import { phaseName } from '../../views.tsx'
import { begin } from '../actions.ts'
import { at } from '../addresses.ts'
import { visitor } from '../proof.ts'
import { openStream } from '../rules.ts'

const texts = {
  title: ['Meedoen', 'Taking part'],
  lead: [
    'Dit panel praat over deze vraag: {question} Wie een brief kreeg, kan zich aanmelden. Daarna beslist het lot.',
    'This panel talks about this question: {question} Whoever got a letter can register. Then lots are drawn.',
  ],
  leadOpen: [
    'Dit panel praat over deze vraag: {question} Je kunt je aanmelden met of zonder brief. Daarna beslist het lot.',
    'This panel talks about this question: {question} You can register with or without a letter. Then lots are drawn.',
  ],
  code: ['De code uit je brief', 'The code of your letter'],
  hint: ['11 tekens. Hoofdletters en spaties maken niet uit.', '11 signs. Capitals and spaces do not matter.'],
  begin: ['Begin met aanmelden', 'Begin to register'],
  not: ['Ik doe niet mee', 'I do not take part'],
  without: ['Geen brief gehad?', 'No letter?'],
  withoutWhy: [
    'Voor dit panel kun je je ook zonder brief aanmelden.',
    'For this panel you can also register without a letter.',
  ],
  open: ['Begin zonder brief', 'Begin without a letter'],
  until: ['Aanmelden tot en met', 'Register until'],
  draw: ['Loting', 'Draw'],
  sent: ['Brieven verstuurd', 'Letters sent'],
  firstDay: ['Eerste bijeenkomst', 'First meeting'],
  days: ['De dagen', 'The days'],
  notYet: ['Je kunt je nog niet aanmelden', 'You cannot register yet'],
  notYetWhy: [
    'Zodra het kan, staat het hier. Wie door loting wordt uitgekozen krijgt een brief.',
    'It stands here as soon as you can. Whoever is chosen by lot gets a letter.',
  ],
  over: [
    'Je kunt je niet meer aanmelden. Heb je je aangemeld? Dan hoor je na de loting van ons.',
    'You can no longer register. Did you register? Then you hear from us after the draw.',
  ],
  who: ['Wie zich aanmeldde', 'Who registered'],
  whoWhy: [
    '{n} mensen doen mee aan de loting. Kleine aantallen laten we niet zien, dan is niemand te herkennen.',
    '{n} people take part in the draw. Small numbers are not shown, so that nobody can be recognised.',
  ],
  category: ['Categorie', 'Category'],
  n: ['Aangemeld', 'Registered'],
  help: ['Vragen, of liever bellen?', 'Questions, or would you rather call?'],
} as const

/** The door: the code of a letter, once. */
export const join = page({
  path: at.join,
  guard: visitor,
  texts,
  input: z.object({ code: optionalText(60).default('') }),
  async get({ work, as, t, lang, form, params }) {
    const [panel, it] = [await panelOf(work, as), await recruitmentOf(work, as.panel)]
    const free = openStream((await termsOf(work, as.panel))?.mix)
    const frozen = (await releasedOf(work, as.panel)).find(({ moment }) => moment === 'frozen')
    const open = isOpen(it, work.now)
    const full = noRegistration(await work.disk.free(), (await organisation(work)).phone)
    return (
      <PanelPage title={t('title')} form={form} of={{ panel }}>
        <p class="kr-lead">{t(free ? 'leadOpen' : 'lead', { question: told(panel.question, lang) })}</p>
        <WithMargin
          asideLabel={t('days')}
          aside={
            <DayRoad
              head={t('days')}
              today={dayOf(work.now)}
              days={[
                [t('sent'), it?.openedAt && dayOf(it.openedAt)],
                [t('until'), it?.closesOn],
                [t('draw'), it?.drawOn],
                [t('firstDay'), (await meetingsOf(work, panel.id)).find(({ state }) => state !== 'cancelled')?.day],
              ]}
            />
          }
        >
          {open && full ? <Alert head={say(full.words, lang, full.params)} /> : null}
          {open && !full ? (
            <Form form={form}>
              <Field form={form} name="code" label={t('code')} hint={t('hint')} code width="w12" maxlength={30} />
              <Buttons>
                <Submit>{t('begin')}</Submit>
                <Button kind="second" formaction={to(at.decline, params)}>
                  {t('not')}
                </Button>
              </Buttons>
            </Form>
          ) : open ? null : (
            <Closed it={it} now={work.now} />
          )}
          <CallUs words={t('help')} />
        </WithMargin>
        {open && !full && free ? (
          <Section id="zonder-brief" head={t('without')} intro={t('withoutWhy')} rule>
            <Form action={to(at.open, params)}>
              <Submit kind="second">{t('open')}</Submit>
            </Form>
          </Section>
        ) : null}
        {frozen ? <Registered table={frozen.table} /> : null}
      </PanelPage>
    )
  },
  post: ({ work, as, input, lang, from }) => begin(work, as, { code: input.code, lang, from }),
  redirect: ({ panel }, link) =>
    isRefusal(link) ? to(at.join, { panel }) : to(at.step, { panel, link, step: 'naam' }),
})

function Closed({ it, now }: { it: Recruitment | undefined; now: Date }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (!it?.openedAt)
    return (
      <Alert head={t('notYet')}>
        <p>{t('notYetWhy')}</p>
      </Alert>
    )
  return (
    <Alert head={phaseName(phaseOf(it, now), lang)}>
      <p>{t('over')}</p>
    </Alert>
  )
}

/** The pool as it was let out when it was fixed. */
function Registered({ table }: { table: ReleasedTable }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="aangemeld" head={t('who')} intro={t('whoWhy', { n: count(table.total, lang) })} rule>
      <DotTable
        caption={t('who')}
        captionHidden
        first={t('category')}
        people={t('n')}
        groups={groupsBy(
          table.rows ?? [],
          ({ feature }) => told(feature, lang),
          ({ category, n }) => ({
            ...{ label: told(category, lang), n },
          }),
        )}
      />
    </Section>
  )
}
