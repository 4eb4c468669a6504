import { told } from '../../kit/texts/words.ts'
import { OfficePage, OfficeSection } from '../../kit/ui/components/page-parts.tsx'
import { page } from '../../kit/web/page.ts'
import { at } from '../../panel/addresses.ts'
import { may, seesAll } from '../../panel/proof.ts'
import { panelOf, preparation } from '../../panel/queries.ts'
import { Gate, StaffSheet } from '../../panel/views.tsx'

const texts = {
  first: [
    'Eerst dit: wie is de partner, en wie beslist daar?',
    'First this: who is the partner, and who decides there?',
  ],
  do: ['Doe dit', 'Do this'],
} as const

/** One panel for its staff: what it needs next, who supplies it. */
export const panel = page({
  path: at.staff,
  guard: may('panel.view'),
  texts,
  async get({ work, as, t, lang, params }) {
    const found = await panelOf(work, as)
    const conditions = await preparation(work, seesAll(as))
    return (
      <StaffSheet title={told(found.title, lang)} bare of={{ panel: found }} role={as.role}>
        <OfficePage title={told(found.title, lang)} lead={told(found.question, lang)}>
          <OfficeSection id="eerst" head={t('first')}>
            <Gate caption={t('first')} conditions={conditions} panel={params.panel} role={as.role} />
          </OfficeSection>
        </OfficePage>
      </StaffSheet>
    )
  },
})
