import type { PropsWithChildren } from 'hono/jsx'
import { type Pair, say, speak } from '../kit/texts/texts.ts'
import type { FormState } from '../kit/ui/components/form.ts'
import { Crumbs } from '../kit/ui/components/navigation.tsx'
import { Status } from '../kit/ui/components/status.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { OfficeSheet } from '../kit/web/sheets.tsx'
import { at as panelAt } from '../panel/addresses.ts'
import { at } from './addresses.ts'
import { stateWords } from './texts.ts'
import type { RequestState } from './types.ts'

const texts = { overview: ['Overzicht', 'Overview'], requests: ['Vragen', 'Requests'] } as const

const officeWords: Readonly<Record<string, Pair>> = {
  administrator: ['Beheerder', 'Administrator'],
  director: ['Directeur', 'Director'],
  'process-lead': ['Procesleider', 'Process lead'],
}

/** A page of whoever looks at what was asked. */
export function RequestSheet(
  props: PropsWithChildren<{ title: string; role: string; form?: FormState; inner?: boolean }>,
) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { title, role, form, inner = false, children } = props
  const crumbs = inner ? (
    <Crumbs trail={[{ to: at.requests.path, label: t('requests') }, { label: title }]} />
  ) : undefined
  return (
    <OfficeSheet
      title={title}
      role={say(officeWords[role] ?? ['', ''], lang)}
      menu={[
        { to: panelAt.overview.path, label: t('overview') },
        { to: at.requests.path, label: t('requests') },
      ]}
      {...(form ? { form } : {})}
      {...(crumbs ? { crumbs } : {})}
    >
      {children}
    </OfficeSheet>
  )
}

const kinds = { new: 'soon', go: 'good', against: 'info' } as const
export const StateOf = ({ state }: { state: RequestState }) => (
  <Status kind={kinds[state]}>{say(stateWords[state], useLang())}</Status>
)
