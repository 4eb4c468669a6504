import { house as byHouse } from '../accounts/proof.ts'
import { isExample } from '../accounts/queries.ts'
import { beginExample } from '../accounts/standing-in/actions.ts'
import type { Works } from '../kit/work/work.ts'
import { open } from '../panel/actions.ts'

/** Fills an empty example database; leaves a full one as it is. */
export async function ensureExample(works: Works, say: (line: string) => void): Promise<void> {
  if (await works.look(isExample)) return
  say('Making the example panels …')
  await works.change(async (work) => {
    await beginExample(work, {
      organisation: {
        name: 'Stichting Voorbeeldpanel',
        phone: '000-000 00 00',
        email: 'info@voorbeeldpanel.example',
        address: 'Voorbeeldplein 1, 0000 AA Voorbeeldstad',
      },
      administrator: { name: 'Bea Voorbeeld', email: 'beheer@voorbeeldpanel.example', lang: 'nl' },
      director: { name: 'Dirk Voorbeeld', email: 'directeur@voorbeeldpanel.example', lang: 'nl' },
    })
    await open(work, byHouse(), {
      title: 'Jaarwisseling Voorbeeldstad',
      titleEn: 'New Year in Voorbeeldstad',
      question: 'Hoe willen we dat de jaarwisseling verloopt in Voorbeeldstad?',
      questionEn: 'How do we want New Year to go in Voorbeeldstad?',
      area: 'Voorbeeldstad',
      slug: 'jaarwisseling',
      lead: { name: 'Petra Voorbeeld', email: 'procesleider@voorbeeldpanel.example' },
    })
  })
}
