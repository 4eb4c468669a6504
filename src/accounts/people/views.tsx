import type { PropsWithChildren } from 'hono/jsx'
import { type Pair, say, speak } from '../../kit/texts/texts.ts'
import { Crumbs } from '../../kit/ui/components/navigation.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import type { FormState } from '../../kit/web/forms.ts'
import { OfficeSheet } from '../../kit/web/sheets.tsx'
import { at } from '../addresses.ts'
import { officeWords } from '../texts.ts'
import type { Office } from '../types.ts'

const texts = {
  role: ['Beheerder', 'Administrator'],
  overview: ['Overzicht', 'Overview'],
  people: ['Mensen', 'People'],
  organisation: ['Organisatie', 'Organisation'],
  norms: ['Vergoedingsnormen', 'Fee norms'],
  mine: ['Mijn gegevens', 'My details'],
} as const

interface Step {
  readonly to?: string
  readonly label: string
}

/** A page of the administrator: people and the organisation, never what stands in a panel. */
export function AdministratorSheet(
  props: PropsWithChildren<{ title: string; form?: FormState; trail?: readonly Step[]; bare?: boolean }>,
) {
  const t = speak(texts, useLang())
  const { title, form, trail, bare, children } = props
  const menu = [
    { to: '/beheer', label: t('overview') },
    { to: at.people.path, label: t('people') },
    { to: at.organisation.path, label: t('organisation') },
    { to: '/beheer/vergoedingen/normen', label: t('norms') },
    { to: at.me.path, label: t('mine') },
  ]
  const crumbs = trail ? <Crumbs trail={[{ to: at.people.path, label: t('people') }, ...trail]} /> : undefined
  return (
    <OfficeSheet
      title={title}
      menu={menu}
      role={t('role')}
      {...(form ? { form } : {})}
      {...(crumbs ? { crumbs } : {})}
      {...(bare ? { bare } : {})}
    >
      {children}
    </OfficeSheet>
  )
}

/** Offices in words: "beheerder, directeur". */
export function Offices({ offices }: { offices: readonly Office[] }) {
  const lang = useLang()
  return (
    <>
      {offices
        .map((office): Pair => officeWords[office])
        .map((words) => say(words, lang))
        .join(', ')}
    </>
  )
}
