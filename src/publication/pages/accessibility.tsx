import { Section } from '../../kit/ui/components/blocks.tsx'
import { PageHead } from '../../kit/ui/components/page-parts.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { at } from '../addresses.ts'

const texts = {
  title: ['Toegankelijkheid', 'Accessibility'],
  lead: [
    'Iedereen moet deze site kunnen gebruiken: met een telefoon, met alleen een toetsenbord, met een voorleesprogramma, en zonder JavaScript.',
    'Everybody must be able to use this site: on a phone, with only a keyboard, with a screen reader, and without JavaScript.',
  ],
  how: ['Waar we op letten', 'What we pay attention to'],
  howText: [
    'We bouwen naar WCAG 2.2, niveau AA. Bij elke verandering kijkt een programma de pagina’s na in een echte browser. Dat vindt niet alles. Een onderzoek door een ander bureau is nog niet gedaan.',
    'We build to WCAG 2.2, level AA. With every change a program checks the pages in a real browser. That does not find everything. An examination by another party has not been done yet.',
  ],
  tell: ['Lukt iets niet?', 'Does something not work?'],
  tellText: [
    'Bel of mail ons. We helpen je meteen verder, en we maken het in orde. Meedoen kan altijd ook per telefoon of met de post.',
    'Call or mail us. We help you right away, and we mend it. You can always take part by phone or by post as well.',
  ],
} as const

export const accessibility = page({
  path: at.accessibility,
  guard: anyone,
  texts,
  get: ({ t }) => (
    <PublicSheet title={t('title')} bare description={t('lead')}>
      <PageHead title={t('title')} lead={t('lead')} />
      <Section id="hoe" head={t('how')} rule>
        <p>{t('howText')}</p>
      </Section>
      <Section id="melden" head={t('tell')} rule>
        <p>{t('tellText')}</p>
      </Section>
    </PublicSheet>
  ),
})
