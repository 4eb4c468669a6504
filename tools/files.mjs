// Small help with files for the tools.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Every file under `folder` (absolute paths, sorted); none when the folder is not there. */
export function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** One hash over names and contents of these files. */
export function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Writes the outputs of an esbuild result, each by rename: a running server never reads half a file. */
export function writeOutputs({ outputFiles }) {
  for (const { path, contents } of outputFiles) writeWhole(path, contents)
}

export function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const half = `${path}.${process.pid}.tmp`
  writeFileSync(half, contents)
  renameSync(half, path)
}

/** Removes files of earlier builds, but only a day old ones: a server that still runs loads its parts late. */
export function pruneOld(folder, kept) {
  const dayAgo = Date.now() - 86_400_000
  for (const file of filesUnder(folder)) {
    if (!kept.has(file) && statSync(file).mtimeMs < dayAgo) unlinkSync(file)
  }
}
