import { longDate } from '../../../kit/texts/dates.ts'
import { say, speak } from '../../../kit/texts/texts.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../../kit/ui/components/button.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { emptyForm } from '../../../kit/ui/components/form.ts'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { permissions } from '../../../panel/permissions.ts'
import { may } from '../../../panel/proof.ts'
import { metByPublication } from '../../policy.ts'
import { checkWords } from '../../prose/check-words.ts'
import { partyOf } from '../actions.ts'
import { at } from '../addresses.ts'
import { evidenceOf } from '../queries.ts'
import { mayJudge, noPoint, pointOf } from '../rules.ts'
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

export const point = page({
  path: at.point,
  guard: may('agreement.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const known = pointOf(params.point)
    if (!known) return noPoint()
    const words = checkWords[known]
    const supplied = (await evidenceOf(work, as.panel)).filter((one) => one.point === known)
    const by = { person: as.person, party: partyOf(as), director: as.role === 'director' }
    const judges = permissions['agreement.accept'].some((role) => role === as.role)
    return (
      <WorkSheet title={say(words.title, lang)} seat={await seatOf(work, as)}>
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
              {judges && one.judgedAt === null && mayJudge(one, by) ? (
                <Judge action={to(at.judge, { ...params, evidence: one.id })} id={one.id} />
              ) : null}
            </div>
          ))}
        </Section>
        {known !== metByPublication && permissions['agreement.evidence'].some((role) => role === as.role) ? (
          <p>
            <ButtonLink to={to(at.supply, params)}>{t('add')}</ButtonLink>
          </p>
        ) : null}
        <p>
          <Link to={to(at.check, { panel: params.panel })}>{t('back')}</Link>
        </p>
      </WorkSheet>
    )
  },
})

const Verdict = ({ accepted, words }: { accepted: boolean | null; words: string }) => (
  <p>
    <Status kind={accepted === null ? 'soon' : accepted ? 'good' : 'late'}>{words}</Status>
  </p>
)
