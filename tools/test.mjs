// `npm test`: static checks, build, then every test. `npm test -- src/kit/db tests/journeys/member` runs only the test
// files whose path begins with one of these, without the static checks; what starts with '-' goes to node.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, noBrowser } from './browser.mjs'
import { buildIfNeeded } from './build.mjs'
import { root, serverOptions } from './bundle.mjs'
import { staticChecks } from './check.mjs'
import { filesUnder, writeOutputs } from './files.mjs'
import { run } from './steps.mjs'

const folders = ['src', 'tests', 'packages', 'tools']
const cluster = 'tests/world/test-cluster.ts'

const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('-'))
const wanted = args.filter((arg) => !arg.startsWith('-')).map((arg) => relative(root, join(root, arg)))
process.exit(await main())

async function main() {
  const chosen = testFiles().filter((file) => wanted.length === 0 || wanted.some((start) => file.startsWith(start)))
  if (chosen.length === 0) return complain(`No test files${wanted.length > 0 ? ` under ${wanted.join(', ')}` : ''}.\n`)
  if (wanted.length === 0 && (await staticChecks()).length > 0) return 1
  if (!(await built()) && wanted.length === 0) return 1
  return testIn(emptied(), chosen)
}

function testFiles() {
  const files = folders.flatMap((folder) => filesUnder(join(root, folder)))
  return files.map((file) => relative(root, file)).filter((file) => /\.test\.tsx?$/.test(file))
}

/** The server that some tests start; a broken one is no reason to refuse the tests of a single file. */
async function built() {
  return buildIfNeeded().then(
    () => true,
    () => complain('The build failed; the reason is above.\n') === 0,
  )
}

/** A folder of this run alone: two runs in one checkout must not empty each other's. Those of runs that are gone go. */
function emptied() {
  const all = join(root, 'dist/tests')
  for (const name of filesThere(all))
    if (!alive(Number(name))) rmSync(join(all, name), { recursive: true, force: true })
  const own = join(all, String(process.pid))
  rmSync(own, { recursive: true, force: true })
  return own
}

function filesThere(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function alive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function testIn(out, chosen) {
  let stop = async () => {}
  try {
    const { needsCluster, needsBrowser } = await bundle(out, chosen)
    const browser = findBrowser()
    if (needsBrowser && !browser) return complain(noBrowser)
    const env = browser ? { CHROME_PATH: browser } : {}
    if (needsCluster) {
      const started = await startCluster(out)
      stop = started.stop
      env.KRING_TEST_CLUSTER = started.dir
    }
    const built = chosen.map((file) => join(out, file.replace(/\.tsx?$/, '.js')))
    const node = ['--enable-source-maps', '--test', '--test-reporter=spec', '--test-concurrency=2', ...flags]
    return await run([...node, ...built], { env })
  } catch (error) {
    return complain(`${error.stack}\n`)
  } finally {
    await stop()
    rmSync(out, { recursive: true, force: true })
  }
}

/** Bundles the chosen tests, keeping their folders; answers what they need, read from what they import. */
async function bundle(out, chosen) {
  const esbuild = await import('esbuild')
  const has = filesUnder(join(root, 'tests/world')).includes(join(root, cluster))
  const entryPoints = (has ? [...chosen, cluster] : chosen).map((file) => join(root, file))
  const result = await esbuild.build({ ...serverOptions(), entryPoints, outdir: out, outbase: root })
  writeOutputs(result)
  await esbuild.stop()
  const inputs = Object.entries(result.metafile.inputs)
  const asks = ([path]) => path !== cluster && readFileSync(join(root, path), 'utf8').includes('KRING_TEST_CLUSTER')
  return {
    needsCluster: has && inputs.some(asks),
    needsBrowser: inputs.some(([, { imports }]) => imports.some(({ path }) => path.startsWith('playwright-core'))),
  }
}

async function startCluster(out) {
  const { startTestCluster } = await import(pathToFileURL(join(out, cluster.replace('.ts', '.js'))).href)
  return startTestCluster()
}

function complain(message) {
  process.stderr.write(message)
  return 1
}
