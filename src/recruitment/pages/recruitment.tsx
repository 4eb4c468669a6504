import { dateAndTime, longDate } from '../../kit/texts/dates.ts'
import { count, type Lang, say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Alert } from '../../kit/ui/components/alert.tsx'
import { Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { Submit } from '../../kit/ui/components/form-block.tsx'
import { Status } from '../../kit/ui/components/status.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may, seesAll } from '../../panel/proof.ts'
import { panelOf } from '../../panel/queries.ts'
import { Gate, StaffSheet } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { at as deskAt } from '../desk/addresses.ts'
import { commitmentGate, featuresOf, poolOf, recruitmentOf, termsOf } from '../queries.ts'
import { guessesOn } from '../registration/queries.ts'
import { guessing } from '../registration/rules.ts'
import { deskUntil, isPlan, phaseOf, type Shortage, shortages } from '../rules.ts'
import { phaseWords } from '../texts.ts'
import type { Feature, Pool, Recruitment } from '../types.ts'
import { Targets } from '../views.tsx'

const texts = {
  title: ['Werving', 'Recruitment'],
  gate: ['Wat er klaar moet zijn vóór de eerste brief', 'What must be in order before the first letter'],
  gateWhy: [
    'Pas als alles in orde is, gaan codes in brieven werken.',
    'Codes in letters work once everything is in order.',
  ],
  open: ['Open het aanmelden', 'Open registration'],
  openWhy: [
    'Alles is in orde. Hierna liggen plan, doelen en lotregels vast en kun je brieven maken die werken.',
    'Everything is in order. After this plan, targets and rules of the draw are fixed, and you can make letters that work.',
  ],
  dates: ['Stand', 'Where it stands'],
  state: ['Nu', 'Now'],
  closes: ['Aanmelden tot en met', 'Registration until'],
  desk: ['Post en telefoon invoeren tot en met', 'Post and calls entered until'],
  draw: ['Loting', 'Draw'],
  letters: ['Brieven', 'Letters'],
  opened: ['Open sinds', 'Open since'],
  unset: ['nog niet bepaald', 'not set yet'],
  counts: ['Aanmeldingen', 'Registrations'],
  registered: ['Aangemeld', 'Registered'],
  begun: ['Begonnen, niet af', 'Begun, not finished'],
  withdrawn: ['Teruggetrokken', 'Withdrawn'],
  excluded: ['Uitgesloten', 'Excluded'],
  byDesk: ['Ingevoerd door de aanmelddesk', 'Entered by the registration desk'],
  short: [
    'Let op: {n} aangemeld, {needed} nodig voor een eerlijke loting.',
    'Mind: {n} registered, {needed} needed for a fair draw.',
  ],
  shortOf: ['Let op: {category}: {n} aangemeld, {needed} nodig.', 'Mind: {category}: {n} registered, {needed} needed.'],
  guessed: ['Iemand probeert codes te raden', 'Somebody is guessing codes'],
  guessedWhy: [
    'Vandaag zijn {n} codes geprobeerd die in geen brief staan. Niemand komt daarmee binnen, en wie een brief heeft, kan zich gewoon aanmelden.',
    'Today {n} codes were tried that stand in no letter. Nobody gets in with them, and whoever has a letter can register as ever.',
  ],
  do: ['Doen', 'To do'],
  plan: ['Plan', 'Plan'],
  targets: ['Doelen', 'Targets'],
  list: ['Aanmeldingen', 'Registrations'],
  makeLetters: ['Brieven', 'Letters'],
} as const

export const recruitment = page({
  path: at.recruitment,
  guard: may('recruitment.desk'),
  texts,
  async get({ work, as, t, params }) {
    const [panel, it] = [await panelOf(work, as), await recruitmentOf(work, as.panel)]
    const [features, terms] = [await featuresOf(work, as.panel), await termsOf(work, as.panel)]
    const [gate, pool] = [await commitmentGate(work, seesAll(as)), await poolOf(work, seesAll(as))]
    const lead = as.role === 'process-lead'
    return (
      <StaffSheet title={t('title')} of={{ panel }} role={as.role}>
        <Guessing n={await guessesOn(work, as.panel)} />
        <Stand it={it} now={work.now} />
        <p class="kr-buttons">
          <ButtonLink to={to(deskAt.list, params)}>{t('list')}</ButtonLink>
          {lead ? <Lead panel={params.panel} /> : null}
        </p>
        {isPlan(it) ? (
          <Section id="poort" head={t('gate')} intro={gate.passed ? t('openWhy') : t('gateWhy')} rule>
            {gate.passed && lead ? (
              <Form action={to(at.open, params)}>
                <Submit>{t('open')}</Submit>
              </Form>
            ) : null}
            <Gate caption={t('gate')} conditions={gate.conditions} panel={params.panel} role={as.role} />
          </Section>
        ) : (
          <Section id="aanmeldingen" head={t('counts')} rule>
            <Counts pool={pool} />
            <Warnings short={shortages(pool, features, terms?.citizenSeats ?? 0)} features={features} />
            <Targets caption={t('counts')} features={features} pool={pool} />
          </Section>
        )}
      </StaffSheet>
    )
  },
})

/** Today's codes that stand in no letter, once they are too many for slips. */
function Guessing({ n }: { n: number }) {
  const lang = useLang()
  const t = speak(texts, lang)
  return guessing(n) ? (
    <Alert kind="late" head={t('guessed')}>
      <p>{t('guessedWhy', { n: count(n, lang) })}</p>
    </Alert>
  ) : null
}

function Lead({ panel }: { panel: string }) {
  const t = speak(texts, useLang())
  return (
    <>
      <ButtonLink kind="second" to={to(at.plan, { panel })}>
        {t('plan')}
      </ButtonLink>
      <ButtonLink kind="second" to={to(at.targets, { panel })}>
        {t('targets')}
      </ButtonLink>
      <ButtonLink kind="second" to={to(at.letters, { panel })}>
        {t('makeLetters')}
      </ButtonLink>
    </>
  )
}

function Stand({ it, now }: { it: Recruitment | undefined; now: Date }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const phase = phaseOf(it, now)
  const dated = (value: string | null | undefined) => (value ? longDate(value, lang) : t('unset'))
  return (
    <Facts
      facts={[
        { term: t('state'), value: <Status kind={looks[phase]}>{say(phaseWords[phase], lang)}</Status> },
        ...(it?.openedAt ? [{ term: t('opened'), value: dateAndTime(it.openedAt, lang) }] : []),
        { term: t('closes'), value: dated(it?.closesOn) },
        ...(it?.closesOn ? [{ term: t('desk'), value: dated(deskUntil(it.closesOn)) }] : []),
        { term: t('draw'), value: it?.drawOn ? drawWords(it, lang) : t('unset') },
        { term: t('letters'), value: it?.letters == null ? t('unset') : count(it.letters, lang) },
      ]}
    />
  )
}
const looks = { plan: 'open', open: 'good', closed: 'soon', frozen: 'info' } as const
const drawWords = (it: Recruitment, lang: Lang): string =>
  `${longDate(it.drawOn ?? '', lang)}, ${(it.drawTime ?? '').slice(0, 5).replace(':', lang === 'nl' ? '.' : ':')}`

function Counts({ pool }: { pool: Pool }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const facts = (['registered', 'begun', 'withdrawn', 'excluded'] as const).map((key) => ({
    term: t(key),
    value: count(pool[key], lang),
  }))
  return <Facts facts={[...facts, { term: t('byDesk'), value: count(pool.desk, lang) }]} />
}

function Warnings({ short, features }: { short: readonly Shortage[]; features: readonly Feature[] }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const all = features.flatMap(({ categories }) => categories)
  return (
    <ul class="kr-flow">
      {short.map(({ category, n, needed }) => (
        <li>
          <Status kind="soon">
            {category
              ? t('shortOf', { category: told(all.find(({ id }) => id === category)?.label, lang), n, needed })
              : t('short', { n, needed })}
          </Status>
        </li>
      ))}
    </ul>
  )
}
