import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { GoLink } from '../../../kit/ui/link.tsx'
import { Form } from '../../../kit/web/form.tsx'
import { anybody, page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { sha256 } from '../../../kit/work/canonical.ts'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { at } from '../../addresses.ts'
import { signInMinutes } from '../../policy.ts'
import { signInOf } from '../../queries.ts'
import { signInByLink } from '../actions.ts'
import { takeLink } from '../rules.ts'
import { afterSignIn } from '../views.tsx'

const texts = {
  title: ['Inloggen', 'Sign in'],
  ready: [
    'Je link klopt. Druk op de knop, dan ben je ingelogd.',
    'Your link is right. Press the button and you are signed in.',
  ],
  button: ['Log in', 'Sign in'],
  over: ['Deze link werkt niet meer', 'This link no longer works'],
  why: [
    'Een link werkt één keer en {minutes} minuten. Vraag een nieuwe aan.',
    'A link works once and for {minutes} minutes. Ask for a new one.',
  ],
  again: ['Vraag een nieuwe mail', 'Ask for a new mail'],
} as const

/** Looking signs nobody in: programs that scan mail open every link. The button does. */
export const signInLink = page({
  path: at.signInLink,
  guard: anybody,
  texts,
  limit: { name: 'sign-in-link', attempts: 120, minutes: 15 },
  async get({ work, t, params }) {
    const open = !isRefusal(takeLink(await signInOf(work, sha256(params.token)), work.now))
    return open ? (
      <PlainSheet title={t('title')}>
        <p>{t('ready')}</p>
        <Form>
          <Submit>{t('button')}</Submit>
        </Form>
      </PlainSheet>
    ) : (
      <PlainSheet title={t('over')}>
        <p>{t('why', { minutes: signInMinutes })}</p>
        <p>
          <GoLink to={at.signIn.path}>{t('again')}</GoLink>
        </p>
      </PlainSheet>
    )
  },
  async post({ work, params, cookies, visitor }) {
    const opened = await signInByLink(work, params.token, visitor?.session)
    cookies.session(opened.token, opened.days)
    return opened
  },
  redirect: (_params, opened) => afterSignIn(opened),
})
