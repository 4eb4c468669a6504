// The house rules of ARCHITECTURE.md, checked: `npm run check`. Tests with planted breaks: tests/house/.
import { checkHouse } from './house/check.ts'

const faults = checkHouse(process.cwd())
for (const { file, line, rule, text } of faults) {
  process.stderr.write(`${file}${line ? `:${line}` : ''}  [${rule}] ${text}\n`)
}
if (faults.length > 0) process.stderr.write(`\n${faults.length} breaks of the house rules.\n`)
process.exitCode = faults.length === 0 ? 0 : 1
