import { dateAndTime } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Details, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { Hidden, Reason, Submit } from '../../kit/ui/components/form-block.tsx'
import { Facts, Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import type { Role } from '../../panel/types.ts'
import { startingWith } from '../../trajectory/views.tsx'
import { edit } from '../actions.ts'
import { at } from '../addresses.ts'
import { objectionsOf, reportNumbered } from '../queries.ts'
import { checkRuns, isDraft, isPublic, noReport, toldUntil } from '../rules.ts'
import { kindWords } from '../texts.ts'
import { type Report, ReportText, Seen } from '../types.ts'
import { publishes, ReportBody, ReportSheet, ReportStatus, TextFields, valuesOf } from '../views.tsx'

const texts = {
  kind: ['Soort', 'Kind'],
  state: ['Stand', 'State'],
  until: ['De leden kijken na tot', 'Members check until'],
  published: ['Openbaar sinds', 'Public since'],
  put: ['Leg voor aan de leden', 'Put to the members'],
  publish: ['Maak openbaar', 'Publish'],
  publishWho: ['Communicatie maakt een verslag openbaar.', 'Communication publishes a report.'],
  correct: ['Verbeter dit verslag', 'Correct this report'],
  look: ['Bekijk de openbare pagina', 'See the public page'],
  objections: ['Wat leden niet vinden kloppen', 'What members find is not right'],
  none: ['Nog geen bezwaar.', 'No objection yet.'],
  who: ['Lid', 'Member'],
  what: ['Bezwaar', 'Objection'],
  settle: ['Los op', 'Settle'],
  settled: ['Opgelost: {how}', 'Settled: {how}'],
  edit: ['De tekst', 'The text'],
  newest: ['De nieuwste tekst', 'The newest text'],
  button: ['Bewaar', 'Save'],
} as const

export const report = page({
  path: at.report,
  guard: may('reports.write'),
  texts,
  input: ReportText.extend(Seen.shape),
  async get({ work, as, t, lang, form, params }) {
    const found = await reportNumbered(work, as.panel, params.report)
    if (!found) return noReport()
    const [panel, objections] = [await panelOf(work, as), await objectionsOf(work, found.id)]
    return (
      <ReportSheet title={told(found.title, lang)} form={form} panel={panel} role={as.role} report={found}>
        <Stand report={found} />
        <Next report={found} panel={params.panel} role={as.role} now={work.now} />
        {isDraft(found) ? null : (
          <Section id="bezwaren" head={t('objections')} rule>
            <Table
              caption={t('objections')}
              captionHidden
              empty={t('none')}
              columns={[{ head: t('who') }, { head: t('what') }, { head: t('settle'), actions: true }]}
              rows={objections.map((one) => [
                one.name,
                one.text,
                one.how !== null || isPublic(found) ? (
                  t('settled', { how: one.how ?? '–' })
                ) : (
                  <Link to={to(at.settle, { ...params, objection: one.id })}>{t('settle')}</Link>
                ),
              ])}
            />
          </Section>
        )}
        <Section id="tekst" head={t('edit')} rule>
          {isPublic(found) ? (
            <ReportBody body={found.body} />
          ) : (
            <Form form={form}>
              <Hidden name="rev" value={String(found.rev)} />
              <TextFields form={startingWith(form, valuesOf(found))} />
              <Submit>{t('button')}</Submit>
            </Form>
          )}
          {form.errors.length > 0 ? (
            <Details summary={t('newest')} open>
              <ReportBody body={found.body} />
            </Details>
          ) : null}
        </Section>
      </ReportSheet>
    )
  },
  post: ({ work, as, input, params }) => edit(work, as, { ...input, number: params.report }),
  redirect: (params) => to(at.report, params),
  said: ['Bewaard.', 'Saved.'],
})

function Stand({ report: one }: { report: Report }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Facts
      facts={[
        { term: t('kind'), value: say(kindWords[one.kind], lang) },
        { term: t('state'), value: <ReportStatus state={one.state} /> },
        ...(one.checkUntil ? [{ term: t('until'), value: dateAndTime(toldUntil(one.checkUntil), lang) }] : []),
        ...(one.publishedAt ? [{ term: t('published'), value: dateAndTime(one.publishedAt, lang) }] : []),
      ]}
    />
  )
}

/** What can be done now, and by whom. */
function Next({ report: one, panel, role, now }: { report: Report; panel: string; role: Role; now: Date }) {
  const t = speak(texts, useLang())
  const of = { panel, report: String(one.number) }
  if (isDraft(one))
    return (
      <p class="kr-buttons">
        <ButtonLink to={to(at.check, of)}>{t('put')}</ButtonLink>
      </p>
    )
  if (isPublic(one))
    return (
      <p class="kr-buttons">
        <ButtonLink kind="second" to={to(at.public, of)}>
          {t('look')}
        </ButtonLink>
        {publishes(role) ? (
          <ButtonLink kind="quiet" to={to(at.correct, of)}>
            {t('correct')}
          </ButtonLink>
        ) : null}
      </p>
    )
  if (checkRuns(one, now)) return null
  if (!publishes(role)) return <Reason id="wie">{t('publishWho')}</Reason>
  return (
    <p class="kr-buttons">
      <ButtonLink to={to(at.publish, of)}>{t('publish')}</ButtonLink>
    </p>
  )
}
