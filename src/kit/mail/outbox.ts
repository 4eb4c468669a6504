import { sql } from 'kysely'
import { createTransport, type Transporter } from 'nodemailer'
import type { Logger } from 'pino'
import { recurring } from '../work/jobs.ts'
import type { Work, Works } from '../work/work.ts'
import { mailSender } from './mail.tsx'

export interface Postman {
  /** Sends what is due; returns how many left. A dead server loses nothing: they wait and are tried again. */
  deliver(): Promise<number>
  close(): void
}

const empty = { bodyText: '', bodyHtml: '' } as const

/** Minutes to wait after the first, second … failed attempt; after the last one staff see the mail as failed. */
const patience = [1, 5, 15, 60, 180, 360, 720, 1440]

/**
 * A postman for `SMTP_URL`. Files are read when the mail leaves. What was sent or given up is emptied: links and codes in it open doors, and
 * nobody needs to read it here again. Only the example keeps it, for its page with all mail.
 */
export function postman(
  works: Works,
  options: { smtp: string; from: string; log: Logger; read(file: string): Promise<Buffer>; keepBodies?: boolean },
): Postman {
  const transport = createTransport(options.smtp, { connectionTimeout: 10_000, socketTimeout: 30_000 } as never)
  const domain = options.from.split('@')[1] ?? 'localhost'
  return {
    async deliver() {
      let sent = 0
      while (await deliverOne(works, { ...options, transport, domain })) sent += 1
      return sent
    },
    close: () => transport.close(),
  }
}

interface Van {
  readonly transport: Transporter
  readonly from: string
  readonly domain: string
  readonly log: Logger
  readonly keepBodies?: boolean
  read(file: string): Promise<Buffer>
}

/** It waits longer each time; after the last it is given up, and nobody needs its links any more. */
async function notSent(
  work: Work,
  letter: { id: string; attempts: number },
  it: { error: unknown; keepBodies: boolean },
): Promise<void> {
  const wait = patience[letter.attempts]
  const givenUp = { state: 'failed', ...(it.keepBodies ? {} : empty) } as const
  await work.sql
    .updateTable('kit.outbox')
    .set({
      attempts: letter.attempts + 1,
      ...(wait === undefined ? givenUp : { state: 'waiting' }),
      dueAt: new Date(work.now.getTime() + (wait ?? 0) * 60_000),
      trouble: it.error instanceof Error ? it.error.message.slice(0, 300) : 'unknown',
    })
    .where('id', '=', letter.id)
    .execute()
}

/** One mail: taken with a lock that other processes skip, sent, marked. Killed between the two it is sent again under the same Message-ID. */
async function deliverOne(works: Works, van: Van): Promise<boolean> {
  return works.change(async (work) => {
    const letter = await work.sql
      .selectFrom('kit.outbox')
      .selectAll()
      .where('state', '=', 'waiting')
      .where('dueAt', '<=', work.now)
      .orderBy('dueAt')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!letter) return false
    const files = letter.attachments as unknown as { name: string; file: string }[]
    try {
      const attachments = await Promise.all(
        files.map(async ({ name, file }) => ({ filename: name, content: await van.read(file) })),
      )
      await van.transport.sendMail({
        from: { name: mailSender(), address: van.from },
        to: letter.toAddress,
        subject: letter.subject,
        text: letter.bodyText,
        html: letter.bodyHtml,
        messageId: `<${letter.id}@${van.domain}>`,
        attachments,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      await work.sql
        .updateTable('kit.outbox')
        .set({
          state: 'sent',
          sentAt: work.now,
          trouble: null,
          ...(van.keepBodies ? {} : empty),
        })
        .where('id', '=', letter.id)
        .execute()
    } catch (error) {
      van.log.warn({ mail: letter.id, attempt: letter.attempts + 1 }, 'a mail could not be sent')
      await notSent(work, letter, { error, keepBodies: van.keepBodies === true })
    }
    return true
  })
}

const tooOld = (work: Work) => new Date(work.now.getTime() - 14 * 86_400_000)

/** Mail that could not leave for 14 days is given up and emptied: its links open nothing any more. Not in the example. */
export const emptyOldMail = recurring<string>({
  name: 'empty-old-mail',
  everyMinutes: 60,
  async find(work) {
    const old = await work.sql
      .selectFrom('kit.outbox')
      .select('id')
      .where('dueAt', '<', tooOld(work))
      .where((on) => on.or([on('bodyText', '<>', ''), on('bodyHtml', '<>', '')]))
      .limit(500)
      .execute()
    return old.map(({ id }) => id)
  },
  async act(work, id) {
    const old = () => work.sql.updateTable('kit.outbox').where('id', '=', id).where('dueAt', '<', tooOld(work))
    await old().set(empty).execute()
    await old()
      .where('state', 'in', ['waiting', 'held'])
      .set({ state: 'failed', trouble: 'older than 14 days' })
      .execute()
  },
})

/** After a restore: what waited in the backup may have been sent since. It waits for a word of whoever restored. */
export const holdMail = (work: Work) =>
  work.sql.updateTable('kit.outbox').set({ state: 'held' }).where('state', '=', 'waiting').execute()

/** Sends what was held after all. Returns how many. */
export async function releaseMail(work: Work): Promise<number> {
  const released = await work.sql
    .updateTable('kit.outbox')
    .set({ state: 'waiting', dueAt: work.now })
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow()
  work.ledger.news.add('outbox:')
  return Number(released.numUpdatedRows)
}

/** Mail to somebody who is erased: sent or not, it goes. */
export const dropMailTo = (work: Work, address: string) =>
  work.sql.deleteFrom('kit.outbox').where(sql`lower(to_address)`, '=', address.toLowerCase()).execute()
