import { z } from 'zod'
import { longDate } from '../../../kit/texts/dates.ts'
import { say, speak } from '../../../kit/texts/texts.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { Button } from '../../../kit/ui/components/button.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { DateField, Field, FileField, TextArea } from '../../../kit/ui/components/field.tsx'
import { emptyForm, type FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { day, text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { metByPublication, musts, shoulds } from '../../policy.ts'
import { checkWords } from '../../prose/check-words.ts'
import { partyOf, supply } from '../actions.ts'
import { at } from '../addresses.ts'
import { evidenceOf } from '../queries.ts'
import { mayJudge } from '../rules.ts'
import { seatOf, WorkSheet } from '../views.tsx'

const texts = {
  why: ['Waarom dit telt', 'Why this counts'],
  evidence: ['Wat er is aangeleverd', 'What was supplied'],
  none: ['Nog niets.', 'Nothing yet.'],
  by: ['Aangeleverd door', 'Supplied by'],
  author: ['Wie maakte of nam het?', 'Who made or took it?'],
  dated: ['Datum van het stuk', 'Date of the document'],
  shows: ['Wat laat het zien?', 'What does it show?'],
  showsHint: ['In een hele zin, ten minste 20 letters.', 'In a full sentence, at least 20 letters.'],
  file: ['Bestand', 'File'],
  fileHint: ['PDF, JPG of PNG, hoogstens 20 MB.', 'PDF, JPG or PNG, at most 20 MB.'],
  open: ['Download', 'Download'],
  waits: ['Wacht op oordeel', 'Waits for judgement'],
  accepted: ['Goedgekeurd door {judge}', 'Accepted by {judge}'],
  refused: ['Afgekeurd door {judge}', 'Refused by {judge}'],
  remark: ['Opmerking', 'Remark'],
  remarkHint: ['Nodig als je het afkeurt.', 'Needed when you refuse it.'],
  accept: ['Keur goed', 'Accept'],
  refuse: ['Keur af', 'Refuse'],
  add: ['Lever een stuk aan', 'Supply a document'],
  sort: ['Wat is het?', 'What is it?'],
  document: ['Een stuk', 'A document'],
  decision: ['Een besluit', 'A decision'],
  name: ['Titel, of nummer en naam van het besluit', 'Title, or number and name of the decision'],
  button: ['Lever aan', 'Supply'],
  back: ['Terug naar de toets', 'Back to the check'],
} as const

const points = [...musts, ...shoulds] as const
const pointOf = (text: string) => points.find((one) => one === text)
const refuse = refusing({ 'no-point': ['Dit punt is er niet.', 'There is no such point.'] })

type Piece = Awaited<ReturnType<typeof evidenceOf>>[number]

/** One piece of evidence as it was supplied. */
function Shown({ one, panel }: { one: Piece; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Facts
      facts={[
        { term: t('shows'), value: one.body },
        { term: t('author'), value: one.author },
        { term: t('dated'), value: longDate(one.datedOn, lang) },
        { term: t('by'), value: one.supplier },
        ...(one.remark ? [{ term: t('remark'), value: one.remark }] : []),
        ...(one.fileId
          ? [
              {
                term: t('file'),
                value: <Link to={to(at.file, { panel: panel, evidence: one.id })}>{t('open')}</Link>,
              },
            ]
          : []),
      ]}
    />
  )
}

/** Accept or refuse, with a remark. */
function Judge({ action, id }: { action: string; id: string }) {
  const t = speak(texts, useLang())
  return (
    <Form action={action}>
      <TextArea
        form={{ ...emptyForm, key: id }}
        name="remark"
        label={t('remark')}
        hint={t('remarkHint')}
        optional
        rows={2}
      />
      <div class="kr-buttons">
        <Button type="submit" name="verdict" value="accept">
          {t('accept')}
        </Button>
        <Button type="submit" kind="second" name="verdict" value="refuse">
          {t('refuse')}
        </Button>
      </div>
    </Form>
  )
}

function Supply({ form }: { form: FormState }) {
  const t = speak(texts, useLang())
  return (
    <Form form={form} files>
      <Choices
        form={form}
        name="sort"
        label={t('sort')}
        options={[
          { value: 'document', label: t('document') },
          { value: 'decision', label: t('decision') },
        ]}
      />
      <Field form={form} name="title" label={t('name')} width="full" />
      <Field form={form} name="author" label={t('author')} />
      <DateField form={form} name="datedOn" label={t('dated')} />
      <TextArea form={form} name="body" label={t('shows')} hint={t('showsHint')} rows={3} />
      <FileField
        form={form}
        name="file"
        label={t('file')}
        hint={t('fileHint')}
        optional
        accept=".pdf,.jpg,.jpeg,.png"
      />
      <Submit>{t('button')}</Submit>
    </Form>
  )
}

export const point = page({
  path: at.point,
  guard: may('agreement.evidence'),
  texts,
  upload: true,
  input: z.object({
    sort: z.enum(['document', 'decision']),
    title: text(200),
    author: text(160),
    datedOn: day(),
    body: text(1000),
    file: z.union([z.instanceof(File), z.literal('')]).optional(),
  }),
  async get({ work, as, t, lang, form, params }) {
    const known = pointOf(params.point)
    if (!known) return refuse('no-point', { status: 404 })
    const words = checkWords[known]
    const supplied = (await evidenceOf(work, as.panel)).filter((one) => one.point === known)
    const by = { person: as.person, party: partyOf(as), director: false }
    return (
      <WorkSheet title={say(words.title, lang)} form={form} seat={await seatOf(work, as)}>
        <p>{say(words.why, lang)}</p>
        <p>{say(words.good, lang)}</p>
        <Section id="stukken" head={t('evidence')} rule>
          {supplied.length === 0 ? <p>{t('none')}</p> : null}
          {supplied.map((one) => (
            <div class="kr-flow" id={one.id}>
              <h3>{one.title}</h3>
              <Verdict
                accepted={one.accepted}
                words={
                  one.accepted === null
                    ? t('waits')
                    : t(one.accepted ? 'accepted' : 'refused', { judge: one.judge ?? '' })
                }
              />
              <Shown one={one} panel={params.panel} />
              {one.judgedAt === null && mayJudge(one, by) ? (
                <Judge action={to(at.judge, { ...params, evidence: one.id })} id={one.id} />
              ) : null}
            </div>
          ))}
        </Section>
        {known === metByPublication ? null : (
          <Section id="aanleveren" head={t('add')} rule>
            <Supply form={form} />
          </Section>
        )}
        <p>
          <Link to={to(at.check, { panel: params.panel })}>{t('back')}</Link>
        </p>
      </WorkSheet>
    )
  },
  async post({ work, as, input, params }) {
    const known = pointOf(params.point)
    if (!known) return refuse('no-point', { status: 404 })
    return supply(work, as, { ...input, point: known })
  },
  redirect: (params) => to(at.point, params),
  said: [
    'Het stuk is aangeleverd. Een andere partij kijkt ernaar.',
    'The document was supplied. Another party looks at it.',
  ],
})

const Verdict = ({ accepted, words }: { accepted: boolean | null; words: string }) => (
  <p>
    <Status kind={accepted === null ? 'soon' : accepted ? 'good' : 'late'}>{words}</Status>
  </p>
)
