import { z } from 'zod'
import { longDate } from '../../../kit/texts/dates.ts'
import { lateDays } from '../../../kit/texts/late.ts'
import { say, speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink, Buttons } from '../../../kit/ui/components/button.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { Field, FileField, TextArea } from '../../../kit/ui/components/field.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { DaysLate, Status } from '../../../kit/ui/components/status.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { optionalText, text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { DeskSheet } from '../../../panel/views.tsx'
import { noRecommendation } from '../../actions.ts'
import { at } from '../../addresses.ts'
import { documentsOf, entryOf } from '../../queries.ts'
import { reportNow } from '../../rules.ts'
import { progressWords } from '../../texts.ts'
import { type Dossier, type Entry, progresses } from '../../types.ts'
import { deskOf, NowStatus } from '../../views.tsx'
import { report as reportIt } from '../actions.ts'
import { Reports } from '../views.tsx'

const texts = {
  title: ['Hoe staat het met aanbeveling {number}?', 'How does recommendation {number} stand?'],
  counts: ['Dit bericht telt voor de afspraak van {day}.', 'This report counts for what was agreed for {day}.'],
  between: ['Dit is een bericht tussendoor.', 'This is a report in between.'],
  betweenWhy: [
    'Er is nu geen bericht verschuldigd. Je mag altijd iets melden.',
    'No report is due now. You may always report something.',
  ],
  progress: ['Waar staat het nu?', 'Where does it stand now?'],
  says: ['Wat is er gebeurd, en wat komt er nog?', 'What happened, and what is still to come?'],
  saysHint: [
    'In ten minste 20 letters. Dit is meteen openbaar, met je naam.',
    'In Dutch, in at least 20 letters. This is public at once, with your name.',
  ],
  saysEn: ['In het Engels', 'In English'],
  file: ['Bewijs: bestand', 'Evidence: file'],
  fileHint: [
    'PDF, JPG of PNG, hoogstens 20 MB. Nodig bij “Uitgevoerd”, of een link.',
    'PDF, JPG or PNG, at most 20 MB. Needed for “Done”, or a link.',
  ],
  fileTitle: ['Titel van het bestand', 'Title of the file'],
  link: ['Bewijs: link', 'Evidence: link'],
  linkTitle: ['Titel van de link', 'Title of the link'],
  button: ['Meld dit', 'Report this'],
  form: ['Nieuw bericht', 'New report'],
  milestones: ['Mijlpalen', 'Milestones'],
  milestone: ['Mijlpaal', 'Milestone'],
  before: ['Vóór', 'Before'],
  stand: ['Stand', 'State'],
  reached: ['Gehaald op {day}', 'Reached on {day}'],
  open: ['Nog niet', 'Not yet'],
  do: ['Doen', 'Do'],
  reach: ['Meld dat dit gehaald is', 'Report that this was reached'],
  noMilestones: ['Nog geen mijlpalen.', 'No milestones yet.'],
  add: ['Voeg een mijlpaal toe', 'Add a milestone'],
  begin: ['Meld dat jullie zijn begonnen', 'Report that you have begun'],
  earlier: ['Eerdere berichten', 'Earlier reports'],
  back: ['Terug naar je bureau', 'Back to your desk'],
} as const

function ReportForm({ form }: { form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Form form={form} files>
      <Choices
        form={form}
        name="progress"
        label={t('progress')}
        options={progresses.map((value) => ({ value, label: say(progressWords[value], lang) }))}
      />
      <TextArea form={form} name="says" label={t('says')} hint={t('saysHint')} rows={5} />
      <TextArea form={form} name="saysEn" label={t('saysEn')} rows={3} optional />
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
      <Submit kind="partner">{t('button')}</Submit>
    </Form>
  )
}

function Milestones({
  entry,
  today,
  params,
}: {
  entry: Entry
  today: string
  params: { panel: string; number: string }
}) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={t('milestones')}
      captionHidden
      columns={[
        { head: t('milestone') },
        { head: t('before') },
        { head: t('stand') },
        { head: t('do'), hiddenHead: true, actions: true },
      ]}
      rows={entry.milestones.map((one) => {
        const late = lateDays(one.dueOn, today)
        return [
          told(one.what, lang),
          longDate(one.dueOn, lang),
          one.doneOn ? (
            <Status kind="good">{t('reached', { day: longDate(one.doneOn, lang) })}</Status>
          ) : late > 0 ? (
            <DaysLate days={late} />
          ) : (
            <Status kind="open">{t('open')}</Status>
          ),
          one.doneOn ? null : <Link to={to(at.milestoneDone, { ...params, milestone: one.id })}>{t('reach')}</Link>,
        ]
      })}
      empty={t('noMilestones')}
    />
  )
}

/** For which promised day a report of now counts. */
function Counts({ entry, dossier, partner }: { entry: Entry; dossier: Dossier; partner: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const own = dossier.promises.filter((one) => one.party === partner)
  const due = reportNow(entry, own, dossier.today)?.dueOn
  if (due) return <Alert kind="soon" head={t('counts', { day: longDate(due, lang) })} />
  return (
    <Alert head={t('between')}>
      <p>{t('betweenWhy')}</p>
    </Alert>
  )
}

export const report = page({
  path: at.report,
  guard: may('response.follow'),
  texts,
  upload: true,
  input: z.object({
    progress: z.enum(progresses),
    says: text(3000),
    saysEn: optionalText(3000).default(''),
    file: z.union([z.instanceof(File), z.literal('')]).optional(),
    fileTitle: optionalText(160).default(''),
    link: optionalText(500).default(''),
    linkTitle: optionalText(160).default(''),
  }),
  async get({ work, as, t, lang, form, params }) {
    const found = await entryOf(work, as.panel, params.number)
    if (!found) return noRecommendation()
    const { entry, dossier } = found
    const documents = await documentsOf(work, entry.recommendation.id)
    return (
      <DeskSheet title={t('title', params)} form={form} {...(await deskOf(work, as))}>
        <p class="kr-lead">{told(entry.recommendation.title, lang)}</p>
        <p>
          <NowStatus entry={entry} dossier={dossier} />
        </p>
        <Section id="melden" head={t('form')} rule>
          <Counts entry={entry} dossier={dossier} partner={as.partner ?? ''} />
          <ReportForm form={form} />
        </Section>
        <Section id="mijlpalen" head={t('milestones')} rule>
          <Milestones entry={entry} today={dossier.today} params={params} />
          <Buttons>
            <ButtonLink kind="second" to={to(at.milestone, params)}>
              {t('add')}
            </ButtonLink>
            {entry.begun ? null : (
              <ButtonLink kind="second" to={to(at.begun, params)}>
                {t('begin')}
              </ButtonLink>
            )}
          </Buttons>
        </Section>
        {entry.statuses.length > 0 ? (
          <Section id="eerder" head={t('earlier')} rule>
            <Reports
              entry={entry}
              documents={documents}
              to={({ id }) => to(at.document, { ...params, document: id })}
            />
          </Section>
        ) : null}
        <p>
          <Link to={to(at.desk, { panel: params.panel })}>{t('back')}</Link>
        </p>
      </DeskSheet>
    )
  },
  post: ({ work, as, input, params }) => reportIt(work, as, { ...input, number: params.number }),
  redirect: (params) => to(at.report, params),
  said: ['Je bericht is openbaar.', 'Your report is public.'],
})
