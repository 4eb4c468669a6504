import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { verify } from '../kit/audit/verify.ts'
import { addDays, type Day, weekday } from '../kit/texts/dates.ts'
import { attendanceOf } from '../meetings/queries.ts'
import { panelBySlug } from '../panel/queries.ts'
import { lastPolls, recommendationsOf } from '../proposals/queries.ts'
import { releasedOf as lettersOut } from '../recruitment/queries.ts'
import { constitutional } from '../road.ts'
import { releasedOf } from '../seats/queries.ts'
import { meetingsOf } from '../trajectory/queries.ts'
import { loadExample, momentsNow, stories } from './load.ts'
import { momentsOf, shiftOf } from './stage.ts'

let house: House
before(async () => {
  house = await aHouse({ mode: 'example' })
  const moments = Object.fromEntries(stories.map((story) => [story.slug, momentsOf(story).at(-1) ?? story.first]))
  const { db, log } = house.installation
  await loadExample({ db, log, now: new Date(), moments, say: () => undefined })
})
after(() => house.close())

const figures = (slug: string) =>
  house.works.look(async (work) => {
    const { id = '' } = (await panelBySlug(work, slug)) ?? {}
    const seats = await releasedOf(work, id)
    const at = (moment: string) =>
      seats.find((one) => one.moment === moment)?.citizens as { confirmed?: number; drawn?: number }
    const out = await lettersOut(work, id)
    const letters = Object.fromEntries(out.map((one) => [one.moment, one.table.total]))
    const polls = (await recommendationsOf(work, id)).map(({ poll }) => poll?.citizens.ballots)
    return {
      letters,
      polls,
      drawn: at('drawn')?.drawn,
      first: at('first-meeting')?.confirmed,
      end: at('end')?.confirmed,
    }
  })

test('moved to its end, every panel gives the published totals of its source', async () => {
  assert.deepEqual(await figures('samen-tegen-haat'), {
    ...{ letters: { invited: 10_000, frozen: 440 }, polls: [34, 34, 34, 34, 33, 34] },
    ...{ drawn: 45, first: 45, end: 34 },
  })
  const centres = await figures('levende-centra')
  assert.deepEqual([centres.drawn, centres.first, centres.end], [50, 50, 40])
  assert.equal(
    centres.polls.every((ballots) => ballots === 40),
    true,
  )
  const newYear = await figures('jaarwisseling')
  assert.deepEqual(newYear.letters, { invited: 10_500, frozen: 749 })
  assert.deepEqual([newYear.drawn, newYear.first, newYear.end], [142, 87, 81])
  assert.deepEqual(newYear.polls, [81, 81])
})

test('a vote that was lost stands beside those that passed; on its second day Levende centra was 44 of 50', async () => {
  const ballots = await house.works.look(async (work) => {
    const { id = '' } = (await panelBySlug(work, 'jaarwisseling')) ?? {}
    return [...(await lastPolls(work, id)).values()].map(({ citizens }) => citizens.ballots)
  })
  assert.deepEqual(ballots, [81, 81, 81])
  const days = await house.works.look(async (work) => {
    const { id = '' } = (await panelBySlug(work, 'levende-centra')) ?? {}
    const meetings = await meetingsOf(work, id)
    const there = await Promise.all(meetings.map(({ id: meeting }) => attendanceOf(work, meeting)))
    return there.map((all) => all.filter(({ group, state }) => group === 'citizen' && state === 'present').length)
  })
  assert.deepEqual(days.slice(0, 2), [50, 44])
})

test('every step has somebody who did it, and the audit is whole', async () => {
  const verdict = await house.works.look((work) => verify(work, constitutional, []))
  assert.deepEqual(verdict.faults, [])
  const nobody = await house.works.look((work) =>
    work.sql.selectFrom('kit.auditLine').select('id').where('who', '=', '').execute(),
  )
  assert.equal(nobody.length, 0)
})

test('whoever looks sees every panel, in both languages; the moments are known', async () => {
  for (const { slug } of stories)
    for (const lang of ['', '/en']) assert.equal((await house.get(`${lang}/panel/${slug}`)).status, 200)
  assert.equal((await house.works.look(momentsNow)).jaarwisseling, 'handed-over')
})

test('on any day the story falls in this week: its weekdays stay, its moment is at most six days ago', () => {
  for (const story of stories)
    for (const moment of momentsOf(story))
      for (let n = 0; n < 400; n += 1) {
        const today: Day = addDays('2026-11-24', n)
        const shift = shiftOf(story, moment, today)
        const on = story.steps.find((one) => one.moment === moment)?.on ?? ''
        const placed = addDays(on, shift)
        assert.equal(weekday(placed), weekday(on))
        assert.ok(placed <= today && addDays(placed, 7) > today, `${story.slug} ${moment} ${today}`)
      }
})
