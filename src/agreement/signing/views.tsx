import { speak } from '../../kit/texts/texts.ts'
import { Button } from '../../kit/ui/components/button.tsx'
import { Field } from '../../kit/ui/components/field.tsx'
import { emptyForm } from '../../kit/ui/components/form.ts'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { permissions } from '../../panel/permissions.ts'
import type { Role } from '../../panel/types.ts'
import { openCondition } from '../rules.ts'
import type { Signature } from '../types.ts'
import { at } from './addresses.ts'

const texts = {
  confirm: ['Bevestig dat dit papier bij deze versie hoort', 'Confirm that this paper belongs to this version'],
  see: ['Bekijk het papier', 'See the paper'],
  met: ['Waaruit blijkt dat het voorbehoud is vervuld?', 'What shows that the condition is met?'],
  metButton: ['Voorbehoud vervuld', 'Condition met'],
} as const

/** What can be done with a signature: confirm a paper, close a condition. */
export function SignatureActs({ one, panel, role }: { one: Signature; panel: string; role: Role }) {
  const t = speak(texts, useLang())
  if (!permissions['agreement.accept'].some((held) => held === role)) return null
  const params = { panel, signature: one.id }
  return (
    <div class="kr-flow">
      {one.fileId ? (
        <p>
          <Link to={to(at.confirmPaper, params)}>{t('see')}</Link>
        </p>
      ) : null}
      {one.way === 'paper' && !one.confirmedAt ? (
        <Form action={to(at.confirmPaper, params)}>
          <Button type="submit">{t('confirm')}</Button>
        </Form>
      ) : null}
      {openCondition(one) ? (
        <Form action={to(at.condition, params)}>
          <Field form={{ ...emptyForm, key: one.id }} name="shownBy" label={t('met')} width="full" />
          <Button type="submit" kind="second">
            {t('metButton')}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}
