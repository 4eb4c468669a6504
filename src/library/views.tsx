import { longDate } from '../kit/texts/dates.ts'
import { say, speak } from '../kit/texts/texts.ts'
import { told, toldIn } from '../kit/texts/words.ts'
import { Table } from '../kit/ui/components/table.tsx'
import { useLang } from '../kit/ui/language.tsx'
import { Link } from '../kit/ui/link.tsx'
import { to } from '../kit/web/addresses.ts'
import { at } from './addresses.ts'
import { kindWords } from './texts.ts'
import type { DocumentRow } from './types.ts'

const texts = {
  caption: ['Stukken', 'Documents'],
  name: ['Stuk', 'Document'],
  kind: ['Wat het is', 'What it is'],
  author: ['Van wie', 'By whom'],
  dated: ['Datum', 'Date'],
} as const

/** A title in the reader's language, marked where it is in the other. */
export const Title = ({ of: one }: { of: Pick<DocumentRow, 'title'> }) => {
  const lang = useLang()
  return <span lang={toldIn(one.title, lang)}>{told(one.title, lang)}</span>
}

/** Documents that are open, each with what it is and who made it. */
export function DocumentTable({ rows, panel }: { rows: readonly DocumentRow[]; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={t('caption')}
      captionHidden
      columns={[{ head: t('name') }, { head: t('kind') }, { head: t('author') }, { head: t('dated') }]}
      rows={rows.map((one) => [
        <Link to={to(at.document, { panel, document: one.id })}>
          <Title of={one} />
        </Link>,
        say(kindWords[one.kind], lang),
        one.author,
        longDate(one.datedOn, lang),
      ])}
    />
  )
}

const types: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' }

/** `PDF, 1,2 MB`: what one downloads. */
export function fileWords(one: Pick<DocumentRow, 'fileType' | 'fileBytes'>, lang: 'nl' | 'en'): string {
  const mb = Math.max(0.1, (one.fileBytes ?? 0) / 1_000_000)
  const size = new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }).format(mb)
  return `${types[one.fileType ?? ''] ?? ''}, ${size} MB`
}
