import { organisation } from '../../accounts/queries.ts'
import { renderPdf } from '../../kit/pdf/render.ts'
import { dayOf, fullDate, longDate } from '../../kit/texts/dates.ts'
import { type Lang, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import type { Work } from '../../kit/work/work.ts'
import { panelOf } from '../../panel/queries.ts'
import { ticketOf } from '../letters/queries.ts'
import { grouped } from '../letters/rules.ts'
import { recruitmentOf } from '../queries.ts'
import type { Applicant } from '../types.ts'
import template from './prose/receipt.typ'

const texts = {
  title: ['Je aanmelding is binnen', 'Your registration has arrived'],
  dear: ['Dag {name},', 'Hello {name},'],
  in: ['Je doet mee aan de loting voor het burgerpanel.', 'You take part in the draw for the citizens’ panel.'],
  number: ['Je nummer', 'Your number'],
  proof: ['Je bewijs. Bewaar deze brief:', 'Your proof. Keep this letter:'],
  draw: ['De loting is op {day}. Je hoort daarna van ons.', 'The draw is on {day}. You hear from us after it.'],
  check: [
    'Met je bewijs kun je zelf nagaan dat je in de lijst van de loting stond.',
    'With your proof you can check yourself that you were in the list of the draw.',
  ],
  change: [
    'Wil je iets veranderen, of toch niet meedoen? Bel ons vóór de sluiting: {phone}',
    'Do you want to change something, or not take part after all? Call us before the close: {phone}',
  ],
} as const

/** The confirmation by post: number and proof, made again whenever somebody asks. */
export async function receiptPdf(work: Work, held: Applicant): Promise<Uint8Array> {
  const lang: Lang = held.lang === 'en' ? 'en' : 'nl'
  const t = speak(texts, lang)
  const [panel, house] = [await panelOf(work, { panel: held.panelId }), await organisation(work)]
  const it = await recruitmentOf(work, held.panelId)
  const data = {
    ...{ title: t('title'), panel: told(panel.title, lang), house: house.name },
    sender: [house.name, house.address.replace(/\s*\n\s*/g, ', ')].filter(Boolean).join(', '),
    to: [held.name, ...(held.address ?? '').split('\n').slice(0, 5)].filter(Boolean),
    dated: longDate(dayOf(held.completedAt ?? work.now), lang),
    why: [t('dear', { name: held.name }), t('in')],
    ...{ number: t('number'), lot: String(held.lot), proof: t('proof'), ticket: grouped(ticketOf(held.id)) },
    after: [t('check'), ...(it?.drawOn ? [t('draw', { day: fullDate(it.drawOn, lang) })] : [])],
    foot: t('change', { phone: house.phone }),
  }
  return renderPdf({ template, data, lang })
}
