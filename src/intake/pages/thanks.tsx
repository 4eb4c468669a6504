import { Link } from '../../kit/ui/link.tsx'
import { useSite } from '../../kit/web/context.tsx'
import { anyone, page } from '../../kit/web/page.ts'
import { PublicSheet } from '../../kit/web/sheets.tsx'
import { at } from '../addresses.ts'

const texts = {
  title: ['Dank je, we hebben je vraag', 'Thank you, we have your question'],
  mail: ['Je krijgt een mail dat je vraag er is.', 'You get an email saying that your question has arrived.'],
  next: [
    'We kijken naar drie dingen: is de vraag nog open, mogen jullie erover beslissen, en doen jullie iets met de uitkomst? Daarna mailen we je ons antwoord.',
    'We look at three things: is the question still open, may you decide about it, and will you act on the outcome? Then we email you our answer.',
  ],
  how: ['Hoe een panel werkt', 'How a panel works'],
} as const

function How({ words }: { words: string }) {
  return <Link to={useSite().paths.how}>{words}</Link>
}

export const thanks = page({
  path: at.thanks,
  guard: anyone,
  texts,
  get: ({ t }) => (
    <PublicSheet title={t('title')}>
      <p class="kr-lead">{t('mail')}</p>
      <p>{t('next')}</p>
      <p>
        <How words={t('how')} />
      </p>
    </PublicSheet>
  ),
})
