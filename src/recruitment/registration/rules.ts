/** What each page of a registration must hold, when it is complete, when it is too late. Pure. */
import { z } from 'zod'
import { type Refusal, refusing } from '../../kit/work/refusal.ts'
import { isOpen } from '../rules.ts'
import type { Applicant, Batch, Code, Feature, Recruitment } from '../types.ts'
import { guessesADay } from './policy.ts'
import type { Reach, Registration } from './types.ts'

const refuse = refusing({
  'not-open': [
    'Aanmelden kan nog niet. Kijk later nog eens op deze pagina.',
    'Registration is not open yet. Look at this page again later.',
  ],
  closed: [
    'Aanmelden is gesloten. Je aanmelding kan niet meer veranderen. Vragen? Bel ons.',
    'Registration is closed. Your registration can no longer change. Questions? Call us.',
  ],
  unknown: [
    'Deze code kennen we niet. Kijk of je de brief van dit panel hebt, of bel ons.',
    'We do not know this code. Check that you have the letter of this panel, or call us.',
  ],
  'wait-unknown': [
    'Vanaf deze plek zijn veel codes geprobeerd die we niet kennen. Wacht een kwartier, of bel ons. De code uit je brief werkt gewoon.',
    'Many codes that we do not know were tried from here. Wait a quarter of an hour, or call us. The code of your letter works as ever.',
  ],
  begun: [
    'Met deze code is al begonnen. Ga verder met je eigen link: die staat op de pagina waar je was en in onze mail. Kwijt? Bel ons.',
    'This code was used already. Go on with your own link: it stands on the page where you were and in our mail. Lost it? Call us.',
  ],
  spoiled: [
    'Deze code is vervallen. Bel ons, dan helpen we je.',
    'This code is no longer valid. Call us and we will help you.',
  ],
  'test-letter': [
    'Dit is de code van een testbrief. Die werkt niet.',
    'This is the code of a test letter. It does not work.',
  ],
  'too-often': [
    'Deze code is te vaak geprobeerd. Wacht een kwartier, of bel ons.',
    'This code was tried too often. Wait a quarter of an hour, or call us.',
  ],
  'letters-only': [
    'Voor dit panel kun je je alleen aanmelden met een brief.',
    'For this panel you can only register with a letter.',
  ],
  'cannot-undo': ['Dit kan niet meer ongedaan worden gemaakt.', 'This can no longer be undone.'],
  'no-step': ['Deze vraag is er niet.', 'There is no such question.'],
  choose: [
    'Kies een antwoord. ‘Dat zeg ik liever niet’ mag altijd.',
    'Choose an answer. ‘I would rather not say’ is always allowed.',
  ],
  'no-name': ['Vul je naam in.', 'Enter your name.'],
  'no-attend': ['Kies een antwoord.', 'Choose an answer.'],
  'no-channel': ['Kies hoe we je bereiken.', 'Choose how we reach you.'],
  'no-email': ['Vul een mailadres in zoals naam@voorbeeld.nl.', 'Enter an email address such as name@example.org.'],
  'no-phone': ['Vul een telefoonnummer in waarop we je bereiken.', 'Enter a phone number at which we reach you.'],
  'no-address': [
    'Vul je straat, huisnummer, postcode en plaats in.',
    'Enter your street, house number, postcode and town.',
  ],
  'needs-consent': [
    'Zet het vinkje. Zonder jouw toestemming bewaren we dit niet. Of maak het veld leeg.',
    'Tick the box. We do not keep this without your consent. Or empty the field.',
  ],
  'not-eligible': [
    'Zet het vinkje als dit klopt. Klopt het niet? Dan kun je niet meedoen.',
    'Tick the box if this is right. Is it not? Then you cannot take part.',
  ],
  incomplete: ['Er ontbreekt nog een antwoord. Kijk bij: {what}.', 'An answer is missing. Look at: {whatEn}.'],
  withdrawn: [
    'Je hebt je teruggetrokken. Wil je toch meedoen? Maak dat eerst ongedaan.',
    'You have withdrawn. Do you want to take part after all? Undo that first.',
  ],
  excluded: [
    'Deze aanmelding doet niet mee. Vragen? Bel ons.',
    'This registration does not take part. Questions? Call us.',
  ],
})
export const noStep = () => refuse('no-step', { status: 404 })
export const tooOften = () => refuse('too-often', { status: 429, field: 'code' })
export const noUndo = () => refuse('cannot-undo', { status: 409 })

/** Open at this moment, or why not. Asked after the lock, with the clock as it is then. */
export function inTime(it: Recruitment | undefined, now: Date): Refusal | undefined {
  if (isOpen(it, now)) return undefined
  return it?.openedAt ? refuse('closed', { status: 409 }) : refuse('not-open', { status: 409 })
}

type Found = Pick<Code, 'state'> & Pick<Batch, 'kind'>
/** A code that nobody got, the `n`th from one sender: never a way in, and after the most a while is asked. */
export const unknown = (n: number, most: number): Refusal =>
  n > most ? refuse('wait-unknown', { field: 'code', status: 429 }) : refuse('unknown', { field: 'code' })

/** So many unknown codes on one day are no slips. */
export const guessing = (n: number): boolean => n >= guessesADay

/** A code that begins a registration: unused, or declined by somebody who changed her mind. */
export function beginnable(code: Found | undefined): Refusal | undefined {
  const field = 'code'
  if (!code) return unknown(1, 1)
  if (code.kind === 'test') return refuse('test-letter', { field })
  if (code.state === 'begun') return refuse('begun', { field, status: 409 })
  return code.state === 'spoiled' ? refuse('spoiled', { field, status: 410 }) : undefined
}
export const openStream = (mix: string | undefined): boolean => mix === 'letters-and-open' || mix === 'open-weighted'
export const lettersOnly = () => refuse('letters-only')

/** The pages of a registration, in order. */
export const named = ['naam', 'dagen', 'bereik', 'nodig', 'motivatie', 'controle'] as const
export type Named = (typeof named)[number]
export type Step = { readonly kind: Named } | { readonly kind: 'vraag'; readonly feature: Feature }
export const stepsOf = (features: readonly Feature[]): readonly string[] => [
  'naam',
  ...features.map((_, at) => `vraag-${at + 1}`),
  ...named.slice(1),
]
export function stepNamed(name: string, features: readonly Feature[]): Step | undefined {
  const feature = features[Number(/^vraag-(\d{1,2})$/.exec(name)?.[1] ?? 0) - 1]
  if (feature) return { kind: 'vraag', feature }
  const kind = named.find((one) => one === name)
  return kind && { kind }
}
export function stepAfter(name: string, features: readonly Feature[]): string {
  const steps = stepsOf(features)
  return steps[steps.indexOf(name) + 1] ?? 'controle'
}

/** A registration that may still change. */
export function changing(applicant: Pick<Applicant, 'withdrawnAt' | 'excludedAt'>): Refusal | undefined {
  if (applicant.excludedAt) return refuse('excluded', { status: 409 })
  return applicant.withdrawnAt ? refuse('withdrawn', { status: 409 }) : undefined
}

export const nameGiven = (name: string): { name: string } | Refusal =>
  name === '' ? refuse('no-name', { field: 'name' }) : { name }

/** Her category, or null where she would rather not say. */
export function answered(
  feature: Feature,
  chosen: string,
  field = 'category',
): { categoryId: string | null } | Refusal {
  if (chosen === notSaid) return { categoryId: null }
  const known = feature.categories.find(({ id }) => id === chosen)
  return known ? { categoryId: known.id } : refuse('choose', { field })
}
/** The value of "I would rather not say". */
export const notSaid = 'liever-niet'

const attends = { ja: true, nee: false, 'weet-niet': null } as const
export function attending(chosen: string): { canAttend: boolean | null } | Refusal {
  if (!Object.hasOwn(attends, chosen)) return refuse('no-attend', { field: 'attend' })
  return { canAttend: attends[chosen as keyof typeof attends] }
}

const mailAddress = z.email().max(254)
/** One way to reach her, filled in; what belongs to another way is not kept. */
export function reachable(it: Reach): Pick<Applicant, 'channel' | 'email' | 'phone' | 'address'> | Refusal {
  const none = { email: null, phone: null, address: null }
  if (it.channel === 'mail') {
    const email = it.email.toLowerCase()
    return mailAddress.safeParse(email).success
      ? { ...none, channel: 'mail', email, phone: it.phone || null }
      : refuse('no-email', { field: 'email' })
  }
  if (it.channel === 'phone') {
    return it.phone.replace(/\D/g, '').length >= 9
      ? { ...none, channel: 'phone', phone: it.phone, address: it.address || null }
      : refuse('no-phone', { field: 'phone' })
  }
  if (it.channel !== 'post') return refuse('no-channel', { field: 'channel' })
  return it.address.length >= 10
    ? { ...none, channel: 'post', address: it.address, phone: it.phone || null }
    : refuse('no-address', { field: 'address' })
}

/** Access needs are kept with a consent of their own, or not at all. */
export const consented = (needs: string, consent: boolean): Refusal | undefined =>
  needs !== '' && !consent ? refuse('needs-consent', { field: 'needsConsent' }) : undefined

/** The first page that misses something; nothing when it is complete. */
export function missing({ applicant, answers }: Registration, features: readonly Feature[]): string | undefined {
  if (applicant.name === '') return 'naam'
  const at = features.findIndex(({ id }) => !answers.has(id))
  if (at >= 0) return `vraag-${at + 1}`
  return applicant.channel === null ? 'bereik' : undefined
}
const missingWords: Readonly<Record<string, readonly [string, string]>> = {
  naam: ['je naam', 'your name'],
  bereik: ['hoe we je bereiken', 'how we reach you'],
}
export function completable(it: Registration, features: readonly Feature[], eligible: boolean): Refusal | undefined {
  const no = changing(it.applicant)
  if (no) return no
  const step = missing(it, features)
  if (step !== undefined) {
    const [what, whatEn] = missingWords[step] ?? [step.replace('-', ' '), step.replace('vraag-', 'question ')]
    return refuse('incomplete', { what, whatEn })
  }
  return eligible ? undefined : refuse('not-eligible', { field: 'eligible' })
}
