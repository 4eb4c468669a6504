import { dayOf, longDate } from '../../../kit/texts/dates.ts'
import { Section } from '../../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../../kit/ui/components/button.tsx'
import { Facts, Table } from '../../../kit/ui/components/table.tsx'
import { GoLink, Link } from '../../../kit/ui/link.tsx'
import { to } from '../../../kit/web/addresses.ts'
import { page } from '../../../kit/web/page.ts'
import { PlainSheet } from '../../../kit/web/sheets.tsx'
import { at } from '../../addresses.ts'
import { asPerson, notYours } from '../../proof.ts'
import { factorsOf, person } from '../../queries.ts'

const texts = {
  title: ['Hoe je inlogt', 'How you sign in'],
  email: ['Mailadres', 'Email address'],
  noEmail: ['Geen', 'None'],
  change: ['Verander je mailadres', 'Change your email address'],
  why: [
    'Wie bij gegevens van anderen kan, geeft na de mail nog een bewijs. Eén is genoeg. Met twee kom je er ook in als je een apparaat kwijt bent.',
    'Who can reach what others entrusted to us gives a further proof after the mail. One is enough. With two you also get in when you lose a device.',
  ],
  passkeys: ['Passkeys', 'Passkeys'],
  device: ['Apparaat', 'Device'],
  since: ['Toegevoegd', 'Added'],
  used: ['Het laatst gebruikt', 'Last used'],
  never: ['Nog niet', 'Not yet'],
  do: ['Doen', 'Do'],
  remove: ['Haal weg', 'Remove'],
  none: ['Je hebt nog geen passkey.', 'You have no passkey yet.'],
  add: ['Voeg een passkey toe', 'Add a passkey'],
  app: ['App met codes', 'App with codes'],
  appSet: ['Er is een app ingesteld.', 'An app has been set up.'],
  appNone: ['Er is geen app ingesteld.', 'No app has been set up.'],
  setUp: ['Stel een app in', 'Set up an app'],
  again: ['Stel een andere app in', 'Set up another app'],
  removeApp: ['Haal de app weg', 'Remove the app'],
  back: ['Naar mijn gegevens', 'To my details'],
} as const

/** Every way in that is hers. Adding and removing asks the second factor afresh; looking does not. */
export const factors = page({
  path: at.factors,
  guard: asPerson,
  texts,
  async get({ work, as, t, lang }) {
    const known = await person(work, as.person)
    if (!known) return notYours()
    const { app, passkeys } = await factorsOf(work, known)
    const on = (moment: Date) => longDate(dayOf(moment), lang)
    const columns = [{ head: t('device') }, { head: t('since') }, { head: t('used') }, { head: t('do'), actions: true }]
    return (
      <PlainSheet title={t('title')}>
        <Facts facts={[{ term: t('email'), value: known.email ?? t('noEmail'), block: true }]} />
        <p>
          <GoLink to={at.newEmail.path}>{t('change')}</GoLink>
        </p>
        <Section id="passkeys" head={t('passkeys')} intro={t('why')} rule>
          <Table
            caption={t('passkeys')}
            captionHidden
            columns={columns}
            empty={t('none')}
            rows={passkeys.map((key) => [
              key.name,
              on(key.madeAt),
              key.usedAt ? on(key.usedAt) : t('never'),
              <Link to={to(at.removePasskey, { passkey: key.id })}>{t('remove')}</Link>,
            ])}
          />
          <p>
            <ButtonLink to={at.addPasskey.path}>{t('add')}</ButtonLink>
          </p>
        </Section>
        <Section id="app" head={t('app')} rule>
          <p>{app ? t('appSet') : t('appNone')}</p>
          <p>
            <GoLink to={to(at.setUpFactor, {}, { next: at.factors.path })}>{app ? t('again') : t('setUp')}</GoLink>
          </p>
          {app ? (
            <p>
              <GoLink to={at.removeApp.path}>{t('removeApp')}</GoLink>
            </p>
          ) : null}
        </Section>
        <p>
          <GoLink back to={at.me.path}>
            {t('back')}
          </GoLink>
        </p>
      </PlainSheet>
    )
  },
})
