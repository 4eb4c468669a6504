/** The page docs/policy/permissions.md and the code say the same of who may, verb by verb and address by address (abuse case 30). */
import assert from 'node:assert/strict'
import test from 'node:test'
import { routes } from '../src/entry/routes.ts'
import { permissions } from '../src/panel/permissions.ts'
import { roles } from '../src/panel/types.ts'
import { promised, rolesAt } from './world/promised.ts'

const others = ['anyone', 'person', 'administrator', 'house staff', 'member', 'own link', 'applicant']
const sorted = (list: readonly string[]) => [...list].sort()

test('every verb of the code stands on the page, with the same roles, and the page names no other', () => {
  const { verbs } = promised()
  const inCode = Object.fromEntries(Object.entries(permissions).map(([verb, who]) => [verb, sorted(who)]))
  const onPage = Object.fromEntries([...verbs].map(([verb, who]) => [verb, sorted(who)]))
  assert.deepEqual(
    inCode,
    onPage,
    'write the verb, its roles and what it lets somebody do in docs/policy/permissions.md',
  )
})

test('the page names only roles that exist', () => {
  const known: readonly string[] = roles
  for (const [verb, who] of promised().verbs)
    for (const role of who) assert.ok(known.includes(role), `${verb}: ${role}`)
  const verbs = promised().verbs
  for (const [path, who] of promised().addresses) assert.ok(verbs.has(who) || others.includes(who), `${path}: ${who}`)
})

test('every address lets in whom the page names for it, and nobody else', () => {
  const wrong = routes()
    .filter(({ path }) => !/^\/en(\/|$)/.test(path))
    .filter((route) => sorted(route.roles).join() !== sorted(rolesAt(route.path)).join())
    .map(({ method, path, roles: who }) => `${method} ${path}: code ${sorted(who)}; page ${sorted(rolesAt(path))}`)
  assert.deepEqual(wrong, [], 'name the address in docs/policy/permissions.md, or correct the guard')
})

test('English has the same doors as Dutch', () => {
  const all = routes().map(({ method, path, roles: who }) => `${method} ${path} ${who}`)
  const dutch = all.filter((line) => !/ \/en[/ ]/.test(line))
  const english = all.filter((line) => / \/en[/ ]/.test(line)).map((line) => line.replace(/ \/en(?=[/ ])/, ' '))
  assert.deepEqual(sorted(english.map((line) => line.replace(/^(\w+) {2}/, '$1 / '))), sorted(dutch))
})

test('nobody of the partner decides about ideas, and no other than the two sides signs', () => {
  const { verbs } = promised()
  const partner = ['signatory', 'contact', 'deputy']
  assert.deepEqual(
    verbs.get('ideas.moderate')?.filter((role) => partner.includes(role)),
    [],
  )
  assert.deepEqual(sorted(verbs.get('agreement.sign') ?? []), ['director', 'signatory'])
  assert.deepEqual(verbs.get('reports.publish'), ['communication'])
  for (const [verb, who] of verbs) assert.ok(!who.includes('witness') || /^draw\./.test(verb), verb)
})
