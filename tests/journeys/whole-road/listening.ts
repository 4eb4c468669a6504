/** A round of ideas: anybody writes one and says what she thinks, without an account; what the panel did with it stands there. */
import { fills, follows, presses, says } from '../../world/browser.ts'
import { leaves, opens, people, slug, type Walk } from './walk.ts'

export async function roundPlanned(walk: Walk): Promise<void> {
  await walk.comes('2027-03-16', '08:00')
  const writer = await walk.atHome(people.writer)
  await opens(writer, 'Ideeën')
  await follows(writer, 'Plan een ronde')
  await fills(writer, { 'De vraag aan iedereen': 'Waar mist jouw straat groen?' })
  await fills(writer, { 'Eerste dag': '2027-03-16', 'Laatste dag': '2027-03-28' })
  await fills(writer, { 'Voor welke bijeenkomst van het panel?': 'Bijeenkomst 2' })
  await presses(writer, 'Plan de ronde')
  await leaves(writer)
}

const idea = 'Bomen in plaats van de oude parkeerplek.'

export async function ideasCome(walk: Walk): Promise<void> {
  const visitor = await walk.visitor(`/panel/${slug}`)
  await opens(visitor, 'Ideeën')
  await follows(visitor, 'Schrijf een idee')
  await fills(visitor, { 'Jouw idee': idea })
  await presses(visitor, 'Verstuur mijn idee')
  await says(visitor, /Je idee is binnen/)
  const writer = await walk.atHome(people.writer)
  await opens(writer, 'Ideeën')
  await says(writer, /Wacht op een besluit \(1\)/)
  await presses(writer, 'Zet het op de pagina')
  await visitor.reload()
  await says(visitor, /Je idee staat op de pagina/)
  for (const answer of ['Eens', 'Eens', 'Oneens']) {
    const other = await walk.visitor(`/panel/${slug}`)
    await opens(other, 'Ideeën')
    await presses(other, answer)
    await says(other, /Je zei iets over/)
    await leaves(other)
  }
  await leaves(visitor, writer)
}

export async function ideasAnswered(walk: Walk): Promise<void> {
  await walk.comes('2027-04-05')
  const writer = await walk.atHome(people.writer)
  await opens(writer, 'Ideeën')
  await follows(writer, idea)
  await fills(writer, { 'Wat deed het panel met dit idee?': 'Het panel nam de parkeerplek op in voorstel 1.' })
  await presses(writer, 'Zet het op de pagina')
  const visitor = await walk.visitor(`/panel/${slug}`)
  await opens(visitor, 'Ideeën')
  await follows(visitor, 'Wat kwam eruit?')
  await says(visitor, /Bomen in plaats van de oude parkeerplek[\s\S]*Het panel nam de parkeerplek op in voorstel 1/)
  await leaves(writer, visitor)
}
