import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { Socket } from 'node:net'
import { type Account, bareEnv } from './owner.ts'

/**
 * Waits for the program and, beside it, for our end of the pipe: a line is a signal to pass on, the end (we are gone, in
 * whatever way) is INT. The shell is the program's parent, so that the number it signals cannot be another program's. Only
 * after an end it clears up the folder `$0` names: otherwise we do, or the program starts there again.
 */
const script = `
trap '' HUP INT TERM
"$@" &
program=$!
exec 3<&0
{ while read -r signal; do kill -"$signal" "$program"; done; kill -INT "$program"; :; } <&3 3<&- 2>/dev/null &
watch=$!
exec <&- 3<&-
wait "$program"
code=$?
kill -KILL "$watch" 2>/dev/null
wait "$watch" 2>/dev/null && [ "$0" != - ] && rm -rf -- "$0"
exit "$code"`

export interface Watched {
  /** Its exit code; 128 and more after a signal. */
  readonly ended: Promise<number>
  running(): boolean
  signal(name: 'INT' | 'QUIT'): void
  /** Keeps our own process alive until the program has ended; without it a program never does. */
  hold(): void
}

interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly account: Account
  /** Working folder; must be within reach of the account. */
  readonly folder: string
  /** File to which it writes all it says. */
  readonly log: string
  /** Folder to remove when it stops because we are gone. */
  readonly leaves?: string
}

/** Starts a program that stops by itself when our process ends in any way, SIGKILL included. */
export async function watched({ program, args, account, folder, log, leaves = '-' }: Command): Promise<Watched> {
  const output = await open(log, 'a', 0o600)
  try {
    // A session of its own: Ctrl-C in the terminal reaches us only, and we stop the server last.
    const child = spawn('/bin/sh', ['-c', script, leaves, program, ...args], {
      ...(account.other ? { uid: account.uid, gid: account.gid } : {}),
      cwd: folder,
      env: bareEnv,
      detached: true,
      stdio: ['pipe', output.fd, output.fd],
    })
    await once(child, 'spawn')
    return watchedChild(child)
  } finally {
    await output.close()
  }
}

function watchedChild(child: ChildProcess): Watched {
  const ended = new Promise<number>((settle) => {
    child.once('exit', (code) => settle(code ?? 128))
  })
  const pipe = child.stdin
  pipe?.on('error', () => undefined) // it ended before it read
  child.unref()
  if (pipe instanceof Socket) pipe.unref()
  return {
    ended,
    running: () => child.exitCode === null && child.signalCode === null,
    signal: (name) => void pipe?.write(`${name}\n`),
    hold: () => child.ref(),
  }
}
