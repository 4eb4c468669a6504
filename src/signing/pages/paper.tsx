import { z } from 'zod'
import { partiesOf } from '../../agreement/check/queries.ts'
import { seatOf, WorkSheet } from '../../agreement/check/views.tsx'
import { DateField, Field, FileField, Select, TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { optionalText, text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { bringPaper } from '../actions.ts'
import { at } from '../addresses.ts'

const texts = {
  title: ['Op papier getekend', 'Signed on paper'],
  lead: [
    'Lever het getekende papier aan. Het telt zodra een andere partij bevestigt dat het bij deze versie hoort.',
    'Supply the signed paper. It counts as soon as another party confirms that it belongs to this version.',
  ],
  party: ['Wie tekende?', 'Who signed?'],
  choose: ['Kies een partij', 'Choose a party'],
  print: ['Vingerafdruk op het papier', 'Fingerprint on the paper'],
  printHint: [
    'Typ de eerste 20 tekens over die op het papier staan.',
    'Type the first 20 signs that stand on the paper.',
  ],
  condition: ['Voorbehoud', 'Condition'],
  conditionHint: ['Alleen als er op het papier een voorbehoud staat.', 'Only if the paper holds a condition.'],
  conditionOn: ['Vervuld uiterlijk op', 'Met by'],
  file: ['Scan of foto van het papier', 'Scan or photo of the paper'],
  fileHint: ['PDF, JPG of PNG, hoogstens 20 MB.', 'PDF, JPG or PNG, at most 20 MB.'],
  button: ['Lever aan', 'Supply'],
} as const

export const paper = page({
  path: at.paper,
  guard: may('agreement.evidence'),
  texts,
  upload: true,
  input: z.object({
    party: text(80),
    print: text(100),
    condition: optionalText(300).default(''),
    conditionOn: z.union([z.literal(''), z.iso.date()]).default(''),
    file: z.instanceof(File),
  }),
  async get({ work, as, t, form }) {
    const parties = await partiesOf(work, as.panel)
    return (
      <WorkSheet title={t('title')} form={form} seat={await seatOf(work, as)}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form} files>
          <Select
            form={form}
            name="party"
            label={t('party')}
            empty={t('choose')}
            options={parties.map(({ party, name }) => ({ value: party, label: name }))}
          />
          <Field form={form} name="print" label={t('print')} hint={t('printHint')} code width="full" />
          <FileField form={form} name="file" label={t('file')} hint={t('fileHint')} accept=".pdf,.jpg,.jpeg,.png" />
          <TextArea form={form} name="condition" label={t('condition')} hint={t('conditionHint')} optional rows={2} />
          <DateField form={form} name="conditionOn" label={t('conditionOn')} optional />
          <Submit>{t('button')}</Submit>
        </Form>
      </WorkSheet>
    )
  },
  post: ({ work, as, input, params }) => bringPaper(work, as, { ...input, number: params.number }),
  redirect: ({ panel }) => to(at.table, { panel }),
  said: [
    'Het papier is aangeleverd. Een andere partij bevestigt het.',
    'The paper was supplied. Another party confirms it.',
  ],
})
