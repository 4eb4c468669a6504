import { z } from 'zod'
import { say, speak } from '../../../kit/texts/texts.ts'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { DateField, Field, FileField, TextArea } from '../../../kit/ui/components/field.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { day, text } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { stop } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { checkWords } from '../../prose/check-words.ts'
import { supply as supplyIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { noPoint, pointOf } from '../rules.ts'
import { seatOf, WorkSheet } from '../views.tsx'

const texts = {
  author: ['Wie maakte of nam het?', 'Who made or took it?'],
  dated: ['Datum van het stuk', 'Date of the document'],
  shows: ['Wat laat het zien?', 'What does it show?'],
  showsHint: ['In een hele zin, ten minste 20 letters.', 'In a full sentence, at least 20 letters.'],
  file: ['Bestand', 'File'],
  fileHint: ['PDF, JPG of PNG, hoogstens 20 MB.', 'PDF, JPG or PNG, at most 20 MB.'],
  add: ['Lever een stuk aan', 'Supply a document'],
  sort: ['Wat is het?', 'What is it?'],
  document: ['Een stuk', 'A document'],
  decision: ['Een besluit', 'A decision'],
  name: ['Titel, of nummer en naam van het besluit', 'Title, or number and name of the decision'],
  button: ['Lever aan', 'Supply'],
} as const

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

export const supply = page({
  path: at.supply,
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
    if (!known) return noPoint()
    return (
      <WorkSheet title={t('add')} form={form} seat={await seatOf(work, as)}>
        <p class="kr-lead">{say(checkWords[known].title, lang)}</p>
        <p>{say(checkWords[known].good, lang)}</p>
        <Supply form={form} />
      </WorkSheet>
    )
  },
  post: ({ work, as, input, params }) =>
    supplyIt(work, as, { ...input, point: pointOf(params.point) ?? stop(noPoint()) }),
  redirect: ({ panel, point }) => to(at.point, { panel, point }),
  said: [
    'Het stuk is aangeleverd. Een andere partij kijkt ernaar.',
    'The document was supplied. Another party looks at it.',
  ],
})
