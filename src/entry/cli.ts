import { readFileSync } from 'node:fs'
import { type Logger, pino } from 'pino'
import { at } from '../accounts/addresses.ts'
import { makeInvitation, resetFactorAtServer } from '../accounts/commands.ts'
import { house as byHouse } from '../accounts/proof.ts'
import { status } from '../dashboards/commands.ts'
import type { Head } from '../kit/audit/sealer.ts'
import { verify } from '../kit/audit/verify.ts'
import { to } from '../kit/web/addresses.ts'
import { keysAre } from '../kit/web/keys.ts'
import { Refused } from '../kit/work/refusal.ts'
import { eraseAtServer } from '../privacy/commands.ts'
import { constitutional } from '../road.ts'
import { backupTo, release, restoreFrom, roomsOf } from './backup.ts'
import { type Installation, openInstallation } from './installation.ts'
import { routes } from './routes.ts'
import { settingsFrom } from './settings.ts'

const help = `npm run -s cli -- <command>

  status --json                       every panel: phase, gates with what is unmet, what is late
  routes --json                       every address: method, path, roles, cached
  audit verify [--heads FILE] --json  checks every block, line and constitutional row; FILE holds [{"n", "head"}]
  admin invite                        a link for the first administrator, 15 minutes, while there is none
  admin reset-factor ADDRESS          removes the second factor of somebody who lost it
  person erase ADDRESS                erases somebody from all rooms, for good; roles and seats end first
  person erase PANEL LOT              the same for whoever registered and never got an account
  backup FILE                         one encrypted file of database and files; pages go on meanwhile
  restore FILE [--heads F] [--key F]  puts a backup back into an empty DATA_DIR or database, with its secrets file;
                                      then sessions are over, mail and jobs are held
  release [--mail]                    after a restore: jobs go on; with --mail what was held is sent too
  example load | reset                the three example panels, fresh
  example move PANEL --to MOMENT      the same, with one panel at another moment
  help                                this

Exit: 0 fine, 1 refused or faults found, 2 not understood. Works beside a running server and without one.
`

type Command = (house: Installation, args: readonly string[]) => Promise<{ out: string; ok: boolean }>

const commands: Readonly<Record<string, Command>> = {
  status: async ({ works, example }) => {
    const panels = await works.look((work) => status(work, example === true))
    return { out: JSON.stringify(panels), ok: true }
  },
  'audit verify': async ({ works }, args) => {
    const verdict = await works.look((work) => verify(work, constitutional, headsIn(option(args, '--heads'))))
    return { out: JSON.stringify(verdict), ok: verdict.ok }
  },
  'admin invite': async ({ works, settings }) => {
    const token = await works.change(makeInvitation)
    return { out: `${settings.origin}${to(at.firstStart, { token })}`, ok: true }
  },
  'admin reset-factor': async ({ works }, [, , email = '']) => {
    const ok = await works.change((work) => resetFactorAtServer(work, email))
    return { out: ok ? 'The second factor was removed.' : 'Nobody has this address.', ok }
  },
  'person erase': ({ works, settings }, [, , ...words]) =>
    works.change((work) => eraseAtServer(work, byHouse(), { words, rooms: roomsOf(settings) })),
  backup: async (house, [, file]) => {
    if (!file) return { out: 'Name the file: backup FILE', ok: false }
    const made = await backupTo(house, file)
    return { out: JSON.stringify({ file, ...made }), ok: made.missing.length === 0 }
  },
  example: async (house, args) =>
    house.settings.mode === 'example'
      ? (await import('./example-commands.ts')).exampleCommand(house, args)
      : { out: 'This is a real installation: it has no example.', ok: false },
  release: async ({ works }, args) => {
    const mails = await release(works, args.includes('--mail'))
    return { out: `Jobs go on. Held mails that go out: ${mails}.`, ok: true }
  },
}

/** A restore opens its own, empty database. */
async function restore(args: readonly string[], log: Logger): Promise<number> {
  const [, file] = args
  if (!file || file.startsWith('-')) return complain('Name the file: restore FILE', 2)
  const keyFile = option(args, '--key')
  const asked = { file, heads: headsIn(option(args, '--heads')), ...(keyFile ? { keyFile } : {}) }
  const restored = await restoreFrom(settingsFrom(process.env), asked, { log })
  return say(JSON.stringify(restored), 0)
}

const option = (args: readonly string[], name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined
const headsIn = (file: string | undefined): Head[] => (file ? (JSON.parse(readFileSync(file, 'utf8')) as Head[]) : [])

async function main(args: readonly string[]): Promise<number> {
  const [first = 'help'] = args
  if (first === 'help') return say(help, args.length === 0 ? 2 : 0)
  if (first === 'routes') return say(JSON.stringify(routes()), 0)
  const log = pino({ level: process.env.LOG_LEVEL ?? 'error' }, pino.destination(2))
  if (first === 'restore') return restore(args, log)
  const command = commands[args.slice(0, 2).join(' ')] ?? commands[first]
  if (!command) return complain(`${args.join(' ')} is no command.\n\n${help}`, 2)
  return inHouse(await openInstallation(settingsFrom(process.env), { log }), command, args)
}

async function inHouse(house: Installation, command: Command, args: readonly string[]): Promise<number> {
  try {
    keysAre(house.secrets)
    const { out, ok } = await command(house, args)
    return say(out, ok ? 0 : 1)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return complain(error.refusal.words[1], 1)
  } finally {
    await house.close()
  }
}

function say(text: string, code: number): number {
  process.stdout.write(`${text.trimEnd()}\n`)
  return code
}
function complain(text: string, code: number): number {
  process.stderr.write(`${text.trimEnd()}\n`)
  return code
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = complain(error instanceof Error ? error.message : String(error), 1)
  },
)
