import { z } from 'zod'
import { say, speak } from '../../../kit/texts/texts.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Empty } from '../../../kit/ui/components/blocks.tsx'
import { Button } from '../../../kit/ui/components/button.tsx'
import { Status, Tag } from '../../../kit/ui/components/status.tsx'
import { Facts, Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { meetingNumbered } from '../../../trajectory/queries.ts'
import { noMeeting } from '../../../trajectory/rules.ts'
import { MeetingSheet } from '../../views.tsx'
import { attend } from '../actions.ts'
import { at } from '../addresses.ts'
import { type Person, peopleOf } from '../queries.ts'
import { holds, inRoom, markable, type Room } from '../rules.ts'
import { attendanceStates } from '../types.ts'

const texts = {
  title: ['Wie is er?', 'Who is here?'],
  none: ['Er zijn nog geen leden', 'There are no members yet'],
  noneWhy: ['Zodra mensen een plek hebben, staan ze hier.', 'Once people have a seat, they stand here.'],
  citizens: ['Burgers in de zaal', 'Citizens in the room'],
  ofPartner: ['Van de partner in de zaal', 'Of the partner in the room'],
  of: ['{n} van de {of}', '{n} of {of}'],
  two: ['Twee op een: iedereen doet mee', 'Two to one: everybody takes part'],
  listen: ['{n} van de partner luisteren vandaag', '{n} of the partner listen today'],
  listenOne: ['1 lid van de partner luistert vandaag', '1 member of the partner listens today'],
  who: [
    '{names}. Dit gaat in de volgorde die zij zelf afspraken. Zeg het in de zaal; het komt in het verslag. De bijeenkomst gaat door.',
    '{names}. This goes in the order they agreed among themselves. Say it in the room; it goes into the report. The meeting goes on.',
  ],
  name: ['Naam', 'Name'],
  now: ['Nu', 'Now'],
  mark: ['Zet op', 'Mark as'],
  present: ['Aanwezig', 'Present'],
  absent: ['Afwezig', 'Absent'],
  listening: ['Luistert', 'Listens'],
  citizen: ['burger', 'citizen'],
  partner: ['partner', 'partner'],
  unknown: ['Nog niet gezien', 'Not seen yet'],
} as const

const asMark = /^([0-9a-f-]{36}):(present|absent|listening)$/

export const attendance = page({
  path: at.attendance,
  guard: may('meetings.attend'),
  texts,
  input: z.object({
    mark: z
      .string()
      .regex(asMark)
      .transform((mark) => ({ seat: mark.slice(0, 36), state: z.enum(attendanceStates).parse(mark.slice(37)) })),
  }),
  async get({ work, as, t, form, params }) {
    const meeting = await meetingNumbered(work, as.panel, params.number)
    if (!meeting) return noMeeting()
    const people = await peopleOf(work, as, meeting.id)
    const room = inRoom(people)
    return (
      <MeetingSheet
        title={t('title')}
        form={form}
        panel={await panelOf(work, as)}
        role={as.role}
        meeting={meeting}
        way="attendance"
      >
        {people.length === 0 ? (
          <Empty head={t('none')}>
            <p>{t('noneWhy')}</p>
          </Empty>
        ) : (
          <>
            <InRoom room={room} people={people} />
            <Form form={form}>
              <Table
                caption={t('title')}
                captionHidden
                rowHead={0}
                columns={[{ head: t('name') }, { head: t('now'), plain: true }, { head: t('mark'), actions: true }]}
                rows={people.map((one) => [
                  <span id={`s-${one.seat}`}>
                    {one.name} <Tag kind={one.group}>{t(one.group)}</Tag>
                  </span>,
                  <Marked state={holds(room, one)} />,
                  <Marks one={one} />,
                ])}
              />
            </Form>
          </>
        )}
      </MeetingSheet>
    )
  },
  post: ({ work, as, input, params }) => attend(work, as, { number: params.number, ...input.mark }),
  redirect: (params, seat) => `${to(at.attendance, params)}#s-${seat}`,
})

/** Two to one, as it is in the room now. It announces, and stops nothing. */
function InRoom({ room, people }: { room: Room<Person>; people: readonly Person[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const all = (group: Person['group']): number => people.filter((one) => one.group === group).length
  const n = room.listening.length
  return (
    <>
      <Facts
        facts={[
          { term: t('citizens'), value: t('of', { n: room.citizens, of: all('citizen') }) },
          { term: t('ofPartner'), value: t('of', { n: room.partner, of: all('partner') }) },
        ]}
      />
      {n === 0 ? (
        <p>
          <Status kind="good">{t('two')}</Status>
        </p>
      ) : (
        <Alert kind="soon" role="status" head={n === 1 ? t('listenOne') : t('listen', { n })}>
          <p>{t('who', { names: room.listening.map(({ name }) => name).join(', ') })}</p>
        </Alert>
      )}
    </>
  )
}

const looks = { present: 'good', absent: 'info', listening: 'soon' } as const
function Marked({ state }: { state: keyof typeof looks | undefined }) {
  const lang = useLang()
  return state ? (
    <Status kind={looks[state]}>{say(texts[state], lang)}</Status>
  ) : (
    <Status kind="open">{say(texts.unknown, lang)}</Status>
  )
}

/** Big buttons: this is done standing, on a tablet, at the door. */
function Marks({ one }: { one: Person }) {
  const t = speak(texts, useLang())
  return (
    <div class="kr-buttons">
      {attendanceStates
        .filter((state) => markable(one, state) === undefined)
        .map((state) => (
          <Button
            type="submit"
            kind={one.marked === state ? 'primary' : 'second'}
            name="mark"
            value={`${one.seat}:${state}`}
          >
            {t(state)}
          </Button>
        ))}
    </div>
  )
}
