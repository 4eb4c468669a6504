import type { PropsWithChildren } from 'hono/jsx'
import { longDate } from '../../kit/texts/dates.ts'
import { euros } from '../../kit/texts/money.ts'
import { speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Empty, Meta, Section } from '../../kit/ui/components/blocks.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { page } from '../../kit/web/page.ts'
import { MemberSheet } from '../../kit/web/sheets.tsx'
import { panelOf } from '../../panel/queries.ts'
import { usePanelMenu } from '../../panel/views.tsx'
import { asMember } from '../../seats/proof.ts'
import { at } from '../addresses.ts'
import { capsByYear, feeOf, monthsOf, ownEntries } from '../queries.ts'
import { standings } from '../rules.ts'
import type { MonthStanding } from '../types.ts'
import { besideNorm, FeeWords, monthWords, normWords, StandingStatus } from '../views.tsx'

const texts = {
  title: ['Mijn vergoeding', 'My fee'],
  partner: [
    'Leden van de partner krijgen geen vergoeding van het panel.',
    'Members from the partner get no fee from the panel.',
  ],
  none: ['Je hebt nog niets verdiend', 'You have not earned anything yet'],
  noneWhy: [
    'Na elke bijeenkomst waar je bij was, staat hier wat dat oplevert.',
    'After each meeting where you were, here stands what it earns you.',
  ],
  earned: ['Per bijeenkomst', 'By meeting'],
  meeting: ['Bijeenkomst', 'Meeting'],
  day: ['Dag', 'Day'],
  amount: ['Bedrag', 'Amount'],
  together: ['Samen {sum}.', 'Together {sum}.'],
  paid: [
    'Uitbetalen gaat voorlopig buiten dit systeem om. Vragen over wanneer je betaald wordt? Bel ons.',
    'For now paying goes outside this system. Questions about when you are paid? Call us.',
  ],
  months: ['Per maand', 'By month'],
  monthsWhy: [
    'Tot een norm is een vrijwilligersvergoeding onbelast. De norm geldt voor al je vergoedingen samen, ook die van andere organisaties.',
    'Up to a norm a volunteer allowance is untaxed. The norm holds for all your fees together, also those of other organisations.',
  ],
  month: ['Maand', 'Month'],
  panels: ['Alle panels', 'All panels'],
  coming: ['Nog gepland', 'Still planned'],
  year: ['Jaar tot nu toe', 'Year so far'],
  standing: ['Stand', 'State'],
  near: ['Je komt straks boven een norm', 'You will soon pass a norm'],
  nearWhy: [
    'Dan telt je hele vergoeding als inkomen. Heb je een uitkering of toeslag? Bel ons, dan zoeken we samen een oplossing. Je mag ook minder vragen.',
    'Then your whole fee counts as income. Do you have a benefit or allowance? Call us, and we look for a solution together. You may also ask for less.',
  ],
  over: ['Je zit boven een norm', 'You are over a norm'],
} as const

function Months({ rows }: { rows: readonly MonthStanding[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const caps = [...new Set(rows.flatMap((one) => one.cap ?? []))]
  const has = (standing: MonthStanding['standing']) => rows.some((one) => one.standing === standing)
  const warn = has('over') ? 'over' : has('near') ? 'near' : undefined
  return (
    <Section id="maanden" head={t('months')} intro={t('monthsWhy')} rule>
      {warn ? (
        <Alert kind={warn === 'over' ? 'late' : 'soon'} head={t(warn)}>
          <p>{t('nearWhy')}</p>
        </Alert>
      ) : null}
      <Table
        caption={t('months')}
        captionHidden
        columns={[
          { head: t('month') },
          ...[t('panels'), t('coming'), t('year')].map((head) => ({ head, numeric: true })),
          { head: t('standing') },
        ]}
        rows={rows.map((one) => [
          monthWords(one.month, lang),
          besideNorm(one.here + one.elsewhere, one.cap?.monthCents, lang),
          euros(one.coming, lang),
          besideNorm(one.yearSum, one.cap?.yearCents, lang),
          <StandingStatus standing={one.standing} />,
        ])}
      />
      {caps.map((cap) => (
        <Meta>{normWords(cap, lang)}</Meta>
      ))}
    </Section>
  )
}

function Entries({ rows }: { rows: Awaited<ReturnType<typeof ownEntries>> }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (rows.length === 0)
    return (
      <Empty head={t('none')}>
        <p>{t('noneWhy')}</p>
      </Empty>
    )
  const sum = rows.reduce((all, one) => all + one.cents, 0)
  return (
    <Section id="verdiend" head={t('earned')} rule>
      <Table
        caption={t('earned')}
        captionHidden
        columns={[{ head: t('meeting') }, { head: t('day') }, { head: t('amount'), numeric: true }]}
        rows={rows.map((one) => [told(one.title, lang), longDate(one.day, lang), euros(one.cents, lang)])}
      />
      <p>
        <b>{t('together', { sum: euros(sum, lang) })}</b> {t('paid')}
      </p>
    </Section>
  )
}

function Sheet({ slug, children }: PropsWithChildren<{ slug: string }>) {
  const t = speak(texts, useLang())
  return (
    <MemberSheet title={t('title')} menu={usePanelMenu('member', slug)}>
      {children}
    </MemberSheet>
  )
}

export const own = page({
  path: at.own,
  guard: asMember,
  texts,
  async get({ work, as, t }) {
    const panel = await panelOf(work, as)
    if (as.group === 'partner')
      return (
        <Sheet slug={panel.slug}>
          <p class="kr-lead">{t('partner')}</p>
        </Sheet>
      )
    const months = standings((await monthsOf(work, panel.id, [as.person])).get(as.person) ?? [], await capsByYear(work))
    return (
      <Sheet slug={panel.slug}>
        <FeeWords fee={await feeOf(work, panel.id)} />
        <Entries rows={await ownEntries(work, as)} />
        {months.length > 0 ? <Months rows={months} /> : null}
      </Sheet>
    )
  },
})
