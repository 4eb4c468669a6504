import { Section } from '../../../kit/ui/components/blocks.tsx'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { Gate, StaffSheet } from '../../../panel/views.tsx'
import { enoughGate } from '../../queries.ts'
import { at } from '../addresses.ts'
import { answersOf } from '../queries.ts'

const texts = {
  title: ['Weten de leden genoeg?', 'Do the members know enough?'],
  lead: [
    'Elk lid zegt dit op haar eigen pagina, zo vaak als ze wil. Het laatste antwoord telt.',
    'Every member says so on her own page, as often as she likes. The last answer counts.',
  ],
  gate: ['De poort naar het beraad', 'The gate to deliberation'],
  missing: ['Wat leden nog willen weten', 'What members still want to know'],
  none: ['Niemand vroeg nog iets.', 'Nobody asked anything yet.'],
} as const

export const enough = page({
  path: at.enough,
  guard: may('meetings.lead'),
  texts,
  async get({ work, as, t, params }) {
    const [gate, answers] = [await enoughGate(work, as), await answersOf(work, as)]
    const missing = answers.flatMap((one) => (one.missing ? [one.missing] : []))
    return (
      <StaffSheet title={t('title')} of={{ panel: await panelOf(work, as) }} role={as.role}>
        <p class="kr-lead">{t('lead')}</p>
        <Gate
          caption={t('gate')}
          conditions={gate.conditions.map(({ at: _, ...one }) => one)}
          panel={params.panel}
          role={as.role}
        />
        <Section id="mist" head={t('missing')} rule>
          {missing.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <ul class="kr-list">
              {missing.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          )}
        </Section>
      </StaffSheet>
    )
  },
})
