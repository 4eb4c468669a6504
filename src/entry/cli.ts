import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { at } from '../accounts/addresses.ts'
import { makeInvitation, resetFactorAtServer } from '../accounts/commands.ts'
import { status } from '../dashboards/commands.ts'
import { type Head, verify } from '../kit/audit/verify.ts'
import { to } from '../kit/web/addresses.ts'
import { Refused } from '../kit/work/refusal.ts'
import { constitutional } from '../road.ts'
import { type Installation, openInstallation } from './installation.ts'
import { routes } from './routes.ts'
import { settingsFrom } from './settings.ts'

const help = `npm run -s cli -- <command>

  status --json                       every panel: phase, gates with what is unmet, what is late
  routes --json                       every address: method, path, roles, cached
  audit verify [--heads FILE] --json  checks every block, line and constitutional row; FILE holds [{"n", "head"}]
  admin invite                        a link for the first administrator, 15 minutes, while there is none
  admin reset-factor ADDRESS          removes the second factor of somebody who lost it
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
    const file = args[args.indexOf('--heads') + 1]
    const heads = args.includes('--heads') && file ? (JSON.parse(readFileSync(file, 'utf8')) as Head[]) : []
    const verdict = await works.look((work) => verify(work, constitutional, heads))
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
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args[0] === 'help') return say(help, args.length === 0 ? 2 : 0)
  if (args[0] === 'routes') return say(JSON.stringify(routes()), 0)
  const command = commands[args.slice(0, 2).join(' ')] ?? commands[args[0] ?? '']
  if (!command) return complain(`${args.join(' ')} is no command.\n\n${help}`, 2)
  const log = pino({ level: process.env.LOG_LEVEL ?? 'error' }, pino.destination(2))
  const house = await openInstallation(settingsFrom(process.env), { log })
  try {
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
