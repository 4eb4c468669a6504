import { dateAndTime, longDate } from '../../../kit/texts/dates.ts'
import { say, speak } from '../../../kit/texts/texts.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Code, Section } from '../../../kit/ui/components/blocks.tsx'
import { Button } from '../../../kit/ui/components/button.tsx'
import { Choices } from '../../../kit/ui/components/choices.tsx'
import { emptyForm } from '../../../kit/ui/components/form.ts'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { may, seesAll } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { ticketOf } from '../../letters/queries.ts'
import { grouped } from '../../letters/rules.ts'
import { recruitmentOf } from '../../queries.ts'
import type { Applicant } from '../../types.ts'
import { channelName, RecruitmentSheet } from '../../views.tsx'
import { at } from '../addresses.ts'
import { type ExclusionReason, exclusionReasons } from '../policy.ts'
import { applicantByLot } from '../queries.ts'
import { noApplicant, standing } from '../rules.ts'
import { reasonWords, standingWords, streamWords } from '../texts.ts'

const texts = {
  title: ['Aanmelding {lot}', 'Registration {lot}'],
  state: ['Stand', 'State'],
  name: ['Naam', 'Name'],
  reach: ['Bereikbaar per', 'Reached by'],
  came: ['Aangemeld', 'Registered'],
  received: ['Binnengekomen op', 'Came in on'],
  ticket: ['Bewijs', 'Proof'],
  receipt: ['Print de bevestiging', 'Print the confirmation'],
  read: [
    'Lees het nummer en het bewijs voor, of stuur de bevestiging per post.',
    'Read out the number and the proof, or send the confirmation by post.',
  ],
  link: ['Stuur een nieuwe link', 'Send a new link'],
  out: ['Uitsluiten van de loting', 'Exclude from the draw'],
  outWhy: [
    'Twee mensen beslissen dit: de een stelt het voor, de ander stemt in. De reden wordt geteld en openbaar, zonder naam.',
    'Two people decide this: one proposes, the other agrees. The reason is counted and public, without a name.',
  ],
  proposed: ['Voorstel om uit te sluiten: {reason}', 'Proposed to exclude: {reason}'],
  proposedWhy: ['Een collega kiest dezelfde reden om in te stemmen.', 'A colleague chooses the same reason to agree.'],
  reason: ['Reden', 'Reason'],
  exclude: ['Stel voor of stem in', 'Propose or agree'],
  back: ['Trek het voorstel in', 'Take the proposal back'],
} as const

const known = (reason: string | null): ExclusionReason | undefined => exclusionReasons.find((one) => one === reason)

/** One registration for the desk: number, proof, how she is reached. */
export const applicant = page({
  path: at.applicant,
  guard: may('recruitment.desk'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [held, it] = [await applicantByLot(work, seesAll(as), params.lot), await recruitmentOf(work, as.panel)]
    if (!held) return noApplicant()
    const own = held.stream === 'desk'
    return (
      <RecruitmentSheet title={t('title', { lot: params.lot })} panel={await panelOf(work, as)} role={as.role}>
        <Facts
          facts={[
            { term: t('state'), value: say(standingWords[standing(held)], lang) },
            { term: t('name'), value: held.name },
            { term: t('reach'), value: reachOf(held, lang) },
            {
              term: t('came'),
              value: `${say(streamWords[held.stream], lang)}, ${held.completedAt ? dateAndTime(held.completedAt, lang) : ''}`,
            },
            ...(held.receivedOn ? [{ term: t('received'), value: longDate(held.receivedOn, lang) }] : []),
            ...(own ? [{ term: t('ticket'), value: <Code>{grouped(ticketOf(held.id))}</Code> }] : []),
          ]}
        />
        {own ? <p>{t('read')}</p> : null}
        {own || held.channel !== 'mail' ? (
          <p>
            <Link to={to(at.receipt, params)}>{t('receipt')}</Link>
          </p>
        ) : null}
        {held.channel === 'mail' ? (
          <Form action={to(at.link, params)}>
            <Button kind="second">{t('link')}</Button>
          </Form>
        ) : null}
        {it?.frozenAt || held.excludedAt ? null : <Exclusion held={held} panel={params.panel} />}
      </RecruitmentSheet>
    )
  },
})

const reachOf = (held: Applicant, lang: 'nl' | 'en'): string =>
  [held.channel ? channelName(held.channel, lang) : '', held.email, held.phone, held.address?.replace(/\n/g, ', ')]
    .filter(Boolean)
    .join('; ')

function Exclusion({ held, panel }: { held: Applicant; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const [action, reason] = [to(at.exclude, { panel, lot: String(held.lot) }), known(held.excludedReason)]
  return (
    <Section id="uitsluiten" head={t('out')} intro={t('outWhy')} rule>
      {reason ? (
        <Alert kind="soon" head={t('proposed', { reason: say(reasonWords[reason], lang) })}>
          <p>{t('proposedWhy')}</p>
        </Alert>
      ) : null}
      <Form action={action}>
        <Choices
          form={emptyForm}
          name="reason"
          label={t('reason')}
          options={exclusionReasons.map((value) => ({ value, label: say(reasonWords[value], lang) }))}
        />
        <Button kind="danger">{t('exclude')}</Button>
      </Form>
      {reason ? (
        <Form action={action} hidden={{ reason: '' }}>
          <Button kind="quiet">{t('back')}</Button>
        </Form>
      ) : null}
    </Section>
  )
}
