/** Loading the example: every step of every story that has happened by now, each at its own date, jobs run to quiet after it. */
import type { Logger } from 'pino'
import { z } from 'zod'
import { house as byHouse } from '../accounts/proof.ts'
import { isExample } from '../accounts/queries.ts'
import { beginExample } from '../accounts/standing-in/actions.ts'
import { record } from '../kit/audit/record.ts'
import { seal } from '../kit/audit/sealer.ts'
import type { Database } from '../kit/db/database.ts'
import { dayOf } from '../kit/texts/dates.ts'
import { untilQuiet } from '../kit/work/jobs.ts'
import { type Work, type Works, worksOn } from '../kit/work/work.ts'
import { jobs, unwritten } from '../road.ts'
import { newYear } from './panels/new-year.ts'
import { together } from './panels/together.ts'
import { townCentres } from './panels/town-centres.ts'
import { house } from './people.ts'
import { type Dated, happened, type Story, shiftOf, stageFor } from './stage.ts'

export const stories: readonly Story[] = [newYear, townCentres, together]

export interface Loading {
  readonly db: Database
  readonly log: Logger
  readonly now: Date
  /** At which moment each panel stands; the first of its story where none is named. */
  readonly moments?: Readonly<Record<string, string>>
  say(line: string): void
}

/** A clock that stands at a step, and ticks a second a transaction: what follows in it comes later. */
function worksAt(db: Database, at: Date): Works {
  let tick = -1
  const clock = () => {
    tick += 1
    return new Date(at.getTime() + tick * 1000)
  }
  return worksOn(db, { unwritten, clock })
}

/** Fills an empty example database. */
export async function loadExample(it: Loading): Promise<void> {
  const placed = stories.map((story) => {
    const moment = it.moments?.[story.slug] ?? story.first
    return { story, moment, shift: shiftOf(story, moment, dayOf(it.now)) }
  })
  const steps = happened(placed, it.now)
  await worksAt(it.db, steps[0]?.at ?? it.now).change(organise)
  for (const [n, step] of steps.entries()) {
    it.say(`${n + 1}/${steps.length} ${dayOf(step.at)} ${step.story.slug}: ${step.step.says[1]}`)
    await perform(it, step)
  }
  const works = worksOn(it.db, { unwritten })
  await works.change((work) =>
    record(work, byHouse(), 'example.loaded', 'accounts.organisation:sole', {
      after: { moments: Object.fromEntries(placed.map(({ story, moment }) => [story.slug, moment])) },
    }),
  )
  await seal(works)
}

async function perform(it: Loading, step: Dated): Promise<void> {
  const works = worksAt(it.db, step.at)
  try {
    await step.step.act(stageFor(works, step, it.log))
    await untilQuiet(works, jobs, it.log)
  } catch (error) {
    throw new Error(`${step.story.slug}, ${step.step.on}, ${step.step.says[1]}: ${words(error)}`, { cause: error })
  }
}
const words = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'refusal' in error
    ? JSON.stringify(error.refusal)
    : error instanceof Error
      ? error.message
      : String(error)

const organise = (work: Parameters<typeof beginExample>[0]) =>
  beginExample(work, {
    organisation: {
      name: 'Stichting Voorbeeldpanel',
      phone: '000-000 00 00',
      email: 'info@voorbeeldpanel.example',
      address: 'Voorbeeldplein 1, 0000 AA Voorbeeldstad',
    },
    administrator: { ...house.administrator, lang: 'nl' },
    director: { ...house.director, lang: 'nl' },
  })

/** At which moment each panel was placed when the example was loaded. */
export async function momentsNow(work: Work): Promise<Readonly<Record<string, string>>> {
  const line = await work.sql
    .selectFrom('kit.auditLine as l')
    .innerJoin('kit.auditPayload as p', 'p.lineId', 'l.id')
    .select('p.payload')
    .where('l.verb', '=', 'example.loaded')
    .orderBy('l.id', 'desc')
    .executeTakeFirst()
  const said = Loaded.safeParse(line?.payload)
  return said.success ? said.data.after.moments : {}
}
const Loaded = z.object({ after: z.object({ moments: z.record(z.string(), z.string()) }) })

/** How many days ago the example was loaded, and at which moments. */
const loadedAt = (works: Works) =>
  works.look(async (work) => {
    const line = await work.sql
      .selectFrom('kit.auditLine')
      .select('at')
      .where('verb', '=', 'example.loaded')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    return line?.at
  })

/** Fills an empty example database; leaves a full one as it is, and says when it has grown old. */
export async function ensureExample(works: Works, it: Omit<Loading, 'now'>): Promise<void> {
  if (!(await works.look(isExample))) {
    it.say('Making the example panels …')
    return loadExample({ ...it, now: await works.look(async (work) => work.now) })
  }
  const at = await loadedAt(works)
  const days = at ? (Date.now() - at.getTime()) / 86_400_000 : 8
  if (days > 7)
    it.say(`The example was loaded ${Math.floor(days)} days ago. For fresh dates: npm run -s cli -- example reset`)
}
