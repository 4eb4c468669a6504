// How the tools run one another: a child in the same terminal, its exit code as the answer.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root, serverOptions } from './bundle.mjs'
import { writeOutputs } from './files.mjs'

/** Runs a Node program; answers its exit code (1 after a signal). `env` is added to ours. */
export function run(args, { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } })
    const pass = (signal) => child.kill(signal)
    process.on('SIGTERM', pass)
    child.on('error', fail)
    child.on('exit', (code) => {
      process.off('SIGTERM', pass)
      settle(code ?? 1)
    })
  })
}

/** Bundles a TypeScript tool, so that it may import anything of the product, and runs it; `env` is added to ours. */
export async function runTool(path, args = [], env = {}) {
  const out = join(root, `dist/tools/${process.pid}-${basename(path, '.ts')}`)
  const esbuild = await import('esbuild')
  try {
    const options = { ...serverOptions(), entryPoints: [join(root, path)], outdir: out }
    writeOutputs(await esbuild.build(options))
    return await run(['--enable-source-maps', join(out, `${basename(path, '.ts')}.js`), ...args], { env })
  } catch {
    return 1
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
