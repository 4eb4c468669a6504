// Builds dist/server (src/entry/*.ts) and dist/assets (one stylesheet, one script, fonts, manifest.json).
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { root, serverOptions } from './bundle.mjs'
import { filesUnder, hashOf, pruneOld, writeOutputs, writeWhole } from './files.mjs'

/** Browsers that get enhanced; older ones keep the plain forms. */
const browsers = ['es2022', 'chrome111', 'firefox114', 'safari16.4']

/** Builds when something that goes in has changed since the last time. Answers whether it built. */
export async function buildIfNeeded(from = root) {
  const stamp = join(from, 'dist/.built')
  const hash = hashOf(inputs(from))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  await build(from)
  writeWhole(stamp, hash)
  return true
}

function inputs(from) {
  const code = ['src', 'packages', 'tools'].flatMap((folder) => filesUnder(join(from, folder)))
  const others = ['package.json', 'package-lock.json'].map((name) => join(from, name))
  return [...code, ...others].filter((file) => existsSync(file) && !/\.test\.tsx?$/.test(file))
}

/** Builds all, whatever the stamp says. Throws when esbuild finds an error (it has told it on stderr). */
export async function build(from = root) {
  const esbuild = await import('esbuild')
  await Promise.all([server(esbuild, from), assets(esbuild, from)])
}

async function server(esbuild, from) {
  const out = join(from, 'dist/server')
  const folder = join(from, 'src/entry')
  const entryPoints = filesUnder(folder).filter((file) => /^[^/]+(?<!\.test|\.d)\.tsx?$/.test(relative(folder, file)))
  if (entryPoints.length === 0) return
  const result = await esbuild.build({ ...serverOptions({ root: from, out }), entryPoints, outdir: out })
  writeOutputs(result)
  pruneOld(out, new Set(result.outputFiles.map(({ path }) => path)))
}

async function assets(esbuild, from) {
  const out = join(from, 'dist/assets')
  const style = join(from, 'src/kit/ui/css/style.css')
  const results = await Promise.all([
    existsSync(style) && esbuild.build({ ...assetOptions(from, out), entryPoints: [style] }),
    islands(esbuild, from, out),
  ])
  const built = results.filter((result) => result !== false)
  for (const result of built) writeOutputs(result)
  const written = built.flatMap(({ outputFiles }) => outputFiles.map(({ path }) => path))
  const manifest = Object.fromEntries(written.map((path) => [plainName(path), `/assets/${basename(path)}`]).sort())
  writeWhole(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  pruneOld(out, new Set([...written, join(out, 'manifest.json')]))
}

/** All islands in one script: each is small, and one request is cheaper than five. */
async function islands(esbuild, from, out) {
  const found = filesUnder(join(from, 'src')).filter((file) => isIsland(relative(from, file)))
  if (found.length === 0) return false
  const contents = found.map((file) => `import ${JSON.stringify(file)}`).join('\n')
  const stdin = { contents, resolveDir: from, sourcefile: 'site.js', loader: 'js' }
  const result = await esbuild.build({ ...assetOptions(from, out), stdin, format: 'esm', platform: 'browser' })
  for (const file of result.outputFiles) file.path = file.path.replace(/stdin-/, 'site-')
  return result
}

export function isIsland(path) {
  if (/\.(test|d)\.ts$/.test(path)) return false
  return path.endsWith('/island.ts') || path.startsWith('src/kit/web/islands/')
}

function assetOptions(from, out) {
  return {
    absWorkingDir: from,
    bundle: true,
    minify: true,
    target: browsers,
    outdir: out,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
    write: false,
    metafile: true,
    logLevel: 'warning',
  }
}

/** `style-ABCD1234.css` → `style.css`. */
const plainName = (path) => basename(path).replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '')
