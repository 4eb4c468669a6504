import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { aHouse, type House } from '../../tests/world/house.ts'
import { personFor } from '../accounts/actions.ts'
import { house as byHouse } from '../accounts/proof.ts'
import { musts } from '../agreement/policy.ts'
import { versionsOf } from '../agreement/queries.ts'
import { readPdf } from '../kit/pdf/read.ts'
import { checkSeal } from '../kit/pdf/seal-check.ts'
import { addDays } from '../kit/texts/dates.ts'
import { inFours } from '../kit/work/canonical.ts'
import { open } from '../panel/actions.ts'
import * as panels from '../panel/store.ts'
import type { Role } from '../panel/types.ts'

const now = new Date('2026-11-24T10:00:00Z')
let house: House
let panel = ''
const [lea, dirk, wim, con, eva, ben] = ['lea', 'dirk', 'wim', 'con', 'eva', 'ben'].map(
  (name) => `${name}@teken.example`,
) as [string, string, string, string, string, string]
const people = new Map<string, string>()
let city = ''
let housing = ''

before(async () => {
  house = await aHouse({ now })
  await house.works.change(async (work) => {
    const facts = { title: 'Wonen', titleEn: '', question: 'Hoe wonen we?', questionEn: '', area: 'Voorbeeldstad' }
    panel = (await open(work, byHouse(), { ...facts, slug: 'wonen', lead: { name: 'Lea', email: lea } })).id
    city = (await panels.addPartner(work, panel, { name: 'gemeente Voorbeeldstad', sort: 'municipality' })).id
    housing = (await panels.addPartner(work, panel, { name: 'corporatie Voorbeeld', sort: 'housing-association' })).id
    for (const partnerId of [city, housing])
      await panels.addBody(work, panel, {
        ...{ partnerId, name: 'bestuur', powers: ['adopt', 'budget'], decision: null, decidedOn: null, calendar: null },
      })
    const post = async (email: string, role: Role, partnerId: string | null) => {
      const { id } = await personFor(work, byHouse(), { name: email.split('@')[0] ?? '', email, lang: 'nl' })
      people.set(email, id)
      await panels.addPost(work, panel, { personId: id, role, partnerId, worksFrom: work.now })
    }
    await post(lea, 'desk', null)
    await post(dirk, 'director', null)
    await post(wim, 'signatory', city)
    await post(con, 'contact', city)
    await post(eva, 'signatory', housing)
    await post(ben, 'contact', housing)
  })
})
after(() => house.close())

const at = '/werk/wonen/afspraak'
const ok = (answer: { status: number; text: string }) =>
  assert.equal(
    answer.status,
    303,
    /kr-error-summary[\s\S]{0,400}|<h1[\s\S]{0,300}/.exec(answer.text)?.[0] ?? answer.text.slice(0, 300),
  )
const mailTo = async (to: string, name: string) =>
  (await house.mails()).filter((mail) => mail.to === to && mail.name === name).at(-1)?.text ?? ''

test('an agreement begins from the template; two editors lose nothing; comments are closed', async () => {
  assert.match((await house.get(at, lea)).text, /nog niet begonnen/)
  ok(await house.post(`${at}/begin`, { firstMeetingOn: '2027-02-06', adviceReadyOn: '2027-05-15' }, lea))
  const again = await house.post(`${at}/begin`, { firstMeetingOn: '2027-02-06', adviceReadyOn: '2027-05-15' }, lea)
  assert.equal(again.status, 409)
  const edit = `${at}/artikel/money/bewerk`
  const page = (await house.get(edit, con)).text
  const body = /<textarea[^>]*name="body"[^>]*>([\s\S]*?)<\/textarea>/.exec(page)?.[1] ?? ''
  const fields = {
    heading: 'Geld',
    body,
    budgetCents: '90.000',
    implementationCents: '25000',
    payer: 'gemeente Voorbeeldstad',
  }
  ok(await house.post(edit, fields, con))
  const late = await house.post(edit, { ...fields, rev: '1', payer: 'de corporatie' }, lea)
  assert.equal(late.status, 409)
  assert.match(late.text, /Iemand anders was je voor/)
  assert.match(late.text, /value="de corporatie"/, 'what she typed is still there')
  ok(await house.post(edit, { ...fields, rev: '2', payer: 'samen' }, lea))
  const odd = await house.post(edit, { ...fields, rev: '3', body: 'Wij betalen {alles}.' }, lea)
  assert.match(odd.text, /\{alles\}/)
  assert.equal(odd.status, 422)
  ok(
    await house.post(
      `${at}/artikel/follow-up/bewerk`,
      await clauseFields('follow-up', { followUpOwner: 'de wethouder' }),
      lea,
    ),
  )
  ok(await house.post(`${at}/artikel/money`, { comment: 'Is dit genoeg?' }, con))
  const closing = /action="([^"]*\/sluit)"/.exec((await house.get(`${at}/artikel/money`, lea)).text)?.[1] ?? ''
  ok(await house.post(closing, {}, lea, `${at}/artikel/money`))
})

async function clauseFields(key: string, given: Record<string, string>): Promise<Record<string, string>> {
  const page = (await house.get(`${at}/artikel/${key}/bewerk`, lea)).text
  const areas = [...page.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>([\s\S]*?)<\/textarea>/g)]
  const inputs = [...page.matchAll(/<input([^>]*)>/g)].map(([, attributes = '']) => [
    /name="(\w+)"/.exec(attributes)?.[1] ?? '',
    /value="([^"]*)"/.exec(attributes)?.[1] ?? '',
  ])
  const read = [...areas.map(([, name = '', value = '']) => [name, value]), ...inputs] as [string, string][]
  return { ...Object.fromEntries(read.filter(([name]) => name && !name.startsWith('_'))), ...given }
}

test('a version is fixed once the promise may be made; the same text twice is no version', async () => {
  ok(await house.post(`${at}/vastleggen`, {}, lea))
  assert.equal((await house.post(`${at}/vastleggen`, {}, lea)).status, 422)
  const page = await house.get(`/en${at}/versie/1`, wim)
  assert.equal(page.status, 200)
  assert.match(page.text, /€\u00a025,000/)
})

test('offering waits for evidence, finding and authority, each by another party', async () => {
  const offer = `${at}/versie/1/aanbieden`
  await house.post(offer, {}, lea, `${at}/tekenen`)
  assert.equal(
    (await house.mails()).some(({ name }) => name === 'agreement-offered'),
    false,
  )
  for (const point of musts.filter((one) => one !== 'public-before-start')) {
    const fields = {
      ...{ sort: 'decision', title: `Besluit over ${point}`, author: 'Het bestuur', datedOn: '2026-03-10' },
      body: 'Het bestuur besloot dit in maart over deze vraag.',
    }
    ok(await house.post(`${at}/toets/${point}/lever`, fields, con))
    const judge = new RegExp(`action="(${at}/toets/${point}/[0-9a-f-]{36})"`).exec(
      (await house.get(`${at}/toets/${point}`, dirk)).text,
    )
    ok(await house.post(judge?.[1] ?? '', { verdict: 'accept' }, dirk, `${at}/toets/${point}`))
  }
  ok(
    await house.post(
      `${at}/bevinding`,
      { verdict: 'yes', why: 'De partner neemt over en legt uit wat niet kan.' },
      dirk,
    ),
  )
  await house.post(offer, {}, lea, `${at}/tekenen`)
  assert.equal(
    (await house.mails()).some(({ name }) => name === 'agreement-offered'),
    false,
    'no authority yet',
  )
  const shown = (party: string, person: string, second: string) => ({
    ...{ party, person: people.get(person) ?? '', second: people.get(second) ?? '' },
    ...{ task: 'bestuurder', shownBy: 'Mandaatregister 12', datedOn: '2026-01-05' },
  })
  const self = await house.post(`${at}/bevoegd/nieuw`, shown(city, wim, wim), con)
  assert.equal(self.status, 422)
  ok(await house.post(`${at}/bevoegd/nieuw`, shown(city, wim, con), con))
  ok(await house.post(`${at}/bevoegd/nieuw`, shown(housing, eva, ben), ben))
  ok(await house.post(`${at}/bevoegd/nieuw`, shown('foundation', dirk, lea), lea))
  const foreign = await house.post(`${at}/bevoegd/nieuw`, shown(housing, eva, ben), con)
  assert.equal(foreign.status, 422, 'nobody shows authority for another organisation')
  for (const by of [dirk, con]) {
    for (;;) {
      const action = new RegExp(`action="(${at}/bevoegd/[0-9a-f-]{36})"`).exec(
        (await house.get(`${at}/bevoegd`, by)).text,
      )?.[1]
      if (!action) break
      ok(await house.post(action, {}, by, `${at}/bevoegd`))
    }
  }
  ok(await house.post(offer, {}, lea, `${at}/tekenen`))
  assert.match(await mailTo(con, 'agreement-second'), /wim/)
})

const linkOf = async (email: string) => /\/tekenen\/\w+/.exec(await mailTo(email, 'agreement-offered'))?.[0] ?? ''
const codeOf = async (email: string) => /\d{8}/.exec(await mailTo(email, 'signing-code'))?.[0] ?? ''

test('signing: a code of eight digits, 15 minutes, five tries; never in a session; opening the link signs nothing', async () => {
  const link = await linkOf(wim)
  assert.equal((await house.get(link)).status, 200)
  assert.equal((await house.get(`/en${link}`)).status, 200)
  assert.equal((await house.get(link, lea)).status, 403, 'not while somebody is signed in')
  assert.equal((await house.post(link, { code: '12345678' })).status, 422, 'no code was asked for')
  ok(await house.post(`${link}/code`, {}))
  for (let n = 1; n <= 5; n += 1) assert.equal((await house.post(link, { code: '00000000' })).status, 422)
  const first = await codeOf(wim)
  assert.match((await house.post(link, { code: first })).text, /werkt niet meer/)
  house.setClock(new Date(now.getTime() + 60_000))
  ok(await house.post(`${link}/code`, {}))
  const second = await codeOf(wim)
  house.setClock(new Date(now.getTime() + 17 * 60_000))
  assert.match((await house.post(link, { code: second })).text, /verlopen/)
  ok(await house.post(`${link}/code`, {}))
  const third = await codeOf(wim)
  ok(await house.post(link, { code: ` ${third.slice(0, 4)} ${third.slice(4)}` }))
  assert.equal((await house.post(link, { code: third })).status, 422, 'a code works once')
  assert.match((await house.get(link)).text, /Je hebt getekend/)
})

test('a changed address voids the offer and the old address hears it (abuse case 19)', async () => {
  const link = await linkOf(dirk)
  const move = (email: string) =>
    house.works.change(async (work) => {
      await work.sql
        .updateTable('accounts.person')
        .set({ email })
        .where('id', '=', people.get(dirk) ?? '')
        .execute()
      work.ledger.lines += 1
    })
  await move('dirk@elders.example')
  assert.equal((await house.post(`${link}/code`, {})).status, 303)
  assert.equal(await codeOf(dirk), '', 'no code goes out')
  await house.jobs()
  assert.match(await mailTo(dirk, 'agreement-void'), /werkt daarom niet meer/)
  await move(dirk)
  assert.equal((await house.get(link)).status, 410, 'void stays void')
})

test('paper counts once another party confirms it is that version; a condition stays open', async () => {
  const version = (await house.works.look((work) => versionsOf(work, panel)))[0]
  assert.ok(version)
  const scan = new File([Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')], 'scan.pdf')
  const paper = (party: string, print: string) => ({ party, print, file: scan })
  const on = `${at}/versie/1/papier`
  assert.match(
    (await house.post(on, paper('foundation', '0000 0000 0000 0000 0000'), lea)).text,
    /vingerafdruk op het papier is een andere/,
  )
  ok(await house.post(on, paper('foundation', inFours(version.fingerprint)), lea))
  ok(
    await house.post(
      on,
      {
        ...paper(housing, version.fingerprint),
        condition: 'besluit van de raad van toezicht',
        conditionOn: addDays('2026-11-24', 30),
      },
      ben,
    ),
  )
  await house.post(`${at}/versie/1/openbaar`, {}, lea, `${at}/tekenen`)
  assert.match((await house.get('/panel/wonen/afspraak')).text, /nog niets getekend/)
  const confirm = async (by: string) => {
    const found = [
      ...(await house.get(`${at}/tekenen`, by)).text.matchAll(new RegExp(`action="(${at}/papier/[0-9a-f-]{36})"`, 'g')),
    ]
    for (const [, action = ''] of found) await house.post(action, {}, by, `${at}/tekenen`)
  }
  await confirm(con)
  await confirm(dirk)
  ok(await house.post(`${at}/versie/1/openbaar`, {}, lea, `${at}/tekenen`))
  const page = await house.get('/panel/wonen/afspraak')
  assert.match(page.text, /Voorbehoud: besluit van de raad van toezicht \(open\)/)
  assert.equal((await house.get('/en/panel/wonen/afspraak')).status, 200)
})

test('all parties get the sealed PDF with the fingerprint; one byte more is not the same', async () => {
  await house.jobs()
  assert.match(await mailTo(eva, 'agreement-in-force'), /Vingerafdruk: [0-9a-f ]{24}/)
  const answer = await house.raw('/panel/wonen/afspraak/versie/1/pdf')
  const pdf = new Uint8Array(await answer.arrayBuffer())
  const read = readPdf(pdf)
  assert.equal(read.tagged, true)
  assert.match(read.text.replace(/\s+/g, ' '), /corporatie Voorbeeld/)
  assert.equal(checkSeal(pdf)?.intact, true)
  const compare = '/panel/wonen/afspraak/controle'
  assert.equal((await house.post(compare, { file: new File([pdf], 'a.pdf') })).status, 303)
  const more = await house.post(compare, { file: new File([pdf, '\n%more'], 'a.pdf') })
  assert.match(more.text, /Niet dezelfde/)
})

test('a term within bounds moves with notice to the other party; beyond them it is refused', async () => {
  const on = `${at}/schuif`
  const far = await house.post(on, { term: 'firstMeetingOn', value: '2027-06-01', why: 'zaal' }, lea)
  assert.match(far.text, /mag tussen/)
  ok(await house.post(on, { term: 'firstMeetingOn', value: '2027-02-13', why: 'de zaal is bezet' }, lea))
  assert.match(await mailTo(con, 'agreement-moved'), /de zaal is bezet/)
  const page = (await house.get('/panel/wonen/afspraak')).text
  assert.match(page, /13\u00a0?.?februari 2027/)
})
