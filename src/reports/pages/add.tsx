import { z } from 'zod'
import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { plural, say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { Select } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { attendanceOf } from '../../meetings/queries.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { meetingsOf } from '../../trajectory/queries.ts'
import { startingWith } from '../../trajectory/views.tsx'
import { draft } from '../actions.ts'
import { at } from '../addresses.ts'
import { reportsOf } from '../queries.ts'
import { beginnable, presence } from '../rules.ts'
import { kindWords, outline, whoListened, whoWas } from '../texts.ts'
import { ReportText, reportKinds } from '../types.ts'
import { ReportSheet, TextFields } from '../views.tsx'

const texts = {
  title: ['Verslag beginnen', 'Begin a report'],
  kind: ['Wat voor verslag?', 'What kind of report?'],
  meeting: ['Van welke bijeenkomst?', 'Of which meeting?'],
  meetingHint: ['Alleen bij het verslag van een bijeenkomst.', 'Only for the report of a meeting.'],
  choose: ['Kies', 'Choose'],
  which: ['Bijeenkomst {number}: {title}, {day}', 'Meeting {number}: {title}, {day}'],
  button: ['Bewaar het concept', 'Save the draft'],
} as const

export const add = page({
  path: at.add,
  guard: may('reports.write'),
  texts,
  input: ReportText.extend({ kind: z.enum(reportKinds), meeting: z.string().max(6).default('') }),
  async get({ work, as, t, lang, form }) {
    const [meetings, reports] = [await meetingsOf(work, as.panel), await reportsOf(work, as)]
    const today = dayOf(work.now)
    const open = meetings.filter(
      (one) => !beginnable(one, { today, taken: reports.some(({ meetingId }) => meetingId === one.id) }),
    )
    const first = open[0]
    const filled = startingWith(form, {
      ...{
        kind: first ? 'meeting' : 'interim',
        body: begun(first ? await attendanceOf(work, first.id) : []),
        bodyEn: '',
      },
      ...(first ? { meeting: String(first.number), title: `Verslag van bijeenkomst ${first.number}` } : {}),
      ...(first ? { titleEn: `Report of meeting ${first.number}` } : {}),
    })
    return (
      <ReportSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role}>
        <Form form={form}>
          <Choices
            form={filled}
            name="kind"
            label={t('kind')}
            options={reportKinds.map((value) => ({ value, label: say(kindWords[value], lang) }))}
          />
          <Select
            form={filled}
            name="meeting"
            label={t('meeting')}
            hint={t('meetingHint')}
            empty={t('choose')}
            optional
            options={open.map((one) => ({
              value: String(one.number),
              label: t('which', { number: one.number, title: told(one.title, lang), day: longDate(one.day, lang) }),
            }))}
          />
          <TextFields form={filled} />
          <Submit>{t('button')}</Submit>
        </Form>
      </ReportSheet>
    )
  },
  post: ({ work, as, input }) => draft(work, as, input),
  redirect: ({ panel }, { number }) => to(at.report, { panel, report: String(number) }),
  said: ['Het concept is bewaard.', 'The draft was saved.'],
})

/** The heads of a report, with who was there where that was kept. */
function begun(attended: Parameters<typeof presence>[0]): string {
  const counts = presence(attended)
  if (counts.citizens + counts.partner === 0) return say(outline, 'nl')
  const listened = counts.listening > 0 ? [plural(whoListened.one, whoListened.more, counts.listening, 'nl')] : []
  return [[say(whoWas, 'nl', counts), ...listened].join(' '), say(outline, 'nl')].join('\n\n')
}
