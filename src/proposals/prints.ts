import { renderPdf } from '../kit/pdf/render.ts'
import { longDate } from '../kit/texts/dates.ts'
import { type Lang, say } from '../kit/texts/texts.ts'
import { told } from '../kit/texts/words.ts'
import type { Panel } from '../panel/types.ts'
import template from './prose/advice.typ'
import { outcomeWords, votesIn } from './texts.ts'
import type { Advice, Recommendation } from './types.ts'

const words = {
  title: ['Advies van het panel {panel}', 'Advice of the panel {panel}'],
  concept: [
    'Concept: het panel heeft dit advies nog niet vastgesteld.',
    'Draft: the panel has not adopted this advice yet.',
  ],
  adopted: ['Vastgesteld door het panel op {day}.', 'Adopted by the panel on {day}.'],
} as const

interface Given {
  readonly panel: Pick<Panel, 'title' | 'question'>
  readonly advice: Advice
  readonly recommendations: readonly Recommendation[]
}
/** The advice as a document: foreword, recommendations in order, how the panel decided, minority texts. */
export function advicePdf({ panel, advice, recommendations }: Given, lang: Lang): Promise<Uint8Array> {
  const { adoptedOn } = advice
  const data = {
    title: say(words.title, lang, { panel: told(panel.title, lang) }),
    about: told(panel.question, lang),
    dated: adoptedOn ? say(words.adopted, lang, { day: longDate(adoptedOn, lang) }) : say(words.concept, lang),
    foreword: told(advice.foreword, lang),
    recommendations: recommendations.map((one) => ({
      ...{ number: one.number, theme: told(one.theme, lang), title: told(one.title, lang) },
      ...{ body: told(one.body, lang), reasons: told(one.reasons, lang), minority: told(one.minority, lang) },
      outcome: one.outcome ? say(outcomeWords[one.outcome], lang) : '',
      votes: one.poll ? votesIn(one.poll, lang) : [],
    })),
  }
  return renderPdf({ template, data, lang })
}
