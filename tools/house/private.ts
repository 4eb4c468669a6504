import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault, House } from './house.ts'

const readable =
  /\.(ts|tsx|mjs|js|json|md|sql|css|html|typ|txt|yml|yaml|sh|svg|service|toml)$|(^|\/)(run|Dockerfile|Containerfile|LICENSE|\.npmrc|\.gitignore)$/
/** Addresses of package registries and credentials for them; npm's own public one may be named in prose. */
const registry =
  /\bhttps?:\/\/(?!registry\.npmjs\.org)[\w.:-]*\b(registry|npm-proxy|artifactory|nexus|verdaccio)\b|_auth[T]oken|\/\/localhost:4873/i
const home = /\/(home|Users)\/(?!kring\b)[a-z][\w.-]*\//
/** The trees planted for tests of these rules. */
const planted = /^tests\/house\//

/** Nothing in the tree tells where or by whom it was written. `PRIVATE_WORDS` (comma separated) adds words of one's own. */
export function privateFaults(house: House): Fault[] {
  const own = (process.env.PRIVATE_WORDS ?? '').split(',').filter(Boolean)
  const place = house.root.split('/').length > 2 ? [`${house.root}/`] : []
  const faults: Fault[] = []
  for (const path of house.paths.filter((one) => readable.test(one) && !planted.test(one))) {
    readFileSync(join(house.root, path), 'utf8')
      .split('\n')
      .forEach((text, at) => {
        const word =
          [...own, ...place].find((one) => text.includes(one)) ?? registry.exec(text)?.[0] ?? home.exec(text)?.[0]
        if (word)
          faults.push({
            rule: 'private',
            file: path,
            line: at + 1,
            text: `tells '${word}', which is of one machine. Leave it out.`,
          })
      })
  }
  return faults
}
