/** Registration closes, the list is fixed, the witness signs and throws, and the draw is held. */
import assert from 'node:assert/strict'
import { fills, follows, presses, says } from '../../world/browser.ts'
import { mailTo } from '../../world/sign-in.ts'
import { codesIn, enters } from './recruiting.ts'
import { leaves, opens, people, slug, type Walk } from './walk.ts'

export async function registrationCloses(walk: Walk): Promise<void> {
  await walk.comes('2027-01-11')
  const visitor = await walk.visitor(`/panel/${slug}/meedoen`)
  await says(visitor, /gesloten|Aanmelden kan niet meer|voorbij/)
  const lead = await walk.atHome(people.lead)
  const late = (await codesIn(lead)).at(-1) ?? ''
  const desk = await walk.atHome(people.desk)
  const answers = ['35 tot 59 jaar', 'Man', 'Zuid', 'Praktisch', 'Ja']
  const it = { code: late, name: 'Lex Laat', answers, reach: 'Per post' }
  await enters(desk, { ...it, receivedOn: '2027-01-08' })
  await leaves(visitor, lead, desk)
}

export async function listFixed(walk: Walk): Promise<void> {
  await walk.comes('2027-01-14')
  const lead = await walk.atHome(people.lead)
  await says(lead, /Niet in orde\s+De aanmeldingen liggen vast onder één code/)
  await opens(lead, 'Loting')
  await presses(lead, 'Leg de aanmeldingen vast')
  await says(lead, /De aanmeldingen liggen vast\.[\s\S]*3 van 6 in orde/)
  await leaves(lead)
}

export async function witnessSigns(walk: Walk): Promise<void> {
  await walk.comes('2027-01-15')
  const mail = await mailTo(walk.house, people.notary, /Code van de aanmeldingen/)
  const [rules = '', root = ''] = mail.match(/\b[0-9a-f]{64}\b/g) ?? []
  const [, pool = '?'] = /alle (\d+) aanmeldingen/.exec(mail) ?? []
  const witness = await walk.signedIn(people.notary, await walk.linkTo(people.notary, /\/werk\/[\w-]+\/loting/))
  const shown = (await witness.getByRole('main').innerText()).replaceAll(/\s/g, '')
  for (const part of [inRows(rules), inRows(root), pool])
    assert.ok(shown.includes(part), `the witness sees ${part} of her mail`)
  await fills(witness, { 'Waar heb je het gepubliceerd?': 'Akte van het notariskantoor, 15 januari 2027' })
  await presses(witness, 'Teken')
  await says(witness, /Gooien kan vanaf 23 januari 2027/)
  await leaves(witness)
}

/** A code as pages show it: rows A to D of sixteen signs. */
const inRows = (code: string) => ['A', 'B', 'C', 'D'].map((row, n) => row + code.slice(16 * n, 16 * n + 16)).join('')

export async function drawHeld(walk: Walk): Promise<void> {
  await walk.comes('2027-01-23', '14:05')
  const witness = await walk.atHome(people.notary)
  await fills(witness, { 'De 20 cijfers': '7041 5829 3607 1825 4930' })
  await presses(witness, 'Leg de worpen vast')
  await says(witness, /Jouw worpen: 70415829360718254930/)
  await follows(witness, 'Loot')
  await presses(witness, 'Loot nu')
  await says(witness, /Er is geloot/)
  await walk.house.jobs()
  const visitor = await walk.visitor(`/panel/${slug}`)
  await opens(visitor, 'Loting')
  await says(visitor, /70415829360718254930|7041 5829/)
  await leaves(witness, visitor)
}
