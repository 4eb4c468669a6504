/** `example load | reset | move PANEL --to MOMENT`: the example database made anew. Production holds none of this. */
import { loadExample, momentsNow, stories } from '../example/load.ts'
import { momentsOf } from '../example/stage.ts'
import { emptyForExample } from '../kit/db/anew.ts'
import type { Installation } from './installation.ts'

interface Said {
  readonly out: string
  readonly ok: boolean
}

/** @throws Error in words where the panel or the moment is not there */
export async function exampleCommand(house: Installation, args: readonly string[]): Promise<Said> {
  if (house.settings.mode !== 'example') return { out: 'This is a real installation: it has no example.', ok: false }
  const [, what, slug = ''] = args
  if (what === 'load') {
    if (house.example) return { out: 'The example is there already. Use example reset for a fresh one.', ok: false }
    return load(house, {})
  }
  if (what === 'reset') return anew(house, {})
  if (what === 'move') return move(house, slug, args[args.indexOf('--to') + 1] ?? '')
  return { out: 'example load, example reset, or example move PANEL --to MOMENT', ok: false }
}

async function move(house: Installation, slug: string, moment: string): Promise<Said> {
  const story = stories.find((one) => one.slug === slug)
  if (!story)
    return { out: `There is no panel ${slug}. Panels: ${stories.map((one) => one.slug).join(', ')}`, ok: false }
  if (!momentsOf(story).includes(moment))
    return { out: `${slug} has no moment ${moment}. Moments: ${momentsOf(story).join(', ')}`, ok: false }
  const now = await house.works.look(momentsNow)
  return anew(house, { ...now, [slug]: moment })
}

async function anew(house: Installation, moments: Readonly<Record<string, string>>): Promise<Said> {
  await emptyForExample(house.cluster.owner, [{ table: 'fees.cap', where: 'added_by is null' }])
  return load(house, moments)
}

async function load(house: Installation, moments: Readonly<Record<string, string>>): Promise<Said> {
  const now = await house.works.look(async (work) => work.now)
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  await loadExample({ db: house.db, log: house.log, now, moments, say })
  const placed = await house.works.look(momentsNow)
  return { out: JSON.stringify(placed), ok: true }
}
