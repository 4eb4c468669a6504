import { renderPdf } from '../../kit/pdf/render.ts'
import { type Lang, say } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import type { Panel } from '../../panel/types.ts'
import { scales } from '../policy.ts'
import { stepSign } from '../texts.ts'
import type { Poll, ScaleKey, Side } from '../types.ts'
import template from './prose/slips.typ'
import { textsOf } from './queries.ts'
import { inTwo } from './rules.ts'
import { sideWords } from './texts.ts'

const words = {
  title: ['Briefjes voor peiling {number}, {panel}', 'Slips for poll {number}, {panel}'],
  item: ['Voorstel {number}', 'Proposal {number}'],
  poll: ['Peiling {number}, ronde {round}', 'Poll {number}, round {round}'],
} as const

interface Printed {
  readonly panel: Pick<Panel, 'title'>
  readonly poll: Pick<Poll, 'number' | 'round' | 'scale' | 'texts'>
  readonly side: Side
  readonly address: string
  readonly slips: readonly { code: string; mark: string }[]
}
/** The slips of one group on A4, eight to a page, each with its code and the sign by which it is found back. */
export function slipsPdf({ panel, poll, side, address, slips }: Printed, lang: Lang): Promise<Uint8Array> {
  const { number, round } = poll
  const scale = poll.scale as ScaleKey
  const data = {
    ...{ title: say(words.title, lang, { number, panel: told(panel.title, lang) }), side, address },
    ...{ group: say(sideWords[side], lang), poll: say(words.poll, lang, { number, round }) },
    items: textsOf(poll).map((one) => say(words.item, lang, { number: one.number })),
    steps: scales[scale].map((step) => stepSign(scale, step.value, lang)),
    slips: slips.map(({ code, mark }) => ({ code: inTwo(code), mark })),
  }
  return renderPdf({ template, data, lang })
}
