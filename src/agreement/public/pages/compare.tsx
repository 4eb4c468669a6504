import { z } from 'zod'
import { FileField } from '../../../kit/ui/components/field.tsx'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { anybody, page } from '../../../kit/web/page.ts'
import { panelBySlug } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { at as signing } from '../../../signing/addresses.ts'
import { sameAsPublished } from '../../text/actions.ts'
import { at } from '../addresses.ts'

const texts = {
  title: ['Is dit dezelfde afspraak?', 'Is this the same agreement?'],
  lead: [
    'Kies een pdf van deze afspraak die je hebt. We vergelijken elke byte met de versies die openbaar zijn. We bewaren je bestand niet.',
    'Choose a PDF of this agreement that you have. We compare every byte with the versions that are public. We do not keep your file.',
  ],
  file: ['Jouw pdf', 'Your PDF'],
  button: ['Vergelijk', 'Compare'],
  back: ['Terug naar de afspraak', 'Back to the agreement'],
} as const

export const compare = page({
  path: at.compare,
  guard: anybody,
  texts,
  upload: true,
  limit: { name: 'compare', attempts: 30, minutes: 15 },
  input: z.object({ file: z.instanceof(File) }),
  async get({ work, t, form, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    return (
      <PanelPage title={t('title')} form={form} of={{ panel }}>
        <p class="kr-lead">{t('lead')}</p>
        <Form form={form} files>
          <FileField form={form} name="file" label={t('file')} accept=".pdf" />
          <Submit>{t('button')}</Submit>
        </Form>
        <p>
          <Link to={to(signing.public, params)}>{t('back')}</Link>
        </p>
      </PanelPage>
    )
  },
  post: ({ work, input, params }) => sameAsPublished(work, params.panel, input.file),
  redirect: (params) => to(at.compare, params),
  said: [
    'Hetzelfde. Dit is precies een versie die hier openbaar is.',
    'The same. This is exactly a version that is public here.',
  ],
})
