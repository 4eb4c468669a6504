import type { PropsWithChildren } from 'hono/jsx'
import { count, type Lang, say, speak } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import { Crumbs } from '../kit/ui/components/navigation.tsx'
import { Table } from '../kit/ui/components/table.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { to } from '../kit/web/addresses.ts'
import type { SheetProps } from '../kit/web/sheets.tsx'
import type { Panel, Role } from '../panel/types.ts'
import { StaffSheet } from '../panel/views.tsx'
import { at } from './addresses.ts'
import type { Phase } from './rules.ts'
import { channelWords, phaseWords } from './texts.ts'
import type { Channel, Feature, Pool } from './types.ts'

const texts = {
  recruitment: ['Werving', 'Recruitment'],
  feature: ['Kenmerk', 'Feature'],
  category: ['Categorie', 'Category'],
  seats: ['Plekken', 'Seats'],
  range: ['Minimum en maximum', 'Minimum and maximum'],
  share: ['Aandeel bevolking', 'Share of population'],
  registered: ['Aangemeld', 'Registered'],
  to: ['{minimum} tot {maximum}', '{minimum} to {maximum}'],
} as const

/** A staff page under recruitment, with the way back. */
export function RecruitmentSheet({
  panel,
  role,
  children,
  ...props
}: PropsWithChildren<SheetProps & { panel: Panel; role: Role }>) {
  const t = speak(texts, useLang())
  const back = { to: to(at.recruitment, { panel: panel.slug }), label: t('recruitment') }
  return (
    <StaffSheet {...props} crumbs={<Crumbs trail={[back, { label: props.title }]} />} of={{ panel }} role={role}>
      {children}
    </StaffSheet>
  )
}

/** Targets per category, beside how many registered where that is known. */
export function Targets({ caption, features, pool }: { caption: string; features: readonly Feature[]; pool?: Pool }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const rows = features.flatMap((of) => {
    const name = featureName(of, lang)
    return of.categories.map((one) => [
      name,
      told(one.label, lang),
      one.target,
      t('to', { minimum: one.minimum, maximum: one.maximum }),
      one.population === null ? '' : `${count(Number(one.population), lang)} %`,
      ...(pool ? [pool.perCategory.get(one.id) ?? 0] : []),
    ])
  })
  return (
    <Table
      caption={caption}
      captionHidden
      rowHead={1}
      columns={[
        { head: t('feature') },
        { head: t('category') },
        { head: t('seats'), numeric: true },
        { head: t('range') },
        { head: t('share'), numeric: true },
        ...(pool ? [{ head: t('registered'), numeric: true }] : []),
      ]}
      rows={rows}
    />
  )
}

/** How somebody is reached, and where recruitment stands, as people say it. */
export const channelName = (channel: Channel, lang: Lang): string => say(channelWords[channel], lang)
export const phaseName = (phase: Phase, lang: Lang): string => say(phaseWords[phase], lang)
/** A feature as head of a line: "Leeftijd". */
export function featureName({ label }: { label: unknown }, lang: Lang): string {
  const name = told(label, lang)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
