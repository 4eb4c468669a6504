import { longDate } from '../../kit/texts/dates.ts'
import { say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { Details } from '../../kit/ui/components/blocks.tsx'
import { OfficePage, OfficeSection } from '../../kit/ui/components/page-parts.tsx'
import { page } from '../../kit/web/page.ts'
import { at } from '../../panel/addresses.ts'
import { may, seesAll } from '../../panel/proof.ts'
import { panelOf, preparation } from '../../panel/queries.ts'
import { Gate, partnersTogether, StaffSheet } from '../../panel/views.tsx'
import { AgreedAndDoneList, PanelRoad } from '../../publication/standing/views.tsx'
import { watch } from '../watch/queries.ts'
import { gateBefore } from '../watch/rules.ts'
import { gateWords } from '../watch/texts.ts'
import { LateTable } from '../watch/views.tsx'

const texts = {
  first: [
    'Eerst dit: wie is de partner, en wie beslist daar?',
    'First this: who is the partner, and who decides there?',
  ],
  late: ['Te laat', 'Late'],
  road: ['De weg van dit panel', 'The road of this panel'],
  gate: ['Nu nodig: {gate}', 'Needed now: {gate}'],
  gates: ['De andere poorten', 'The other gates'],
  until: ['Eerste bijeenkomst op {day}', 'First meeting on {day}'],
} as const

/** One panel for its staff: what is late, which gate it stands before and who supplies what, what was agreed and done. */
export const panel = page({
  path: at.staff,
  guard: may('panel.view'),
  texts,
  async get({ work, as, t, lang, params }) {
    const found = await panelOf(work, as)
    const [conditions, all] = [await preparation(work, seesAll(as)), await watch(work, found)]
    const { facts, gates, late, done } = all
    const now = gateBefore(facts, gates)
    const first = facts.force?.terms.firstMeetingOn
    return (
      <StaffSheet title={told(found.title, lang)} bare of={{ panel: found, ...facts.tallies }} role={as.role}>
        <OfficePage
          title={told(found.title, lang)}
          lead={first ? t('until', { day: longDate(first, lang) }) : told(found.question, lang)}
        >
          {late.length > 0 ? (
            <OfficeSection id="laat" head={t('late')}>
              <LateTable all={[all]} />
            </OfficeSection>
          ) : null}
          {conditions.some(({ met }) => !met) ? (
            <OfficeSection id="eerst" head={t('first')}>
              <Gate caption={t('first')} conditions={conditions} panel={params.panel} role={as.role} />
            </OfficeSection>
          ) : null}
          {now ? (
            <OfficeSection id="poort" head={t('gate', { gate: say(gateWords[now.gate], lang) })}>
              <Gate
                caption={say(gateWords[now.gate], lang)}
                conditions={now.conditions}
                panel={params.panel}
                role={as.role}
              />
            </OfficeSection>
          ) : null}
          <OfficeSection id="weg" head={t('road')}>
            <PanelRoad facts={facts} partner={partnersTogether(facts.partners, lang)} />
          </OfficeSection>
          {done.length > 0 ? <AgreedAndDoneList all={done} facts={facts} /> : null}
          <Details summary={t('gates')}>
            {gates
              .filter((one) => one !== now)
              .map((one) => (
                <OfficeSection id={one.gate} head={say(gateWords[one.gate], lang)}>
                  <Gate
                    caption={say(gateWords[one.gate], lang)}
                    conditions={one.conditions}
                    panel={params.panel}
                    role={as.role}
                  />
                </OfficeSection>
              ))}
          </Details>
        </OfficePage>
      </StaffSheet>
    )
  },
})
