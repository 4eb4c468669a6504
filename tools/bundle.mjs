// How our own code is bundled, for server, tests and tools alike: packages stay outside, ESM, source maps, Node 24.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** Long texts, queries and drawings may be imported as text. */
const loader = { '.md': 'text', '.typ': 'text', '.sql': 'text', '.txt': 'text', '.svg': 'text' }

/** esbuild options; `out` is the absolute folder in which every output lands side by side, or undefined where the bundle never moves. */
export function serverOptions({ root: from = root, out } = {}) {
  return {
    absWorkingDir: from,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    sourcesContent: false,
    chunkNames: 'chunk-[hash]',
    metafile: true,
    write: false,
    logLevel: 'warning',
    loader,
    plugins: [packagesOutside(from), ownAddress(from, out)],
  }
}

/** Packages are not bundled, the workspaces under packages/ are: those are our own code. */
function packagesOutside(from) {
  return {
    name: 'packages-outside',
    setup(build) {
      const ours = workspaces(from)
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined
        const own = ours.some((name) => path === name || path.startsWith(`${name}/`))
        return own ? undefined : { path, external: true }
      })
    },
  }
}

function workspaces(from) {
  const { workspaces: listed = [] } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
  const folders = listed.filter((folder) => !folder.includes('*'))
  return folders.map((folder) => JSON.parse(readFileSync(join(from, folder, 'package.json'), 'utf8')).name)
}

/**
 * `import.meta.url`, `.dirname` and `.filename` keep naming the source file, wherever the bundle puts its code:
 * so a room finds its own prose, and a worker its own file. Beside a moved `dist` the sources move along.
 */
function ownAddress(from, out) {
  return {
    name: 'own-address',
    setup(build) {
      build.onLoad({ filter: /\.(ts|tsx|mjs)$/ }, async ({ path }) => {
        if (path.includes('/node_modules/')) return undefined
        const text = await readFile(path, 'utf8')
        if (!text.includes('import.meta.')) return undefined
        const contents = text.replace(/\bimport\.meta\.(url|dirname|filename)\b/g, (_, kind) => addressOf(kind, path))
        return { contents, loader: path.endsWith('.tsx') ? 'tsx' : 'ts', resolveDir: dirname(path) }
      })
    },
  }

  function addressOf(kind, path) {
    // Put together: a bundle of this very file must not have its own words replaced.
    const base = out ? ['import', 'meta', 'url'].join('.') : JSON.stringify(pathToFileURL(`${from}/`).href)
    const way = JSON.stringify(encodeURI(relative(out ?? from, path)))
    const url = `new URL(${way}, ${base})`
    if (kind === 'url') return `${url}.href`
    const file = `process.getBuiltinModule('node:url').fileURLToPath(${url})`
    return kind === 'filename' ? file : `process.getBuiltinModule('node:path').dirname(${file})`
  }
}
