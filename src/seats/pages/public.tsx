import { partiesOf } from '../../agreement/check/queries.ts'
import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Quote, Section } from '../../kit/ui/components/blocks.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import type { Tally } from '../../kit/ui/pictures/circle.ts'
import { Circle } from '../../kit/ui/pictures/circle.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug, partnersOf } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { exceptionOf, figuresOf, seatTally } from '../queries.ts'
import { momentWords } from '../texts.ts'
import type { Exception, Figures } from '../types.ts'

const texts = {
  title: ['Wie meedoet', 'Who takes part'],
  lead: [
    'Burgers door loting, en mensen van de partner. Je ziet hier aantallen, geen namen.',
    'Citizens by lot, and people from the partner. You see numbers here, no names.',
  ],
  of: ['van {name}', 'from {name}'],
  figures: ['De plekken op drie momenten', 'The seats at three moments'],
  none: ['Er is nog niet geloot', 'The draw was not held yet'],
  noneWhy: [
    'Na de loting, bij de eerste bijeenkomst en aan het eind staat hier hoe het met de plekken is.',
    'After the draw, at the first meeting and at the end you see here how the seats stand.',
  ],
  draw: ['Hoe de loting gaat', 'How the draw is held'],
  moment: ['Moment', 'Moment'],
  day: ['Dag', 'Day'],
  citizens: ['Burgers', 'Citizens'],
  partner: ['Partner', 'Partner'],
  tally: ['{confirmed} doen mee', '{confirmed} take part'],
  asked: ['{drawn} gevraagd, {confirmed} doen mee', '{drawn} asked, {confirmed} take part'],
  exception: ['Een uitzondering', 'An exception'],
  exceptionWhy: [
    'Niet alle doelen van de loting zijn gehaald. Het panel gaat toch door. De reden:',
    'Not all targets of the draw were met. The panel goes on all the same. The reason:',
  ],
} as const

function FiguresShown({ all }: { all: readonly Figures[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const tally = ({ confirmed = 0, drawn = 0 }: Tally) =>
    drawn > 0 ? t('asked', { confirmed, drawn }) : t('tally', { confirmed })
  return (
    <Section id="momenten" head={t('figures')} rule>
      <Table
        caption={t('figures')}
        captionHidden
        columns={[{ head: t('moment') }, { head: t('day') }, { head: t('citizens') }, { head: t('partner') }]}
        rows={all.map((one) => [
          say(momentWords[one.moment], lang),
          longDate(dayOf(one.at), lang),
          tally(one.citizens),
          tally(one.partner),
        ])}
      />
    </Section>
  )
}

function ExceptionShown({ it, parties }: { it: Exception; parties: ReadonlyMap<string, string> }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const by = [
    [it.firstName, it.firstParty],
    [it.secondName, it.secondParty],
  ].map(([name, party]) => `${name ?? ''} (${parties.get(party ?? '') ?? ''})`)
  return (
    <Section id="uitzondering" head={t('exception')} intro={t('exceptionWhy')} rule>
      <Quote by={by.join(', ')}>{told(it.reason, lang)}</Quote>
    </Section>
  )
}

/** Seats in figures that were let out, and a signed exception. */
export const shown = page({
  path: at.public,
  guard: anyone,
  texts,
  async get({ work, t, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const [tally, all, exception] = [
      await seatTally(work, panel.id),
      await figuresOf(work, panel.id),
      await exceptionOf(work, panel.id),
    ]
    const names = (await partnersOf(work, panel.id)).map(({ name }) => name).join(', ')
    const parties = new Map((await partiesOf(work, panel.id)).map(({ party, name }) => [party, name]))
    return (
      <PanelPage title={t('title')} of={{ panel, ...tally }}>
        <p class="kr-lead">{t('lead')}</p>
        {(tally.citizens.empty ?? 0) + all.length > 0 ? <Circle {...tally} of={t('of', { name: names })} /> : null}
        {all.length > 0 ? (
          <FiguresShown all={all} />
        ) : (
          <Section id="momenten" head={t('figures')} rule>
            <Empty head={t('none')}>{t('noneWhy')}</Empty>
          </Section>
        )}
        {exception?.secondAt ? <ExceptionShown it={exception} parties={parties} /> : null}
        <p>
          <GoLink to={`/panel/${panel.slug}/loting`}>{t('draw')}</GoLink>
        </p>
      </PanelPage>
    )
  },
})
