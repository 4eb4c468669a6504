import { StyleGuide } from '../../kit/ui/styleguide/style-guide.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { at } from '../addresses.ts'

const texts = { title: ['Stijlgids', 'Style guide'] } as const

export const styleguide = page({
  path: at.styleguide,
  guard: anyone,
  texts,
  get: ({ t, lang }) => (
    <PublicSheet title={t('title')} bare>
      <StyleGuide lang={lang} />
    </PublicSheet>
  ),
})
