import type { PropsWithChildren } from 'hono/jsx'
import { capital } from '../../kit/texts/signs.ts'
import { speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Field } from '../../kit/ui/components/field.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { useLang } from '../../kit/ui/language.tsx'
import { to } from '../../kit/web/addresses.ts'
import { OfficeSheet, type SheetProps } from '../../kit/web/sheets.tsx'
import type { Panel, Role } from '../../panel/types.ts'
import { roleName } from '../../panel/views.tsx'
import { sideWords } from '../poll/texts.ts'
import { at } from './addresses.ts'

const texts = {
  polls: ['Peilingen', 'Polls'],
  over: ['{panel}: {title}', '{panel}: {title}'],
} as const

/** A page of the tellers: they see the polls of one panel, and nothing else of it. */
export function TellerSheet({
  panel,
  role,
  title,
  children,
  ...props
}: PropsWithChildren<SheetProps & { panel: Panel; role: Role }>) {
  const lang = useLang()
  const t = speak(texts, lang)
  const menu = role === 'teller' ? [{ to: to(at.polls, { panel: panel.slug }), label: t('polls') }] : []
  return (
    <OfficeSheet
      {...props}
      title={t('over', { panel: told(panel.title, lang), title })}
      menu={menu}
      role={capital(roleName(role, lang))}
    >
      {children}
    </OfficeSheet>
  )
}

/** A number for each of the two groups. */
export function SideFields({ form }: { form: FormState }) {
  const t = speak(sideWords, useLang())
  return (
    <>
      <Field form={form} name="citizens" label={t('citizens')} width="w4" inputmode="numeric" />
      <Field form={form} name="partner" label={t('partner')} width="w4" inputmode="numeric" />
    </>
  )
}
