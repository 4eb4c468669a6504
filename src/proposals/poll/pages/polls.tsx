import { z } from 'zod'
import { dateAndTime } from '../../../kit/texts/dates.ts'
import { speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import type { FormState } from '../../../kit/ui/components/form.ts'
import { Submit } from '../../../kit/ui/components/form-block.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { Gate } from '../../../panel/views.tsx'
import { decisionGate, proposalsOf } from '../../queries.ts'
import type { ProposalRow } from '../../types.ts'
import { ProposalSheet } from '../../views.tsx'
import { makePoll } from '../actions.ts'
import { at } from '../addresses.ts'
import { pollsOf } from '../queries.ts'
import { runs } from '../rules.ts'
import { PollStatus, pollName } from '../views.tsx'

const texts = {
  title: ['Peilingen', 'Polls'],
  lead: [
    'Een peiling gaat over teksten die vaststaan. Stemmen is geheim, en iedereen kan de eigen stem terugvinden. Twee stemopnemers tellen, sluiten en vernietigen de briefjes.',
    'A poll is on texts that are fixed. Voting is secret, and everybody can find her own vote. Two tellers count, close and destroy the slips.',
  ],
  gate: ['De poort naar de laatste peiling', 'The gate to the final poll'],
  list: ['Alle peilingen', 'All polls'],
  none: ['Er is nog geen peiling', 'There is no poll yet'],
  noneWhy: [
    'Zet eerst de teksten vast. Maak daarna hieronder een peiling.',
    'Fix the texts first. Then make a poll below.',
  ],
  poll: ['Peiling', 'Poll'],
  state: ['Stand', 'State'],
  when: ['Gemaakt', 'Made'],
  make: ['Peiling maken', 'Make a poll'],
  which: ['Over welke voorstellen?', 'On which proposals?'],
  proposal: ['Voorstel {number}: {title}', 'Proposal {number}: {title}'],
  round: ['Welke ronde?', 'Which round?'],
  first: ['Eerste ronde', 'First round'],
  second: ['Tweede ronde, met nieuwe briefjes', 'Second round, with new slips'],
  way: ['Hoe stemt de zaal?', 'How does the room vote?'],
  slips: ['Met een code op een briefje: op een telefoon of op papier', 'With a code on a slip: on a phone or on paper'],
  counted: ['Alles op papier: de stemopnemers vullen de totalen in', 'All on paper: the tellers enter the totals'],
  button: ['Maak de peiling', 'Make the poll'],
} as const

const startWith = (form: FormState, fixed: readonly number[]): FormState =>
  Object.keys(form.values).length > 0
    ? form
    : { ...form, values: { proposals: fixed.map(String), round: '1', way: 'slips' } }

function Make({ form, fixed }: { form: FormState; fixed: readonly ProposalRow[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const filled = startWith(
    form,
    fixed.map((one) => one.number),
  )
  return (
    <Form form={form}>
      <Choices
        form={{ ...filled, values: { ...filled.values, 'proposals[]': filled.values.proposals ?? [] } }}
        kind="checkbox"
        name="proposals[]"
        label={t('which')}
        options={fixed.map((one) => ({
          value: String(one.number),
          label: t('proposal', { number: one.number, title: told(one.title, lang) }),
        }))}
      />
      <Choices
        form={filled}
        name="round"
        label={t('round')}
        options={[
          { value: '1', label: t('first') },
          { value: '2', label: t('second') },
        ]}
      />
      <Choices
        form={filled}
        name="way"
        label={t('way')}
        options={[
          { value: 'slips', label: t('slips') },
          { value: 'counted', label: t('counted') },
        ]}
      />
      <Submit>{t('button')}</Submit>
    </Form>
  )
}

export const polls = page({
  path: at.polls,
  guard: may('proposals.poll'),
  texts,
  input: z.object({
    proposals: z.array(z.coerce.number<string>().int()).default([]),
    round: z.enum(['1', '2']),
    way: z.enum(['slips', 'counted']),
  }),
  async get({ work, as, t, lang, form, params }) {
    const [all, made] = [await pollsOf(work, as.panel), await proposalsOf(work, as.panel)]
    const fixed = made.filter((one) => one.frozenAt !== null)
    const gate = await decisionGate(work, as)
    return (
      <ProposalSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} now="poll">
        <p class="kr-lead">{t('lead')}</p>
        <Gate caption={t('gate')} conditions={gate.conditions} panel={params.panel} role={as.role} />
        {all.length === 0 ? (
          <Empty head={t('none')}>{t('noneWhy')}</Empty>
        ) : (
          <Table
            caption={t('list')}
            columns={[{ head: t('poll') }, { head: t('state') }, { head: t('when') }]}
            rows={all.map((poll) => [
              <Link to={to(at.poll, { ...params, poll: poll.id })}>{pollName(poll, lang)}</Link>,
              <PollStatus poll={poll} />,
              dateAndTime(poll.madeAt, lang),
            ])}
          />
        )}
        {fixed.length === 0 || all.some(runs) ? null : (
          <Section id="maken" head={t('make')} rule>
            <Make form={form} fixed={fixed} />
          </Section>
        )}
      </ProposalSheet>
    )
  },
  post: ({ work, as, input }) =>
    makePoll(work, as, { proposals: input.proposals, round: input.round === '2' ? 2 : 1, way: input.way }),
  redirect: (params, poll) => to(at.poll, { ...params, poll: poll.id }),
  said: ['De peiling is gemaakt.', 'The poll has been made.'],
})
