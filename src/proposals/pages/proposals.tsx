import { told } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { Hidden, Submit } from '../../kit/ui/components/form-block.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { addProposal } from '../actions.ts'
import { at } from '../addresses.ts'
import { adviceOf, proposalsOf } from '../queries.ts'
import { editable } from '../rules.ts'
import { ProposalText } from '../types.ts'
import { OutcomeStatus, ProposalFields, ProposalSheet } from '../views.tsx'

const texts = {
  title: ['Voorstellen', 'Proposals'],
  lead: [
    'Wat het panel voorstelt, van de eerste tekst tot het advies. Elke verandering blijft te zien.',
    'What the panel proposes, from the first text to the advice. Every change stays visible.',
  ],
  list: ['Alle voorstellen', 'All proposals'],
  none: ['Er zijn nog geen voorstellen', 'There are no proposals yet'],
  noneWhy: ['Schrijf hieronder het eerste voorstel op.', 'Write down the first proposal below.'],
  number: ['Nr.', 'No.'],
  proposal: ['Voorstel', 'Proposal'],
  text: ['Tekst', 'Text'],
  fixed: ['Staat vast', 'Fixed'],
  loose: ['Versie {rev}, kan nog veranderen', 'Version {rev}, may still change'],
  outcome: ['Uitslag', 'Outcome'],
  fixAll: ['Zet alle teksten vast voor de peiling', 'Fix all texts for the poll'],
  add: ['Voorstel toevoegen', 'Add a proposal'],
  button: ['Voeg het voorstel toe', 'Add the proposal'],
} as const

export const proposals = page({
  path: at.proposals,
  guard: may('proposals.write'),
  texts,
  input: ProposalText,
  async get({ work, as, t, lang, form, params }) {
    const [all, advice] = [await proposalsOf(work, as.panel), await adviceOf(work, as.panel)]
    const closed = advice && editable({ frozenAt: null }, advice)
    return (
      <ProposalSheet title={t('title')} form={form} panel={await panelOf(work, as)} role={as.role} now="proposals">
        <p class="kr-lead">{t('lead')}</p>
        {all.length === 0 ? (
          <Empty head={t('none')}>{t('noneWhy')}</Empty>
        ) : (
          <Table
            caption={t('list')}
            captionHidden
            rowHead={1}
            columns={[
              { head: t('number'), numeric: true },
              { head: t('proposal') },
              { head: t('text') },
              { head: t('outcome') },
            ]}
            rows={all.map((one) => [
              one.number,
              <Link to={to(at.proposal, { ...params, number: String(one.number) })}>{told(one.title, lang)}</Link>,
              one.frozenAt ? t('fixed') : t('loose', { rev: one.rev }),
              <OutcomeStatus outcome={one.outcome} />,
            ])}
          />
        )}
        {closed || as.role === 'note-taker' || all.every((one) => one.frozenAt) ? null : (
          <Form action={to(at.fix, { ...params, number: 'alle' })}>
            <Hidden name="fixed" value="yes" />
            <Submit kind="second">{t('fixAll')}</Submit>
          </Form>
        )}
        {closed ? null : (
          <Section id="toevoegen" head={t('add')} rule>
            <Form form={form}>
              <ProposalFields form={form} />
              <Submit>{t('button')}</Submit>
            </Form>
          </Section>
        )}
      </ProposalSheet>
    )
  },
  post: ({ work, as, input }) => addProposal(work, as, input),
  redirect: (params, row) => to(at.proposal, { ...params, number: String(row.number) }),
  said: ['Het voorstel staat erin.', 'The proposal has been added.'],
})
