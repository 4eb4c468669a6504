import { longDate } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Empty, Section } from '../../kit/ui/components/blocks.tsx'
import { ButtonLink } from '../../kit/ui/components/button.tsx'
import { Table } from '../../kit/ui/components/table.tsx'
import { to } from '../../kit/web/addresses.ts'
import { page } from '../../kit/web/page.ts'
import { at } from '../addresses.ts'
import { may } from '../proof.ts'
import { bodiesOf, panelOf, partnersOf } from '../queries.ts'
import { partnerWords, powerWords } from '../texts.ts'
import { StaffSheet } from '../views.tsx'

const texts = {
  title: ['De partner en wie daar beslist', 'The partner and who decides there'],
  why: [
    'Een toezegging buiten de macht van een orgaan wordt geweigerd. Leg dus eerst vast wie waarover beslist.',
    'A promise outside the power of a body is refused. So first record who decides about what.',
  ],
  none: ['Er is nog geen partner', 'There is no partner yet'],
  noneWhy: [
    'Voeg de organisatie toe die het panel om advies vraagt.',
    'Add the organisation that asks the panel for advice.',
  ],
  add: ['Voeg een organisatie toe', 'Add an organisation'],
  addBody: ['Voeg een orgaan toe', 'Add a body'],
  noBody: [
    'Nog geen orgaan. Wie beslist hier over de aanbevelingen?',
    'No body yet. Who decides here about the recommendations?',
  ],
  body: ['Orgaan', 'Body'],
  powers: ['Macht over de vraag', 'Power over the question'],
  decision: ['Besluit dat bindt', 'Decision that binds it'],
  calendar: ['Vergadert, verkiezingen, reces', 'Meets, elections, recess'],
} as const

export const partner = page({
  path: at.partner,
  guard: may('panel.partner'),
  texts,
  async get({ work, as, t, lang, params }) {
    const [panel, partners, bodies] = [
      await panelOf(work, as),
      await partnersOf(work, as.panel),
      await bodiesOf(work, as.panel),
    ]
    const columns = [{ head: t('body') }, { head: t('powers') }, { head: t('decision') }, { head: t('calendar') }]
    return (
      <StaffSheet title={t('title')} of={{ panel }} role={as.role}>
        <p>{t('why')}</p>
        {partners.length === 0 ? (
          <Empty head={t('none')} action={<ButtonLink to={to(at.newPartner, params)}>{t('add')}</ButtonLink>}>
            {t('noneWhy')}
          </Empty>
        ) : null}
        {partners.map((one) => (
          <Section id={one.id} head={`${one.name} (${say(partnerWords[one.sort], lang)})`} rule>
            <Table
              caption={one.name}
              captionHidden
              columns={columns}
              empty={t('noBody')}
              rows={bodies
                .filter((body) => body.partnerId === one.id)
                .map((body) => [
                  body.name,
                  body.powers.map((power) => say(powerWords[power], lang)).join(', '),
                  [body.decision, body.decidedOn ? longDate(body.decidedOn, lang) : ''].filter(Boolean).join(', '),
                  told(body.calendar, lang),
                ])}
            />
          </Section>
        ))}
        {partners.length > 0 ? (
          <p class="kr-buttons">
            <ButtonLink to={to(at.newBody, params)}>{t('addBody')}</ButtonLink>
            <ButtonLink kind="second" to={to(at.newPartner, params)}>
              {t('add')}
            </ButtonLink>
          </p>
        ) : null}
      </StaffSheet>
    )
  },
})
