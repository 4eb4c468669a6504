/** From plan to registration: targets, dates, rules of the draw, letters, people who sign up with the code of their letter. */
import { addDays, type Day } from '../../kit/texts/dates.ts'
import { may } from '../../panel/proof.ts'
import { openWhenPassed, plan, setTargets } from '../../recruitment/actions.ts'
import { fixRules } from '../../recruitment/draw/actions.ts'
import { makeBatch } from '../../recruitment/letters/actions.ts'
import { batchesOf, codeOf } from '../../recruitment/letters/queries.ts'
import { featuresOf } from '../../recruitment/queries.ts'
import { begin, complete, saveStep } from '../../recruitment/registration/actions.ts'
import { applicant, visitor } from '../../recruitment/registration/proof.ts'
import type { StepInput } from '../../recruitment/registration/types.ts'
import type { Feature } from '../../recruitment/types.ts'
import { house } from '../people.ts'
import type { Stage, Step } from '../stage.ts'

export interface Recruiting {
  readonly begins: Day
  readonly opens: Day
  readonly closes: Day
  readonly draws: Day
  readonly letters: number
  readonly area: string
  /** feature;category;target;minimum;maximum;share;English */
  readonly targets: string
  readonly exclusions: readonly [nl: string, en: string]
  readonly flex: string
  readonly reserves: number
}

const lead = house.lead.email

/** Plan, targets and rules, then the gate: letters and registration. */
export const recruiting = (it: Recruiting): Step[] => [
  {
    ...{
      on: it.begins,
      at: '10:00',
      says: ['Doelen en datums van de werving', 'Targets and dates of recruitment'] as const,
    },
    act: (s) =>
      s.change(async (work) => {
        const as = await s.as(work, may('recruitment.plan'), lead)
        await plan(work, as, {
          ...{ closesOn: s.day(it.closes), drawOn: s.day(it.draws), drawTime: '11:00', letters: it.letters },
          ...{ exclusions: it.exclusions[0], exclusionsEn: it.exclusions[1] },
        })
        await setTargets(work, as, it.targets)
      }),
  },
  {
    ...{
      on: addDays(it.begins, 1),
      at: '10:00',
      says: ['De regels van de loting liggen vast', 'The rules of the draw are fixed'] as const,
    },
    act: (s) =>
      s.change(async (work) =>
        fixRules(work, await s.as(work, may('draw.rules'), lead), {
          ...{ reserves: it.reserves, householdRule: 'any', flex: it.flex, verifier: 'Nora Namaak', reason: '' },
        }),
      ),
  },
  {
    ...{
      on: it.opens,
      at: '09:00',
      says: ['De aanmelding gaat open, de brieven gaan uit', 'Registration opens, letters go out'] as const,
    },
    act: opens(it),
  },
]

const opens =
  (it: Recruiting) =>
  async (s: Stage): Promise<void> => {
    await s.change(async (work) => openWhenPassed(work, await s.as(work, may('recruitment.open'), lead)))
    for (let made = 0; made < it.letters; made += 2_500)
      await s.change(async (work) => {
        const size = Math.min(2_500, it.letters - made)
        await makeBatch(work, await s.as(work, may('recruitment.letters'), lead), { area: it.area, size })
      })
  }

const first = [
  'Anna',
  'Bilal',
  'Carlijn',
  'Daan',
  'Emine',
  'Femke',
  'Giel',
  'Hana',
  'Ilse',
  'Joris',
  'Kaoutar',
  'Lars',
  'Mina',
]
const more = [
  'Niels',
  'Olga',
  'Pieter',
  'Quirine',
  'Rachid',
  'Sanne',
  'Teun',
  'Usha',
  'Vera',
  'Wout',
  'Xandra',
  'Yusuf',
  'Zoë',
]
const last = [
  'Voorbeeld',
  'Verzonnen',
  'Proefstra',
  'Oefenaar',
  'Denkbeeld',
  'Namaak',
  'van Schets',
  'Modelman',
  'Testers',
]
const firsts = [...first, ...more]
/** An invented name for the nth invented person. */
const nameOf = (n: number): string =>
  `${firsts[n % firsts.length]} ${last[(n * 7 + Math.floor(n / firsts.length)) % last.length]}`
const emailOf = (slug: string, n: number): string => `inwoner${n}@${slug}.example`

/** The category of the nth person: shares follow the targets, spread so that features do not move together. */
function categoryFor(feature: Feature, at: number, n: number): string {
  const total = feature.categories.reduce((sum, { target }) => sum + Math.max(target, 1), 0)
  const spot = ((n * ([7, 11, 13, 17, 19][at % 5] ?? 7) + at * 5) % 97) / 97
  let upTo = 0
  for (const one of feature.categories) {
    upTo += Math.max(one.target, 1) / total
    if (spot < upTo) return one.id
  }
  return feature.categories[feature.categories.length - 1]?.id ?? ''
}

const blank: StepInput = {
  ...{ name: '', category: '', attend: 'ja', needs: '', needsConsent: false, motivation: '' },
  ...{ channel: 'mail', email: '', phone: '', address: '' },
}

/** Invented people sign up with the codes of their letters: the `from`th up to the `until`th. */
export const signUp =
  (from: number, until: number) =>
  async (s: Stage): Promise<void> => {
    for (let n = from; n < until; n += 1) await s.change((work) => oneSignsUp(s, work, n))
  }

async function oneSignsUp(s: Stage, work: Parameters<Parameters<Stage['change']>[0]>[0], n: number): Promise<void> {
  const as = await s.as(work, visitor, house.desk.email)
  const features = await featuresOf(work, as.panel)
  const batch = (await batchesOf(work, as)).findLast(({ kind }) => kind === 'live')
  const link =
    batch && (await begin(work, as, { code: codeOf(batch, n + 1), lang: n % 9 === 0 ? 'en' : 'nl', from: '' }))
  if (typeof link !== 'string') throw new Error(`letter ${n + 1} did not open`)
  const own = await s.as(work, applicant, house.desk.email, { link })
  const save = (name: string, it: Partial<StepInput>) => saveStep(work, own, name, { ...blank, ...it, link })
  await save('naam', { name: nameOf(n) })
  for (const [at, feature] of features.entries())
    await save(`vraag-${at + 1}`, { category: n % 41 === 40 ? 'liever-niet' : categoryFor(feature, at, n) })
  await save('dagen', { attend: 'ja' })
  await save('bereik', { channel: 'mail', email: emailOf(s.slug, n) })
  await complete(work, own, { eligible: true, link })
}
