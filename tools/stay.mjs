// Loaded before every task: stop when whoever started us is gone, else a stopped `npm start` leaves a server behind.
import { whenOrphaned } from './orphan.mjs'

let stopping = false
function stopKindly() {
  if (stopping) return
  stopping = true
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 20_000).unref()
}

whenOrphaned(stopKindly)
if (process.channel) {
  process.once('disconnect', stopKindly)
  // Listening would keep the process alive for ever.
  process.channel.unref()
}
