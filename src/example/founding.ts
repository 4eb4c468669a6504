/** How each example panel comes to its agreement: opened, prepared, written, found substantial, signed, published. */

import { house as byHouse } from '../accounts/proof.ts'
import { personByEmail } from '../accounts/queries.ts'
import { find, judge, supply } from '../agreement/check/actions.ts'
import { evidenceOf, onTable } from '../agreement/check/queries.ts'
import { musts, shoulds } from '../agreement/policy.ts'
import { clausesOf } from '../agreement/queries.ts'
import { typed } from '../agreement/terms/rules.ts'
import { begin, edit, fix } from '../agreement/text/actions.ts'
import { termsOfClause } from '../agreement/text/rules.ts'
import { foundation, type Terms } from '../agreement/types.ts'
import { addDays, type Day } from '../kit/texts/dates.ts'
import { told } from '../kit/texts/words.ts'
import type { Work } from '../kit/work/work.ts'
import * as panels from '../panel/actions.ts'
import { may } from '../panel/proof.ts'
import { panelBySlug, waiting } from '../panel/queries.ts'
import type { Partner, Power, Role } from '../panel/types.ts'
import * as signing from '../signing/actions.ts'
import { publish } from '../signing/publishing/actions.ts'
import { authoritiesOf } from '../signing/queries.ts'
import { house, housePosts, type Somebody } from './people.ts'
import type { Stage, Step } from './stage.ts'

export interface PartnerFacts {
  readonly name: string
  readonly sort: Partner['sort']
  readonly bodies: readonly { name: string; powers: readonly Power[]; decision: string; decidedOn: Day }[]
  readonly signatory: Somebody & { task: string }
  readonly contact: Somebody & { task: string }
  readonly deputy: Somebody & { task: string }
}
export interface Founding {
  readonly facts: { slug: string; title: string; titleEn: string; question: string; questionEn: string; area: string }
  readonly partner: PartnerFacts
  readonly witness: Somebody
  /** Terms that differ from the usual ones; days are days of the story. */
  readonly terms: Partial<Terms> & Pick<Terms, 'firstMeetingOn' | 'adviceReadyOn'>
  /** What the evidence of each must shows, in a sentence. */
  readonly evidence: Readonly<Record<string, readonly [title: string, shows: string]>>
  readonly why: readonly [nl: string, en: string]
  /** The first day of the story: ten weeks before the letters is usual. */
  readonly begins: Day
  /** Of each fact where it comes from. */
  readonly origins: readonly panels.NewOrigin[]
}

const personOf = async (work: Work, email: string): Promise<string> => (await personByEmail(work, email))?.id ?? ''
const panelId = async (work: Work, slug: string): Promise<string> => (await panelBySlug(work, slug))?.id ?? ''

/** The steps of a founding, one after another from its first day. */
export const founding = (it: Founding): Step[] => [...preparing(it), ...agreeing(it)]

const on = (it: Founding, days: number): Day => addDays(it.begins, days)

const preparing = (it: Founding): Step[] => [
  {
    on: it.begins,
    at: '09:00',
    says: ['Het panel wordt geopend', 'The panel is opened'],
    act: (s) => openPanel(s, it),
  },
  {
    on: on(it, 1),
    at: '10:00',
    says: ['Mensen krijgen hun rol', 'People get their roles'],
    act: (s) => givePosts(s, it),
  },
  {
    on: on(it, 3),
    at: '11:00',
    says: ['De directeur bevestigt wie voor de partner spreekt', 'The director confirms who speaks for the partner'],
    act: vouches,
  },
  { on: on(it, 7), at: '09:30', says: ['De afspraak begint', 'The agreement begins'], act: (s) => begins(s, it) },
  {
    on: on(it, 9),
    at: '14:00',
    says: ['De afspraken worden ingevuld', 'The terms are filled in'],
    act: (s) => fillIn(s, it),
  },
  { on: on(it, 14), at: '11:00', says: ['De eerste versie ligt vast', 'The first version is fixed'], act: fixes },
  { on: on(it, 16), at: '10:00', says: ['De toets wordt bewezen', 'The check is evidenced'], act: (s) => prove(s, it) },
  { on: on(it, 17), at: '15:00', says: ['De directeur bevindt', 'The director finds'], act: (s) => finds(s, it) },
]

const agreeing = (it: Founding): Step[] => {
  const { title } = it.facts
  return [
    { on: on(it, 18), at: '10:00', says: ['Wie mag tekenen', 'Who may sign'], act: (s) => authorise(s, it) },
    { on: on(it, 20), at: '10:00', says: ['De versie wordt aangeboden', 'The version is offered'], act: offers },
    {
      ...{ on: on(it, 21), at: '16:00', says: ['De partner tekent', 'The partner signs'] as const },
      act: (s) => signs(s, it.partner.signatory.email, title),
    },
    {
      ...{ on: on(it, 22), at: '09:00', says: ['De stichting tekent', 'The foundation signs'] as const },
      act: (s) => signs(s, house.director.email, title),
    },
    {
      ...{ on: on(it, 23), at: '10:00', moment: 'agreed' },
      says: ['De afspraak is openbaar', 'The agreement is public'],
      act: publishes,
    },
  ]
}

const begins = (s: Stage, it: Founding) =>
  s.change(async (work) =>
    begin(work, await s.as(work, may('agreement.fix'), house.lead.email), {
      firstMeetingOn: s.day(it.terms.firstMeetingOn),
      adviceReadyOn: s.day(it.terms.adviceReadyOn),
    }),
  )
const fixes = (s: Stage) =>
  s.change(async (work) => {
    await fix(work, await s.as(work, may('agreement.fix'), house.lead.email), { why: '', panelWord: '' })
  })
const offers = (s: Stage) =>
  s.change(async (work) => signing.offer(work, await s.as(work, may('agreement.offer'), house.lead.email), '1'))
const publishes = (s: Stage) =>
  s.change(async (work) => publish(work, await s.as(work, may('agreement.publish'), house.lead.email), '1'))

const openPanel = (s: Stage, it: Founding) =>
  s.change(async (work) => {
    const panel = await panels.open(work, byHouse(), { ...it.facts, lead: house.lead })
    await panels.declareOrigins(work, byHouse(), panel.id, it.origins)
  })

async function givePosts(s: Stage, it: Founding): Promise<void> {
  await s.change(async (work) => {
    const as = await s.as(work, may('panel.partner'), house.lead.email)
    const partner = await panels.addPartner(work, as, { name: it.partner.name, sort: it.partner.sort })
    for (const body of it.partner.bodies)
      await panels.addBody(work, as, {
        ...{ partner: partner.id, name: body.name, powers: body.powers, decision: body.decision },
        ...{ decidedOn: s.day(body.decidedOn), calendar: '' },
      })
    const posts: [Role, Somebody & { task?: string }, string?][] = [
      ...housePosts.map(([role, who]): [Role, Somebody] => [role, who]),
      ['witness', it.witness],
      ['signatory', it.partner.signatory, partner.id],
      ['contact', it.partner.contact, partner.id],
      ['deputy', it.partner.deputy, partner.id],
    ]
    for (const [role, { name, email, task }, partnerId] of posts)
      await panels.givePost(work, await s.as(work, may('panel.post'), house.lead.email), {
        ...{ name, email, lang: 'nl', role, ...(partnerId ? { partnerId } : {}), ...(task ? { task } : {}) },
      })
  })
}

const vouches = (s: Stage) =>
  s.change(async (work) => {
    const as = await s.as(work, may('panel.vouch'), house.director.email)
    const posts = (await waiting(work, as)).map(({ id }) => id)
    await panels.vouch(work, as, { posts, how: 'Gebeld met het algemene nummer van de organisatie.' })
  })

/** The lead and the contact fill in the clauses whose terms are not the usual ones. */
async function fillIn(s: Stage, it: Founding): Promise<void> {
  const { firstMeetingOn, adviceReadyOn, ...terms } = it.terms
  await s.change(async (work) => {
    for (const clause of await clausesOf(work, await panelId(work, s.slug))) {
      const own = termsOfClause(clause.key)
      if (!own.some((key) => key in terms)) continue
      const by = clause.key === 'response' || clause.key === 'follow-up' ? it.partner.contact.email : house.lead.email
      const now = { ...(clause.terms as Partial<Terms>), ...terms }
      await edit(work, await s.as(work, may('agreement.edit'), by), clause.key, {
        ...{ rev: clause.rev, heading: told(clause.heading, 'nl'), headingEn: told(clause.heading, 'en') },
        ...{ body: told(clause.body, 'nl'), bodyEn: told(clause.body, 'en') },
        typed: Object.fromEntries(own.map((key) => [key, typed(key, now)])),
      })
    }
  })
}

async function prove(s: Stage, it: Founding): Promise<void> {
  await s.change(async (work) => {
    for (const point of [...musts, ...shoulds]) {
      const [title, body] = it.evidence[point] ?? []
      if (!title || !body) continue
      const as = await s.as(work, may('agreement.evidence'), it.partner.contact.email)
      await supply(work, as, {
        ...{ point, sort: 'decision', title, author: it.partner.bodies[0]?.name ?? it.partner.name, body },
        datedOn: s.day(addDays(it.begins, 12)),
      })
    }
  })
  await s.change(async (work) => {
    const panel = await panelId(work, s.slug)
    for (const one of await evidenceOf(work, panel))
      await judge(work, await s.as(work, may('agreement.accept'), house.director.email), {
        ...{ evidence: one.id, accepted: true, remark: '' },
      })
  })
}

const finds = (s: Stage, it: Founding) =>
  s.change(async (work) => {
    const as = await s.as(work, may('agreement.find'), house.director.email)
    const version = (await onTable(work, as.panel))?.id ?? ''
    await find(work, as, { version, substantial: true, why: it.why[0], whyEn: it.why[1] })
  })

async function authorise(s: Stage, it: Founding): Promise<void> {
  const partner = it.partner
  await s.change(async (work) => {
    const contact = await s.as(work, may('agreement.evidence'), partner.contact.email)
    await signing.nameSignatory(work, contact, {
      ...{ party: contact.partner ?? '', person: await personOf(work, partner.signatory.email) },
      ...{ task: partner.signatory.task, shownBy: 'Mandaatregister, nummer 12', datedOn: s.day(it.begins) },
      second: await personOf(work, partner.contact.email),
    })
    await signing.nameSignatory(work, await s.as(work, may('agreement.evidence'), house.lead.email), {
      ...{ party: foundation, person: await personOf(work, house.director.email), task: 'directeur' },
      ...{ shownBy: 'Statuten, artikel 9', datedOn: s.day(it.begins), second: await personOf(work, house.lead.email) },
    })
  })
  await s.change(async (work) => {
    for (const one of await authoritiesOf(work, await panelId(work, s.slug))) {
      const by = one.party === foundation ? partner.contact.email : house.director.email
      await signing.acceptAuthority(work, await s.as(work, may('agreement.accept'), by), one.id)
    }
  })
}

/** Opens the mail, asks for a code, opens that mail, signs. */
async function signs(s: Stage, email: string, title: string): Promise<void> {
  const offered = await s.mail(email, 'agreement-offered', title)
  const token = /\/tekenen\/([a-z0-9]+)/.exec(offered)?.[1] ?? ''
  const print = /(?:[0-9a-f]{4} ){4}[0-9a-f]{4}/.exec(offered)?.[0] ?? ''
  await s.change((work) => signing.askCode(work, token, undefined))
  const code = /\d{8}/.exec(await s.mail(email, 'signing-code', print))?.[0] ?? ''
  await s.change(async (work) => {
    const no = await signing.sign(work, token, { code, condition: '', conditionOn: '', visitor: undefined })
    if (no) throw new Error(no.words[1])
  })
}
