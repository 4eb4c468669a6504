import { fullDate } from '../../../kit/texts/dates.ts'
import { speak } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Alert } from '../../../kit/ui/components/alert.tsx'
import { Code, Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { useLang } from '../../../kit/ui/language.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { panelOf } from '../../../panel/queries.ts'
import { ticketOf } from '../../letters/queries.ts'
import { grouped } from '../../letters/rules.ts'
import { featuresOf, recruitmentOf } from '../../queries.ts'
import { isOpen } from '../../rules.ts'
import type { Applicant, Recruitment } from '../../types.ts'
import { at } from '../addresses.ts'
import { applicant } from '../proof.ts'
import { registrationOf } from '../queries.ts'
import { changing, missing } from '../rules.ts'
import { Answers } from '../views.tsx'

const texts = {
  title: ['Mijn aanmelding', 'My registration'],
  panel: ['Voor {panel}.', 'For {panel}.'],
  unfinished: ['Je aanmelding is nog niet af', 'Your registration is not finished yet'],
  unfinishedWhy: [
    'Je doet pas mee aan de loting als je haar hebt verstuurd.',
    'You take part in the draw only once you have sent it.',
  ],
  goOn: ['Ga verder', 'Go on'],
  tooLate: [
    'Aanmelden is gesloten. Deze aanmelding was niet af.',
    'Registration is closed. This one was not finished.',
  ],
  in: ['Je aanmelding is binnen', 'Your registration has arrived'],
  inWhy: [
    'Je doet mee aan de loting. Je hoort daarna van ons.',
    'You take part in the draw. You hear from us after it.',
  ],
  away: ['Je hebt je teruggetrokken', 'You have withdrawn'],
  awayWhy: ['Je doet niet mee aan de loting.', 'You do not take part in the draw.'],
  lot: ['Je nummer', 'Your number'],
  ticket: ['Je bewijs', 'Your proof'],
  ticketWhy: [
    'Schrijf je nummer en je bewijs over, of maak een foto. Hiermee kun je zelf nagaan dat je in de lijst van de loting stond.',
    'Copy your number and your proof, or take a photo. With them you can check yourself that you were in the list of the draw.',
  ],
  draw: ['Loting', 'Draw'],
  until: ['Veranderen kan tot en met', 'Changes until'],
  answers: ['Wat telt', 'What counts'],
  withdraw: ['Ik trek me terug', 'I withdraw'],
  return: ['Ik doe toch mee', 'I take part after all'],
  own: [
    'Deze pagina is van jou alleen. Bewaar de link en geef hem aan niemand.',
    'This page is yours alone. Keep the link and give it to nobody.',
  ],
} as const

/** What a registration says, with number and proof; changes until the close. */
export const mine = page({
  path: at.mine,
  guard: applicant,
  texts,
  async get({ work, as, t, lang, params }) {
    const [panel, it] = [await panelOf(work, as), await recruitmentOf(work, as.panel)]
    const [features, registration] = [await featuresOf(work, as.panel), await registrationOf(work, as)]
    const open = isOpen(it, work.now)
    const held = registration.applicant
    const changes = open && changing(held) === undefined
    return (
      <PlainSheet title={t('title')}>
        <p>{t('panel', { panel: told(panel.title, lang) })}</p>
        <Stand
          held={held}
          open={open}
          next={to(at.step, { ...params, step: missing(registration, features) ?? 'controle' })}
        />
        {held.completedAt ? <Proof held={held} it={it} /> : null}
        <Section id="antwoorden" head={t('answers')} rule>
          <Answers of={params} registration={registration} features={features} changes={changes} />
          {open && held.completedAt ? (
            <p>
              <Link to={to(at.withdraw, params)}>{t(held.withdrawnAt ? 'return' : 'withdraw')}</Link>
            </p>
          ) : null}
        </Section>
        <p class="kr-meta">{t('own')}</p>
      </PlainSheet>
    )
  },
})

function Stand({ held, open, next }: { held: Applicant; open: boolean; next: string }) {
  const t = speak(texts, useLang())
  if (held.withdrawnAt)
    return (
      <Alert head={t('away')}>
        <p>{t('awayWhy')}</p>
      </Alert>
    )
  if (held.completedAt)
    return (
      <Alert kind="good" head={t('in')}>
        <p>{t('inWhy')}</p>
      </Alert>
    )
  if (!open) return <Alert kind="late" head={t('tooLate')} />
  return (
    <Alert kind="soon" head={t('unfinished')}>
      <p>{t('unfinishedWhy')}</p>
      <ButtonLink to={next}>{t('goOn')}</ButtonLink>
    </Alert>
  )
}

function Proof({ held, it }: { held: Applicant; it: Recruitment | undefined }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return (
    <>
      <Facts
        facts={[
          { term: t('lot'), value: String(held.lot) },
          { term: t('ticket'), value: <Code>{grouped(ticketOf(held.id))}</Code> },
          ...(it?.closesOn ? [{ term: t('until'), value: fullDate(it.closesOn, lang) }] : []),
          ...(it?.drawOn ? [{ term: t('draw'), value: fullDate(it.drawOn, lang) }] : []),
        ]}
      />
      <p>{t('ticketWhy')}</p>
    </>
  )
}
