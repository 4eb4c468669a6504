import { openInstallation } from './installation.ts'
import { settingsFrom } from './settings.ts'
import { serve } from './web.ts'

/** `npm start`: opens the installation, says where it is, stops cleanly. */
async function main(): Promise<void> {
  // A terminal that was closed, or a log that takes no more, is no reason to stop serving.
  process.stderr.on('error', () => undefined)
  const settings = settingsFrom(process.env)
  const house = await openInstallation(settings)
  const running =
    settings.mode === 'example' ? await (await import('./example.ts')).serveExample(house) : await serve(house)
  process.stderr.write(`\n  ${running.url}\n\n`)
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void running.stop().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
