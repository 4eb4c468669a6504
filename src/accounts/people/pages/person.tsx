import { dateAndTime } from '../../../kit/texts/dates.ts'
import { say } from '../../../kit/texts/texts.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Facts, Table } from '../../../kit/ui/components/table.tsx'
import { Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { at } from '../../addresses.ts'
import { asAdministrator } from '../../proof.ts'
import { factorsOf, officesHeld, personNow } from '../../queries.ts'
import { hasFactor } from '../../rules.ts'
import { officeWords } from '../../texts.ts'
import { noPerson } from '../rules.ts'
import { AdministratorSheet } from '../views.tsx'

const texts = {
  details: ['Gegevens', 'Details'],
  email: ['Mailadres', 'Email address'],
  phone: ['Telefoonnummer', 'Phone number'],
  factor: ['Tweede bewijs', 'Second factor'],
  set: ['Ingesteld', 'Set up'],
  notSet: ['Niet ingesteld', 'Not set up'],
  unknown: ['Niet bekend', 'Not known'],
  offices: ['Functies in de hele organisatie', 'Offices in the whole organisation'],
  office: ['Functie', 'Office'],
  from: ['Werkt vanaf', 'Works from'],
  do: ['Doen', 'Do'],
  end: ['Beëindig', 'End'],
  none: ['Geen functie.', 'No office.'],
  grant: ['Geef een functie', 'Grant an office'],
  reset: ['Haal het tweede bewijs weg', 'Take the second factor away'],
} as const

export const person = page({
  path: at.person,
  guard: asAdministrator,
  texts,
  async get({ work, t, lang, params }) {
    const known = await personNow(work, params.person)
    if (!known) return noPerson()
    const held = await officesHeld(work, known.id)
    const set = hasFactor(await factorsOf(work, known))
    const at1 = { person: known.id }
    return (
      <AdministratorSheet title={known.name} trail={[{ label: known.name }]}>
        <Section id="gegevens" head={t('details')}>
          <Facts
            facts={[
              { term: t('email'), value: known.email ?? t('unknown'), block: true },
              { term: t('phone'), value: known.phone ?? t('unknown'), block: true },
              { term: t('factor'), value: set ? t('set') : t('notSet'), block: true },
            ]}
          />
          {set ? (
            <p>
              <ButtonLink kind="second" to={to(at.resetFactor, at1)}>
                {t('reset')}
              </ButtonLink>
            </p>
          ) : null}
        </Section>
        <Section id="functies" head={t('offices')}>
          <Table
            caption={t('offices')}
            captionHidden
            columns={[{ head: t('office') }, { head: t('from') }, { head: t('do'), actions: true }]}
            empty={t('none')}
            rows={held.map((one) => [
              say(officeWords[one.office], lang),
              dateAndTime(one.worksFrom, lang),
              <Link to={to(at.endOffice, { ...at1, office: one.office })}>{t('end')}</Link>,
            ])}
          />
          <p>
            <ButtonLink kind="second" to={to(at.grantOffice, at1)}>
              {t('grant')}
            </ButtonLink>
          </p>
        </Section>
      </AdministratorSheet>
    )
  },
})
