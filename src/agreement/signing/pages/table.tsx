import { dateAndTime, longDate } from '../../../kit/texts/dates.ts'
import { say } from '../../../kit/texts/texts.ts'
import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Status } from '../../../kit/ui/components/status.tsx'
import { Facts } from '../../../kit/ui/components/table.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { Fingerprint } from '../../../kit/ui/pictures/draw.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { Form } from '../../../kit/web/form.tsx'
import { page } from '../../../kit/web/page.ts'
import { may, seesAll } from '../../../panel/proof.ts'
import { Gate } from '../../../panel/views.tsx'
import { at as rootAt } from '../../addresses.ts'
import { onTable, partiesOf } from '../../check/queries.ts'
import { seatOf, WorkSheet } from '../../check/views.tsx'
import { at as publishAt } from '../../publishing/addresses.ts'
import { signaturesOf } from '../../queries.ts'
import { counts } from '../../rules.ts'
import { versionState } from '../../text/texts.ts'
import { at } from '../addresses.ts'
import { authoritiesOf, commitmentShare, offersOf } from '../queries.ts'
import { SignatureActs } from '../views.tsx'

const texts = {
  title: ['Tekenen', 'Signing'],
  lead: [
    'Iedereen tekent dezelfde versie, elk met een eigen persoon. Tekenen gaat met een code per mail, zonder in te loggen, of op papier.',
    'Everybody signs the same version, each with a person of its own. Signing is done with a mailed code, without signing in, or on paper.',
  ],
  none: ['Er is nog geen vaste versie', 'There is no fixed version yet'],
  noneWhy: ['Leg eerst een versie vast. Daarna kan iedereen tekenen.', 'First fix a version. Then everybody can sign.'],
  dossier: ['Naar de afspraak', 'To the agreement'],
  version: ['Versie {number}', 'Version {number}'],
  state: ['Stand', 'State'],
  print: ['Vingerafdruk', 'Fingerprint'],
  parties: ['Wie tekent', 'Who signs'],
  authority: ['Bevoegdheid', 'Authority'],
  shown: ['{name} ({task}), aangetoond en goedgekeurd', '{name} ({task}), shown and accepted'],
  waits: ['{name} ({task}), wacht op goedkeuring', '{name} ({task}), waits for acceptance'],
  notShown: ['Nog niet aangetoond wie mag tekenen', 'Not shown yet who may sign'],
  signed: ['Getekend op {when}', 'Signed on {when}'],
  paperWaits: ['Papier wacht op bevestiging door een andere partij', 'Paper waits for another party to confirm it'],
  asked: ['Gevraagd om te tekenen', 'Asked to sign'],
  askedVoid: ['De vraag om te tekenen is vervallen', 'The request to sign is void'],
  notAsked: ['Nog niet gevraagd', 'Not asked yet'],
  condition: ['Voorbehoud', 'Condition'],
  until: ['{what}, uiterlijk {day}', '{what}, by {day}'],
  met: ['{what}: vervuld ({by})', '{what}: met ({by})'],
  show: ['Toon aan wie mag tekenen', 'Show who may sign'],
  offer: ['Bied deze versie aan', 'Offer this version'],
  paper: ['Er is op papier getekend', 'It was signed on paper'],
  withdraw: ['Trek deze versie in', 'Withdraw this version'],
  publish: ['Maak openbaar', 'Make public'],
  adjust: ['Verschuif iets binnen de ruimte', 'Move something within its bounds'],
  missing: ['Wat nog ontbreekt', 'What is still missing'],
  public: ['Bekijk de openbare afspraak', 'See the public agreement'],
} as const

export const table = page({
  path: at.table,
  guard: may('agreement.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [seat, version] = [await seatOf(work, as), await onTable(work, as.panel)]
    if (!version)
      return (
        <WorkSheet title={t('title')} seat={seat}>
          <Empty head={t('none')} action={<ButtonLink to={to(rootAt.dossier, params)}>{t('dossier')}</ButtonLink>}>
            {t('noneWhy')}
          </Empty>
        </WorkSheet>
      )
    const [parties, authorities] = [await partiesOf(work, as.panel), await authoritiesOf(work, as.panel)]
    const [signatures, offers] = [await signaturesOf(work, version.id), await offersOf(work, version.id)]
    const numbered = { ...params, number: String(version.number) }
    const lead = as.role === 'process-lead'
    const all = parties.every(({ party }) => signatures.some((one) => one.party === party && counts(one)))
    const saidOf = (party: string) => {
      const signature = signatures.find((one) => one.party === party)
      if (signature && counts(signature))
        return <Status kind="good">{t('signed', { when: dateAndTime(signature.signedAt, lang) })}</Status>
      if (signature) return <Status kind="soon">{t('paperWaits')}</Status>
      const asked = offers.filter((one) => one.party === party)
      if (asked.some((one) => one.voidAt === null)) return <Status kind="soon">{t('asked')}</Status>
      return <Status kind="open">{asked.length > 0 ? t('askedVoid') : t('notAsked')}</Status>
    }
    const authorityOf = (party: string) => {
      const one = authorities.find((row) => row.party === party)
      return one ? t(one.acceptedAt ? 'shown' : 'waits', { name: one.name, task: one.task }) : t('notShown')
    }
    return (
      <WorkSheet title={t('title')} seat={seat}>
        <p class="kr-lead">{t('lead')}</p>
        <Section id="versie" head={t('version', { number: version.number })} rule>
          <Facts
            facts={[
              { term: t('state'), value: say(versionState(version), lang) },
              { term: t('print'), value: <Fingerprint hex={version.fingerprint} />, block: true },
            ]}
          />
          <p>
            <Link to={to(rootAt.version, numbered)}>{t('version', { number: version.number })}</Link>
          </p>
        </Section>
        <Section id="partijen" head={t('parties')} rule>
          {parties.map(({ party, name }) => {
            const signature = signatures.find((one) => one.party === party)
            return (
              <div class="kr-flow">
                <h3>{name}</h3>
                <p>{saidOf(party)}</p>
                <Facts
                  facts={[
                    { term: t('authority'), value: authorityOf(party) },
                    ...(signature?.condition
                      ? [
                          {
                            term: t('condition'),
                            value: signature.conditionMetAt
                              ? t('met', { what: signature.condition, by: signature.conditionShownBy ?? '' })
                              : t('until', {
                                  what: signature.condition,
                                  day: signature.conditionOn ? longDate(signature.conditionOn, lang) : '',
                                }),
                          },
                        ]
                      : []),
                  ]}
                />
                {signature ? <SignatureActs one={signature} panel={params.panel} role={as.role} /> : null}
              </div>
            )
          })}
          <div class="kr-buttons">
            <ButtonLink kind="second" to={to(at.authority, params)}>
              {t('show')}
            </ButtonLink>
            {version.offeredAt && !version.publishedAt ? (
              <ButtonLink kind="second" to={to(at.paper, numbered)}>
                {t('paper')}
              </ButtonLink>
            ) : null}
            {version.publishedAt ? (
              <ButtonLink kind="second" to={to(rootAt.public, params)}>
                {t('public')}
              </ButtonLink>
            ) : null}
            {version.publishedAt && lead ? (
              <ButtonLink kind="second" to={to(publishAt.adjust, params)}>
                {t('adjust')}
              </ButtonLink>
            ) : null}
          </div>
          {lead && !version.publishedAt ? (
            <div class="kr-buttons">
              {version.offeredAt ? null : (
                <Form action={to(at.offer, numbered)}>
                  <Button type="submit">{t('offer')}</Button>
                </Form>
              )}
              {version.offeredAt && all ? (
                <Form action={to(publishAt.publish, numbered)}>
                  <Button type="submit">{t('publish')}</Button>
                </Form>
              ) : null}
              <Form action={to(at.withdraw, numbered)}>
                <Button type="submit" kind="quiet">
                  {t('withdraw')}
                </Button>
              </Form>
            </div>
          ) : null}
        </Section>
        <Section id="ontbreekt" head={t('missing')} rule>
          <Gate
            caption={t('missing')}
            conditions={await commitmentShare(work, seesAll(as))}
            panel={params.panel}
            role={as.role}
          />
        </Section>
      </WorkSheet>
    )
  },
})
