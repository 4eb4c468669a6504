import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { type Lang, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Details, Empty, Meta, Quote } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import type { FormState } from '../../kit/ui/components/form.ts'
import { ErrorSummary } from '../../kit/ui/components/form-block.tsx'
import { PageHead } from '../../kit/ui/components/page-parts.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anybody, page } from '../../kit/web/page.ts'
import { below, token } from '../../kit/work/chance.ts'
import type { Work } from '../../kit/work/work.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { vote as castVote, roundKey, voterHash } from '../actions.ts'
import { at } from '../addresses.ts'
import { roundOpen, roundsOf, shownIn, votesBy } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { choiceWords } from '../texts.ts'
import { type Choice, choices, NewVote, type Round, type Statement } from '../types.ts'
import { Idea, NamelessForm, NoSample, Question } from '../views.tsx'

const texts = {
  title: ['Ideeën', 'Ideas'],
  lead: [
    'Lees wat anderen schreven en zeg wat je ervan vindt. Je hoeft niet in te loggen en ook je naam niet te geven.',
    'Read what others wrote and say what you think. You need not sign in or give your name.',
  ],
  until: ['Je kunt meedoen tot en met {day}.', 'You can take part up to and including {day}.'],
  far: ['Je zei iets over {n} van de {all} ideeën.', 'You said something about {n} of {all} ideas.'],
  first: [
    'Bij je eerste stem zetten we een cookie, zodat elke stem één keer telt. Die verdwijnt als de ronde sluit.',
    'With your first vote we set a cookie, so that every vote counts once. It goes when the round closes.',
  ],
  ask: ['Wat vind jij?', 'What do you think?'],
  all: ['Je zei iets over alle ideeën', 'You said something about all ideas'],
  allWhy: ['Mis je iets? Schrijf zelf een idee.', 'Is something missing? Write an idea yourself.'],
  none: ['Er staan nog geen ideeën', 'There are no ideas yet'],
  noneWhy: ['Schrijf het eerste.', 'Write the first.'],
  write: ['Schrijf een idee', 'Write an idea'],
  said: ['Wat je al zei', 'What you said'],
  idea: ['Idee', 'Idea'],
  yours: ['Jouw antwoord', 'Your answer'],
  change: ['Verander', 'Change'],
  closed: ['Er is nu geen ronde open', 'No round is open now'],
  closedWhy: [
    'Zodra het panel iets aan iedereen vraagt, kan het hier.',
    'As soon as the panel asks everybody something, it can be done here.',
  ],
  next: ['De volgende ronde begint op {day}.', 'The next round begins on {day}.'],
  results: ['Wat kwam eruit?', 'What came out?'],
} as const

interface Shown {
  readonly round: Round
  readonly shown: readonly Statement[]
  readonly said: ReadonlyMap<string, Choice>
  readonly now: Statement | undefined
}
/** What this browser said, and the idea that is next: the one she asked for, else any that is left. */
async function look(
  work: Work,
  round: Round,
  of: { voter: string | undefined; asked: string | undefined },
): Promise<Shown> {
  const shown = await shownIn(work, round.id)
  const votes = of.voter ? await votesBy(work, round.id, voterHash(round.id, of.voter)) : []
  const said = new Map(votes.map((one) => [one.statementId, one.choice]))
  const left = shown.filter((one) => !said.has(one.id))
  const any = left.length > 0 ? left[below(work.chance, left.length)] : undefined
  return { round, shown, said, now: shown.find((one) => one.id === of.asked) ?? any }
}

function Ask({
  one,
  form,
  voter,
  action,
}: {
  one: Statement
  form: FormState
  voter: string | undefined
  action: string
}) {
  const lang = useLang()
  const hidden = { statement: one.id, ...(voter ? { voter } : {}) }
  return (
    <section class="kr-section" aria-labelledby="vraag">
      <h2 class="nl-heading nl-heading--level-2" id="vraag">
        {speak(texts, lang)('ask')}
      </h2>
      <Quote>
        <Idea of={one} />
      </Quote>
      <NamelessForm form={form} action={action} hidden={hidden}>
        <div class="kr-buttons">
          {choices.map((choice) => (
            <Button type="submit" kind="second" name="choice" value={choice}>
              {say(choiceWords[choice], lang)}
            </Button>
          ))}
        </div>
      </NamelessForm>
    </section>
  )
}

function Said({ of, slug }: { of: Shown; slug: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const rows = of.shown.flatMap((one) => {
    const choice = of.said.get(one.id)
    const link = <Link to={`${to(at.vote, { panel: slug })}?idee=${one.id}`}>{t('change')}</Link>
    return choice ? [[<Idea of={one} />, say(choiceWords[choice], lang), link]] : []
  })
  if (rows.length === 0) return null
  return (
    <Details summary={t('said')}>
      <Table
        caption={t('said')}
        captionHidden
        columns={[{ head: t('idea') }, { head: t('yours') }, { head: t('change'), hiddenHead: true, actions: true }]}
        rows={rows}
      />
    </Details>
  )
}

function Open({ of, form, slug, voter }: { of: Shown; form: FormState; slug: string; voter: string | undefined }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const write = <ButtonLink to={to(at.write, { panel: slug })}>{t('write')}</ButtonLink>
  const empty = of.shown.length === 0 ? (['none', 'noneWhy'] as const) : (['all', 'allWhy'] as const)
  return (
    <>
      <p>{t('until', { day: longDate(dayOf(new Date(of.round.closesAt.getTime() - 1)), lang) })}</p>
      {of.now ? (
        <Ask one={of.now} form={form} voter={voter} action={to(at.vote, { panel: slug })} />
      ) : (
        <Empty head={t(empty[0])} action={write}>
          <p>{t(empty[1])}</p>
        </Empty>
      )}
      {of.shown.length > 0 ? <p>{t('far', { n: of.said.size, all: of.shown.length })}</p> : null}
      <Said of={of} slug={slug} />
      {of.now ? (
        <p>
          <Link to={to(at.write, { panel: slug })}>{t('write')}</Link>
        </p>
      ) : null}
      {of.said.size === 0 ? <Meta>{t('first')}</Meta> : null}
    </>
  )
}

function Closed({ rounds, now, form }: { rounds: readonly Round[]; now: Date; form: FormState }) {
  const lang: Lang = useLang()
  const t = speak(texts, lang)
  const next = rounds.findLast((one) => stateOf(one, now) === 'planned')
  return (
    <>
      <ErrorSummary form={form} />
      <Empty head={t('closed')}>
        <p>{next ? t('next', { day: longDate(dayOf(next.opensAt), lang) }) : t('closedWhy')}</p>
      </Empty>
    </>
  )
}

export const vote = page({
  path: at.vote,
  guard: anybody,
  texts,
  crowd: true,
  query: ['idee'],
  input: NewVote,
  async get({ work, t, lang, params, query, form, voter }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const round = await roundOpen(work, panel.id)
    const rounds = await roundsOf(work, panel.id)
    const mine = round && voter(roundKey(round))
    const shown = round && (await look(work, round, { voter: mine, asked: query.idee }))
    return (
      <PanelPage
        title={round ? told(round.question, lang) : t('title')}
        of={{ panel }}
        form={form}
        bare
        description={t('lead')}
      >
        <PageHead title={round ? <Question of={round} /> : t('title')} {...(round ? { lead: t('lead') } : {})} />
        <div class="kr-flow">
          {shown ? (
            <Open of={shown} form={form} slug={panel.slug} voter={mine ? undefined : token(work.chance)} />
          ) : (
            <Closed rounds={rounds} now={work.now} form={form} />
          )}
          {rounds.some((one) => one.resultReleasedAt) ? (
            <p>
              <Link to={to(at.results, { panel: panel.slug })}>{t('results')}</Link>
            </p>
          ) : null}
          <NoSample />
        </div>
      </PanelPage>
    )
  },
  async post({ work, input, params, voter, network, cookies }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const kept = await castVote(work, {
      ...{ panel: panel.id, statement: input.statement, choice: input.choice, network },
      voter: (round) => voter(round) ?? input.voter,
    })
    const left = Math.ceil((kept.round.closesAt.getTime() - work.now.getTime()) / 1000)
    if (kept.first) cookies.voter(roundKey(kept.round), kept.first, left)
    return undefined
  },
  redirect: (params) => to(at.vote, params),
})
