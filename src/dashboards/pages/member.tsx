import { ownEntries } from '../../fees/queries.ts'
import { roundOpen } from '../../ideas/queries.ts'
import { type Day, dateAndTime, dayOf, nearDate } from '../../kit/texts/dates.ts'
import { euros } from '../../kit/texts/money.ts'
import { capital } from '../../kit/texts/signs.ts'
import { plural, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { ButtonLink, Buttons } from '../../kit/ui/components/button.tsx'
import { MemberBlock, MemberPage, ReadList } from '../../kit/ui/components/page-parts.tsx'
import { Sum } from '../../kit/ui/components/recommendation-parts.tsx'
import { Ticket } from '../../kit/ui/components/ticket.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { GoLink } from '../../kit/ui/link.tsx'
import { Mark } from '../../kit/ui/pictures/mark.tsx'
import { CallUs } from '../../kit/web/call-us.tsx'
import { page } from '../../kit/web/page.ts'
import { documentsForMembers } from '../../library/queries.ts'
import type { DocumentRow } from '../../library/types.ts'
import { answerOf } from '../../meetings/cards/queries.ts'
import { tablesOf } from '../../meetings/tables/queries.ts'
import { OwnSheet } from '../../meetings/views.tsx'
import { panelOf } from '../../panel/queries.ts'
import { openPoll } from '../../proposals/poll/queries.ts'
import { reportsOf } from '../../reports/queries.ts'
import { checkRuns, toldUntil } from '../../reports/rules.ts'
import type { Report } from '../../reports/types.ts'
import { asMember } from '../../seats/proof.ts'
import { seatTally } from '../../seats/queries.ts'
import { meetingsOf, nextMeeting } from '../../trajectory/queries.ts'
import type { Meeting } from '../../trajectory/types.ts'
import { at } from '../addresses.ts'

const texts = {
  until: ['Tot {day}', 'Until {day}'],
  none: ['Er is nu geen bijeenkomst', 'There is no meeting now'],
  noneWhy: [
    'Zodra er een nieuwe dag is, staat die hier. Je krijgt dan ook bericht.',
    'As soon as there is a new day, it stands here. You will be told as well.',
  ],
  which: ['Bijeenkomst {n} van {of}: {title}', 'Meeting {n} of {of}: {title}'],
  time: ['{from} tot {until} uur', '{from} to {until}'],
  table: ['Jij, {c} andere burgers en {p} van de partner', 'You, {c} other citizens and {p} of the partner'],
  calendar: ['Zet in mijn agenda', 'Add to my calendar'],
  cannot: ['Kun je niet komen? Bel ons:', 'Can you not come? Call us:'],
  poll: ['Peiling', 'Poll'],
  pollWhy: [
    'Er is een peiling open. Je stemt met de code op je briefje.',
    'A poll is open. You vote with the code on your slip.',
  ],
  pollDo: ['Ga naar de peiling', 'Go to the poll'],
  fee: ['Vergoeding', 'Fee'],
  feeOne: ['verdiend, met {n} bijeenkomst', 'earned, with {n} meeting'],
  feeMore: ['verdiend, met {n} bijeenkomsten', 'earned, with {n} meetings'],
  feeDo: ['Bekijk wat je verdiende', 'See what you earned'],
  check: ['Kijk het verslag na', 'Check the report'],
  checkUntil: ['Nakijken kan tot {until}', 'You can check it until {until}'],
  enough: ['Weten we genoeg?', 'Do we know enough?'],
  enoughWhy: [
    'Geef aan of het panel genoeg weet om keuzes te bespreken.',
    'Say whether the panel knows enough to discuss choices.',
  ],
  enoughDo: ['Geef antwoord', 'Answer'],
  read: ['Lezen', 'Read'],
  nothing: ['Er zijn nog geen stukken.', 'There are no documents yet.'],
  ideas: ['Wat medeburgers zeggen', 'What fellow citizens say'],
  ideasWhy: [
    'Er loopt een ideeënronde. Op de volgende bijeenkomst zien jullie wat er kwam.',
    'A round of ideas is open. At the next meeting you will see what came in.',
  ],
  ideasDo: ['Bekijk de ronde', 'See the round'],
} as const

function NextTicket({ meeting, of, table, today }: NextProps) {
  const lang = useLang()
  const t = speak(texts, lang)
  const clock = (time: string) => time.slice(0, 5).replace(':', lang === 'nl' ? '.' : ':')
  return (
    <Ticket
      which={t('which', { n: meeting.number, of, title: told(meeting.title, lang) })}
      day={capital(nearDate(meeting.day, today, lang))}
      time={t('time', { from: clock(meeting.starts), until: clock(meeting.ends) })}
      place={told(meeting.place, lang)}
      {...(table
        ? {
            table: {
              ...{ name: String(table.number), citizens: table.citizens, partner: table.partner },
              words: t('table', { c: Math.max(0, table.citizens - 1), p: table.partner }),
            },
          }
        : {})}
    />
  )
}
interface NextProps {
  meeting: Meeting
  of: number
  today: Day
  table?: TableOfMine | undefined
}
interface TableOfMine {
  readonly number: number
  readonly citizens: number
  readonly partner: number
}

function ToCheck({ reports, panel }: { reports: readonly Report[]; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (reports.length === 0) return null
  return (
    <MemberBlock id="nakijken" head={t('check')} now>
      <ReadList
        items={reports.map((one) => ({
          to: `/lid/${panel}/verslag/${one.number}`,
          label: told(one.title, lang),
          ...(one.checkUntil
            ? {
                note: t('checkUntil', { until: dateAndTime(toldUntil(one.checkUntil), lang) }),
              }
            : {}),
        }))}
      />
    </MemberBlock>
  )
}

/** What the panel has earned her so far; nothing for who gets no fee. */
function Earned({ cents, panel }: { cents: readonly number[]; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  if (cents.length === 0) return null
  const sum = cents.reduce((all, one) => all + one, 0)
  return (
    <MemberBlock id="vergoeding" head={t('fee')}>
      <Sum figure={euros(sum, lang)}>{plural(texts.feeOne, texts.feeMore, cents.length, lang)}</Sum>
      <GoLink to={`/lid/${panel}/vergoeding`}>{t('feeDo')}</GoLink>
    </MemberBlock>
  )
}

function PollOpen({ panel }: { panel: string }) {
  const t = speak(texts, useLang())
  return (
    <MemberBlock id="peiling" head={t('poll')} now>
      <p>{t('pollWhy')}</p>
      <ButtonLink to={`/panel/${panel}/stem`}>{t('pollDo')}</ButtonLink>
    </MemberBlock>
  )
}

function Reading({ documents, panel }: { documents: readonly DocumentRow[]; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <MemberBlock id="lezen" head={t('read')}>
      {documents.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <ReadList
          items={documents.slice(0, 5).map((one) => ({
            to: `/lid/${panel}/stukken`,
            label: told(one.title, lang),
            note: told(one.summary, lang),
          }))}
        />
      )}
    </MemberBlock>
  )
}

/** A member's own page: the next meeting, and what there is to do before it. */
export const member = page({
  path: at.member,
  guard: asMember,
  texts,
  async get({ work, as, t, lang, params }) {
    const [panel, next] = [await panelOf(work, as), await nextMeeting(work, as.panel)]
    const of = (await meetingsOf(work, as.panel)).filter(({ state }) => state !== 'cancelled').length
    const seated = next ? (await tablesOf(work, as, next.id)).tables : []
    const mine = seated.find(({ people }) => people.some(({ seat }) => seat === as.seat))
    const table = mine && {
      ...{ number: mine.number, citizens: mine.people.filter(({ group }) => group === 'citizen').length },
      partner: mine.people.filter(({ group }) => group === 'partner').length,
    }
    const reports = (await reportsOf(work, as)).filter((one) => checkRuns(one, work.now))
    const round = await roundOpen(work, as.panel)
    const enough = next?.kind === 'deliberation' && !(await answerOf(work, as.panel, as.seat))
    const tallies = await seatTally(work, as.panel)
    const title = next ? t('until', { day: nearDate(next.day, dayOf(work.now), lang) }) : told(panel.title, lang)
    return (
      <OwnSheet title={title} bare panel={panel}>
        <MemberPage
          mark={<Mark {...tallies} seed={panel.slug} size={56} />}
          panel={told(panel.title, lang)}
          title={title}
        >
          {next ? (
            <>
              <NextTicket meeting={next} of={of} table={table} today={dayOf(work.now)} />
              <Buttons>
                <ButtonLink to={`/panel/${params.panel}/agenda`} kind="second" icon="calendar-add">
                  {t('calendar')}
                </ButtonLink>
              </Buttons>
              <CallUs words={t('cannot')} />
            </>
          ) : (
            <MemberBlock id="geen" head={t('none')}>
              <p>{t('noneWhy')}</p>
            </MemberBlock>
          )}
          {(await openPoll(work, as.panel)) ? <PollOpen panel={params.panel} /> : null}
          <ToCheck reports={reports} panel={params.panel} />
          {enough ? (
            <MemberBlock id="genoeg" head={t('enough')} now>
              <p>{t('enoughWhy')}</p>
              <ButtonLink to={`/lid/${params.panel}/genoeg`}>{t('enoughDo')}</ButtonLink>
            </MemberBlock>
          ) : null}
          <Reading documents={await documentsForMembers(work, as.panel)} panel={params.panel} />
          {round ? (
            <MemberBlock id="ideeen" head={t('ideas')}>
              <p>{t('ideasWhy')}</p>
              <GoLink to={`/panel/${params.panel}/ideeen`}>{t('ideasDo')}</GoLink>
            </MemberBlock>
          ) : null}
          <Earned cents={(await ownEntries(work, as)).map(({ cents }) => cents)} panel={params.panel} />
        </MemberPage>
      </OwnSheet>
    )
  },
})
