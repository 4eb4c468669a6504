import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { at } from '../../addresses.ts'
import { asHerself } from '../../proof.ts'
import { person } from '../../queries.ts'
import { removeFactor } from '../actions.ts'
import { noApp } from '../rules.ts'
import { RemoveFactor } from '../views.tsx'

const texts = {
  title: ['Haal de app met codes weg', 'Remove the app with codes'],
  head: ['Haal je de app met codes weg?', 'Do you remove the app with codes?'],
  button: ['Haal de app weg', 'Remove the app'],
} as const

export const removeApp = page({
  path: at.removeApp,
  guard: asHerself,
  texts,
  async get({ work, as, t, form }) {
    if (!(await person(work, as.person))?.totp) return noApp()
    return (
      <PlainSheet title={t('title')} form={form}>
        <RemoveFactor head={t('head')} button={t('button')} form={form} />
      </PlainSheet>
    )
  },
  post: ({ work, as }) => removeFactor(work, as, 'app'),
  redirect: () => at.factors.path,
  said: ['De app is weggehaald.', 'The app was removed.'],
})
