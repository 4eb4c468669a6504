import { diffWords } from 'diff'
import { dateAndTime } from '../../kit/texts/dates.ts'
import { speak } from '../../kit/texts/texts.ts'
import { told, type Words } from '../../kit/texts/words.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Details, Section } from '../../kit/ui/components/blocks.tsx'
import { Diff } from '../../kit/ui/components/diff.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { emptyForm, type FormState, valueIn } from '../../kit/ui/components/form.ts'
import { Hidden, Submit } from '../../kit/ui/components/form-block.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { text, whole } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { refusing } from '../../kit/work/refusal.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { rewriteProposal } from '../actions.ts'
import { at } from '../addresses.ts'
import { adviceOf, lastPolls, proposalNumbered, versionsOf } from '../queries.ts'
import { editable } from '../rules.ts'
import { refusals } from '../texts.ts'
import { type ProposalRow, ProposalText } from '../types.ts'
import {
  OutcomeStatus,
  Paragraphs,
  PollTable,
  ProposalFields,
  ProposalSheet,
  startingWith,
  valuesOf,
} from '../views.tsx'

const texts = {
  title: ['Voorstel {number}', 'Proposal {number}'],
  edit: ['De tekst', 'The text'],
  why: ['Wat veranderde er, en voor wie?', 'What changed, and for whom?'],
  whyHint: ['Zonder namen. Blijft bij de versies staan.', 'Without names. Stays with the versions.'],
  save: ['Bewaar als nieuwe versie', 'Save as a new version'],
  meanwhile: [
    'Wat een ander intussen bewaarde, naast jouw tekst',
    'What somebody else saved meanwhile, beside your text',
  ],
  fix: ['Zet deze tekst vast voor de peiling', 'Fix this text for the poll'],
  release: ['Maak deze tekst los', 'Release this text'],
  fixed: ['Deze tekst staat vast', 'This text is fixed'],
  fixedWhy: [
    'Wie de tekst wil veranderen, maakt die eerst los. Een uitslag op de oude tekst telt dan niet meer.',
    'To change the text, release it first. An outcome on the old text then no longer counts.',
  ],
  closed: ['Het advies is vastgesteld', 'The advice has been adopted'],
  closedWhy: ['De tekst verandert niet meer.', 'The text does not change any more.'],
  minority: ['Wat een minderheid vindt', 'What a minority thinks'],
  minorityHint: [
    'Zonder namen. Leeg laten haalt de tekst weg.',
    'Without names. Leaving it empty takes the text away.',
  ],
  minorityEn: ['In het Engels', 'In English'],
  keep: ['Bewaar de minderheidstekst', 'Save the minority text'],
  versions: ['Versies', 'Versions'],
  version: ['Versie {number}, {at}', 'Version {number}, {at}'],
  by: ['Opgeschreven door {name}.', 'Written down by {name}.'],
  outcome: ['Uitslag', 'Outcome'],
  lastPoll: ['Laatste peiling', 'Last poll'],
} as const

const refuse = refusing(refusals)

/** A text as one run of words, to see what differs. */
const whole_ = (of: Record<string, string>): string =>
  ['title', 'body', 'reasons', 'titleEn', 'bodyEn', 'reasonsEn'].map((name) => of[name] ?? '').join('\n')
const typed = (form: FormState): Record<string, string> =>
  Object.fromEntries(Object.keys(form.values).map((name) => [name, valueIn(form, name)]))

function Edit({ form, row }: { form: FormState; row: ProposalRow }) {
  const t = speak(texts, useLang())
  const stored = valuesOf(row)
  const behind = valueIn(form, 'rev') !== '' && valueIn(form, 'rev') !== String(row.rev)
  return (
    <>
      {behind ? (
        <Section id="verschil" head={t('meanwhile')}>
          <Diff parts={diffWords(whole_(stored), whole_(typed(form)))} />
        </Section>
      ) : null}
      <Form form={form}>
        <Hidden name="rev" value={String(row.rev)} />
        <ProposalFields form={startingWith(form, stored)} />
        <TextArea form={form} name="why" label={t('why')} hint={t('whyHint')} rows={2} />
        <Submit>{t('save')}</Submit>
      </Form>
    </>
  )
}

function Versions({ all }: { all: Awaited<ReturnType<typeof versionsOf>> }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      {all.map((one, place) => {
        const before = all[place + 1]
        return (
          <Details summary={t('version', { number: one.number, at: dateAndTime(one.madeAt, lang) })}>
            {one.why ? <p>{one.why}</p> : null}
            {one.by ? <p class="kr-meta">{t('by', { name: one.by })}</p> : null}
            <Diff parts={diffWords(before ? whole_(valuesOf(before)) : '', whole_(valuesOf(one)))} />
          </Details>
        )
      })}
    </>
  )
}

function Minority({ row, action }: { row: ProposalRow; action: string }) {
  const t = speak(texts, useLang())
  const { nl = '', en = '' } = (row.minority ?? {}) as Partial<Words>
  const form: FormState = { ...emptyForm, key: 'minderheid', values: { text: nl, textEn: en } }
  return (
    <Form action={action}>
      <TextArea form={form} name="text" label={t('minority')} hint={t('minorityHint')} optional rows={4} />
      <TextArea form={form} name="textEn" label={t('minorityEn')} optional rows={4} />
      <Submit kind="second">{t('keep')}</Submit>
    </Form>
  )
}

function Fixing({ row, action }: { row: ProposalRow; action: string }) {
  const t = speak(texts, useLang())
  return (
    <Form action={action}>
      <Hidden name="fixed" value={row.frozenAt ? 'no' : 'yes'} />
      <Submit kind="second">{t(row.frozenAt ? 'release' : 'fix')}</Submit>
    </Form>
  )
}

export const proposal = page({
  path: at.proposal,
  guard: may('proposals.write'),
  texts,
  input: ProposalText.extend({ rev: whole(1, 1_000_000), why: text(500) }),
  async get({ work, as, t, lang, form, params }) {
    const row = await proposalNumbered(work, as.panel, params.number)
    if (!row) return refuse('no-proposal', { number: params.number, status: 404 })
    const [advice, poll] = [await adviceOf(work, as.panel), (await lastPolls(work, as.panel)).get(row.id)]
    const closed = advice && editable({ frozenAt: null }, advice)
    const free = advice && !editable(row, advice)
    const sheet = { form, panel: await panelOf(work, as), role: as.role, now: 'proposals' } as const
    return (
      <ProposalSheet title={`${t('title', { number: row.number })}: ${told(row.title, lang)}`} {...sheet}>
        <Section id="tekst" head={t('edit')}>
          {free ? (
            <Edit form={form} row={row} />
          ) : (
            <>
              <Alert head={t(closed ? 'closed' : 'fixed')}>
                <p>{t(closed ? 'closedWhy' : 'fixedWhy')}</p>
              </Alert>
              <Paragraphs words={row.body} />
              <Paragraphs words={row.reasons} />
            </>
          )}
        </Section>
        {closed || as.role === 'note-taker' ? null : <Fixing row={row} action={to(at.fix, params)} />}
        <Section id="uitslag" head={t('outcome')} rule>
          <p>
            <OutcomeStatus outcome={row.outcome} />
          </p>
          {poll ? <PollTable poll={poll} caption={t('lastPoll')} /> : null}
        </Section>
        <Section id="minderheid" head={t('minority')} rule>
          {closed ? <Paragraphs words={row.minority} /> : <Minority row={row} action={to(at.minority, params)} />}
        </Section>
        <Section id="versies" head={t('versions')} rule>
          <Versions all={await versionsOf(work, row.id)} />
        </Section>
      </ProposalSheet>
    )
  },
  post: ({ work, as, input, params }) => rewriteProposal(work, as, { ...input, number: Number(params.number) || 0 }),
  redirect: (params) => to(at.proposal, params),
  said: ['De nieuwe versie is bewaard.', 'The new version was saved.'],
})
