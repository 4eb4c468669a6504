import type { Child } from 'hono/jsx'
import { say, speak } from '../../../kit/texts/texts.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { TextArea } from '../../../kit/ui/components/field.tsx'
import { emptyForm, type FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { pollOf, slipFigures } from '../../poll/queries.ts'
import { isOpen, runs } from '../../poll/rules.ts'
import { refusals, sideWords } from '../../poll/texts.ts'
import { PollStatus, PollTexts, pollName } from '../../poll/views.tsx'
import { type Poll, sides } from '../../types.ts'
import { at } from '../addresses.ts'
import { marksOf, spokenOn } from '../queries.ts'
import { saidByOther } from '../rules.ts'
import { SideFields, TellerSheet } from '../views.tsx'

const texts = {
  lead: [
    'Jullie doen dit met twee stemopnemers, elk op een eigen telefoon. Een stap is klaar als jullie hetzelfde invullen.',
    'You do this with two tellers, each on a phone of her own. A step is done when you enter the same.',
  ],
  state: ['Stand', 'State'],
  slips: ['{n} briefjes, {void} ongeldig, {voted} binnen', '{n} slips, {void} void, {voted} in'],
  room: ['Wie is er in de zaal?', 'Who is in the room?'],
  roomWhy: [
    'Tel de burgers en de leden van de partner die stemmen. Dit geldt voor beide rondes.',
    'Count the citizens and the members of the partner who vote. It holds for both rounds.',
  ],
  agreed: [
    'Vastgesteld: {citizens} burgers, {partner} van de partner.',
    'Agreed: {citizens} citizens, {partner} of the partner.',
  ],
  tellRoom: ['Dit telde ik', 'This I counted'],
  left: ['Briefjes die over zijn', 'Slips that are left over'],
  leftWhy: [
    'Vul de codes in van briefjes die niemand trok, elk op een regel. Scheur ze daarna door.',
    'Enter the codes of slips that nobody drew, each on a line. Then tear them up.',
  ],
  codes: ['Codes', 'Codes'],
  void: ['Maak ze ongeldig', 'Make them void'],
  seen: [
    'De andere stemopnemer zegt dat deze briefjes over zijn. Kijk of deze tekens op de briefjes staan: {marks}.',
    'The other teller says that these slips are left over. See whether these signs stand on the slips: {marks}.',
  ],
  confirm: ['Dit klopt', 'This is right'],
  paperWaits: [
    '{n} papieren briefjes wachten op de tweede stemopnemer.',
    '{n} paper slips wait for the second teller.',
  ],
  onPaper: ['Wat op papier is', 'What is on paper'],
  paper: ['Papieren briefjes invullen', 'Enter paper slips'],
  counts: ['Totalen invullen', 'Enter the totals'],
  close: ['De peiling sluiten', 'Close the poll'],
  closeWhy: [
    'Vul in hoeveel briefjes per groep zijn uitgedeeld. Dat zijn er evenveel als mensen in de zaal. Daarna kan niemand meer stemmen.',
    'Enter how many slips were handed out in each group. They are as many as the people in the room. After that nobody can vote.',
  ],
  closeCounted: [
    'Sluit als alle totalen vaststaan. Daarna verandert de uitslag niet meer.',
    'Close when all totals are final. After that the result does not change.',
  ],
  closeButton: ['Sluit de peiling', 'Close the poll'],
  list: ['De lijst voor de zaal', 'The list for the room'],
  destroy: ['Briefjes vernietigen', 'Destroy the slips'],
  destroyWhy: [
    'Laat de zaal eerst tien minuten naar de lijst kijken. Daarna verdwijnen codes, briefjes en lijst. De uitslag blijft.',
    'First let the room look at the list for ten minutes. Then codes, slips and list disappear. The result stays.',
  ],
  destroyButton: ['Vernietig codes en briefjes', 'Destroy codes and slips'],
  you: ['Jij hebt dit gezegd. De andere stemopnemer nog niet.', 'You said this. The other teller has not yet.'],
  other: ['De andere stemopnemer heeft dit gezegd. Nu jij.', 'The other teller said this. Now you.'],
} as const
const refuse = refusing(refusals)

interface Step {
  readonly poll: Poll
  readonly panel: string
  readonly me: string
  readonly spoken: readonly { step: string; person: string }[]
  /** Signs of slips that the other teller says are left over. */
  readonly left: readonly string[]
}
/** Who spoke on a step already. */
function Spoken({ of, step }: { of: Step; step: string }): Child {
  const t = speak(texts, useLang())
  const said = of.spoken.filter((one) => one.step === step)
  if (said.length !== 1) return null
  return <Alert kind="soon" head={t(said[0]?.person === of.me ? 'you' : 'other')} />
}
const numbers = (key: string, poll: Poll): FormState => ({
  ...{ ...emptyForm, key },
  values: poll.citizens === null ? {} : { citizens: String(poll.citizens), partner: String(poll.partner ?? 0) },
})

function Room({ of }: { of: Step }) {
  const t = speak(texts, useLang())
  const { poll, panel } = of
  return (
    <Section id="zaal" head={t('room')} rule>
      <p>{t('roomWhy')}</p>
      {poll.citizens === null ? null : <p>{t('agreed', { citizens: poll.citizens, partner: poll.partner ?? 0 })}</p>}
      <Spoken of={of} step="room" />
      <Form action={to(at.room, { panel, poll: poll.id })}>
        <SideFields form={numbers('zaal', poll)} />
        <Submit>{t('tellRoom')}</Submit>
      </Form>
    </Section>
  )
}

function LeftOver({ of }: { of: Step }) {
  const t = speak(texts, useLang())
  return (
    <Section id="over" head={t('left')} rule>
      <p>{t('leftWhy')}</p>
      <Form action={to(at.leftover, { panel: of.panel, poll: of.poll.id })}>
        <TextArea form={{ ...emptyForm, key: 'over' }} name="codes" label={t('codes')} rows={4} autocomplete="off" />
        <Submit kind="second">{t('void')}</Submit>
      </Form>
      {of.left.length > 0 ? (
        <>
          <p>{t('seen', { marks: of.left.join(', ') })}</p>
          <Form action={to(at.confirmLeftover, { panel: of.panel, poll: of.poll.id })}>
            <Submit>{t('confirm')}</Submit>
          </Form>
        </>
      ) : null}
    </Section>
  )
}

function Closing({ of }: { of: Step }) {
  const t = speak(texts, useLang())
  const { poll, panel } = of
  const params = { panel, poll: poll.id }
  const bySlips = poll.way === 'slips'
  const waits = of.spoken.filter(({ step }) => step.startsWith('slip:')).length
  return (
    <>
      <Section id="papier" head={t('onPaper')} rule>
        {waits > 0 ? <p>{t('paperWaits', { n: waits })}</p> : null}
        <ButtonLink kind="second" to={to(bySlips ? at.paper : at.counts, params)}>
          {t(bySlips ? 'paper' : 'counts')}
        </ButtonLink>
      </Section>
      <Section id="sluiten" head={t('close')} rule>
        <p>{t(bySlips ? 'closeWhy' : 'closeCounted')}</p>
        <Spoken of={of} step="close" />
        <Form action={to(at.close, params)} {...(bySlips ? {} : { hidden: { citizens: '0', partner: '0' } })}>
          {bySlips ? <SideFields form={{ ...emptyForm, key: 'sluiten' }} /> : null}
          <Submit>{t('closeButton')}</Submit>
        </Form>
      </Section>
    </>
  )
}

function After({ of }: { of: Step }) {
  const t = speak(texts, useLang())
  const params = { panel: of.panel, poll: of.poll.id }
  return (
    <>
      <ButtonLink kind="second" to={to(at.list, params)}>
        {t('list')}
      </ButtonLink>
      {of.poll.destroyedAt === null && of.poll.way === 'slips' ? (
        <Section id="vernietigen" head={t('destroy')} rule>
          <p>{t('destroyWhy')}</p>
          <Spoken of={of} step="destroy" />
          <Form action={to(at.destroy, params)}>
            <Submit kind="danger">{t('destroyButton')}</Submit>
          </Form>
        </Section>
      ) : null}
    </>
  )
}

export const desk = page({
  path: at.desk,
  guard: may('proposals.count'),
  texts,
  async get({ work, as, t, lang, params }) {
    const poll = await pollOf(work, as.panel, params.poll)
    if (!poll) return refuse('no-poll', { status: 404 })
    const [figures, spoken] = [await slipFigures(work, poll.id), await spokenOn(work, poll.id)]
    const left = await marksOf(work, poll.id, saidByOther(spoken, 'void:', as.person))
    const of: Step = { poll, panel: params.panel, me: as.person, spoken, left }
    const slips = sides.filter((side) => figures[side].printed > 0)
    return (
      <TellerSheet title={pollName(poll, lang)} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        <Facts
          facts={[
            { term: t('state'), value: <PollStatus poll={poll} /> },
            ...slips.map((side) => {
              const { printed, void: gone, voted } = figures[side]
              return { term: say(sideWords[side], lang), value: t('slips', { n: printed, void: gone, voted }) }
            }),
          ]}
        />
        {runs(poll) && !isOpen(poll) ? <Room of={of} /> : null}
        {runs(poll) && poll.way === 'slips' && slips.length > 0 ? <LeftOver of={of} /> : null}
        {isOpen(poll) ? <Closing of={of} /> : null}
        {poll.closedAt ? <After of={of} /> : null}
        <PollTexts poll={poll} />
      </TellerSheet>
    )
  },
})
