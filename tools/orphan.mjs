import { readFileSync } from 'node:fs'

/** Calls `act` once, when whoever started this process is gone. Keeps nothing alive. */
export function whenOrphaned(act) {
  const before = lineage()
  const watch = setInterval(() => {
    if (lineage() === before) return
    clearInterval(watch)
    act()
  }, 500)
  watch.unref()
}

/**
 * Our parent. Between npm and us stands a sh, which does not pass signals on and outlives a killed npm: then its parent
 * counts too (where /proc tells it). Any other grandparent may go: who logs out leaves a server of `nohup npm start`.
 */
function lineage() {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return `${parent}`
  try {
    const [, name, rest] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? []
    return /^(sh|dash|bash)$/.test(name) ? `${parent} ${rest}` : `${parent}`
  } catch {
    return `${parent}`
  }
}
