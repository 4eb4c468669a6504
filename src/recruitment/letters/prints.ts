import { organisation } from '../../accounts/queries.ts'
import { inForce } from '../../agreement/queries.ts'
import { wholeUrl } from '../../kit/mail/mail.tsx'
import { qrMatrix } from '../../kit/pdf/qr.ts'
import { renderPdf } from '../../kit/pdf/render.ts'
import { dayOf, fullDate, longDate } from '../../kit/texts/dates.ts'
import { type Lang, speak } from '../../kit/texts/texts.ts'
import { told } from '../../kit/texts/words.ts'
import { to } from '../../kit/web/addresses.ts'
import { inFours } from '../../kit/work/canonical.ts'
import type { Work } from '../../kit/work/work.ts'
import { panelOf } from '../../panel/queries.ts'
import type { PanelId } from '../../panel/types.ts'
import { meetingsOf } from '../../trajectory/queries.ts'
import { letterWords } from '../prose/letter-words.ts'
import { drawRulesAt, recruitmentOf } from '../queries.ts'
import { at as publicAt } from '../registration/addresses.ts'
import type { Batch, Recruitment } from '../types.ts'
import template from './prose/letter.typ'
import { codeOf } from './queries.ts'
import { grouped, isTest } from './rules.ts'

/** Letters of one batch, made again from its codes whenever somebody asks: nothing of it is kept. */
export async function lettersPdf(work: Work, it: { batch: Batch; serials: readonly number[] }, lang: Lang) {
  const { batch, serials } = it
  const address = wholeUrl(to(publicAt.join, { panel: (await panelOf(work, { panel: batch.panelId })).slug }), lang)
  const letters = serials.map((serial) => {
    const code = codeOf(batch, serial)
    return { code: grouped(code), qr: qrMatrix(`${address}#${code}`) }
  })
  return renderPdf({ template, data: { ...(await words(work, batch, lang)), address, letters }, lang })
}

async function words(work: Work, batch: Batch, lang: Lang) {
  const t = speak(letterWords, lang)
  const [panel, house] = [await panelOf(work, { panel: batch.panelId }), await organisation(work)]
  const [force, rules] = [await inForce(work, panel.id), await drawRulesAt(work, panel.id, batch.madeAt)]
  const other: Lang = lang === 'nl' ? 'en' : 'nl'
  return {
    ...{ title: t('title'), panel: told(panel.title, lang), house: house.name, how: t('how'), where: t('where') },
    sender: [house.name, house.address.replace(/\s*\n\s*/g, ', ')].filter(Boolean).join(', '),
    to: [t('resident'), batch.area],
    dated: longDate(dayOf(batch.madeAt), lang),
    why: [t('why1', { area: told(panel.area, lang), question: told(panel.question, lang) }), t('why2')],
    facts: await facts(work, panel.id, { lang, phone: house.phone }),
    ...{ no: t('no'), foot: t('foot'), 'print-word': t('print'), 'rules-word': t('rules') },
    print: force ? inFours(force.version.fingerprint) : t('none'),
    rules: rules ? inFours(rules.hash) : t('none'),
    english: t('english', { at: wholeUrl(to(publicAt.join, { panel: panel.slug }), other) }),
    ...{ mark: isTest(batch) ? t('mark') : '', warning: isTest(batch) ? t('warning') : '' },
  }
}

/** Days in the letter: the close, the draw, the meetings as they stand now. */
async function facts(work: Work, panel: PanelId, { lang, phone }: { lang: Lang; phone: string }) {
  const t = speak(letterWords, lang)
  const it = await recruitmentOf(work, panel)
  const planned = (await meetingsOf(work, panel)).filter(({ state }) => state === 'planned')
  const first = (await inForce(work, panel))?.terms.firstMeetingOn
  const days = planned.map(({ day }) => fullDate(day, lang)).join('; ')
  return [
    { key: t('until'), value: it?.closesOn ? t('untilDay', { day: fullDate(it.closesOn, lang) }) : t('none') },
    { key: t('draw'), value: it?.drawOn ? drawWords(it, lang) : t('none') },
    { key: t('meetings'), value: days || (first ? t('from', { day: longDate(first, lang) }) : t('none')) },
    ...(phone ? [{ key: t('phone'), value: phone }] : []),
  ]
}
const drawWords = (it: Recruitment, lang: Lang): string =>
  speak(letterWords, lang)('drawAt', {
    day: fullDate(it.drawOn ?? '', lang),
    time: (it.drawTime ?? '').slice(0, 5).replace(':', lang === 'nl' ? '.' : ':'),
  })
