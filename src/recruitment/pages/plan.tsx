import { z } from 'zod'
import { isFree } from '../../kit/texts/workdays.ts'
import { DateField, Field, TextArea } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { day, optionalText, whole } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { plan as planIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { recruitmentOf, termsOf } from '../queries.ts'
import type { Recruitment } from '../types.ts'
import { RecruitmentSheet } from '../views.tsx'

const texts = {
  title: ['Plan van de werving', 'Recruitment plan'],
  lead: [
    'Deze dagen komen in de brief. Na de eerste brief veranderen ze niet meer.',
    'These days are in the letter. After the first letter they do not change.',
  ],
  closes: ['Aanmelden kan tot en met', 'Registration until the end of'],
  drawOn: ['Dag van de loting', 'Day of the draw'],
  drawHint: [
    'Ten minste 3 werkdagen na de sluiting: post van vóór de sluiting telt mee.',
    'At least 3 working days after the close: post from before it counts.',
  ],
  holiday: ['Let op: deze dag is een feestdag. Dat mag.', 'Note: this day is a public holiday. That is allowed.'],
  drawTime: ['Tijd van de loting', 'Time of the draw'],
  timeHint: ['Schrijf de tijd als 19:30.', 'Write the time as 19:30.'],
  badTime: ['Schrijf de tijd als 19:30.', 'Write the time as 19:30.'],
  letters: ['Aantal brieven', 'Number of letters'],
  exclusions: ['Wie kan niet meedoen?', 'Who cannot take part? (Dutch)'],
  exclusionsHint: [
    'Eén per regel, zoals "Wie lid is van de gemeenteraad". Iedereen die zich aanmeldt verklaart dat dit niet geldt.',
    'One a line. Everybody who registers declares that none applies.',
  ],
  exclusionsEn: ['Dezelfde regels in het Engels', 'The same lines in English'],
  button: ['Bewaar het plan', 'Keep the plan'],
} as const

export const plan = page({
  path: at.plan,
  guard: may('recruitment.plan'),
  texts,
  input: z.object({
    closesOn: day(),
    drawOn: day(),
    drawTime: z
      .string()
      .trim()
      .regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, 'badTime')
      .transform((time) => time.replace('.', ':')),
    letters: whole(0, 1_000_000),
    exclusions: optionalText(3000).default(''),
    exclusionsEn: optionalText(3000).default(''),
  }),
  async get({ work, as, t, form }) {
    const [it, terms] = [await recruitmentOf(work, as.panel), await termsOf(work, as.panel)]
    const filled = startingWith(form, it, terms?.letters)
    return (
      <RecruitmentSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form}>
          <DateField form={filled} name="closesOn" label={t('closes')} />
          <DateField
            form={filled}
            name="drawOn"
            label={t('drawOn')}
            hint={t(it?.drawOn && isFree(it.drawOn) ? 'holiday' : 'drawHint')}
          />
          <Field form={filled} name="drawTime" label={t('drawTime')} hint={t('timeHint')} width="w8" />
          <Field form={filled} name="letters" label={t('letters')} inputmode="numeric" width="w8" />
          <TextArea form={filled} name="exclusions" label={t('exclusions')} hint={t('exclusionsHint')} optional />
          <TextArea form={filled} name="exclusionsEn" label={t('exclusionsEn')} optional />
          <Submit>{t('button')}</Submit>
        </Form>
      </RecruitmentSheet>
    )
  },
  post: ({ work, as, input }) => planIt(work, as, input),
  redirect: (params) => to(at.recruitment, params),
  said: ['Het plan is bewaard.', 'The plan was kept.'],
})

/** What was typed, or else what stands there. */
function startingWith(form: FormState, it: Recruitment | undefined, letters: number | undefined): FormState {
  if (Object.keys(form.values).length > 0) return form
  const held: unknown = it?.exclusions ?? []
  const exclusions = held as { nl: string; en?: string }[]
  const values = {
    ...{ closesOn: it?.closesOn ?? '', drawOn: it?.drawOn ?? '', drawTime: it?.drawTime?.slice(0, 5) ?? '' },
    letters: String(it?.letters ?? letters ?? ''),
    exclusions: exclusions.map(({ nl }) => nl).join('\n'),
    exclusionsEn: exclusions.every(({ en }) => en) ? exclusions.map(({ en }) => en).join('\n') : '',
  }
  return { ...form, values }
}
