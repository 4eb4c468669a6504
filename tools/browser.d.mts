/** Absolute path of a Chromium or Chrome: CHROME_PATH, else the first one on PATH; undefined when there is none. */
export function findBrowser(env?: Readonly<Record<string, string | undefined>>): string | undefined
