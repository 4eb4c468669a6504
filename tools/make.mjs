// `npm run build`: dist as a start needs it, so that the first start of an installed service builds nothing.
import { buildIfNeeded } from './build.mjs'

try {
  const built = await buildIfNeeded()
  if (built) await (await import('esbuild')).stop()
  process.stderr.write(built ? 'Built into dist.\n' : 'dist is up to date.\n')
} catch {
  process.stderr.write('The build failed; the reason is above.\n')
  process.exit(1)
}
