import { Submit } from '../../kit/ui/components/form-block.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { PlainSheet } from '../../kit/web/sheets.tsx'
import { sha256 } from '../../kit/work/canonical.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import { confirmNewEmail } from '../actions.ts'
import { at } from '../addresses.ts'
import { asHerself } from '../proof.ts'
import { newEmailOf } from '../queries.ts'
import { takeNewEmail } from '../rules.ts'

const texts = {
  title: ['Bevestig je mailadres', 'Confirm your email address'],
  ask: ['Wil je voortaan inloggen met {email}?', 'Do you want to sign in with {email} from now on?'],
  button: ['Ja, gebruik dit adres', 'Yes, use this address'],
  over: ['Deze link werkt niet meer', 'This link no longer works'],
  why: ['Vraag op je eigen pagina een nieuwe link aan.', 'Ask for a new link on your own page.'],
  back: ['Naar mijn gegevens', 'To my details'],
} as const

/** The link works only for the person who asked for it, signed in: whoever got it by mistake can do nothing with it. */
export const confirmEmail = page({
  path: at.confirmEmail,
  guard: asHerself,
  texts,
  async get({ work, as, t, params, form }) {
    const asked = await newEmailOf(work, { person: as.person, tokenHash: sha256(params.token) })
    const open = takeNewEmail(asked, false, work.now)
    const back = (
      <p>
        <GoLink back to={at.me.path}>
          {t('back')}
        </GoLink>
      </p>
    )
    return isRefusal(open) || form.errors.length > 0 ? (
      <PlainSheet title={t('over')}>
        {form.errors.map((error) => (
          <p>{error.text}</p>
        ))}
        {form.errors.length === 0 ? <p>{t('why')}</p> : null}
        {back}
      </PlainSheet>
    ) : (
      <PlainSheet title={t('title')}>
        <p>{t('ask', { email: open.email })}</p>
        <Form>
          <Submit>{t('button')}</Submit>
        </Form>
        {back}
      </PlainSheet>
    )
  },
  post: ({ work, as, params }) => confirmNewEmail(work, as, params.token),
  redirect: () => at.me.path,
  said: ['Je mailadres is veranderd.', 'Your email address has changed.'],
})
