import { dayOf, longDate } from '../../../kit/texts/dates.ts'
import { say } from '../../../kit/texts/texts.ts'
import { told } from '../../../kit/texts/words.ts'
import { Empty, Quote, Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { PageHead, PromiseBlock } from '../../../kit/ui/components/page-parts.tsx'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { Fingerprint } from '../../../kit/ui/pictures/draw.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { anyone, page } from '../../../kit/web/page.ts'
import type { Work } from '../../../kit/work/work.ts'
import { at as panelAt } from '../../../panel/addresses.ts'
import { panelBySlug } from '../../../panel/queries.ts'
import { noPanel } from '../../../panel/rules.ts'
import { powerWords } from '../../../panel/texts.ts'
import { PanelPage } from '../../../panel/views.tsx'
import { at } from '../../addresses.ts'
import { checkOf, findingOf } from '../../check/queries.ts'
import { terms as policy } from '../../policy.ts'
import { checkWords } from '../../prose/check-words.ts'
import { commitmentSentence } from '../../prose/summary.ts'
import { termValue } from '../../prose/term-words.ts'
import { contentOf, inForce, partyName, signaturesOf, versionsOf } from '../../queries.ts'
import { counts, namesOf, openCondition } from '../../rules.ts'
import { TermFacts } from '../../terms/views.tsx'
import { foundation, type InForce, type Signature, type TermKey, type Terms } from '../../types.ts'
import { at as compareAt } from '../addresses.ts'
import { Changes, Clauses, Summary } from '../views.tsx'

const texts = {
  title: ['De afspraak', 'The agreement'],
  over: ['{partner} en {foundation}', '{partner} and {foundation}'],
  none: ['Er is nog niets getekend', 'Nothing has been signed yet'],
  noneWhy: [
    'Zodra alle partijen hebben getekend, staat de afspraak hier. Pas daarna gaan er brieven uit.',
    'As soon as all parties have signed, the agreement stands here. Only after that do letters go out.',
  ],
  back: ['Terug naar het panel', 'Back to the panel'],
  promise: ['Wat de partner belooft', 'What the partner promises'],
  signedOn: ['Getekend op {day}, versie {number}', 'Signed on {day}, version {number}'],
  summary: ['In het kort', 'In short'],
  terms: ['Wat is afgesproken', 'What was agreed'],
  fixed: ['Ligt vast', 'Fixed'],
  bounds: ['Mag een beetje schuiven', 'May move a little'],
  plan: ['Plan', 'Plan'],
  moved: ['Wat is verschoven', 'What was moved'],
  term: ['Afspraak', 'Term'],
  was: ['Was', 'Was'],
  is: ['Is nu', 'Is now'],
  when: ['Wanneer', 'When'],
  why: ['Waarom', 'Why'],
  parties: ['Wie tekende', 'Who signed'],
  party: ['Partij', 'Party'],
  who: ['Wie', 'Who'],
  mail: ['bevestigd per e-mail', 'confirmed by email'],
  paper: ['op papier', 'on paper'],
  condition: ['Voorbehoud: {what}', 'Condition: {what}'],
  open: ['open', 'open'],
  met: ['vervuld', 'met'],
  bodies: ['Wie bij de partner beslist', 'Who decides at the partner'],
  body: ['Orgaan', 'Body'],
  powers: ['Macht over de vraag', 'Power over the question'],
  clauses: ['De artikelen', 'The clauses'],
  finding: ['Bevinding van de directeur', 'Finding of the director'],
  substantial: ['Substantieel, want: {why}', 'Substantial, because: {why}'],
  check: ['De toets van de toezegging', 'The check of the commitment'],
  point: ['Punt', 'Point'],
  state: ['Stand', 'State'],
  proven: ['Aangetoond en goedgekeurd', 'Shown and accepted'],
  notProven: ['Niet aangetoond', 'Not shown'],
  proof: ['Het bewijs', 'The proof'],
  proofWhy: [
    'Deze vingerafdruk hoort bij precies deze tekst. De eerste 20 tekens staan in elke uitnodigingsbrief. Zo kan niemand de afspraak achteraf stil veranderen.',
    'This fingerprint belongs to exactly this text. The first 20 signs stand in every letter of invitation. So nobody can quietly change the agreement afterwards.',
  ],
  pdf: ['Download de getekende pdf', 'Download the signed PDF'],
  compare: ['Controleer een pdf die je hebt', 'Check a PDF that you have'],
  versions: ['Alle versies', 'All versions'],
  version: ['Versie {number}', 'Version {number}'],
} as const

const signedBy = (
  signatures: readonly Signature[],
  force: InForce,
  words: (one: Signature) => string,
  lang: 'nl' | 'en',
) =>
  signatures.map((one) => [
    partyName(force.content, one.party),
    [one.name, one.task].filter(Boolean).join(', '),
    `${longDate(dayOf(one.signedAt), lang)}, ${words(one)}`,
  ])

const ofKind = (kind: 'fixed' | 'bounds' | 'plan') =>
  (Object.keys(policy) as TermKey[]).filter((key) => policy[key].kind === kind)

async function factsOf(work: Work, force: InForce) {
  const { version } = force
  return {
    signatures: (await signaturesOf(work, version.id)).filter(counts),
    finding: await findingOf(work, version.id),
    points: await checkOf(work, version.panelId),
    versions: (await versionsOf(work, version.panelId)).filter((one) => one.publishedAt),
  }
}

/** The agreement as everybody may read it: the promise first, then everything under it. */
export const publicAgreement = page({
  path: at.public,
  guard: anyone,
  texts,
  async get({ work, t, lang, params }) {
    const panel = await panelBySlug(work, params.panel)
    if (!panel) return noPanel()
    const force = await inForce(work, panel.id)
    if (!force)
      return (
        <PanelPage title={t('title')} of={{ panel }}>
          <Empty head={t('none')} action={<Link to={to(panelAt.public, params)}>{t('back')}</Link>}>
            {t('noneWhy')}
          </Empty>
        </PanelPage>
      )
    const { content, version, terms } = force
    const { signatures, finding, points, versions } = await factsOf(work, force)
    const names = namesOf(content.parties, lang)
    const promise = commitmentSentence(terms, names)
    return (
      <PanelPage title={t('title')} of={{ panel }} bare description={told(promise, lang)}>
        <PageHead
          over={t('over', { partner: names.partner, foundation: names.foundation })}
          title={t('title')}
          lead={t('signedOn', { day: longDate(force.signedOn, lang), number: version.number })}
        />
        <PromiseBlock head={t('promise')} promise={told(promise, lang)} />
        <Section id="kort" head={t('summary')}>
          <Summary content={content} />
        </Section>
        {force.adjustments.length > 0 ? (
          <Section id="verschoven" head={t('moved')} rule>
            <Table
              caption={t('moved')}
              captionHidden
              columns={[
                { head: t('term') },
                { head: t('was') },
                { head: t('is') },
                { head: t('when') },
                { head: t('why') },
              ]}
              rows={force.adjustments.map((one) => {
                const key = one.term as TermKey
                const at_ = (value: unknown) => termValue(key, { ...content.terms, [key]: value } as Terms, lang)
                return [
                  say(policy[key].label, lang),
                  at_(one.oldValue),
                  at_(one.newValue),
                  longDate(dayOf(one.madeAt), lang),
                  one.why,
                ]
              })}
            />
          </Section>
        ) : null}
        <Section id="afspraken" head={t('terms')} rule>
          {(['fixed', 'bounds', 'plan'] as const).map((kind) => (
            <>
              <h3>{t(kind)}</h3>
              <TermFacts keys={ofKind(kind)} terms={terms} />
            </>
          ))}
        </Section>
        <Section id="partijen" head={t('parties')} rule>
          <Table
            caption={t('parties')}
            captionHidden
            columns={[{ head: t('party') }, { head: t('who') }, { head: t('when') }]}
            rows={signedBy(
              signatures,
              force,
              (one) =>
                [
                  t(one.way),
                  one.condition
                    ? `${t('condition', { what: one.condition })} (${t(openCondition(one) ? 'open' : 'met')})`
                    : '',
                ]
                  .filter(Boolean)
                  .join('. '),
              lang,
            )}
          />
          <h3>{t('bodies')}</h3>
          <Table
            caption={t('bodies')}
            captionHidden
            columns={[{ head: t('party') }, { head: t('body') }, { head: t('powers') }]}
            rows={content.parties
              .filter(({ party }) => party !== foundation)
              .flatMap((one) =>
                one.bodies.map((body) => [
                  one.name,
                  [body.name, body.decision].filter(Boolean).join(', '),
                  body.powers.map((power) => say(powerWords[power as keyof typeof powerWords], lang)).join(', '),
                ]),
              )}
          />
        </Section>
        <Section id="toets" head={t('check')} rule>
          {finding ? (
            <Quote by={`${t('finding')}, ${finding.name}, ${longDate(dayOf(finding.madeAt), lang)}`}>
              {t('substantial', { why: told(finding.why, lang) })}
            </Quote>
          ) : null}
          <Table
            caption={t('check')}
            captionHidden
            columns={[{ head: t('point') }, { head: t('state') }]}
            rows={points.map((one) => [
              say(checkWords[one.point].title, lang),
              one.state === 'met' ? (
                <Status kind="good">{t('proven')}</Status>
              ) : (
                <Status kind="open">{t('notProven')}</Status>
              ),
            ])}
          />
        </Section>
        <Section id="artikelen" head={t('clauses')} rule>
          <Clauses content={content} />
        </Section>
        <Section id="bewijs" head={t('proof')} rule>
          <p>{t('proofWhy')}</p>
          <Fingerprint hex={version.fingerprint} />
          <p class="kr-buttons">
            <ButtonLink to={to(at.pdf, { ...params, number: String(version.number) })}>{t('pdf')}</ButtonLink>
            <ButtonLink kind="second" to={to(compareAt.compare, params)}>
              {t('compare')}
            </ButtonLink>
          </p>
        </Section>
        {versions.length > 1 ? (
          <Section id="versies" head={t('versions')} rule>
            {versions.map((one, index) => {
              const before = versions[index + 1]
              return (
                <div class="kr-flow">
                  <h3>{t('version', { number: one.number })}</h3>
                  {one.why ? <p>{one.why}</p> : null}
                  {one.panelWord ? <p>{one.panelWord}</p> : null}
                  {before ? <Changes before={contentOf(before)} after={contentOf(one)} /> : null}
                </div>
              )
            })}
          </Section>
        ) : null}
      </PanelPage>
    )
  },
})
