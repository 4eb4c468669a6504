import { diffWords } from 'diff'
import { person } from '../../../accounts/queries.ts'
import { dateAndTime, isDay, longDate } from '../../../kit/texts/dates.ts'
import { say, speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Details, Meta, Section, WithMargin } from '../../../kit/ui/components/blocks.tsx'
import { Button, Buttons } from '../../../kit/ui/components/button.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { Diff } from '../../../kit/ui/components/diff.tsx'
import { DateField, Field, FileField, TextArea } from '../../../kit/ui/components/field.tsx'
import { type FormState, valueIn } from '../../../kit/ui/components/form.ts'
import { Hidden } from '../../../kit/ui/components/form-block.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { GoLink } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { DeskSheet } from '../../../panel/views.tsx'
import { noRecommendation } from '../../actions.ts'
import { at } from '../../addresses.ts'
import { documentsOf, draftOf, entryOf, termsOf } from '../../queries.ts'
import { latest } from '../../rules.ts'
import { decisionHints, decisionWords } from '../../texts.ts'
import { type AnswerContent, type Document, decisions, type Entry, emptyContent } from '../../types.ts'
import { AnswerStatus, answerNote, deskOf, filled, Prose } from '../../views.tsx'
import { saveDraft } from '../actions.ts'
import { lacks } from '../rules.ts'
import { draftWords as texts } from '../texts.ts'
import { contentIn, DraftForm, stepNumbers, valuesOf } from '../types.ts'

type Props = { form: FormState; preconditions: readonly string[]; documents: readonly Document[]; again: boolean }

function Decision({ form, preconditions }: Pick<Props, 'form' | 'preconditions'>) {
  const lang = useLang()
  const t = speak(texts, lang)
  const all = [...new Set(preconditions)]
  return (
    <>
      <Choices
        form={form}
        name="decision"
        label={t('decision')}
        options={decisions.map((value) => ({
          ...{ value, label: say(decisionWords[value], lang), hint: say(decisionHints[value], lang) },
        }))}
      />
      <TextArea form={form} name="reasons" label={t('reasons')} hint={t('reasonsHint')} rows={8} />
      <TextArea form={form} name="reasonsEn" label={t('en', { label: t('reasons') })} optional rows={5} />
      {all.length > 0 ? (
        <Choices
          form={form}
          kind="checkbox"
          name="failed"
          label={t('failed')}
          optional
          options={all.map((value) => ({ value, label: value }))}
        />
      ) : null}
    </>
  )
}

function Doing({ form }: Pick<Props, 'form'>) {
  const t = speak(texts, useLang())
  return (
    <>
      <TextArea form={form} name="what" label={t('what')} hint={t('whatHint')} rows={6} />
      <TextArea form={form} name="whatEn" label={t('en', { label: t('what') })} optional rows={4} />
      <Field form={form} name="who" label={t('who')} hint={t('whoHint')} />
      <DateField form={form} name="startsOn" label={t('startsOn')} optional />
      <DateField form={form} name="doneBy" label={t('doneBy')} />
      <Field
        form={form}
        name="money"
        label={t('money')}
        hint={t('moneyHint')}
        width="w12"
        inputmode="decimal"
        optional
      />
      <Field form={form} name="passedTo" label={t('passedTo')} hint={t('passedHint')} optional />
    </>
  )
}

function Route({ form }: Pick<Props, 'form'>) {
  const t = speak(texts, useLang())
  const isUsed = (n: number) => valueIn(form, `routeBody${n}`) !== '' || valueIn(form, `routeDay${n}`) !== ''
  const used = stepNumbers.findLast(isUsed) ?? 0
  const shown = stepNumbers.filter((n) => n <= Math.max(2, used + 1))
  return (
    <Details summary={t('route')} open={used > 0 || form.errors.some((one) => one.field.startsWith('route'))}>
      <p>{t('routeIntro')}</p>
      {shown.map((n) => (
        <fieldset class="utrecht-form-fieldset kr-field">
          <legend class="utrecht-form-fieldset__legend kr-fieldlegend">{t('step', { n })}</legend>
          <Field form={form} name={`routeBody${n}`} label={t('body')} optional />
          <DateField form={form} name={`routeDay${n}`} label={t('day')} optional />
          <DateField form={form} name={`routeDone${n}`} label={t('doneOn')} optional />
        </fieldset>
      ))}
    </Details>
  )
}

function Papers({ form, documents }: Pick<Props, 'form' | 'documents'>) {
  const t = speak(texts, useLang())
  const kept = documents.map((one) => ({ value: one.id, label: one.title }))
  const open = form.errors.some((one) => one.field === 'file' || one.field === 'link')
  return (
    <Details summary={t('papers')} open={kept.length > 0 || open}>
      {kept.length > 0 ? (
        <Choices
          form={form}
          kind="checkbox"
          name="documents"
          label={t('keep')}
          hint={t('keepHint')}
          optional
          options={kept}
        />
      ) : null}
      <FileField
        form={form}
        name="file"
        label={t('file')}
        hint={t('fileHint')}
        optional
        accept=".pdf,.jpg,.jpeg,.png"
      />
      <Field form={form} name="fileTitle" label={t('fileTitle')} optional />
      <Field form={form} name="link" label={t('link')} type="url" optional />
      <Field form={form} name="linkTitle" label={t('linkTitle')} optional />
    </Details>
  )
}

function DraftFields({ form, rev, ...props }: Props & { rev: number }) {
  const t = speak(texts, useLang())
  return (
    <Form form={form} files>
      <Hidden name="rev" value={String(rev)} />
      {props.again ? <TextArea form={form} name="whyChanged" label={t('why')} rows={3} /> : null}
      {props.again ? (
        <TextArea form={form} name="whyChangedEn" label={t('en', { label: t('why') })} optional rows={2} />
      ) : null}
      <Decision form={form} {...props} />
      <Doing form={form} />
      <Route form={form} />
      <Papers form={form} {...props} />
      <Buttons>
        <Button type="submit" kind="second" name="act" value="save">
          {t('save')}
        </Button>
        <Button type="submit" kind="partner" name="act" value="ready">
          {t('offer')}
        </Button>
      </Buttons>
    </Form>
  )
}

/** Where two wrote at once: what is kept against what this one wrote. */
function Differs({ kept, form }: { kept: AnswerContent; form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const values = valuesOf(kept)
  const shown = (name: string, value: string) => (name === 'doneBy' && isDay(value) ? longDate(value, lang) : value)
  const fields = (['reasons', 'what', 'who', 'doneBy', 'money', 'passedTo'] as const).map((name) => ({
    name,
    parts: diffWords(shown(name, String(values[name] ?? '')), shown(name, valueIn(form, name))),
  }))
  return (
    <Section id="verschil" head={t('differs')} intro={t('differsIntro')} rule>
      {fields
        .filter(({ parts }) => parts.some((part) => part.added || part.removed))
        .map(({ name, parts }) => (
          <div>
            <h3>{t(name)}</h3>
            <Diff parts={parts} />
          </div>
        ))}
    </Section>
  )
}

/** The recommendation beside the form: an answer goes into its arguments. */
function Asked({ entry: { recommendation } }: { entry: Entry }) {
  const t = speak(texts, useLang())
  return (
    <>
      <h2>{t('asked')}</h2>
      <Prose words={recommendation.body} />
      <h3>{t('argued')}</h3>
      <Prose words={recommendation.reasons} />
    </>
  )
}

/** All that is missing at once, where the writer wanted to put it before the signatory. */
function withAll(form: FormState, of: Parameters<typeof lacks>[1], lang: 'nl' | 'en'): FormState {
  if (form.errors.length === 0 || valueIn(form, 'act') !== 'ready') return form
  const sent = DraftForm.safeParse(form.values)
  if (!sent.success) return form
  const all = lacks(contentIn(sent.data), of)
  const errors = all.map((one) => ({ field: one.field ?? '', text: say(one.words, lang, one.params) }))
  return all.length > 1 ? { ...form, errors } : form
}

export const draft = page({
  path: at.draft,
  guard: may('response.draft'),
  texts,
  upload: true,
  input: DraftForm,
  async get({ work, as, t, lang, form: sent, params }) {
    const found = await entryOf(work, as.panel, params.number)
    if (!found) return noRecommendation()
    const { entry, dossier } = found
    const kept = await draftOf(work, as, entry.recommendation.id)
    const [previous, content] = [latest(entry), kept?.content ?? emptyContent]
    const checked = withAll(sent, { today: dossier.today, previous: previous?.content }, lang)
    const form = filled(checked, valuesOf(content))
    const documents = (await documentsOf(work, entry.recommendation.id)).filter((one) =>
      content.documents.includes(one.id),
    )
    const clash = sent.errors.length > 0 && valueIn(sent, 'rev') !== String(kept?.rev ?? 0)
    const { preconditions } = await termsOf(work, as.panel)
    const by = kept && (await person(work, kept.editedBy))
    return (
      <DeskSheet title={t('title', params)} form={form} {...(await deskOf(work, as))}>
        <p class="kr-lead">{told(entry.recommendation.title, lang)}</p>
        <p>
          <AnswerStatus entry={entry} dossier={dossier} />{' '}
          <span class="kr-meta">{answerNote(entry, dossier, lang)}</span>
        </p>
        {entry.body ? <Meta>{t('addressed', { body: entry.body.name })}</Meta> : null}
        {previous ? (
          <Alert head={t('sent')}>
            <p>{t('sentWhy')}</p>
          </Alert>
        ) : (
          <p>{t('lead')}</p>
        )}
        {kept?.readyAt ? <Alert kind="good" head={t('ready')} /> : null}
        {kept ? <Meta>{t('saved', { at: dateAndTime(kept.editedAt, lang), name: by?.name ?? '' })}</Meta> : null}
        {kept ? (
          <p>
            <GoLink to={to(at.preview, params)}>{t('preview')}</GoLink>
          </p>
        ) : null}
        <WithMargin asideLabel={t('asked')} aside={<Asked entry={entry} />}>
          <DraftFields {...{ form, preconditions, documents, rev: kept?.rev ?? 0, again: previous !== undefined }} />
        </WithMargin>
        {clash && kept ? <Differs kept={kept.content} form={form} /> : null}
      </DeskSheet>
    )
  },
  post: ({ work, as, input, params }) =>
    saveDraft(work, as, { ...input, ...params, content: contentIn(input), ready: input.act === 'ready' }),
  redirect: (params, kept) => (kept.readyAt ? to(at.preview, params) : to(at.draft, params)),
  said: ['Het concept is bewaard.', 'The draft was saved.'],
})
