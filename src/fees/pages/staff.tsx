import { euros } from '../../kit/texts/money.ts'
import { speak } from '../../kit/texts/texts.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Empty, Meta, Section } from '../../kit/ui/components/blocks.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { capsByYear, citizensOf, feeOf, monthsOf } from '../queries.ts'
import { standings, yearsWithout } from '../rules.ts'
import type { Cap, MonthStanding } from '../types.ts'
import { besideNorm, FeeWords, monthWords, normWords, StandingStatus } from '../views.tsx'

const texts = {
  title: ['Vergoeding', 'Fees'],
  none: ['Er is nog niets verdiend', 'Nothing has been earned yet'],
  noneWhy: [
    'Na een bijeenkomst die is gehouden, staat hier wie erbij was en wat dat oplevert.',
    'After a meeting that was held, here stands who was there and what that earns.',
  ],
  noFile: ['Er is nog geen betaalbestand', 'There is no payment file yet'],
  noFileWhy: [
    'Deze pagina laat zien wat er verdiend is. Betalen gaat voorlopig buiten dit systeem om.',
    'This page shows what has been earned. For now paying goes outside this system.',
  ],
  missing: ['Van {years} staan er nog geen normen', 'There are no norms of {years} yet'],
  missingWhy: [
    'Een beheerder voert ze in, met hun bron. Verdienen gaat gewoon door; alleen een betaalbestand wacht hierop.',
    'An administrator enters them, with their source. Earning goes on; only a payment file waits for them.',
  ],
  table: ['Per persoon en maand', 'By person and month'],
  name: ['Naam', 'Name'],
  month: ['Maand', 'Month'],
  here: ['Dit panel', 'This panel'],
  elsewhere: ['Andere panels', 'Other panels'],
  coming: ['Nog gepland', 'Still planned'],
  monthSum: ['Maand, van de norm', 'Month, of the norm'],
  yearSum: ['Jaar, van de norm', 'Year, of the norm'],
  standing: ['Stand', 'State'],
  norms: ['De normen', 'The norms'],
  outside: [
    'Vergoedingen van andere organisaties kennen we niet. Vraag ernaar als iemand in de buurt van een norm komt.',
    'We do not know fees of other organisations. Ask about them when somebody comes near a norm.',
  ],
} as const

type Row = MonthStanding & { name: string }

function Sums({ rows }: { rows: readonly Row[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const numeric = [t('here'), t('elsewhere'), t('coming'), t('monthSum'), t('yearSum')]
  return (
    <Table
      caption={t('table')}
      captionHidden
      columns={[
        { head: t('name') },
        { head: t('month') },
        ...numeric.map((head) => ({ head, numeric: true })),
        { head: t('standing') },
      ]}
      rows={rows.map((one) => [
        one.name,
        monthWords(one.month, lang),
        euros(one.here, lang),
        euros(one.elsewhere, lang),
        euros(one.coming, lang),
        besideNorm(one.here + one.elsewhere, one.cap?.monthCents, lang),
        besideNorm(one.yearSum, one.cap?.yearCents, lang),
        <StandingStatus standing={one.standing} />,
      ])}
    />
  )
}

function Norms({ caps }: { caps: readonly Cap[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="normen" head={t('norms')} rule>
      {caps.map((cap) => (
        <p>{normWords(cap, lang)}</p>
      ))}
      <Meta>{t('outside')}</Meta>
    </Section>
  )
}

export const staff = page({
  path: at.staff,
  guard: may('fees.view'),
  texts,
  async get({ work, as, t }) {
    const panel = await panelOf(work, as)
    const [fee, caps, people] = [await feeOf(work, panel.id), await capsByYear(work), await citizensOf(work, as)]
    const sums = await monthsOf(
      work,
      panel.id,
      people.map(({ person }) => person),
    )
    const rows = people.flatMap(({ person, name }) =>
      standings(sums.get(person) ?? [], caps).map((one) => ({ ...one, name })),
    )
    const missing = yearsWithout(
      rows.map((one) => one.month),
      caps,
    )
    const years = [...new Set(rows.flatMap((one) => one.cap ?? []))]
    return (
      <StaffSheet title={t('title')} of={{ panel }} role={as.role}>
        <FeeWords fee={fee} />
        {missing.length > 0 ? (
          <Alert kind="soon" head={t('missing', { years: missing.join(', ') })}>
            <p>{t('missingWhy')}</p>
          </Alert>
        ) : null}
        {rows.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <Section id="verdiend" head={t('table')} rule>
              <Sums rows={rows} />
            </Section>
            <Alert head={t('noFile')}>
              <p>{t('noFileWhy')}</p>
            </Alert>
            <Norms caps={years} />
          </>
        )}
      </StaffSheet>
    )
  },
})
