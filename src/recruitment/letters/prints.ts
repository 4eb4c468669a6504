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
import { drawRulesFixed, recruitmentOf } from '../queries.ts'
import { at as publicAt } from '../registration/addresses.ts'
import type { Batch, Recruitment } from '../types.ts'
import template from './prose/letter.typ'
import { codeOf } from './queries.ts'
import { grouped, isTest } from './rules.ts'

const texts = {
  title: ['Praat mee in een burgerpanel', 'Take part in a citizens’ panel'],
  resident: ['Aan de bewoner van dit adres', 'To the resident of this address'],
  why1: [
    'Je bent door loting uitgekozen om deze brief te krijgen. In {area} komt een burgerpanel over deze vraag: {question}',
    'You were chosen by lot to get this letter. In {area} a citizens’ panel is held about this question: {question}',
  ],
  why2: [
    'Je hoeft nergens verstand van te hebben. Meld je je aan, dan loten we wie meedoet. Je krijgt een vergoeding als die is afgesproken, en wat je nodig hebt om mee te doen regelen we.',
    'You need no special knowledge. If you register, lots are drawn for who takes part. You get a fee where one was agreed, and we arrange what you need to take part.',
  ],
  how: ['Meld je aan', 'Register'],
  where: [
    'Scan de code met je telefoon, of ga naar dit adres en typ de code uit deze brief:',
    'Scan the code with your phone, or go to this address and type the code of this letter:',
  ],
  until: ['Aanmelden', 'Register'],
  untilDay: ['tot en met {day}', 'until {day}'],
  draw: ['Loting', 'Draw'],
  drawAt: ['{day}, {time} uur', '{day}, {time}'],
  meetings: ['Bijeenkomsten', 'Meetings'],
  from: ['vanaf {day}', 'from {day}'],
  phone: ['Bellen', 'Call'],
  no: [
    'Doe je niet mee? Dan hoef je niets te doen. Je kunt het op hetzelfde adres ook met één klik laten weten.',
    'Not taking part? Then you need do nothing. You can also say so with one click at the same address.',
  ],
  foot: [
    'Bij deze code hoort geen naam. Wie welke brief gebruikte, laten we aan niemand zien.',
    'No name belongs to this code. Who used which letter is shown to nobody.',
  ],
  print: ['Vingerafdruk van de overeenkomst:', 'Fingerprint of the agreement:'],
  rules: ['Vingerafdruk van de lotregels:', 'Fingerprint of the rules of the draw:'],
  english: ['In English: {at}', 'In het Nederlands: {at}'],
  mark: ['TESTBRIEF', 'TEST LETTER'],
  warning: [
    'Dit is een testbrief. De code in deze brief werkt niet.',
    'This is a test letter. The code in this letter does not work.',
  ],
  none: ['nog niet vastgelegd', 'not fixed yet'],
} as const

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
  const t = speak(texts, lang)
  const [panel, house] = [await panelOf(work, { panel: batch.panelId }), await organisation(work)]
  const [force, rules] = [await inForce(work, panel.id), await drawRulesFixed(work, panel.id)]
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
  const t = speak(texts, lang)
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
  speak(texts, lang)('drawAt', {
    day: fullDate(it.drawOn ?? '', lang),
    time: (it.drawTime ?? '').slice(0, 5).replace(':', lang === 'nl' ? '.' : ':'),
  })
