import { z } from 'zod'
import { valueIn } from '../../../kit/ui/components/form.ts'
import { GoLink } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { isRefusal } from '../../../kit/work/refusal.ts'
import { at } from '../../addresses.ts'
import { asPerson } from '../../proof.ts'
import { ownPath } from '../../rules.ts'
import { givePasskey as give } from '../actions.ts'
import { deviceAnswer } from '../types.ts'
import { DeviceForm } from '../views.tsx'

const texts = {
  title: ['Je passkey', 'Your passkey'],
  button: ['Gebruik je passkey', 'Use your passkey'],
  other: ['Kies een ander bewijs', 'Choose another factor'],
} as const

/** Where the answer of a device goes; a refused one is tried again here. */
export const givePasskey = page({
  path: at.givePasskey,
  guard: asPerson,
  texts,
  query: ['next'],
  limit: { name: 'give-passkey', attempts: 120, minutes: 15 },
  input: z.object({ answer: deviceAnswer(), next: z.string().default('') }),
  get({ t, form, query }) {
    const next = valueIn(form, 'next') || (query.next ?? '')
    return (
      <PlainSheet title={t('title')} form={form}>
        <DeviceForm
          purpose="give"
          action={at.givePasskey.path}
          ask={at.passkeyAsked.path}
          form={form}
          hidden={{ next }}
          button={t('button')}
        />
        <p>
          <GoLink back to={to(at.secondFactor, {}, { next })}>
            {t('other')}
          </GoLink>
        </p>
      </PlainSheet>
    )
  },
  async post({ work, as, input, visitor, cookies }) {
    const session = { session: visitor?.session ?? '', strong: visitor?.strongAt !== undefined }
    const given = await give(work, as, { ...session, answer: input.answer })
    if (isRefusal(given)) return given
    if (given) cookies.session(given.token, given.days)
    return input.next
  },
  redirect: (_params, next) => ownPath(isRefusal(next) ? '' : next),
})
