import { z } from 'zod'
import { dateAndTime } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { Button } from '../../kit/ui/components/button.tsx'
import { Field, Select } from '../../kit/ui/components/field.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { email, optionalText, text } from '../../kit/web/forms.ts'
import { page } from '../../kit/web/page.ts'
import { givePost } from '../actions.ts'
import { at } from '../addresses.ts'
import { may } from '../proof.ts'
import { panelOf, partnersOf, team as teamOf, waiting } from '../queries.ts'
import { givable } from '../rules.ts'
import { roleWords } from '../texts.ts'
import { roles } from '../types.ts'
import { StaffSheet } from '../views.tsx'

const texts = {
  title: ['Mensen van dit panel', 'People of this panel'],
  name: ['Naam', 'Name'],
  role: ['Rol', 'Role'],
  partner: ['Organisatie', 'Organisation'],
  partnerHint: ['Alleen voor mensen van de partner.', 'Only for people of the partner.'],
  task: ['Functie', 'Position'],
  taskHint: ['Zoals "wethouder" of "notaris".', 'Such as "alderman" or "notary".'],
  from: ['Werkt vanaf', 'Works from'],
  waits: ['zodra de directeur het bevestigt', 'once the director confirms it'],
  end: ['Stop deze rol', 'End this role'],
  none: ['Nog niemand.', 'Nobody yet.'],
  add: ['Geef iemand een rol', 'Give somebody a role'],
  email: ['E-mailadres', 'Email address'],
  choose: ['Kies', 'Choose'],
  button: ['Geef deze rol', 'Give this role'],
} as const

export const team = page({
  path: at.team,
  guard: may('panel.post', { fresh: true }),
  texts,
  input: z.object({
    name: text(120),
    email: email(),
    role: z.enum(roles),
    partnerId: z.union([z.literal('').transform(() => undefined), z.uuid()]),
    task: optionalText(120),
    lang: z.enum(['nl', 'en']).default('nl'),
  }),
  async get({ work, as, t, lang, form, params }) {
    const posts = [...(await teamOf(work, as)), ...(await waiting(work, as))]
    const partners = await partnersOf(work, as.panel)
    const worksFrom = (from: Date | null) =>
      from === null ? t('waits') : from > work.now ? dateAndTime(from, lang) : ''
    return (
      <StaffSheet title={t('title')} form={form} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <Table
          caption={t('title')}
          captionHidden
          empty={t('none')}
          columns={[
            { head: t('name') },
            { head: t('role') },
            { head: t('partner') },
            { head: t('from') },
            { head: t('end'), actions: true, hiddenHead: true },
          ]}
          rows={posts.map((post) => [
            post.name,
            [say(roleWords[post.role], lang), post.task].filter(Boolean).join(', '),
            post.partner ?? '',
            worksFrom(post.worksFrom),
            <Form action={to(at.endPost, { ...params, post: post.id })}>
              <Button kind="quiet">{t('end')}</Button>
            </Form>,
          ])}
        />
        <Section id="rol" head={t('add')} rule>
          <Form form={form}>
            <Field form={form} name="name" label={t('name')} width="w12" />
            <Field form={form} name="email" type="email" label={t('email')} width="w12" />
            <Select
              form={form}
              name="role"
              label={t('role')}
              empty={t('choose')}
              options={roles
                .filter((value) => !givable(value))
                .map((value) => ({ value, label: say(roleWords[value], lang) }))}
            />
            <Select
              form={form}
              name="partnerId"
              label={t('partner')}
              hint={t('partnerHint')}
              empty="–"
              optional
              options={partners.map((one) => ({ value: one.id, label: one.name }))}
            />
            <Field form={form} name="task" label={t('task')} hint={t('taskHint')} optional width="w12" />
            <Submit>{t('button')}</Submit>
          </Form>
        </Section>
      </StaffSheet>
    )
  },
  post: ({ work, as, input }) => givePost(work, as, input),
  redirect: (params) => to(at.team, params),
  said: [
    'De rol is gegeven. Een rol van medewerkers werkt na 24 uur; die van de partner zodra de directeur hem bevestigt.',
    'The role was given. A role of staff works after 24 hours; one of the partner once the director confirms it.',
  ],
})
