import { dayOf, longDate, shortDate } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { Empty, Meta, Quote, Section } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { Status } from '../../kit/ui/components/status.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { roundsOf, statementsOf } from '../queries.ts'
import { appealDecidable, appealOpen, isShown, stateOf, waits } from '../rules.ts'
import { roundWords } from '../texts.ts'
import type { Round } from '../types.ts'
import { Idea, Question, reasonWithin, VerdictForm } from '../views.tsx'

const texts = {
  title: ['Ideeën', 'Ideas'],
  none: ['Nog geen ronde', 'No round yet'],
  noneWhy: [
    'Plan de eerste. Iedereen kan dan ideeën schrijven en erop stemmen.',
    'Plan the first. Everybody can then write ideas and vote on them.',
  ],
  plan: ['Plan een ronde', 'Plan a round'],
  rounds: ['Rondes', 'Rounds'],
  number: ['Ronde', 'Round'],
  question: ['Vraag', 'Question'],
  days: ['Open van en tot en met', 'Open from and until'],
  meeting: ['Voor de bijeenkomst van', 'For the meeting of'],
  state: ['Stand', 'State'],
  acts: ['Invoeren', 'Enter'],
  paper: ['Voer een idee in', 'Enter an idea'],
  queue: ['Wacht op een besluit ({n})', 'Waits for a decision ({n})'],
  queueNone: ['Er wacht niets.', 'Nothing waits.'],
  more: [
    'De oudste {n} staan hier. De rest volgt als deze klaar zijn.',
    'The oldest {n} stand here. The rest follows when these are done.',
  ],
  appeals: ['Bezwaar', 'Appeals'],
  appealNone: ['Er is geen bezwaar.', 'There is no appeal.'],
  refusedFor: ['Geweigerd: {why}. De schrijver zegt:', 'Refused: {why}. The writer says:'],
  other: [
    'Jij besloot zelf over dit idee. Een ander kijkt naar het bezwaar.',
    'You decided on this idea yourself. Somebody else looks at the appeal.',
  ],
  show: ['Toch op de pagina', 'On the page after all'],
  stands: ['De weigering blijft', 'The refusal stands'],
  placed: ['Op de pagina', 'On the page'],
  placedNone: ['Er staat nog niets.', 'There is nothing yet.'],
  idea: ['Idee', 'Idea'],
  done: ['Dit deden we ermee', 'What we did with it'],
  filled: ['Ingevuld', 'Filled in'],
  open: ['Nog niet', 'Not yet'],
} as const
const most = 20
const look = { planned: 'soon', open: 'good', closed: 'info' } as const

type Row = Awaited<ReturnType<typeof statementsOf>>[number]

function Rounds({ rounds, now, slug }: { rounds: readonly Round[]; now: Date; slug: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const days = (one: Round) =>
    `${shortDate(dayOf(one.opensAt), lang)} – ${shortDate(dayOf(new Date(one.closesAt.getTime() - 1)), lang, true)}`
  return (
    <Table
      caption={t('rounds')}
      captionHidden
      columns={[
        { head: t('number'), numeric: true },
        { head: t('question') },
        { head: t('days') },
        { head: t('meeting') },
        { head: t('state') },
        { head: t('acts'), hiddenHead: true, actions: true },
      ]}
      rowHead={1}
      rows={rounds.map((one) => {
        const state = stateOf(one, now)
        return [
          one.number,
          <Question of={one} />,
          days(one),
          one.feedsMeetingOn ? longDate(one.feedsMeetingOn, lang) : null,
          <Status kind={look[state]}>{say(roundWords[state], lang)}</Status>,
          state === 'closed' ? null : <Link to={to(at.paper, { panel: slug, round: one.id })}>{t('paper')}</Link>,
        ]
      })}
    />
  )
}

function Queue({ rows, slug }: { rows: readonly Row[]; slug: string }) {
  const t = speak(texts, useLang())
  return (
    <Section id="wacht" head={t('queue', { n: rows.length })} rule>
      {rows.length === 0 ? <p>{t('queueNone')}</p> : null}
      {rows.slice(0, most).map((one) => (
        <div class="kr-flow" id={one.id}>
          <Quote>
            <Idea of={one} />
          </Quote>
          <VerdictForm action={to(at.moderate, { panel: slug, statement: one.id })} id={one.id} waiting />
        </div>
      ))}
      {rows.length > most ? <Meta>{t('more', { n: most })}</Meta> : null}
    </Section>
  )
}

function Appeals({ rows, slug, person }: { rows: readonly Row[]; slug: string; person: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Section id="bezwaar" head={t('appeals')} rule>
      {rows.length === 0 ? <p>{t('appealNone')}</p> : null}
      {rows.map((one) => (
        <div class="kr-flow" id={one.id}>
          <Quote>
            <Idea of={one} />
          </Quote>
          <p>{t('refusedFor', { why: reasonWithin(one.refusedReason, lang) })}</p>
          <Quote>{one.appeal}</Quote>
          {appealDecidable(one, person) ? (
            <p>{t('other')}</p>
          ) : (
            <Form action={to(at.appeal, { panel: slug, statement: one.id })}>
              <div class="kr-buttons">
                <Button type="submit" name="verdict" value="show">
                  {t('show')}
                </Button>
                <Button type="submit" kind="second" name="verdict" value="refuse">
                  {t('stands')}
                </Button>
              </div>
            </Form>
          )}
        </div>
      ))}
    </Section>
  )
}

function Placed({ rows, slug }: { rows: readonly Row[]; slug: string }) {
  const t = speak(texts, useLang())
  return (
    <Section id="geplaatst" head={t('placed')} rule>
      <Table
        caption={t('placed')}
        captionHidden
        empty={t('placedNone')}
        columns={[{ head: t('idea') }, { head: t('number'), numeric: true }, { head: t('done') }]}
        rows={rows.map((one) => [
          <Link to={to(at.statement, { panel: slug, statement: one.id })}>
            <Idea of={one} />
          </Link>,
          one.round,
          <Status kind={one.doneAt ? 'good' : 'open'}>{t(one.doneAt ? 'filled' : 'open')}</Status>,
        ])}
      />
    </Section>
  )
}

export const staff = page({
  path: at.staff,
  guard: may('ideas.moderate'),
  texts,
  async get({ work, as, t }) {
    const panel = await panelOf(work, as)
    const [rounds, all] = [await roundsOf(work, as.panel), await statementsOf(work, as)]
    const planIt = <ButtonLink to={to(at.plan, { panel: panel.slug })}>{t('plan')}</ButtonLink>
    return (
      <StaffSheet title={t('title')} of={{ panel }} role={as.role}>
        {rounds.length === 0 ? (
          <Empty head={t('none')} action={planIt}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <Queue rows={all.filter(waits)} slug={panel.slug} />
            <Appeals rows={all.filter(appealOpen)} slug={panel.slug} person={as.person} />
            <Section id="rondes" head={t('rounds')} rule>
              <Rounds rounds={rounds} now={work.now} slug={panel.slug} />
              <p class="kr-buttons">{planIt}</p>
            </Section>
            <Placed rows={all.filter(isShown)} slug={panel.slug} />
          </>
        )}
      </StaffSheet>
    )
  },
})
