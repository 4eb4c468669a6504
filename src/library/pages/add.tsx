import { dayOf } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { DateField, Field, FileField, Select, TextArea } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { add as addIt } from '../actions.ts'
import { at } from '../addresses.ts'
import { allDocuments } from '../queries.ts'
import { nextVersion, notHers } from '../rules.ts'
import { kindWords, languageWords } from '../texts.ts'
import { type DocumentRow, kinds, NewDocument } from '../types.ts'

const texts = {
  title: ['Voeg een stuk toe', 'Add a document'],
  kind: ['Wat is het?', 'What is it?'],
  kindHint: [
    'Feiten zijn na te gaan. Een analyse legt uit. Een mening kiest. Een ervaring vertelt wat iemand meemaakte.',
    'Facts can be checked. An analysis explains. An opinion chooses. An experience tells what somebody went through.',
  ],
  name: ['Titel', 'Title'],
  nameEn: ['Titel in het Engels', 'Title in English'],
  author: ['Wie maakte het?', 'Who made it?'],
  dated: ['Datum van het stuk', 'Date of the document'],
  source: ['Waar komt het vandaan?', 'Where does it come from?'],
  summary: ['Waar gaat het over?', 'What is it about?'],
  summaryHint: [
    'In gewone woorden, voor iemand die er niets van weet.',
    'In plain words, for somebody who knows nothing of it.',
  ],
  summaryEn: ['In het Engels', 'In English'],
  checked: ['Wie keek ernaar?', 'Who looked at it?'],
  checkedHint: [
    'Iemand anders dan de maker, die zegt dat het klopt of eerlijk is.',
    'Somebody other than its maker, who says that it is right or fair.',
  ],
  licence: ['Wat mogen anderen ermee?', 'What may others do with it?'],
  licenceHint: [
    'Bijvoorbeeld: vrij te delen met naam van de maker.',
    'For instance: free to share with the name of its maker.',
  ],
  language: ['Taal van het stuk', 'Language of the document'],
  file: ['Bestand', 'File'],
  fileHint: ['PDF, JPG of PNG, hoogstens 20 MB.', 'PDF, JPG or PNG, at most 20 MB.'],
  link: ['Of het webadres', 'Or the web address'],
  from: ['Vanaf welke dag lezen de leden het?', 'From which day do the members read it?'],
  fromHint: ['Op die dag is het ook voor iedereen open.', 'On that day it is open to everybody too.'],
  replaces: ['Is dit een nieuwe versie van een ander stuk?', 'Is this a new version of another document?'],
  no: ['Nee, het is nieuw', 'No, it is new'],
  button: ['Voeg toe', 'Add'],
} as const

/** What it is and who made it. */
function About({ form }: { form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      <Choices
        form={form}
        name="kind"
        label={t('kind')}
        hint={t('kindHint')}
        options={kinds.map((kind) => ({ value: kind, label: say(kindWords[kind], lang) }))}
      />
      <Field form={form} name="title" label={t('name')} maxlength={160} />
      <Field form={form} name="titleEn" label={t('nameEn')} optional maxlength={160} />
      <TextArea form={form} name="summary" label={t('summary')} hint={t('summaryHint')} rows={4} />
      <TextArea form={form} name="summaryEn" label={t('summaryEn')} optional rows={4} />
      <Field form={form} name="author" label={t('author')} />
      <DateField form={form} name="datedOn" label={t('dated')} />
      <Field form={form} name="source" label={t('source')} />
      <Field form={form} name="checkedBy" label={t('checked')} hint={t('checkedHint')} />
      <Field form={form} name="licence" label={t('licence')} hint={t('licenceHint')} />
      <Choices
        form={form}
        name="language"
        label={t('language')}
        options={['nl', 'en'].map((one) => ({ value: one, label: say(languageWords[one] ?? ['', ''], lang) }))}
      />
    </>
  )
}

/** Where it stands and from when. */
function Held({ form, earlier }: { form: FormState; earlier: readonly DocumentRow[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      <FileField
        form={form}
        name="file"
        label={t('file')}
        hint={t('fileHint')}
        optional
        accept=".pdf,.jpg,.jpeg,.png"
      />
      <Field form={form} name="link" type="url" label={t('link')} optional />
      <DateField form={form} name="visibleFrom" label={t('from')} hint={t('fromHint')} />
      {earlier.length === 0 ? null : (
        <Select
          form={form}
          name="replaces"
          label={t('replaces')}
          empty={t('no')}
          options={earlier.map((one) => ({ value: one.id, label: told(one.title, lang) }))}
        />
      )}
    </>
  )
}

export const add = page({
  path: at.add,
  guard: may('library.write'),
  texts,
  upload: true,
  input: NewDocument,
  async get({ work, as, t, form }) {
    const panel = await panelOf(work, as)
    const earlier = (await allDocuments(work, as)).filter(
      (one) => typeof nextVersion(one) === 'number' && !notHers(one, as),
    )
    const filled = { ...form, values: { language: 'nl', visibleFrom: dayOf(work.now), ...form.values } }
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel }} role={as.role}>
        <Form form={filled} files>
          <About form={filled} />
          <Held form={filled} earlier={earlier} />
          <Submit>{t('button')}</Submit>
        </Form>
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => addIt(work, as, input),
  redirect: (params) => to(at.staff, params),
  said: ['Het stuk is toegevoegd.', 'The document was added.'],
})
