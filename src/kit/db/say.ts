/** Where lines for the operator go when the caller names no place. */
export type Say = (line: string) => void

export const toTerminal: Say = (line) => void process.stderr.write(`${line}\n`)
