// Where the browser of the tests is.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Absolute path of a Chromium or Chrome: CHROME_PATH, else the first one on PATH; undefined when there is none. */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? env.CHROME_PATH : undefined
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}

export const noBrowser = `No browser was found for the browser tests; they are part of the tests and are never skipped.
Get one:  Debian, Ubuntu   sudo apt-get install chromium
          Fedora           sudo dnf install chromium
          macOS            brew install --cask google-chrome
or say where it is:        CHROME_PATH=/path/to/chrome npm test
`
