import { speak } from '../../kit/texts/texts.ts'
import { Empty } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { noMeeting } from '../../trajectory/rules.ts'
import { at } from '../addresses.ts'
import { agendaOf } from '../queries.ts'
import type { Agenda } from '../types.ts'
import { AgendaTable, Fit, MeetingSheet } from '../views.tsx'

const texts = {
  title: ['Agenda', 'Agenda'],
  none: ['De agenda is nog leeg', 'The agenda is still empty'],
  noneWhy: [
    'Begin met een gewone dagindeling die precies past, en verander wat je wilt. Of voeg zelf het eerste punt toe.',
    'Begin with a usual day that fits exactly, and change what you like. Or add the first item yourself.',
  ],
  begin: ['Begin met een dagindeling', 'Begin with a usual day'],
  add: ['Voeg een punt toe', 'Add an item'],
  print: ['Print de agenda', 'Print the agenda'],
  hall: ['Voor op het scherm in de zaal', 'For the screen in the hall'],
  change: ['Wijzig', 'Change'],
  edit: ['Wijzig', 'Edit'],
  up: ['Omhoog', 'Up'],
  down: ['Omlaag', 'Down'],
  remove: ['Haal weg', 'Remove'],
} as const

export const agenda = page({
  path: at.agenda,
  guard: may('meetings.lead'),
  texts,
  async get({ work, as, t, params }) {
    const found = await agendaOf(work, as.panel, params.number)
    if (!found) return noMeeting()
    const add = (
      <ButtonLink kind={found.items.length === 0 ? 'second' : 'primary'} to={to(at.add, params)}>
        {t('add')}
      </ButtonLink>
    )
    return (
      <MeetingSheet
        title={t('title')}
        panel={await panelOf(work, as)}
        role={as.role}
        meeting={found.meeting}
        way="agenda"
      >
        {found.items.length === 0 ? (
          <Empty head={t('none')} action={add}>
            <p>{t('noneWhy')}</p>
            <Form action={to(at.begin, params)} hidden={{ rev: String(found.rev) }}>
              <Button type="submit">{t('begin')}</Button>
            </Form>
          </Empty>
        ) : (
          <>
            <Fit agenda={found} />
            <Form hidden={{ rev: String(found.rev) }}>
              <AgendaTable
                agenda={found}
                more={{
                  head: t('change'),
                  of: (item) => <Changes agenda={found} of={{ ...params, item: item.id }} />,
                }}
              />
            </Form>
            <p class="kr-buttons">
              {add}
              <ButtonLink kind="second" to={to(at.print, params)}>
                {t('print')}
              </ButtonLink>
              <ButtonLink kind="quiet" to={to(at.hall, params)}>
                {t('hall')}
              </ButtonLink>
            </p>
          </>
        )}
      </MeetingSheet>
    )
  },
})

/** What can be done with one item. */
function Changes({ agenda: { items }, of }: { agenda: Agenda; of: { panel: string; number: string; item: string } }) {
  const t = speak(texts, useLang())
  const move = (way: 'up' | 'down') => (
    <Button type="submit" kind="quiet" small name="way" value={way} formaction={to(at.move, of)}>
      {t(way)}
    </Button>
  )
  return (
    <div class="kr-buttons">
      <ButtonLink kind="quiet" small to={to(at.item, of)}>
        {t('edit')}
      </ButtonLink>
      {items[0]?.id === of.item ? null : move('up')}
      {items.at(-1)?.id === of.item ? null : move('down')}
      <Button type="submit" kind="quiet" small formaction={to(at.remove, of)}>
        {t('remove')}
      </Button>
    </div>
  )
}
