import { z } from 'zod'
import { speak } from '../../../kit/texts/texts.ts'
import { Progress, Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Field, TextArea } from '../../../kit/ui/components/field.tsx'
import { emptyForm, type FormState } from '../../../kit/ui/components/form.ts'
import { Hidden, Submit } from '../../../kit/ui/components/form-block.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { inLang, to } from '../../../kit/web/addresses.ts'
import { useSite } from '../../../kit/web/context.tsx'
import { Form } from '../../../kit/web/form.tsx'
import { whole } from '../../../kit/web/forms.ts'
import { page } from '../../../kit/web/page.ts'
import { refusing } from '../../../kit/work/refusal.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { at as countAt } from '../../count/addresses.ts'
import type { Poll } from '../../types.ts'
import { ProposalSheet, startingWith } from '../../views.tsx'
import { printSlips } from '../actions.ts'
import { at } from '../addresses.ts'
import { pollOf, type SlipFigures, slipFigures } from '../queries.ts'
import { isOpen, runs, sidesPolled } from '../rules.ts'
import { refusals, sideWords } from '../texts.ts'
import { PollStatus, PollTexts, pollName } from '../views.tsx'

const texts = {
  ...sideWords,
  state: ['Stand', 'State'],
  room: ['In de zaal', 'In the room'],
  people: ['{citizens} burgers, {partner} van de partner', '{citizens} citizens, {partner} of the partner'],
  notYet: ['Nog niet geteld door de stemopnemers', 'Not counted yet by the tellers'],
  tellers: ['Stemopnemers werken op', 'Tellers work at'],
  votingAt: ['Stemmen kan op', 'Voting is at'],
  print: ['Briefjes afdrukken', 'Print slips'],
  printWhy: [
    'Druk vooraf genoeg briefjes, voor elke groep op een eigen kleur papier. Iedereen trekt er een uit een schaal. Drukken maakt alle eerdere briefjes van deze peiling ongeldig.',
    'Print enough slips beforehand, for each group on paper of its own colour. Everybody draws one from a bowl. Printing makes all earlier slips of this poll void.',
  ],
  citizensN: ['Briefjes voor burgers', 'Slips for citizens'],
  partnerN: ['Briefjes voor de partner', 'Slips for the partner'],
  make: ['Maak de briefjes', 'Make the slips'],
  get: ['Download de briefjes: {group}, {n} stuks', 'Download the slips: {group}, {n} of them'],
  open: ['Open de peiling', 'Open the poll'],
  openWhy: [
    'Open de peiling als iedereen een briefje heeft en de stemopnemers de zaal telden. Vanaf dan bewaren we geen codes meer.',
    'Open the poll when everybody has a slip and the tellers counted the room. From then on we keep no codes.',
  ],
  inside: ['{n} van {of} binnen', '{n} of {of} in'],
  off: ['Laat de peiling vervallen', 'Call the poll off'],
  offWhy: ['Waarom?', 'Why?'],
  list: ['De lijst voor de zaal', 'The list for the room'],
  offReason: ['Vervallen, omdat', 'Called off, because'],
} as const
const refuse = refusing(refusals)
type Figures = Awaited<ReturnType<typeof slipFigures>>

function Address({ path }: { path: string }) {
  const { origin, lang } = useSite()
  return <>{`${origin}${inLang(path, lang)}`}</>
}

function State({ poll, panel }: { poll: Poll; panel: string }) {
  const t = speak(texts, useLang())
  const counted = poll.citizens !== null && poll.partner !== null
  return (
    <Facts
      facts={[
        { term: t('state'), value: <PollStatus poll={poll} /> },
        ...(poll.voidWhy ? [{ term: t('offReason'), value: poll.voidWhy }] : []),
        ...(poll.way === 'slips'
          ? [
              {
                term: t('room'),
                value: counted
                  ? t('people', { citizens: poll.citizens ?? 0, partner: poll.partner ?? 0 })
                  : t('notYet'),
              },
              { term: t('votingAt'), value: <Address path={to(at.vote, { panel })} /> },
            ]
          : []),
        { term: t('tellers'), value: <Address path={to(countAt.polls, { panel })} /> },
      ]}
    />
  )
}

/** How many votes are in: the only figure before closing. */
function Inside({ poll, figures }: { poll: Poll; figures: Figures }) {
  const t = speak(texts, useLang())
  const people = { citizens: poll.citizens ?? 0, partner: poll.partner ?? 0 }
  return (
    <>
      {sidesPolled(people.partner).map((side) => (
        <Progress
          what={t(side)}
          done={figures[side].voted}
          of={people[side]}
          words={t('inside', { n: figures[side].voted, of: people[side] })}
        />
      ))}
    </>
  )
}

function Printing({ poll, panel, form, figures }: { poll: Poll; panel: string; form: FormState; figures: Figures }) {
  const { origin } = useSite()
  const t = speak(texts, useLang())
  const known = (of: SlipFigures, start: number) => String(of.printed || start)
  const filled = startingWith(form, {
    ...{ citizens: known(figures.citizens, 30), partner: known(figures.partner, 12) },
  })
  return (
    <Section id="briefjes" head={t('print')} rule>
      <p>{t('printWhy')}</p>
      {(['citizens', 'partner'] as const).map((side) =>
        figures[side].printed > 0 ? (
          <p>
            <Link to={to(at.slips, { panel, poll: poll.id, side })}>
              {t('get', { group: t(side), n: figures[side].printed })}
            </Link>
          </p>
        ) : null,
      )}
      <Form form={form}>
        <Hidden name="address" value={`${origin}${to(at.vote, { panel })}`} />
        <Field form={filled} name="citizens" label={t('citizensN')} width="w4" inputmode="numeric" />
        <Field form={filled} name="partner" label={t('partnerN')} width="w4" inputmode="numeric" />
        <Submit kind="second">{t('make')}</Submit>
      </Form>
    </Section>
  )
}

function Opening({ action }: { action: string }) {
  const t = speak(texts, useLang())
  return (
    <Section id="openen" head={t('open')} rule>
      <p>{t('openWhy')}</p>
      <Form action={action}>
        <Submit>{t('open')}</Submit>
      </Form>
    </Section>
  )
}

function CallingOff({ action }: { action: string }) {
  const t = speak(texts, useLang())
  return (
    <Section id="vervalt" head={t('off')} rule>
      <Form action={action}>
        <TextArea form={{ ...emptyForm, key: 'vervalt' }} name="why" label={t('offWhy')} rows={2} />
        <Submit kind="danger">{t('off')}</Submit>
      </Form>
    </Section>
  )
}

export const poll = page({
  path: at.poll,
  guard: may('proposals.poll'),
  texts,
  input: z.object({ citizens: whole(1, 1000), partner: whole(0, 500), address: z.url().max(200) }),
  async get({ work, as, t, lang, form, params }) {
    const found = await pollOf(work, as.panel, params.poll)
    if (!found) return refuse('no-poll', { status: 404 })
    const figures = await slipFigures(work, found.id)
    const waits = runs(found) && !isOpen(found)
    const sheet = { form, panel: await panelOf(work, as), role: as.role, now: 'poll' } as const
    return (
      <ProposalSheet title={pollName(found, lang)} {...sheet}>
        <State poll={found} panel={params.panel} />
        {isOpen(found) && found.way === 'slips' ? <Inside poll={found} figures={figures} /> : null}
        {waits ? <Printing poll={found} panel={params.panel} form={form} figures={figures} /> : null}
        {waits ? <Opening action={to(at.open, params)} /> : null}
        {found.closedAt ? (
          <ButtonLink kind="second" to={to(countAt.list, params)}>
            {t('list')}
          </ButtonLink>
        ) : null}
        <PollTexts poll={found} />
        {runs(found) ? <CallingOff action={to(at.void, params)} /> : null}
      </ProposalSheet>
    )
  },
  post: ({ work, as, input, params, lang }) => {
    const { citizens, partner, address } = input
    return printSlips(work, as, { poll: params.poll, slips: { citizens, partner }, address }, lang)
  },
  redirect: (params) => to(at.poll, params),
  said: ['De briefjes zijn gemaakt. Download ze en druk ze af.', 'The slips are made. Download and print them.'],
})
