/** The style guide: every component and picture in every state, with invented content. */
import type { Lang } from '../../texts/texts.ts'
import { PageHead } from '../components/page-parts.tsx'
import { LangContext } from '../language.tsx'
import { Blocks, SampleDialog } from './blocks.tsx'
import { Circles } from './circles.tsx'
import { Draws } from './draws.tsx'
import { Forms } from './forms.tsx'
import { Foundation } from './foundation.tsx'
import { Messages, Tables, Ways } from './parts.tsx'
import { Roads } from './roads.tsx'
import { wordsIn } from './words.ts'

/** The page's content; the page around it sets the layout. */
export function StyleGuide({ lang }: { lang: Lang }) {
  const w = wordsIn(lang)
  return (
    <LangContext.Provider value={lang}>
      <div class="kr-style">
        <PageHead
          title={w('Stijlgids', 'Style guide')}
          lead={w(
            'Rond is de burger, vierkant de partner. Vol is gedaan, open komt nog. Goud is nu en hier.',
            'Round is the citizen, square the partner. Full is done, open is to come. Gold is now and here.',
          )}
        />
        <Circles lang={lang} />
        <Roads lang={lang} />
        <Draws lang={lang} />
        <Forms lang={lang} />
        <Messages lang={lang} />
        <Tables lang={lang} />
        <Ways lang={lang} />
        <Blocks lang={lang} />
        <Foundation lang={lang} />
        <SampleDialog w={w} />
      </div>
    </LangContext.Provider>
  )
}
