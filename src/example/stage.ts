/**
 * The stage on which an example is told: each step happens at its own date, in the name of somebody who may, through the
 * doors of the rooms. Nothing here writes to a table.
 */
import type { Logger } from 'pino'
import { personByEmail } from '../accounts/queries.ts'
import { addDays, type Day, daysBetween, momentOf } from '../kit/texts/dates.ts'
import type { Pair } from '../kit/texts/texts.ts'
import type { Guard, Knock } from '../kit/web/page.ts'
import { isRefusal, Refused } from '../kit/work/refusal.ts'
import type { Work, Works } from '../kit/work/work.ts'

/** What a step gets: transactions at its own moment, proofs of who acts, and dates of its story as they fall now. */
export interface Stage {
  readonly slug: string
  readonly log: Logger
  change<R>(act: (work: Work) => Promise<R>): Promise<R>
  look<R>(read: (work: Work) => Promise<R>): Promise<R>
  /** The proof that this person may, minted by the room's own guard; a refusal ends the loading. */
  as<P>(work: Work, guard: Guard<P>, email: string, params?: Readonly<Record<string, string>>): Promise<P>
  /** A day of the story, as it falls now. */
  day(storyDay: Day): Day
  /** The text of the newest mail of this kind to this address that holds these words. */
  mail(to: string, kind: string, holds: string): Promise<string>
}

/** One thing that happens, on a day of the story. `moment` names it as a point to which an example can be moved. */
export interface Step {
  readonly on: Day
  readonly at: string
  readonly moment?: string
  readonly says: Pair
  act(stage: Stage): Promise<void>
}

export interface Story {
  readonly slug: string
  readonly title: Pair
  /** Where it stands when the example is first loaded. */
  readonly first: string
  readonly steps: readonly Step[]
}

/** The days of a story fall so many days later, by whole weeks: weekdays stay. The moment's day is at most six days ago. */
export function shiftOf(story: Story, moment: string, today: Day): number {
  const step = story.steps.find((one) => one.moment === moment)
  if (!step) throw new Error(`${story.slug} has no moment ${moment}: ${momentsOf(story).join(', ')}`)
  return Math.floor(daysBetween(step.on, today) / 7) * 7
}
export const momentsOf = (story: Story): string[] => story.steps.flatMap(({ moment }) => moment ?? [])

export interface Dated {
  readonly at: Date
  readonly story: Story
  readonly step: Step
  readonly shift: number
}
/** All steps of all stories that have happened by now, in the order in which they happened. */
export function happened(stories: readonly { story: Story; shift: number }[], now: Date): Dated[] {
  const all = stories.flatMap(({ story, shift }) =>
    story.steps.map((step): Dated => ({ at: momentOf(addDays(step.on, shift), step.at), story, step, shift })),
  )
  return all.filter(({ at }) => at <= now).sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** The stage of one step. */
export function stageFor(works: Works, { story, shift }: Pick<Dated, 'story' | 'shift'>, log: Logger): Stage {
  return {
    ...{ slug: story.slug, log },
    change: (act) => works.change(act),
    look: (read) => works.look(read),
    day: (storyDay) => addDays(storyDay, shift),
    as: (work, guard, email, params = {}) => admitted(work, guard, { email, params: { panel: story.slug, ...params } }),
    mail: (to, kind, holds) => works.look((work) => newestMail(work, { to, kind, holds })),
  }
}

async function admitted<P>(
  work: Work,
  guard: Guard<P>,
  { email, params }: { email: string; params: Readonly<Record<string, string>> },
): Promise<P> {
  const person = await personByEmail(work, email)
  if (!person) throw new Error(`nobody has the address ${email}`)
  const visitor = {
    ...{ session: 'example', person: person.id, since: work.now, strongAt: work.now, factor: true, name: person.name },
    lang: person.lang === 'en' ? ('en' as const) : ('nl' as const),
  }
  const knock: Knock = { visitor, params }
  const proof = await guard.admit(work, knock)
  if (isRefusal(proof)) throw new Refused(proof)
  return proof
}

async function newestMail(work: Work, it: { to: string; kind: string; holds: string }): Promise<string> {
  const row = await work.sql
    .selectFrom('kit.outbox')
    .select('bodyText')
    .where('toAddress', '=', it.to)
    .where('name', '=', it.kind)
    .where('bodyText', 'like', `%${it.holds}%`)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  if (!row) throw new Error(`no mail ${it.kind} to ${it.to}`)
  return row.bodyText
}
