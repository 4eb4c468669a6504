/** The postman against a mail server of our own: what was promised goes out, once where it can be known, and is never lost (abuse case 26). */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import test from 'node:test'
import { pino } from 'pino'
import { afterwards } from '../../../tests/world/afterwards.ts'
import { freshDatabase } from '../../../tests/world/cluster.ts'
import { connect } from '../db/database.ts'
import { runJob } from '../work/jobs.ts'
import { type Works, worksOn } from '../work/work.ts'
import { mail, mailsComeFrom, sendMail } from './mail.tsx'
import { emptyOldMail, holdMail, postman, releaseMail } from './outbox.ts'

const log = pino({ level: 'fatal' }, pino.destination(2))

/** One connection of a mail server that speaks just enough SMTP: what it answers to a line. `refuse` answers to RCPT. */
function conversation(accepted: string[], refuse?: string) {
  let letter: string[] | undefined
  const within = (open: string[], text: string): string | undefined => {
    if (text !== '.') return void open.push(text)
    accepted.push(open.join('\n'))
    letter = undefined
    return '250 kept'
  }
  const begun = (): string => {
    letter = []
    return '354 go on'
  }
  return (text: string): string | undefined => {
    if (letter) return within(letter, text)
    if (/^DATA/.test(text)) return begun()
    return /^RCPT/.test(text) && refuse ? refuse : '250 well'
  }
}

async function mailServer(t: test.TestContext, refuse?: string) {
  const accepted: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const answerTo = conversation(accepted, refuse)
    let left = ''
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      const lines = (left + chunk.toString()).split('\r\n')
      left = lines.pop() ?? ''
      for (const answer of lines.map(answerTo)) if (answer) socket.write(`${answer}\r\n`)
    })
    socket.write('220 house\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }
  afterwards(t, stop)
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, accepted, stop }
}

async function house(t: test.TestContext, clock: () => Date = () => new Date()): Promise<Works> {
  const database = await freshDatabase()
  afterwards(t, database.drop)
  const db = connect(database.app)
  afterwards(t, () => db.destroy())
  mailsComeFrom({ origin: 'http://127.0.0.1:3000', name: 'Stichting Voorbeeldpanel' })
  return worksOn(db, { clock })
}

const hello = mail({
  name: 'hello',
  texts: { subject: ['Dag', 'Hello'], dear: ['Beste {name}', 'Dear {name}'] },
  body: (t, { name }: { name: string }) => <p>{t('dear', { name })} code 123456</p>,
})
const write = (works: Works, to: string, occasion: string) =>
  works.change((work) => sendMail(work, hello, { to, lang: 'nl', once: occasion }, { name: 'Anna' }))
const rows = (works: Works) =>
  works.look((work) => work.sql.selectFrom('kit.outbox').selectAll().orderBy('toAddress').execute())
const options = (smtp: string) => ({ smtp, from: 'panel@voorbeeld.test', log, read: async () => Buffer.from('file') })
const idOf = (letter: string | undefined) => /^message-id: (.*)$/im.exec(letter ?? '')?.[1]

test('goes out once, from the house, and what was sent is emptied', async (t) => {
  const [works, server] = [await house(t), await mailServer(t)]
  await write(works, 'anna@voorbeeld.example', 'one')
  await write(works, 'anna@voorbeeld.example', 'one')
  await write(works, 'bea@voorbeeld.example', 'one of her own')
  const post = postman(works, options(server.url))
  assert.equal(await post.deliver(), 2)
  assert.equal(await post.deliver(), 0)
  post.close()
  assert.equal(server.accepted.length, 2)
  const [letter = ''] = server.accepted
  assert.match(letter, /^From: Stichting Voorbeeldpanel <panel@voorbeeld\.test>$/m)
  assert.match(letter, /^Auto-Submitted: auto-generated$/m)
  assert.match(letter, /Beste Anna/)
  for (const row of await rows(works)) assert.deepEqual([row.state, row.bodyText, row.bodyHtml], ['sent', '', ''])
})

test('the example keeps what it sent, for its page with all mail', async (t) => {
  const [works, server] = [await house(t), await mailServer(t)]
  await write(works, 'anna@voorbeeld.example', 'one')
  const post = postman(works, { ...options(server.url), keepBodies: true })
  await post.deliver()
  post.close()
  assert.match((await rows(works))[0]?.bodyText ?? '', /123456/)
})

test('killed between the 250 of the server and our commit it goes again under the same Message-ID', async (t) => {
  const [works, server] = [await house(t), await mailServer(t)]
  await write(works, 'anna@voorbeeld.example', 'one')
  const dying: Works = {
    ...works,
    change: (act) =>
      works.change(async (work) => {
        await act(work)
        throw new Error('the process dies here')
      }),
  }
  const first = postman(dying, options(server.url))
  await assert.rejects(first.deliver(), /dies here/)
  first.close()
  assert.equal((await rows(works))[0]?.state, 'waiting')
  const second = postman(works, options(server.url))
  assert.equal(await second.deliver(), 1)
  second.close()
  assert.equal(server.accepted.length, 2)
  const [one, two] = server.accepted.map(idOf)
  assert.ok(one)
  assert.equal(one, two)
})

test('a dead mail server loses nothing: the mail waits longer each time, says why, and goes when it is back', async (t) => {
  let now = new Date('2026-09-01T10:00:00Z')
  const works = await house(t, () => now)
  const server = await mailServer(t)
  await server.stop()
  await write(works, 'anna@voorbeeld.example', 'one')
  const post = postman(works, options(server.url))
  await post.deliver()
  const [waiting] = await rows(works)
  assert.deepEqual([waiting?.state, waiting?.attempts], ['waiting', 1])
  assert.equal(waiting?.dueAt.toISOString(), '2026-09-01T10:01:00.000Z')
  assert.match(waiting?.trouble ?? '', /ECONNREFUSED/)
  assert.match(waiting?.bodyText ?? '', /123456/, 'it is still whole')
  assert.equal(await post.deliver(), 0, 'not before its time')
  post.close()
  now = new Date('2026-09-01T10:01:00Z')
  const back = await mailServer(t)
  const again = postman(works, options(back.url))
  assert.equal(await again.deliver(), 1)
  again.close()
  assert.equal((await rows(works))[0]?.state, 'sent')
})

test('refused for two days on end it is given up, and stays to be seen', async (t) => {
  let now = new Date('2026-09-01T10:00:00Z')
  const works = await house(t, () => now)
  const server = await mailServer(t, '550 no such mailbox')
  await write(works, 'anna@voorbeeld.example', 'one')
  const post = postman(works, options(server.url))
  for (let i = 0; i < 12; i += 1) {
    await post.deliver()
    now = new Date(now.getTime() + 24 * 3_600_000)
  }
  post.close()
  const [row] = await rows(works)
  assert.deepEqual([row?.state, row?.attempts, server.accepted.length], ['failed', 9, 0])
  assert.match(row?.trouble ?? '', /no such mailbox/)
  assert.deepEqual([row?.bodyText, row?.bodyHtml], ['', ''], 'links and codes in it are gone')
})

test('what could not leave for 14 days is given up and emptied; what is due later is left', async (t) => {
  let now = new Date('2026-09-01T10:00:00Z')
  const works = await house(t, () => now)
  await write(works, 'anna@voorbeeld.example', 'one')
  now = new Date('2026-09-10T10:00:00Z')
  await write(works, 'bea@voorbeeld.example', 'two')
  now = new Date('2026-09-16T10:00:00Z')
  assert.equal(await runJob(works, emptyOldMail, log), 1)
  assert.equal(await runJob(works, emptyOldMail, log), 0, 'nothing left to do')
  const [anna, bea] = await rows(works)
  assert.deepEqual([anna?.state, anna?.bodyText, anna?.bodyHtml], ['failed', '', ''])
  assert.match(anna?.trouble ?? '', /14 days/)
  assert.deepEqual([bea?.state, /123456/.test(bea?.bodyText ?? '')], ['waiting', true])
})

test('two postmen at once send each mail once', async (t) => {
  const [works, server] = [await house(t), await mailServer(t)]
  for (let i = 0; i < 12; i += 1) await write(works, `a${i}@voorbeeld.example`, `${i}`)
  const posts = [postman(works, options(server.url)), postman(works, options(server.url))]
  const sent = await Promise.all(posts.map((post) => post.deliver()))
  for (const post of posts) post.close()
  assert.equal(
    sent.reduce((a, b) => a + b),
    12,
  )
  assert.equal(new Set(server.accepted.map(idOf)).size, 12)
  assert.equal(server.accepted.length, 12)
})

test('held after a restore nothing goes out before it is released', async (t) => {
  const [works, server] = [await house(t), await mailServer(t)]
  await write(works, 'anna@voorbeeld.example', 'one')
  await works.change((work) => holdMail(work))
  const post = postman(works, options(server.url))
  assert.equal(await post.deliver(), 0)
  await works.change(releaseMail)
  assert.equal(await post.deliver(), 1)
  post.close()
})
