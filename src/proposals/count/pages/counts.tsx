import { z } from 'zod'
import { speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { Field } from '../../../kit/ui/components/field.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { scales } from '../../policy.ts'
import { pollOf, textsOf } from '../../poll/queries.ts'
import { refusals, sideWords } from '../../poll/texts.ts'
import { pollName } from '../../poll/views.tsx'
import { stepWords } from '../../texts.ts'
import { type Poll, type PollResult, type ScaleKey, sides } from '../../types.ts'
import { enterCounts } from '../actions.ts'
import { at } from '../addresses.ts'
import { resultsOf, spokenOn } from '../queries.ts'
import { TellerSheet } from '../views.tsx'

const texts = {
  ...sideWords,
  title: ['Totalen, {poll}', 'Totals, {poll}'],
  lead: [
    'Vul per voorstel en per groep in wat jullie telden. De andere stemopnemer vult hetzelfde in; dan staat de telling vast.',
    'Enter for each proposal and each group what you counted. The other teller enters the same; then the count is final.',
  ],
  stand: ['Wat er al staat', 'What stands already'],
  proposal: ['Voorstel {number}: {title}', 'Proposal {number}: {title}'],
  which: ['Over welk voorstel?', 'On which proposal?'],
  group: ['Welke groep?', 'Which group?'],
  fixed: ['Vast', 'Final'],
  one: ['Een stemopnemer zei het', 'One teller said it'],
  none: ['Nog niet', 'Not yet'],
  people: ['Hoeveel mensen van deze groep waren in de zaal?', 'How many people of this group were in the room?'],
  slips: ['Hoeveel briefjes zijn ingeleverd?', 'How many slips were handed in?'],
  slipsHint: ['Minder dan mensen mag: iemand ging weg.', 'Fewer than people is fine: somebody left.'],
  button: ['Dit telde ik', 'This I counted'],
  enter: ['Een telling invullen', 'Enter a count'],
  back: ['Terug naar de peiling', 'Back to the poll'],
} as const
const refuse = refusing(refusals)
type Spoken = Awaited<ReturnType<typeof spokenOn>>

function Stand({ poll, results, spoken }: { poll: Poll; results: readonly PollResult[]; spoken: Spoken }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <Table
      caption={t('stand')}
      columns={[{ head: t('which') }, ...sides.map((side) => ({ head: t(side) }))]}
      rows={textsOf(poll).map((item) => [
        t('proposal', { number: item.number, title: told(item.title, lang) }),
        ...sides.map((side) => {
          if (results.some((one) => one.proposalId === item.id && one.side === side)) return t('fixed')
          return t(spoken.some(({ step }) => step === `counts:${item.id}:${side}`) ? 'one' : 'none')
        }),
      ])}
    />
  )
}

function Enter({ poll, form }: { poll: Poll; form: FormState }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const scale = poll.scale as ScaleKey
  return (
    <Form form={form}>
      <Choices
        form={form}
        name="proposal"
        label={t('which')}
        options={textsOf(poll).map((one) => ({
          value: one.id,
          label: t('proposal', { number: one.number, title: told(one.title, lang) }),
        }))}
      />
      <Choices
        form={form}
        name="group"
        label={t('group')}
        options={sides.map((side) => ({ value: side, label: t(side) }))}
      />
      <Field form={form} name="electorate" label={t('people')} width="w4" inputmode="numeric" />
      <Field form={form} name="slips" label={t('slips')} hint={t('slipsHint')} width="w4" inputmode="numeric" />
      {scales[scale].map((step) => (
        <Field
          form={form}
          name={`n-${step.value}`}
          label={stepWords(scale, step, lang)}
          width="w4"
          inputmode="numeric"
        />
      ))}
      <Submit>{t('button')}</Submit>
    </Form>
  )
}

/** What was typed at each step: an empty field is none. */
const countsIn = (sent: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]): [string, number][] => {
      const step = /^n-(\d)$/.exec(name)?.[1]
      return step !== undefined && typeof value === 'string' && value.trim() !== '' ? [[step, Number(value)]] : []
    }),
  )

export const counts = page({
  path: at.counts,
  guard: may('proposals.count'),
  texts,
  input: z
    .object({
      ...{ proposal: z.uuid(), group: z.enum(['citizens', 'partner']) },
      ...{ electorate: whole(1, 1000), slips: whole(0, 1000) },
    })
    .catchall(z.unknown()),
  async get({ work, as, t, lang, form, params }) {
    const poll = await pollOf(work, as.panel, params.poll)
    if (!poll) return refuse('no-poll', { status: 404 })
    const title = t('title', { poll: pollName(poll, lang).toLowerCase() })
    return (
      <TellerSheet title={title} form={form} panel={await panelOf(work, as)} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        <Stand poll={poll} results={await resultsOf(work, poll.id)} spoken={await spokenOn(work, poll.id)} />
        <Section id="invullen" head={t('enter')} rule>
          <Enter poll={poll} form={form} />
        </Section>
        <p>
          <Link to={to(at.desk, params)}>{t('back')}</Link>
        </p>
      </TellerSheet>
    )
  },
  post({ work, as, input, params }) {
    const { proposal, group, electorate, slips, ...rest } = input
    return enterCounts(work, as, { poll: params.poll, proposal, group, electorate, slips, counts: countsIn(rest) })
  },
  redirect: (params) => to(at.counts, params),
  said: [
    'Je telling is bewaard. Vult de andere stemopnemer hetzelfde in, dan staat die vast.',
    'Your count was kept. When the other teller enters the same, it is final.',
  ],
})
