import { z } from 'zod'
import { say } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Code, Details, Section } from '../../../kit/ui/components/blocks.tsx'
import { Diff } from '../../../kit/ui/components/diff.tsx'
import { Field, TextArea } from '../../../kit/ui/components/field.tsx'
import { type FormState, valueIn } from '../../../kit/ui/components/form.ts'
import { Hidden, Submit } from '../../../kit/ui/components/form-block.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText, text, whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { at } from '../../addresses.ts'
import { seatOf, WorkSheet } from '../../check/views.tsx'
import { terms as policy, startTerms } from '../../policy.ts'
import { termWords } from '../../prose/term-words.ts'
import { clausesOf } from '../../queries.ts'
import { typed } from '../../terms/rules.ts'
import { TermField } from '../../terms/views.tsx'
import { refusals } from '../../texts.ts'
import type { Clause, Terms } from '../../types.ts'
import { edit as save } from '../actions.ts'
import { difference, isClause, termsIn, termsOfClause } from '../rules.ts'

const texts = {
  title: ['Pas aan: {heading}', 'Change: {heading}'],
  lead: [
    'Vul eerst de afspraken in. De tekst eronder neemt ze vanzelf over.',
    'First fill in the terms. The text below takes them over by itself.',
  ],
  terms: ['Afspraken van dit artikel', 'Terms of this clause'],
  words: ['Tekst van dit artikel', 'Text of this clause'],
  heading: ['Kop', 'Heading'],
  headingEn: ['Kop in het Engels', 'Heading in English'],
  body: ['Tekst', 'Text'],
  bodyHint: [
    'Een lege regel begint een nieuwe alinea. Regels die met een streepje beginnen, worden een lijst.',
    'An empty line begins a new paragraph. Lines that begin with a dash become a list.',
  ],
  bodyEn: ['Tekst in het Engels', 'Text in English'],
  known: ['Woorden die zichzelf invullen', 'Words that fill themselves in'],
  word: ['Woord', 'Word'],
  now: ['Nu', 'Now'],
  conflict: ['Iemand anders was je voor', 'Somebody else was before you'],
  theirs: ['Doorgestreept staat er nu, onderstreept is van jou.', 'Struck out is there now, underlined is yours.'],
  was: ['{term}: nu {now}, bij jou {yours}', '{term}: now {now}, yours {yours}'],
  button: ['Bewaar', 'Save'],
  back: ['Terug zonder bewaren', 'Back without saving'],
} as const
const refuse = refusing(refusals)
const usual = startTerms({ firstMeetingOn: '2000-01-01', adviceReadyOn: '2000-01-01' })

/** The form as it stands in the database, or as it came back. */
const startForm = (form: FormState, clause: Clause, terms: Partial<Terms>): FormState =>
  Object.keys(form.values).length > 0
    ? form
    : {
        ...form,
        values: {
          ...{ heading: told(clause.heading, 'nl'), headingEn: told(clause.heading, 'en') },
          ...{ body: told(clause.body, 'nl'), bodyEn: told(clause.body, 'en') },
          ...Object.fromEntries(termsOfClause(clause.key).map((key) => [key, typed(key, terms)])),
        },
      }

/** What somebody else saved meanwhile, beside what was typed here. */
function Conflict({ form, clause, terms }: { form: FormState; clause: Clause; terms: Partial<Terms> }) {
  const lang = useLang()
  const moved = termsOfClause(clause.key).filter((key) => typed(key, terms) !== String(valueIn(form, key) ?? ''))
  return (
    <Alert kind="soon" head={say(texts.conflict, lang)}>
      <p>{say(texts.theirs, lang)}</p>
      {moved.map((key) => (
        <p>
          {say(texts.was, lang, {
            term: policy[key].label,
            now: typed(key, terms) || '–',
            yours: String(valueIn(form, key) ?? '') || '–',
          })}
        </p>
      ))}
      <Diff parts={difference(told(clause.body, 'nl'), String(valueIn(form, 'body') ?? ''))} />
    </Alert>
  )
}

function KnownWords({ terms }: { terms: Terms }) {
  const lang = useLang()
  return (
    <Details summary={say(texts.known, lang)}>
      <Table
        caption={say(texts.known, lang)}
        captionHidden
        columns={[{ head: say(texts.word, lang) }, { head: say(texts.now, lang) }]}
        rows={Object.entries(termWords(terms, lang)).map(([word, now]) => [<Code>{`{${word}}`}</Code>, now])}
      />
    </Details>
  )
}

export const edit = page({
  path: at.edit,
  guard: may('agreement.edit'),
  texts,
  input: z.looseObject({
    rev: whole(1, 1_000_000),
    heading: text(160),
    headingEn: optionalText(160).default(''),
    body: text(12_000),
    bodyEn: optionalText(12_000).default(''),
  }),
  async get({ work, as, t, lang, form: sent, params }) {
    const clauses = await clausesOf(work, as.panel)
    const clause = clauses.find(({ key }) => key === params.clause)
    if (!clause || !isClause(clause.key)) return refuse('no-clause', { status: 404 })
    const terms = termsIn(clauses)
    const form = startForm(sent, clause, terms)
    const seen = valueIn(sent, 'rev')
    return (
      <WorkSheet title={t('title', { heading: told(clause.heading, lang) })} form={form} seat={await seatOf(work, as)}>
        {seen !== undefined && seen !== '' && Number(seen) !== clause.rev ? (
          <Conflict form={form} clause={clause} terms={terms} />
        ) : null}
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <Hidden name="rev" value={String(clause.rev)} />
          {termsOfClause(clause.key).length > 0 ? (
            <Section id="afspraken" head={t('terms')}>
              {termsOfClause(clause.key).map((key) => (
                <TermField form={form} name={key} />
              ))}
            </Section>
          ) : null}
          <Section id="tekst" head={t('words')} rule>
            <Field form={form} name="heading" label={t('heading')} width="full" />
            <TextArea form={form} name="body" label={t('body')} hint={t('bodyHint')} rows={12} />
            <Field form={form} name="headingEn" label={t('headingEn')} optional width="full" />
            <TextArea form={form} name="bodyEn" label={t('bodyEn')} optional rows={12} />
          </Section>
          <Submit>{t('button')}</Submit>
        </Form>
        <KnownWords terms={{ ...usual, ...terms }} />
        <p>
          <Link to={to(at.clause, params)}>{t('back')}</Link>
        </p>
      </WorkSheet>
    )
  },
  post: ({ work, as, input, params }) => {
    const { rev, heading, headingEn, body, bodyEn, ...rest } = input
    const fields = Object.entries(rest).filter((one): one is [string, string] => typeof one[1] === 'string')
    return save(work, as, params.clause, { rev, heading, headingEn, body, bodyEn, typed: Object.fromEntries(fields) })
  },
  redirect: ({ panel, clause }) => to(at.clause, { panel, clause }),
  said: ['Het artikel is bewaard.', 'The clause was saved.'],
})
