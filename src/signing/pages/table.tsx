import { at as textAt } from '../../agreement/addresses.ts'
import { at as boundsAt } from '../../agreement/bounds/addresses.ts'
import { onTable, partiesOf } from '../../agreement/check/queries.ts'
import { seatOf, WorkSheet } from '../../agreement/check/views.tsx'
import { versionState } from '../../agreement/text/rules.ts'
import type { Version } from '../../agreement/types.ts'
import { say, speak } from '../../kit/texts/texts.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { Button, ButtonLink } from '../../kit/ui/components/button.tsx'
import { Facts } from '../../kit/ui/components/table.tsx'
import { useLang } from '../../kit/ui/language.tsx'
import { Link } from '../../kit/ui/link.tsx'
import { Fingerprint } from '../../kit/ui/pictures/draw.tsx'
import { to } from '../../kit/web/addresses.ts'
import { Form } from '../../kit/web/form.tsx'
import { page } from '../../kit/web/page.ts'
import { may, seesAll } from '../../panel/proof.ts'
import { Gate } from '../../panel/views.tsx'
import { at } from '../addresses.ts'
import { at as publishAt } from '../publishing/addresses.ts'
import { authoritiesOf, commitmentShare, offersOf, signaturesOf } from '../queries.ts'
import { counts } from '../rules.ts'
import { PartyRow } from '../views.tsx'

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
  show: ['Toon aan wie mag tekenen', 'Show who may sign'],
  offer: ['Bied deze versie aan', 'Offer this version'],
  paper: ['Er is op papier getekend', 'It was signed on paper'],
  withdraw: ['Trek deze versie in', 'Withdraw this version'],
  publish: ['Maak openbaar', 'Make public'],
  adjust: ['Verschuif iets binnen de ruimte', 'Move something within its bounds'],
  missing: ['Wat nog ontbreekt', 'What is still missing'],
  public: ['Bekijk de openbare afspraak', 'See the public agreement'],
} as const

/** What can be done with the version on the table, by who may. */
function Acts({ version, panel, lead, all }: { version: Version; panel: string; lead: boolean; all: boolean }) {
  const t = speak(texts, useLang())
  const [params, numbered] = [{ panel }, { panel, number: String(version.number) }]
  const links = [
    { to: to(at.authority, params), label: t('show'), seen: true },
    { to: to(at.paper, numbered), label: t('paper'), seen: version.offeredAt && !version.publishedAt },
    { to: to(at.public, params), label: t('public'), seen: version.publishedAt },
    { to: to(boundsAt.adjust, params), label: t('adjust'), seen: version.publishedAt && lead },
  ]
  const acts = [
    { action: to(at.offer, numbered), label: t('offer'), seen: !version.offeredAt, kind: 'primary' as const },
    {
      action: to(publishAt.publish, numbered),
      label: t('publish'),
      seen: version.offeredAt && all,
      kind: 'primary' as const,
    },
    { action: to(at.withdraw, numbered), label: t('withdraw'), seen: true, kind: 'quiet' as const },
  ]
  return (
    <>
      <div class="kr-buttons">
        {links
          .filter((one) => one.seen)
          .map((one) => (
            <ButtonLink kind="second" to={one.to}>
              {one.label}
            </ButtonLink>
          ))}
      </div>
      {lead && !version.publishedAt ? (
        <div class="kr-buttons">
          {acts
            .filter((one) => one.seen)
            .map((one) => (
              <Form action={one.action}>
                <Button type="submit" kind={one.kind}>
                  {one.label}
                </Button>
              </Form>
            ))}
        </div>
      ) : null}
    </>
  )
}

export const table = page({
  path: at.table,
  guard: may('agreement.read'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [seat, version] = [await seatOf(work, as), await onTable(work, as.panel)]
    if (!version)
      return (
        <WorkSheet title={t('title')} seat={seat}>
          <Empty head={t('none')} action={<ButtonLink to={to(at.dossier, params)}>{t('dossier')}</ButtonLink>}>
            {t('noneWhy')}
          </Empty>
        </WorkSheet>
      )
    const [parties, authorities] = [await partiesOf(work, as.panel), await authoritiesOf(work, as.panel)]
    const [signatures, offers] = [await signaturesOf(work, version.id), await offersOf(work, version.id)]
    const all = parties.every(({ party }) => signatures.some((one) => one.party === party && counts(one)))
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
            <Link to={to(textAt.version, { ...params, number: String(version.number) })}>
              {t('version', { number: version.number })}
            </Link>
          </p>
        </Section>
        <Section id="partijen" head={t('parties')} rule>
          {parties.map(({ party, name }) => (
            <PartyRow
              name={name}
              panel={params.panel}
              role={as.role}
              signature={signatures.find((one) => one.party === party)}
              authority={authorities.find((one) => one.party === party)}
              offers={offers.filter((one) => one.party === party)}
            />
          ))}
          <Acts version={version} panel={params.panel} lead={as.role === 'process-lead'} all={all} />
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
