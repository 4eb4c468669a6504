import * as accounts from '../accounts/actions.ts'
import { holders, organisation } from '../accounts/queries.ts'
import type { AsAdministrator, AsHouse } from '../accounts/types.ts'
import { record } from '../kit/audit/record.ts'
import { sendMail } from '../kit/mail/mail.tsx'
import { reserved, slugOf } from '../kit/texts/slug.ts'
import { type Lang, langOf, type Pair } from '../kit/texts/texts.ts'
import { asWords, told } from '../kit/texts/words.ts'
import { refusing, stop } from '../kit/work/refusal.ts'
import { notify, type Work } from '../kit/work/work.ts'
import * as mails from './mails.tsx'
import { type May, system } from './proof.ts'
import { panelOf, slugTaken, team, waiting } from './queries.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'
import { roleWords } from './texts.ts'
import type { Body, NewPanel, Origin, Panel, Partner, Post, Power, Role } from './types.ts'

const refuse = refusing({
  'no-partner': ['Kies een organisatie van dit panel.', 'Choose an organisation of this panel.'],
  'post-gone': ['Deze rol was al gestopt.', 'This role had already ended.'],
})

export interface NewPost {
  readonly name: string
  readonly email: string
  readonly lang: Lang
  readonly role: Role
  readonly partnerId?: string | undefined
  readonly task?: string | undefined
}

/** A new panel with its process lead, and the director of the house. */
export async function open(
  work: Work,
  as: AsAdministrator | AsHouse,
  it: NewPanel & { slug?: string; lead: { name: string; email: string }; sort?: 'panel' | 'archive' },
): Promise<Panel> {
  const { lead, slug: wanted, ...facts } = it
  const slug = wanted ?? (await freeSlug(work, it.title))
  const panel = await store.addPanel(work, { ...facts, slug })
  await record(work, as, 'panel.opened', `panel.panel:${panel.id}`, { after: panel })
  const person = await accounts.meet(work, { ...lead, lang: 'nl' })
  const post = await store.addPost(work, panel.id, {
    personId: person,
    role: 'process-lead',
    grantedBy: as.person ?? null,
    worksFrom: work.now,
  })
  await record(work, { ...as, panel: panel.id }, 'post.given', `panel.post:${post.id}`, { after: post })
  for (const director of await holders(work, 'director')) {
    const held = await store.addPost(work, panel.id, {
      personId: director.id,
      role: 'director',
      grantedBy: as.person ?? null,
      worksFrom: director.worksFrom,
    })
    await record(work, system(panel.id), 'post.given', `panel.post:${held.id}`, { after: held })
  }
  return panel
}

async function freeSlug(work: Work, title: string): Promise<string> {
  const base = slugOf(title)
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!reserved.has(slug) && !(await slugTaken(work, slug))) return slug
  }
}

export async function addPartner(
  work: Work,
  as: May<'panel.partner'>,
  it: Pick<Partner, 'name' | 'sort'>,
): Promise<Partner> {
  const partner = await store.addPartner(work, as.panel, it)
  await record(work, as, 'partner.added', `panel.partner:${partner.id}`, { after: partner })
  notify(work, 'panel', as.panel)
  return partner
}

/** A body that decides: its power over the question, the decision that binds it, when it meets. */
export async function addBody(
  work: Work,
  as: May<'panel.partner'>,
  it: {
    partner: string
    name: string
    powers: readonly Power[]
    decision: string
    decidedOn: string
    calendar: string
  },
): Promise<Body> {
  const body = await store.addBody(work, as.panel, {
    partnerId: it.partner,
    name: it.name,
    powers: [...it.powers],
    decision: it.decision || null,
    decidedOn: it.decidedOn || null,
    calendar: it.calendar ? asWords(it.calendar) : null,
  })
  await record(work, as, 'body.added', `panel.body:${body.id}`, { after: body })
  notify(work, 'panel', as.panel)
  return body
}

/** Gives somebody a role in this panel; what she holds may exclude it. Staff roles work after a day, the partner's once confirmed. */
export async function givePost(work: Work, as: May<'panel.post'>, it: NewPost): Promise<Post> {
  const notHere = rules.givable(it.role)
  if (notHere) stop(notHere)
  if (rules.isPartner(it.role) !== Boolean(it.partnerId)) stop(refuse('no-partner', { field: 'partnerId' }))
  const posts = await store.postsToChange(work, as.panel)
  const person = await accounts.meet(work, it)
  const held = posts.filter((post) => post.personId === person)
  const clash = rules.clash(held, it)
  if (clash) stop(clash)
  const known = held.find((post) => post.role === it.role && post.partnerId === (it.partnerId ?? null))
  if (known) return known
  const reached = [...(await team(work, as)), ...(await waiting(work, as))]
  const near = rules.mailsApart(it, reached, (await organisation(work)).email)
  if (near) stop(near)
  const post = await store.addPost(work, as.panel, {
    personId: person,
    role: it.role,
    partnerId: it.partnerId ?? null,
    task: it.task || null,
    grantedBy: as.person,
    worksFrom: rules.worksFrom(it.role, work.now),
  })
  await record(work, as, 'post.given', `panel.post:${post.id}`, { after: post })
  await accounts.tellAdministrators(work, { person, role: roleWords[it.role], once: post.id })
  if (post.worksFrom === null) await askVouch(work, as, { post, name: it.name })
  return post
}

/** The directors hear that somebody was named for the partner. */
async function askVouch(work: Work, as: May<'panel.post'>, { post, name }: { post: Post; name: string }) {
  const panel = await panelOf(work, as)
  for (const one of (await team(work, as)).filter(({ role }) => role === 'director')) {
    if (!one.email) continue
    const lang = langOf(one.lang)
    const asked = { panel: told(panel.title, lang), slug: panel.slug, name, role: roleWords[post.role] }
    await sendMail(work, mails.vouchAsked, { to: one.email, lang, once: `${post.id}:${one.personId}` }, asked)
  }
}

/** Says that these people speak for the partner, and how that is known: from now on their posts work. */
export async function vouch(
  work: Work,
  as: May<'panel.vouch'>,
  it: { posts: readonly string[]; how: string },
): Promise<void> {
  const posts = (await store.postsToChange(work, as.panel)).filter(({ id }) => it.posts.includes(id))
  const no = rules.vouchable(posts, as.person)
  if (no) stop(no)
  for (const before of posts) {
    const after = await store.vouch(work, before.id, { by: as.person, how: it.how })
    await record(work, as, 'post.vouched', `panel.post:${before.id}`, { before, after })
  }
  notify(work, 'panel', as.panel)
}

export async function endPost(work: Work, as: May<'panel.post'>, post: string): Promise<void> {
  await store.postsToChange(work, as.panel)
  const ended = await store.endPost(work, as.panel, post)
  if (!ended) return stop(refuse('post-gone'))
  await record(work, as, 'post.ended', `panel.post:${post}`, { after: ended })
}

export interface NewOrigin {
  readonly fact: string
  readonly kind: Origin['kind']
  readonly words: Pair
  readonly source?: string
  readonly page?: string
}
/** Says of the facts of an example or an archive where they come from. */
export async function declareOrigins(
  work: Work,
  as: AsHouse,
  panel: string,
  origins: readonly NewOrigin[],
): Promise<void> {
  await store.addOrigins(
    work,
    panel,
    origins.map((one) => ({
      ...{ fact: one.fact, kind: one.kind, words: asWords(...one.words) },
      ...{ source: one.source ?? null, page: one.page ?? null },
    })),
  )
  await record(work, { ...as, panel }, 'origins.declared', `panel.panel:${panel}`, { after: { origins } })
}
