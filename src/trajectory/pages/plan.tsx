import { inForce } from '../../agreement/queries.ts'
import { type Day, dayOf } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { Status } from '../../kit/ui/components/status.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { StaffSheet } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { meetingsOf } from '../queries.ts'
import { isOverdue, planChecks } from '../rules.ts'
import { kindWords, stateWords } from '../texts.ts'
import type { Meeting } from '../types.ts'
import { MeetingDay, timesOf } from '../views.tsx'

const texts = {
  title: ['Traject', 'Trajectory'],
  lead: [
    'Wanneer en waar het panel bij elkaar komt. Alles hier staat op de openbare agenda.',
    'When and where the panel meets. Everything here stands on the public agenda.',
  ],
  none: ['Er is nog geen bijeenkomst', 'There is no meeting yet'],
  noneWhy: ['Begin met de eerste. De volgende komen daarna.', 'Begin with the first. The next come after it.'],
  add: ['Voeg een bijeenkomst toe', 'Add a meeting'],
  public: ['Bekijk de openbare agenda', 'See the public agenda'],
  checks: ['Past dit bij de afspraak?', 'Does this fit the agreement?'],
  checksWhy: [
    'Dit houdt je niet tegen. Wijkt het plan af, pas dan het plan aan, of leg bij de partner uit waarom.',
    'This stops nothing. Where the plan departs, change the plan, or explain to the partner why.',
  ],
  noAgreement: [
    'Er is nog geen afspraak van kracht. Zodra die er is, staat hier of het plan erbij past.',
    'No agreement is in force yet. Once it is, this shows whether the plan fits it.',
  ],
  yes: ['Past', 'Fits'],
  no: ['Kijk na', 'Look again'],
  overdue: ['Geweest, nog niet afgesloten', 'Over, not closed yet'],
  fits: ['Stand', 'State'],
  what: ['Wat', 'What'],
  meeting: ['Bijeenkomst', 'Meeting'],
  day: ['Dag', 'Day'],
  place: ['Plaats', 'Place'],
} as const

export const plan = page({
  path: at.plan,
  guard: may('trajectory.plan'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [panel, meetings, force] = [
      await panelOf(work, as),
      await meetingsOf(work, as.panel),
      await inForce(work, as.panel),
    ]
    const add = <ButtonLink to={to(at.add, params)}>{t('add')}</ButtonLink>
    return (
      <StaffSheet title={t('title')} of={{ panel }} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        {meetings.length === 0 ? (
          <Empty head={t('none')} action={add}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <Meetings meetings={meetings} panel={params.panel} today={dayOf(work.now)} />
            <p class="kr-buttons">
              {add}
              <ButtonLink kind="second" to={to(at.public, params)}>
                {t('public')}
              </ButtonLink>
            </p>
          </>
        )}
        <Section id="past" head={t('checks')} intro={force ? t('checksWhy') : t('noAgreement')} rule>
          {force ? (
            <Table
              caption={t('checks')}
              captionHidden
              columns={[{ head: t('fits'), plain: true }, { head: t('what') }]}
              rows={planChecks(meetings, force.terms).map((one) => [
                <Status kind={one.met ? 'good' : 'soon'}>{t(one.met ? 'yes' : 'no')}</Status>,
                say(one.words, lang, one.params),
              ])}
            />
          ) : null}
        </Section>
      </StaffSheet>
    )
  },
})

function Meetings({ meetings, panel, today }: { meetings: readonly Meeting[]; panel: string; today: Day }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const rows = meetings.map((one) => [
    <>
      <Link
        to={to(at.meeting, { panel, number: String(one.number) })}
      >{`${one.number}. ${told(one.title, lang)}`}</Link>
      <span class="kr-meta"> {say(kindWords[one.kind], lang)}</span>
    </>,
    <>
      <MeetingDay meeting={one} />, {timesOf(one, lang)}
    </>,
    told(one.place, lang),
    isOverdue(one, today) ? (
      <Status kind="soon">{t('overdue')}</Status>
    ) : (
      <Status kind={looks[one.state]}>{say(stateWords[one.state], lang)}</Status>
    ),
  ])
  return (
    <Table
      caption={t('title')}
      captionHidden
      rowHead={0}
      columns={[{ head: t('meeting') }, { head: t('day') }, { head: t('place') }, { head: t('fits'), plain: true }]}
      rows={rows}
    />
  )
}
const looks = { planned: 'open', held: 'good', cancelled: 'info' } as const
