import { at as text } from '../../agreement/addresses.ts'
import { at as check } from '../../agreement/check/addresses.ts'
import { seatOf, WorkSheet } from '../../agreement/check/views.tsx'
import { commentsOf, dossierOf, versionsOf } from '../../agreement/queries.ts'
import { draftOf } from '../../agreement/text/queries.ts'
import { versionState } from '../../agreement/text/rules.ts'
import type { Clause, Content, Version } from '../../agreement/types.ts'
import { dayOf, longDate } from '../../kit/texts/dates.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { inFours } from '../../kit/work/canonical.ts'
import { isRefusal, type Refusal } from '../../kit/work/refusal.ts'
import { may, seesAll } from '../../panel/proof.ts'
import { Gate } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { agreementState, commitmentShare } from '../queries.ts'
import { stateWords } from '../texts.ts'

const texts = {
  title: ['De afspraak', 'The agreement'],
  none: ['De afspraak is nog niet begonnen', 'The agreement has not begun yet'],
  noneWhy: [
    'De procesleider begint met twintig artikelen. Daarna werken de stichting en de partner er samen aan.',
    'The process lead begins with twenty clauses. Then the foundation and the partner work on it together.',
  ],
  begin: ['Begin de afspraak', 'Begin the agreement'],
  gate: ['De poort naar de eerste brief', 'The gate to the first letter'],
  gateWhy: [
    'Pas als alles hier in orde is, gaan er brieven uit en kan iemand zich aanmelden.',
    'Only when all of this is in order do letters go out and can anybody sign up.',
  ],
  clauses: ['De artikelen', 'The clauses'],
  article: ['Artikel', 'Clause'],
  open: ['Open opmerkingen', 'Open comments'],
  edited: ['Laatst bewaard', 'Last saved'],
  versions: ['Vaste versies', 'Fixed versions'],
  noVersion: [
    'Er is nog geen vaste versie. Zijn jullie het eens over de tekst? Leg die dan vast.',
    'There is no fixed version yet. Do you agree on the text? Then fix it.',
  ],
  version: ['Versie', 'Version'],
  print: ['Vingerafdruk', 'Fingerprint'],
  made: ['Vastgelegd', 'Fixed'],
  state: ['Stand', 'State'],
  fix: ['Leg een versie vast', 'Fix a version'],
  check: ['Toets van de toezegging', 'Commitment check'],
  sign: ['Tekenen', 'Signing'],
  public: ['Zoals iedereen het ziet', 'As everybody sees it'],
  cannot: ['Er kan nog geen versie worden vastgelegd: {why}', 'No version can be fixed yet: {why}'],
} as const

function Versions(it: { versions: readonly Version[]; content: Content | Refusal; panel: string; lead: boolean }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const { versions, content } = it
  const params = { panel: it.panel }
  return (
    <Section id="versies" head={t('versions')} rule>
      <Table
        caption={t('versions')}
        captionHidden
        empty={t('noVersion')}
        columns={[{ head: t('version') }, { head: t('print') }, { head: t('made') }, { head: t('state') }]}
        rows={versions.map((one) => [
          <Link
            to={to(text.version, { ...params, number: String(one.number) })}
          >{`${t('version')} ${one.number}`}</Link>,
          <span class="kr-num">{inFours(one.fingerprint)}</span>,
          longDate(dayOf(one.madeAt), lang),
          say(versionState(one), lang),
        ])}
      />
      {isRefusal(content) ? (
        <p>{t('cannot', { why: say(content.words, lang, content.params) })}</p>
      ) : it.lead ? (
        <p>
          <ButtonLink to={to(text.fix, params)}>{t('fix')}</ButtonLink>
        </p>
      ) : null}
    </Section>
  )
}

function ClauseList(it: { clauses: readonly Clause[]; open: (key: string) => number; panel: string }) {
  const lang = useLang()
  const t = speak(texts, lang)
  const params = { panel: it.panel }
  return (
    <Section id="artikelen" head={t('clauses')} rule>
      <Table
        caption={t('clauses')}
        captionHidden
        columns={[{ head: t('article') }, { head: t('open') }, { head: t('edited') }]}
        rows={it.clauses.map((one, index) => [
          <Link
            to={to(text.clause, { ...params, clause: one.key })}
          >{`${index + 1}. ${told(one.heading, lang)}`}</Link>,
          it.open(one.key) || '',
          one.rev > 1 ? longDate(dayOf(one.editedAt), lang) : '',
        ])}
      />
    </Section>
  )
}

export const dossier = page({
  path: at.dossier,
  guard: may('agreement.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const seat = await seatOf(work, as)
    if (!(await dossierOf(work, as.panel)))
      return (
        <WorkSheet title={t('title')} seat={seat}>
          <Empty
            head={t('none')}
            {...(as.role === 'process-lead'
              ? { action: <ButtonLink to={to(text.start, params)}>{t('begin')}</ButtonLink> }
              : {})}
          >
            {t('noneWhy')}
          </Empty>
        </WorkSheet>
      )
    const [state, { clauses, content }] = [await agreementState(work, as.panel), await draftOf(work, as.panel)]
    const [versions, comments] = [await versionsOf(work, as.panel), await commentsOf(work, as)]
    const conditions = await commitmentShare(work, seesAll(as))
    const openAt = (key: string) => comments.filter((one) => one.clauseKey === key && one.closedAt === null).length
    return (
      <WorkSheet title={t('title')} seat={seat}>
        <p class="kr-lead">{say(stateWords[state], lang)}</p>
        <p class="kr-buttons">
          <ButtonLink kind="second" to={to(check.check, params)}>
            {t('check')}
          </ButtonLink>
          <ButtonLink kind="second" to={to(at.table, params)}>
            {t('sign')}
          </ButtonLink>
          <ButtonLink kind="second" to={to(at.public, params)}>
            {t('public')}
          </ButtonLink>
        </p>
        <Section id="poort" head={t('gate')} intro={t('gateWhy')} rule>
          <Gate caption={t('gate')} conditions={conditions} panel={params.panel} role={as.role} />
        </Section>
        <Versions versions={versions} content={content} panel={params.panel} lead={as.role === 'process-lead'} />
        <ClauseList clauses={clauses} open={openAt} panel={params.panel} />
      </WorkSheet>
    )
  },
})
