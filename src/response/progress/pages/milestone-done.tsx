import { z } from 'zod'
import { longDate } from '../../../kit/texts/dates.ts'
import { told } from '../../../kit/texts/words.ts'
import { DateField } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { day } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { DeskSheet } from '../../../panel/views.tsx'
import { at } from '../../addresses.ts'
import { entryOf } from '../../queries.ts'
import { deskOf, filled } from '../../views.tsx'
import { reachMilestone } from '../actions.ts'

const refuse = refusing({ 'no-milestone': ['Deze mijlpaal is er niet.', 'There is no such milestone.'] })
const texts = {
  title: ['Mijlpaal gehaald', 'Milestone reached'],
  due: ['Afgesproken: uiterlijk {day}.', 'Agreed: by {day}.'],
  doneOn: ['Gehaald op', 'Reached on'],
  button: ['Meld dit', 'Report this'],
} as const

export const milestoneDone = page({
  path: at.milestoneDone,
  guard: may('response.follow'),
  texts,
  input: z.object({ doneOn: day() }),
  async get({ work, as, t, lang, form, params }) {
    const found = await entryOf(work, as.panel, params.number)
    const one = found?.entry.milestones.find(({ id }) => id === params.milestone)
    if (!found || !one) return refuse('no-milestone', { status: 404 })
    const { today } = found.dossier
    return (
      <DeskSheet title={t('title')} form={form} {...(await deskOf(work, as))}>
        <p class="kr-lead">{told(one.what, lang)}</p>
        <p>{t('due', { day: longDate(one.dueOn, lang) })}</p>
        <Form form={form}>
          <DateField form={filled(form, { doneOn: today })} name="doneOn" label={t('doneOn')} max={today} />
          <Submit kind="partner">{t('button')}</Submit>
        </Form>
      </DeskSheet>
    )
  },
  post: ({ work, as, input, params }) => reachMilestone(work, as, { ...params, ...input }),
  redirect: ({ panel, number }) => to(at.report, { panel, number }),
  said: ['De mijlpaal is gehaald.', 'The milestone was reached.'],
})
