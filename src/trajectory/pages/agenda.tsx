import { dayOf, fullDate, shortDate } from '../../kit/texts/dates.ts'
import { capital } from '../../kit/texts/signs.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Section, Timeline } from '../../kit/ui/components/blocks.tsx'
import { Ticket } from '../../kit/ui/components/ticket.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { Road } from '../../kit/ui/pictures/road.tsx'
import { to } from '../../kit/web/addresses.ts'
import { anyone, page } from '../../kit/web/page.ts'
import { panelBySlug } from '../../panel/queries.ts'
import { noPanel } from '../../panel/rules.ts'
import { PanelPage } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { meetingsOf, nextMeeting } from '../queries.ts'
import { isCancelled, onRoad } from '../rules.ts'
import { facilityWords, kindWords, stateWords } from '../texts.ts'
import type { Meeting } from '../types.ts'
import { facilitiesOf, MeetingDay, meetingName, timesOf } from '../views.tsx'

const texts = {
  title: ['Agenda', 'Agenda'],
  lead: ['Wanneer en waar dit panel bij elkaar komt.', 'When and where this panel meets.'],
  none: ['Er is nog geen bijeenkomst gepland', 'No meeting has been planned yet'],
  noneWhy: ['Zodra er een dag is, staat die hier.', 'Once there is a day, it stands here.'],
  road: ['De bijeenkomsten op een rij', 'The meetings in a row'],
  next: ['{meeting}: {kind}', '{meeting}: {kind}'],
  all: ['Alle bijeenkomsten', 'All meetings'],
  calendar: ['Zet alle bijeenkomsten in je eigen agenda', 'Put all meetings in your own calendar'],
} as const

export const agenda = page({
  path: at.public,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const [meetings, next] = [await meetingsOf(work, panel.id), await nextMeeting(work, panel.id)]
    const today = dayOf(work.now)
    const stations = meetings
      .filter((one) => !isCancelled(one))
      .map((one) => ({
        kind: 'citizen' as const,
        state: onRoad(one, today),
        name: `${one.number}. ${told(one.title, lang)}`,
        date: shortDate(one.day, lang, true),
      }))
    const moments = meetings.map((one) => ({
      date: <MeetingDay meeting={one} />,
      head: `${meetingName(one, lang)}: ${told(one.title, lang)}`,
      text: <Where meeting={one} lang={lang} />,
    }))
    return (
      <PanelPage title={t('title')} of={{ panel }}>
        <p class="kr-lead">{t('lead')}</p>
        {meetings.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            {next ? (
              <Ticket
                which={t('next', { meeting: meetingName(next, lang), kind: say(kindWords[next.kind], lang) })}
                day={capital(fullDate(next.day, lang))}
                time={timesOf(next, lang)}
                place={told(next.place, lang)}
                {...(facilitiesOf(next).length > 0 ? { needs: venue(next, lang) } : {})}
              />
            ) : null}
            <Section id="weg" head={t('road')}>
              <Road label={t('road')} stations={stations} />
            </Section>
            <Section id="alle" head={t('all')} rule>
              <Timeline label={t('all')} moments={moments} />
              <p>
                <Link to={to(at.calendar, params)} download>
                  {t('calendar')}
                </Link>
              </p>
            </Section>
          </>
        )}
      </PanelPage>
    )
  },
})

const venue = (meeting: Meeting, lang: 'nl' | 'en'): string =>
  facilitiesOf(meeting)
    .map((one) => say(facilityWords[one], lang))
    .join('. ')

function Where({ meeting, lang }: { meeting: Meeting; lang: 'nl' | 'en' }) {
  const state = isCancelled(meeting) ? `${say(stateWords.cancelled, lang)}. ` : ''
  return (
    <>
      <b>{state}</b>
      {timesOf(meeting, lang)}, {told(meeting.place, lang)}. {venue(meeting, lang)}
    </>
  )
}
