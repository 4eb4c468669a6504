import { z } from 'zod'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { Choices } from '../../kit/ui/components/choices.tsx'
import { TextArea } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { vouch as vouchFor } from '../actions.ts'
import { at } from '../addresses.ts'
import { may } from '../proof.ts'
import { panelOf, waiting } from '../queries.ts'
import { roleName, StaffSheet } from '../views.tsx'

const texts = {
  title: ['Wie spreekt voor de partner?', 'Who speaks for the partner?'],
  lead: [
    'Deze mensen zijn genoemd. Hun rol werkt pas als jij bij de organisatie hebt nagevraagd of het klopt. Bel of schrijf via het adres op haar eigen website, niet via de procesleider.',
    'These people were named. Their role works only once you have asked the organisation whether it is right. Call or write at the address on its own website, not through the process lead.',
  ],
  who: ['Wie bevestig je?', 'Whom do you confirm?'],
  person: ['{name}, {role} van {partner} ({email})', '{name}, {role} of {partner} ({email})'],
  named: ['genoemd door {name}', 'named by {name}'],
  how: ['Hoe weet je dat het klopt?', 'How do you know that it is right?'],
  howHint: [
    'Dit staat straks op de openbare pagina van de afspraak. Zoals "gebeld via het algemene nummer van de gemeente, 3 maart". Noem geen namen.',
    'This will stand on the public page of the agreement. Such as "called the general number of the municipality, 3 March". Name nobody.',
  ],
  button: ['Bevestig', 'Confirm'],
  none: ['Niemand wacht op je bevestiging', 'Nobody waits for your confirmation'],
  noneWhy: [
    'Noemt de procesleider iemand voor de partner, dan krijg je een mail.',
    'When the process lead names somebody for the partner, you get a mail.',
  ],
  back: ['Terug naar het panel', 'Back to the panel'],
} as const

export const vouch = page({
  path: at.vouch,
  guard: may('panel.vouch', { fresh: true }),
  texts,
  input: z.object({
    posts: z.union([z.array(z.uuid()), z.uuid().transform((one) => [one])]).default([]),
    how: text(200),
  }),
  async get({ work, as, t, lang, form, params }) {
    const named = await waiting(work, as)
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        {named.length === 0 ? (
          <Empty head={t('none')} action={<Link to={to(at.staff, params)}>{t('back')}</Link>}>
            {t('noneWhy')}
          </Empty>
        ) : (
          <>
            <p class="kr-lead">{t('lead')}</p>
            <Form form={form}>
              <Choices
                form={form}
                kind="checkbox"
                name="posts"
                label={t('who')}
                options={named.map((one) => ({
                  value: one.id,
                  label: t('person', {
                    ...{ name: one.name, role: roleName(one.role, lang) },
                    ...{ partner: one.partner ?? '', email: one.email ?? '' },
                  }),
                  ...(one.namer ? { hint: t('named', { name: one.namer }) } : {}),
                }))}
              />
              <TextArea form={form} name="how" label={t('how')} hint={t('howHint')} rows={2} />
              <Submit>{t('button')}</Submit>
            </Form>
          </>
        )}
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => vouchFor(work, as, input),
  redirect: (params) => to(at.vouch, params),
  said: ['Bevestigd. Zij kunnen aan het werk.', 'Confirmed. They can start.'],
})
