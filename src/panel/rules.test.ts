import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { clash, listeners, mailsApart, mostAtTable, type Reached, twoToOne, vouchable, worksFrom } from './rules.ts'
import { roles } from './types.ts'

const seats = fc.nat({ max: 400 })

test('citizens are at least twice as many as the partner, and there is a partner', () => {
  assert.equal(twoToOne(24, 12), undefined)
  assert.equal(twoToOne(24, 13)?.refused, 'too-many-partner')
  assert.equal(twoToOne(24, 0)?.refused, 'no-partner')
  assert.equal(twoToOne(24, 0, true), undefined, 'a published departure')
  fc.assert(fc.property(seats, seats, (c, p) => (twoToOne(c, p) === undefined) === (p >= 1 && c >= 2 * p)))
})

test('who comes short in the room listens: what is left keeps the rule, and no more listen than needed', () => {
  fc.assert(
    fc.property(seats, seats, (c, p) => {
      const silent = listeners(c, p)
      assert.ok(silent >= 0 && silent <= p)
      assert.ok(c >= 2 * (p - silent))
      assert.ok(silent === 0 || c < 2 * (p - silent + 1))
    }),
  )
})

test('at a table the partner is spread evenly and never more than a third', () => {
  assert.equal(mostAtTable(8, 4, 9), 2)
  assert.equal(mostAtTable(20, 2, 9), 3)
})

test('witness and verifier are no staff and no partner; a teller is no staff; nobody signs for two parties', () => {
  const holds = (role: (typeof roles)[number], partnerId: string | null = null) => [{ role, partnerId }]
  const wants = (role: (typeof roles)[number], partnerId?: string) => ({ name: 'Vera', role, partnerId })
  assert.equal(clash(holds('desk'), wants('witness'))?.refused, 'excluded')
  assert.equal(clash(holds('witness'), wants('desk'))?.refused, 'excluded')
  assert.equal(clash(holds('signatory', 'a'), wants('signatory', 'b'))?.refused, 'excluded')
  assert.equal(clash(holds('witness'), wants('verifier')), undefined, 'may be one person')
  const role = fc.constantFrom(...roles)
  fc.assert(
    fc.property(role, role, (a, b) => Boolean(clash(holds(a), wants(b))) === Boolean(clash(holds(b), wants(a)))),
  )
})

test('a new role of staff works after a day, the partner’s once confirmed; the director and the witness at once', () => {
  const now = new Date('2026-11-24T09:00:00Z')
  assert.equal(worksFrom('desk', now)?.toISOString(), '2026-11-25T09:00:00.000Z')
  for (const role of ['signatory', 'contact', 'deputy'] as const) assert.equal(worksFrom(role, now), null)
  for (const role of ['director', 'witness'] as const) assert.equal(worksFrom(role, now), now)
})

test('foundation and partner share no mailbox and no domain of one organisation', () => {
  const lead = { name: 'Lea', email: 'lea@stichting.example', role: 'process-lead' as const }
  const home = { name: 'Dot', email: 'dot.jansen@gmail.com', role: 'desk' as const }
  const house = 'info@stichting.example'
  const asked = (email: string, role: (typeof roles)[number] = 'contact', posts: readonly Reached[] = [lead, home]) =>
    mailsApart({ name: 'Con', email, role }, posts, house)?.refused
  assert.equal(asked('con@gemeente.example'), undefined)
  assert.equal(asked('lea+wethouder@stichting.example'), 'one-mailbox')
  assert.equal(asked('wethouder@stichting.example'), 'one-domain')
  assert.equal(asked('wethouder@mail.stichting.example'), 'one-domain')
  assert.equal(asked('DotJansen+1@googlemail.com'), 'one-mailbox', 'dots and what stands behind a plus do not count')
  assert.equal(asked('iemand.anders@gmail.com'), undefined, 'a mail house for everybody is no organisation')
  const partner = { name: 'Con', email: 'con@gemeente.example', role: 'contact' as const }
  assert.equal(asked('nel@gemeente.example', 'note-taker', [partner]), 'one-domain', 'and the other way round')
  assert.equal(asked('nel@gemeente.example', 'teller', [partner]), undefined)
  assert.equal(mailsApart({ ...partner, email: 'a@stichting.example' }, [], house)?.refused, 'one-domain')
})

test('the director confirms once who speaks for a partner, and never her own word', () => {
  const post = { personId: 'con', grantedBy: 'lea', partnerId: 'town', worksFrom: null }
  assert.equal(vouchable([post], 'dirk'), undefined)
  assert.equal(vouchable([], 'dirk')?.refused, 'no-vouching')
  assert.equal(vouchable([post, { ...post, worksFrom: new Date() }], 'dirk')?.refused, 'vouched-before')
  assert.equal(vouchable([{ ...post, partnerId: null }], 'dirk')?.refused, 'vouched-before')
  assert.equal(vouchable([post], 'lea')?.refused, 'own-word')
  assert.equal(vouchable([post], 'con')?.refused, 'own-word')
})
