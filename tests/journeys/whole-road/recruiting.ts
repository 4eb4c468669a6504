/** Meetings, targets and rules of the draw are planned, the gate opens, letters go out, people register. */
import type { Page } from 'playwright-core'
import { readPdf } from '../../../src/kit/pdf/read.ts'
import { chooses, fills, follows, presses, says } from '../../world/browser.ts'
import { visit } from '../../world/visit.ts'
import { leaves, opens, people, slug, type Walk } from './walk.ts'

/** Wide apart, but for the oldest: whoever leaves, a reserve keeps the panel within them. */
const targets = `leeftijd;16 tot 34 jaar;8;2;17;;16 to 34
leeftijd;35 tot 59 jaar;10;2;17;;35 to 59
leeftijd;60 jaar of ouder;6;5;7;;60 or older
gender;Vrouw;12;4;20;;Woman
gender;Man;12;4;20;;Man
wijk;Noord;12;4;20;;North
wijk;Zuid;12;4;20;;South
opleiding;Praktisch;12;4;20;;Practical
opleiding;Theoretisch;12;4;20;;Theoretical`
/** The meetings as they are first planned. */
const meetings = [
  ['2027-03-06', 'leren', 'Kennismaken'],
  ['2027-03-27', 'beraadslagen', 'Keuzes bespreken'],
  ['2027-04-24', 'besluiten', 'Stemmen'],
] as const
const letters = 50

export async function registrationOpens(walk: Walk): Promise<void> {
  const lead = await walk.atHome(people.lead)
  for (const [day, kind, name] of meetings) {
    await opens(lead, 'Traject')
    await follows(lead, 'Voeg een bijeenkomst toe')
    await fills(lead, { 'Op welke dag?': day, 'Wat voor bijeenkomst?': kind, Naam: name })
    await fills(lead, { 'Begint om': '10:00', 'Eindigt om': '16:00', 'Plaats: naam en adres': 'Buurthuis, Plein 1' })
    await presses(lead, 'Voeg de bijeenkomst toe')
  }
  await opens(lead, 'Traject')
  await says(lead, /Het aantal bijeenkomsten: 3 gepland, 3 afgesproken/)
  await opens(lead, 'Werving')
  await says(lead, /nog niet|0 van|in orde/)
  await follows(lead, 'Plan')
  await fills(lead, { 'Aanmelden kan tot en met': '2027-01-10', 'Dag van de loting': '2027-01-23' })
  await fills(lead, { 'Tijd van de loting': '14:00', 'Aantal brieven': '2400' })
  await fills(lead, {
    'Wie kan niet meedoen?': 'Raadsleden en wethouders',
    'Dezelfde regels in het Engels': 'Councillors and aldermen',
  })
  await presses(lead, 'Bewaar het plan')
  await opens(lead, 'Werving')
  await follows(lead, 'Doelen')
  await fills(lead, { 'Eén categorie per regel': targets })
  await presses(lead, 'Bewaar de doelen')
  await opens(lead, 'Loting')
  await fills(lead, { 'Hoeveel reserves?': '12', 'Als de doelen niet allemaal lukken': 'wijk 1' })
  await chooses(lead, 'Hoogstens één persoon per adres krijgt een plek')
  await presses(lead, 'Leg de regels vast')
  await opens(lead, 'Werving')
  await presses(lead, 'Open het aanmelden')
  await follows(lead, 'Brieven')
  await fills(lead, { Gebied: 'Voorbeeldstad Noord', 'Hoeveel brieven?': String(letters) })
  await presses(lead, 'Maak brieven')
  await leaves(lead)
}

/** The codes in the letters, read from the PDF that goes to the printer. */
export async function codesIn(lead: Page): Promise<string[]> {
  await opens(lead, 'Werving')
  await follows(lead, 'Brieven')
  const link = await lead.getByRole('link', { name: `Brief 1 tot ${letters}` }).getAttribute('href')
  const { text } = readPdf(await (await lead.request.get(link ?? '')).body())
  return [...new Set(text.match(/\b(?:[2-9a-z]{4} ){2}[2-9a-z]{3}\b/g) ?? [])]
}

/** One question a page, in her own language, on a phone. */
async function registers(walk: Walk, page: Page, it: { code: string; email: string; words: typeof dutch }) {
  const { next, ...words } = it.words
  await fills(page, { [words.code]: it.code })
  await presses(page, words.begin)
  await fills(page, { [words.name]: words.who })
  await presses(page, next)
  for (const answer of words.answers) {
    await chooses(page, answer)
    await presses(page, next)
  }
  await chooses(page, words.mail)
  await fills(page, { [words.email]: it.email })
  for (let n = 0; n < 3; n += 1) await presses(page, next)
  await chooses(page, words.declares)
  await presses(page, words.send)
  await says(page, words.done)
  await walk.house.jobs()
  await page.goto(await walk.linkTo(it.email, /\/aanmelding\//))
  await says(page, words.done)
}
const dutch = {
  ...{ code: 'De code uit je brief', begin: 'Begin met aanmelden', name: 'Je naam', next: 'Verder' },
  ...{ who: 'Sam Voorbeeld', mail: 'Per e-mail', email: 'Je mailadres', declares: /Ik ben 16 jaar of ouder/ },
  answers: ['35 tot 59 jaar', 'Vrouw', 'Noord', 'Dat zeg ik liever niet', 'Ja'],
  ...{ send: 'Verstuur mijn aanmelding', done: /Je aanmelding is binnen[\s\S]*Je nummer\s+\d+[\s\S]*Je bewijs/ },
}
const english: typeof dutch = {
  ...{ code: 'The code of your letter', begin: 'Begin to register', name: 'Your name', next: 'Continue' },
  ...{ who: 'Robin Sample', mail: 'By email', email: 'Your email address', declares: /I am 16 or older/ },
  answers: ['16 to 34', 'Man', 'South', 'Theoretical', 'Yes'],
  ...{ send: 'Send my registration', done: /Your registration has arrived[\s\S]*Your number\s+\d+[\s\S]*Your proof/ },
}

export async function twoRegister(walk: Walk): Promise<void> {
  const lead = await walk.atHome(people.lead)
  const [first = '', second = ''] = await codesIn(lead)
  const page = await walk.visitor('/')
  await follows(page, 'Groen in de wijk')
  await follows(page, /^Meedoen|Meld je aan|aanmelden/i)
  await registers(walk, page, { code: first, email: 'sam@burger.example', words: dutch })
  const other = await walk.visitor(`/en/panel/${slug}/meedoen`)
  await registers(walk, other, { code: second, email: 'robin@burger.example', words: english })
  await opens(lead, 'Werving')
  await says(lead, /Aangemeld\s+2\b/)
  await leaves(page, other, lead)
}

const received = 'Dag van het telefoontje, of dag waarop het formulier binnenkwam'
/** What the desk types from a form on paper, or during a call. */
export async function enters(
  desk: Page,
  it: { code: string; name: string; answers: readonly string[]; reach: string; receivedOn?: string },
) {
  await opens(desk, 'Werving')
  await follows(desk, 'Aanmeldingen')
  await follows(desk, 'Voer een aanmelding in')
  await fills(desk, { 'Code uit de brief': it.code, 'Je naam': it.name })
  if (it.receivedOn) await fills(desk, { [received]: it.receivedOn })
  for (const answer of it.answers) await chooses(desk, answer)
  await chooses(desk, it.reach)
  if (it.reach === 'Per post') await fills(desk, { 'Je adres': 'Voorbeeldstraat 3, 0000 AA Voorbeeldstad' })
  else await fills(desk, { 'Je telefoonnummer': '000-111 22 33' })
  await chooses(desk, /Ik heb voorgelezen/)
  await presses(desk, 'Voer in')
  await says(desk, /De aanmelding is binnen/)
}

export async function deskEnters(walk: Walk): Promise<void> {
  await walk.comes('2026-12-14', '10:00')
  const lead = await walk.atHome(people.lead)
  const [, , paper = '', phone = ''] = await codesIn(lead)
  const desk = await walk.atHome(people.desk)
  const onPaper = ['60 jaar of ouder', 'Vrouw', 'Zuid', 'Praktisch', 'Ja']
  await enters(desk, { code: paper, name: 'Ria Papier', answers: onPaper, reach: 'Per post' })
  await desk.getByRole('link', { name: 'Print de bevestiging' }).waitFor()
  const byPhone = ['16 tot 34 jaar', 'Man', 'Noord', 'Praktisch', 'Ja']
  await enters(desk, { code: phone, name: 'Tonny Telefoon', answers: byPhone, reach: 'Per telefoon' })
  await leaves(lead, desk)
}

export async function othersRegister(walk: Walk): Promise<void> {
  const lead = await walk.atHome(people.lead)
  const codes = (await codesIn(lead)).slice(4, -2)
  for (const [n, code] of codes.entries()) await registersOverHttp(walk, n, code)
  await opens(lead, 'Werving')
  await says(lead, new RegExp(`Aangemeld\\s+${codes.length + 4}\\b`))
  await opens(lead, 'Loting')
  await follows(lead, 'Reken het uit')
  await says(lead, /Ja, alle doelen kunnen gehaald worden/)
  await leaves(lead)
}

/** Whether this address is one of those who are 60 or older: too few for one of them to be missed. */
export const isOldest = (email: string): boolean => Number(/^inwoner(\d+)@/.exec(email)?.[1] ?? 0) % 12 >= 10

/** With Ria three of the seven who are 60 or older, of whom at least five are drawn: so somebody without mail is. */
const byPost = (n: number) => ({ channel: 'post', address: `Voorbeeldlaan ${n}, 0000 AB Voorbeeldstad` })

/** The same public form, sent by the nth of many: their answers follow the targets. */
async function registersOverHttp({ house }: Walk, n: number, code: string): Promise<void> {
  const browser = visit(house, `10.0.0.${n}`)
  const begun = await browser.post(`/panel/${slug}/meedoen`, { code })
  const start = begun.location.replace(/\/naam$/, '')
  const sends = async (step: string, fields: Readonly<Record<string, string>>) => {
    const { status, text } = await browser.post(`${start}/${step}`, fields)
    if (status !== 303) throw new Error(`${step}: ${status} ${text.slice(0, 300)}`)
  }
  await sends('naam', { name: `Inwoner ${n}` })
  const spread = [Math.floor((n % 12) / 5), n % 2, Math.floor(n / 2) % 2, Math.floor(n / 4) % 2]
  for (const [at, which] of spread.entries()) {
    const { text } = await browser.get(`${start}/vraag-${at + 1}`)
    const choices = [...text.matchAll(/name="category" value="([^"]+)"|value="([^"]+)"[^>]*name="category"/g)]
    const choice = choices[which]
    await sends(`vraag-${at + 1}`, { category: choice?.[1] ?? choice?.[2] ?? '' })
  }
  await sends('dagen', { attend: 'ja' })
  await sends('bereik', n === 10 || n === 11 ? byPost(n) : { channel: 'mail', email: `inwoner${n}@burger.example` })
  await sends('controle', { eligible: 'ja' })
}
