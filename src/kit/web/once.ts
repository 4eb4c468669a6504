/** A form behind a session counts once: sent twice it is done once, and the second leads where the first led. */
import { openField, type Place, sealField } from '../privacy/seal-field.ts'
import { isId } from '../work/chance.ts'
import type { Work } from '../work/work.ts'
import type { Posted } from './forms.ts'
import type { Secrets } from './secrets.ts'

export interface SentForm {
  readonly key: Posted[string] | undefined
  readonly who: string
  readonly path: string
}

const keyOf = ({ key }: SentForm): string | undefined => (typeof key === 'string' && isId(key) ? key : undefined)
const place = (row: string): Place => ({ table: 'kit.once', row, column: 'location' })
/** Addresses can hold an own link: what is kept of who and where is a keyed hash. */
const marks = (secrets: Secrets, { who, path }: SentForm) => ({
  who: secrets.mac('once who', who),
  path: secrets.mac('once path', path),
})

/** Takes the form's key; where it was taken before, waits for that act and gives the address it led to. */
export async function sentBefore(work: Work, secrets: Secrets, form: SentForm): Promise<string | undefined> {
  const key = keyOf(form)
  if (!key) return undefined
  const { who, path } = marks(secrets, form)
  const taken = await work.sql
    .insertInto('kit.once')
    .values({ key, who, path, location: '', at: work.now })
    .onConflict((on) => on.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (taken) return undefined
  const earlier = await work.sql
    .selectFrom('kit.once')
    .select('location')
    .where('key', '=', key)
    .where('who', '=', who)
    .where('path', '=', path)
    .executeTakeFirst()
  return earlier && openField(secrets, place(key), Buffer.from(earlier.location, 'base64')).toString('utf8')
}

/** Keeps where the act led to, sealed: only the same form sent again opens it. */
export async function remember(work: Work, secrets: Secrets, it: { form: SentForm; location: string }): Promise<void> {
  const key = keyOf(it.form)
  if (!key) return
  const sealed = sealField(secrets, work.chance, { place: place(key), value: Buffer.from(it.location) })
  const { who } = marks(secrets, it.form)
  await work.sql
    .updateTable('kit.once')
    .set({ location: sealed.toString('base64') })
    .where('key', '=', key)
    .where('who', '=', who)
    .execute()
}

export async function forget(work: Work, secrets: Secrets, form: SentForm): Promise<void> {
  const key = keyOf(form)
  if (!key) return
  const { who } = marks(secrets, form)
  await work.sql.deleteFrom('kit.once').where('key', '=', key).where('who', '=', who).execute()
}
