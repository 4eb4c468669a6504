import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { at } from '../../addresses.ts'
import { asHerself } from '../../proof.ts'
import { passkeysOf } from '../../queries.ts'
import { removeFactor } from '../actions.ts'
import { noPasskey } from '../rules.ts'
import { RemoveFactor } from '../views.tsx'

const texts = {
  title: ['Haal een passkey weg', 'Remove a passkey'],
  head: ['Haal je de passkey "{name}" weg?', 'Do you remove the passkey "{name}"?'],
  button: ['Haal de passkey weg', 'Remove the passkey'],
} as const

export const removePasskey = page({
  path: at.removePasskey,
  guard: asHerself,
  texts,
  async get({ work, as, t, form, params }) {
    const key = (await passkeysOf(work, as.person)).find(({ id }) => id === params.passkey)
    if (!key) return noPasskey()
    return (
      <PlainSheet title={t('title')} form={form}>
        <RemoveFactor head={t('head', { name: key.name })} button={t('button')} form={form} />
      </PlainSheet>
    )
  },
  post: ({ work, as, params }) => removeFactor(work, as, params.passkey),
  redirect: () => at.factors.path,
  said: ['De passkey is weggehaald.', 'The passkey was removed.'],
})
