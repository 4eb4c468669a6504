import { Field } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { anybody, page } from '../../kit/web/page.ts'
import { PlainSheet } from '../../kit/web/sheets.tsx'
import { sha256 } from '../../kit/work/canonical.ts'
import { isRefusal } from '../../kit/work/refusal.ts'
import { begin } from '../actions.ts'
import { at } from '../addresses.ts'
import { holders, invitationOf } from '../queries.ts'
import { takeInvitation } from '../rules.ts'
import { FirstStart } from '../types.ts'
import { OrganisingFields } from '../views.tsx'

const texts = {
  title: ['Welkom bij Kring', 'Welcome to Kring'],
  why: [
    'Vul in wie de burgerpanels organiseert en wie je zelf bent. Je wordt de eerste beheerder.',
    'Tell who organises the citizens’ panels and who you are. You become the first administrator.',
  ],
  who: ['De organisatie', 'The organisation'],
  you: ['Jijzelf', 'Yourself'],
  ownName: ['Je naam', 'Your name'],
  ownEmail: ['Je mailadres', 'Your email address'],
  ownHint: ['Hiermee log je straks in.', 'You sign in with this from now on.'],
  button: ['Begin', 'Begin'],
} as const

export const firstStart = page({
  path: at.firstStart,
  guard: anybody,
  texts,
  limit: { name: 'first-start', attempts: 30, minutes: 15 },
  input: FirstStart,
  async get({ work, t, form, params }) {
    const asked = await invitationOf(work, sha256(params.token))
    const open = takeInvitation(asked, (await holders(work, 'administrator')).length, work.now)
    if (isRefusal(open)) return open
    return (
      <PlainSheet title={t('title')} form={form}>
        <p>{t('why')}</p>
        <Form form={form}>
          <h2>{t('who')}</h2>
          <OrganisingFields form={form} />
          <h2>{t('you')}</h2>
          <Field form={form} name="ownName" label={t('ownName')} autocomplete="name" />
          <Field
            form={form}
            name="ownEmail"
            type="email"
            label={t('ownEmail')}
            hint={t('ownHint')}
            autocomplete="email"
          />
          <Submit>{t('button')}</Submit>
        </Form>
      </PlainSheet>
    )
  },
  async post({ work, input, params, lang, cookies }) {
    const { token, days } = await begin(work, params.token, { ...input, lang })
    cookies.session(token, days)
  },
  redirect: () => to(at.setUpFactor, {}, { next: at.people.path }),
})
