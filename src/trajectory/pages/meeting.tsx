import { dayOf } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { edit } from '../actions.ts'
import { at } from '../addresses.ts'
import { contactsOf, meetingNumbered } from '../queries.ts'
import { cancellable, holdable, isPlanned, noMeeting, wasMoved } from '../rules.ts'
import { stateWords } from '../texts.ts'
import { MeetingFacts } from '../types.ts'
import {
  MeetingDay,
  MeetingFields,
  meetingName,
  meetingTexts,
  PlanSheet,
  startingWith,
  ToTell,
  valuesOf,
} from '../views.tsx'

const texts = {
  ...meetingTexts,
  day: ['Dag', 'Day'],
  state: ['Stand', 'State'],
  name: ['Naam', 'Name'],
  postpone: ['Verzet deze bijeenkomst', 'Postpone this meeting'],
  hold: ['De bijeenkomst is gehouden', 'The meeting was held'],
  cancel: ['Last de bijeenkomst af', 'Cancel the meeting'],
  edit: ['Wat, wanneer en waar', 'What, when and where'],
  button: ['Bewaar', 'Save'],
} as const

export const meeting = page({
  path: at.meeting,
  guard: may('trajectory.plan'),
  texts,
  input: MeetingFacts,
  async get({ work, as, t, lang, form, params }) {
    const found = await meetingNumbered(work, as.panel, params.number)
    if (!found) return noMeeting()
    const panel = await panelOf(work, as)
    return (
      <PlanSheet title={meetingName(found, lang)} form={form} panel={panel} role={as.role} meeting={found}>
        <Facts
          facts={[
            { term: t('name'), value: told(found.title, lang) },
            { term: t('day'), value: <MeetingDay meeting={found} /> },
            { term: t('state'), value: say(stateWords[found.state], lang) },
          ]}
        />
        {isPlanned(found) ? (
          <div class="kr-buttons">
            {holdable(found, dayOf(work.now)) ? null : (
              <Form action={to(at.hold, params)}>
                <Button type="submit">{t('hold')}</Button>
              </Form>
            )}
            <ButtonLink kind="second" to={to(at.postpone, params)}>
              {t('postpone')}
            </ButtonLink>
            {cancellable(found) ? null : (
              <ButtonLink kind="quiet" to={to(at.cancel, params)}>
                {t('cancel')}
              </ButtonLink>
            )}
          </div>
        ) : null}
        {isPlanned(found) && wasMoved(found) ? (
          <ToTell contacts={await contactsOf(work, as)} place={told(found.place, lang)} />
        ) : null}
        <Section id="feiten" head={t('edit')} rule>
          <Form form={form}>
            <MeetingFields form={startingWith(form, valuesOf(found))} />
            <Submit>{t('button')}</Submit>
          </Form>
        </Section>
      </PlanSheet>
    )
  },
  post: ({ work, as, input, params }) => edit(work, as, { ...input, number: params.number }),
  redirect: (params) => to(at.meeting, params),
  said: ['Bewaard. De openbare agenda laat het zien.', 'Saved. The public agenda shows it.'],
})
