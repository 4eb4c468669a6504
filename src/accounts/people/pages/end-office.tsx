import { say } from '../../../kit/texts/texts.ts'
import { Dialog } from '../../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../../kit/ui/components/button.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { asAdministratorAfresh } from '../../proof.ts'
import { personNow } from '../../queries.ts'
import { officeWords } from '../../texts.ts'
import { isOffice } from '../../types.ts'
import { endOffice as end } from '../actions.ts'
import { noOffice, noPerson } from '../rules.ts'
import { AdministratorSheet } from '../views.tsx'

const texts = {
  title: ['Beëindig een functie', 'End an office'],
  head: ['Beëindig je de functie {office} van {name}?', 'Do you end the office of {office} of {name}?'],
  what: [
    'De functie stopt meteen. Alle beheerders krijgen een mail. Je kunt de functie later opnieuw geven; die werkt dan na een dag.',
    'The office stops at once. All administrators get a mail. You can grant it again later; it then works after a day.',
  ],
  button: ['Beëindig de functie', 'End the office'],
  keep: ['Laat het zo', 'Leave it'],
} as const

export const endOffice = page({
  path: at.endOffice,
  guard: asAdministratorAfresh,
  texts,
  async get({ work, t, lang, form, params }) {
    const known = await personNow(work, params.person)
    if (!known) return noPerson()
    if (!isOffice(params.office)) return noOffice()
    const back = to(at.person, { person: known.id })
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
        trail={[{ to: back, label: known.name }, { label: t('title') }]}
        bare
      >
        <Form form={form}>
          <Dialog
            head={t('head', { office: say(officeWords[params.office], lang), name: known.name })}
            actions={actions}
          >
            <p>{t('what')}</p>
          </Dialog>
        </Form>
      </AdministratorSheet>
    )
  },
  async post({ work, as, params: { person, office } }) {
    return isOffice(office) ? end(work, as, { person, office }) : noOffice()
  },
  redirect: ({ person }) => to(at.person, { person }),
  said: ['De functie is beëindigd.', 'The office was ended.'],
})
