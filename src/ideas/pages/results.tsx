import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { type Pair, plural, say, speak } from '../../kit/texts/texts.ts'
import { Empty, Meta, Section } from '../../kit/ui/components/blocks.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import type { Work } from '../../kit/work/work.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { refusedIn, roundsOf, shownIn, talliesOf, votersIn } from '../queries.ts'
import { choiceWords } from '../texts.ts'
import type { Round, Statement, Tally } from '../types.ts'
import { DoneWith, Idea, NoSample, Question, reasonWithin } from '../views.tsx'

const texts = {
  title: ['Uitslag van de ideeën', 'Result of the ideas'],
  lead: [
    'Wat mensen buiten het panel schreven en vonden, en wat het panel ermee deed.',
    'What people outside the panel wrote and thought, and what the panel did with it.',
  ],
  none: ['Er is nog geen ronde gesloten', 'No round has closed yet'],
  noneWhy: [
    'Na het sluiten van een ronde staat hier wat eruit kwam.',
    'After a round closes, what came of it stands here.',
  ],
  round: ['Ronde {number}', 'Round {number}'],
  idea: ['Idee', 'Idea'],
  all: ['Samen', 'Together'],
  done: ['Dit deden we ermee', 'What we did with it'],
  notYet: ['Nog niet ingevuld', 'Not filled in yet'],
  noIdeas: ['In deze ronde staan geen ideeën.', 'There are no ideas in this round.'],
  counted: ['Gesloten op {day}.', 'Closed on {day}.'],
  refused: ['Niet geplaatst: {why}.', 'Not placed: {why}.'],
  back: ['Naar de ideeën', 'To the ideas'],
} as const
const voters: readonly [Pair, Pair] = [
  ['{n} mens of browser stemde.', '{n} person or browser voted.'],
  ['{n} mensen of browsers stemden.', '{n} people or browsers voted.'],
]
const aside: readonly [Pair, Pair] = [
  [
    '{n} van hen kwam in een snelle reeks uit één netwerk. Die stemmen bewaarden we en tellen hieronder niet mee.',
    '{n} of them came in a rapid series from one network. We kept those votes and do not count them below.',
  ],
  [
    '{n} van hen kwamen in een snelle reeks uit één netwerk. Die stemmen bewaarden we en tellen hieronder niet mee.',
    '{n} of them came in a rapid series from one network. We kept those votes and do not count them below.',
  ],
]

interface Result {
  readonly round: Round
  readonly shown: readonly Statement[]
  readonly tallies: ReadonlyMap<string, Tally>
  readonly voters: { voters: number; aside: number }
  readonly refused: Awaited<ReturnType<typeof refusedIn>>
}
const resultOf = async (work: Work, round: Round): Promise<Result> => ({
  round,
  shown: await shownIn(work, round.id),
  tallies: new Map((await talliesOf(work, round.id)).map((one) => [one.statement, one])),
  voters: await votersIn(work, round.id),
  refused: await refusedIn(work, round.id),
})

function Row({ one }: { one: Statement }) {
  const t = speak(texts, useLang())
  return (
    <div class="kr-flow">
      <p>
        <Idea of={one} />
      </p>
      <p class="kr-meta">
        <b>{t('done')}</b>: {one.doneWith ? <DoneWith words={one.doneWith} /> : t('notYet')}
      </p>
    </div>
  )
}

function RoundResult({ of: result }: { of: Result }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { round, shown } = result
  const rows = shown.map((one) => {
    const { agree = 0, disagree = 0, pass = 0 } = result.tallies.get(one.id) ?? {}
    return [<Row one={one} />, agree, disagree, pass, agree + disagree + pass]
  })
  const why = result.refused.map(({ reason, n }) => `${reasonWithin(reason, lang)} (${n})`).join(', ')
  return (
    <Section id={`ronde-${round.number}`} head={t('round', { number: round.number })} rule>
      <p class="kr-lead">
        <Question of={round} />
      </p>
      <p>
        {t('counted', { day: longDate(dayOf(new Date(round.closesAt.getTime() - 1)), lang) })}{' '}
        {plural(...voters, result.voters.voters, lang)}{' '}
        {result.voters.aside > 0 ? plural(...aside, result.voters.aside, lang) : null}
      </p>
      <Table
        caption={t('round', { number: round.number })}
        captionHidden
        empty={t('noIdeas')}
        columns={[
          { head: t('idea') },
          ...(['agree', 'disagree', 'pass'] as const).map((choice) => ({
            head: say(choiceWords[choice], lang),
            numeric: true,
          })),
          { head: t('all'), numeric: true },
        ]}
        rows={rows}
      />
      {why ? <Meta>{t('refused', { why })}</Meta> : null}
    </Section>
  )
}

export const results = page({
  path: at.results,
  guard: anyone,
  texts,
  async get({ work, t, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const closed = (await roundsOf(work, panel.id)).filter((one) => one.resultReleasedAt)
    const found = await Promise.all(closed.map((round) => resultOf(work, round)))
    return (
      <PanelPage title={t('title')} of={{ panel }} description={t('lead')}>
        <p class="kr-lead">{t('lead')}</p>
        <NoSample />
        {found.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : null}
        {found.map((one) => (
          <RoundResult of={one} />
        ))}
        <p>
          <Link to={to(at.vote, { panel: panel.slug })}>{t('back')}</Link>
        </p>
      </PanelPage>
    )
  },
})
