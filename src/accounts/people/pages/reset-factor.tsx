import { Dialog } from '../../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../../kit/ui/components/button.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { asAdministratorAfresh } from '../../proof.ts'
import { personNow } from '../../queries.ts'
import { resetFactor as reset } from '../actions.ts'
import { noPerson } from '../rules.ts'
import { AdministratorSheet } from '../views.tsx'

const texts = {
  title: ['Haal een tweede bewijs weg', 'Take a second factor away'],
  head: ['Haal je het tweede bewijs van {name} weg?', 'Do you take away the second factor of {name}?'],
  sure: [
    'Bel of zie {name} eerst zelf. Wie bij iemands mail kan, kan ook hierom vragen.',
    'Call or see {name} yourself first. Who can read somebody’s mail can ask for this as well.',
  ],
  what: [
    '{name} wordt overal uitgelogd en stelt bij het volgende inloggen een nieuw bewijs in. {name} en alle beheerders krijgen een mail.',
    '{name} is signed out everywhere and sets up a new one when signing in next. {name} and all administrators get a mail.',
  ],
  button: ['Haal het bewijs weg', 'Take it away'],
  keep: ['Laat het zo', 'Leave it'],
} as const

export const resetFactor = page({
  path: at.resetFactor,
  guard: asAdministratorAfresh,
  texts,
  async get({ work, t, form, params }) {
    const known = await personNow(work, params.person)
    if (!known) return noPerson()
    const back = to(at.person, { person: known.id })
    const { name } = known
    const actions = (
      <>
        <Button kind="danger">{t('button')}</Button>
        <ButtonLink kind="quiet" to={back}>
          {t('keep')}
        </ButtonLink>
      </>
    )
    return (
      <AdministratorSheet
        title={t('title')}
        form={form}
        trail={[{ to: back, label: name }, { label: t('title') }]}
        bare
      >
        <Form form={form}>
          <Dialog head={t('head', { name })} actions={actions}>
            <p>{t('sure', { name })}</p>
            <p>{t('what', { name })}</p>
          </Dialog>
        </Form>
      </AdministratorSheet>
    )
  },
  post: ({ work, as, params }) => reset(work, as, params),
  redirect: ({ person }) => to(at.person, { person }),
  said: ['Het tweede bewijs is weggehaald.', 'The second factor was taken away.'],
})
