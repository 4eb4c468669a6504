import { Empty, Section } from '../../../kit/ui/components/blocks.tsx'
import { OfficePage } from '../../../kit/ui/components/page-parts.tsx'
import { Table } from '../../../kit/ui/components/table.tsx'
import { page } from '../../../kit/web/page.ts'
import { may } from '../../../panel/proof.ts'
import { panelOf } from '../../../panel/queries.ts'
import { StaffSheet } from '../../../panel/views.tsx'
import { at } from '../../addresses.ts'
import { toPost } from '../queries.ts'

const texts = {
  title: ['Te posten', 'To post'],
  lead: [
    'Wie zich aanmeldde zonder mailadres, hoort per brief hoe de loting ging. Post de brieven uiterlijk op de volgende werkdag.',
    'Who registered without an email address hears by letter how the draw went. Post the letters on the next working day at the latest.',
  ],
  list: ['De brieven', 'The letters'],
  none: ['Geen brieven nodig', 'No letters needed'],
  noneWhy: [
    'Er is nog niet geloot, of iedereen kreeg een mail.',
    'The draw was not held yet, or everybody got a mail.',
  ],
  name: ['Naam', 'Name'],
  address: ['Adres', 'Address'],
  says: ['In de brief', 'In the letter'],
  drawn: ['Ingeloot: bel ons of je meedoet', 'Drawn: call us whether you take part'],
  reserve: ['Op de reservelijst', 'On the reserve list'],
  'not-drawn': ['Niet ingeloot, dank je wel', 'Not drawn, thank you'],
} as const

export const letters = page({
  path: at.letters,
  guard: may('seats.call'),
  texts,
  async get({ work, as, t }) {
    const [panel, all] = [await panelOf(work, as), await toPost(work, as)]
    return (
      <StaffSheet title={t('title')} bare of={{ panel }} role={as.role}>
        <OfficePage title={t('title')} lead={t('lead')}>
          {all.length === 0 ? (
            <Section id="lijst" head={t('list')}>
              <Empty head={t('none')}>{t('noneWhy')}</Empty>
            </Section>
          ) : (
            <Table
              caption={t('title')}
              captionHidden
              columns={[{ head: t('name') }, { head: t('address') }, { head: t('says') }]}
              rows={all.map((one) => [one.name, one.address ?? '', t(one.says)])}
            />
          )}
        </OfficePage>
      </StaffSheet>
    )
  },
})
