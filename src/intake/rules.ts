/** When a question is one for a panel, and who may be told what. Pure. */
import { addMonths, dayOf, momentOf } from '../kit/texts/dates.ts'
import { letters } from '../kit/texts/signs.ts'
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { askerMonths, verdictLetters } from './policy.ts'
import { type Fit, fits, type Judgement, type Request } from './types.ts'

const refuse = refusing({
  'no-request': ['Deze vraag is er niet.', 'There is no such request.'],
  judged: ['Over deze vraag is al een oordeel gegeven.', 'This request has already been judged.'],
  'not-fit': [
    'Dit kan nog geen panel worden: beantwoord eerst alle drie de punten met ja, of raad het af.',
    'This cannot become a panel yet: first answer all three points with yes, or advise against it.',
  ],
  'says-little': [
    'Schrijf de vrager in een hele zin waarom. Gebruik ten minste {letters} letters.',
    'Write to the asker in a full sentence why. Use at least {letters} letters.',
  ],
  'not-go': ['Alleen een vraag die door mag, krijgt een panel.', 'Only a request that may go on gets a panel.'],
  connected: ['Deze vraag hoort al bij een panel.', 'This request already belongs to a panel.'],
  'no-panel': ['Kies een panel uit de lijst.', 'Choose a panel from the list.'],
  'no-plan': [
    'Het plan dat je meestuurt klopt niet meer. Maak het opnieuw in de planner, of stuur je vraag zonder plan.',
    'The plan that comes along is no longer right. Make it again in the planner, or send your question without it.',
  ],
})
export const noRequest = () => refuse('no-request', { status: 404 })
export const alreadyJudged = () => refuse('judged', { status: 409 })
export const noPlan = () => refuse('no-plan')
export const unknownPanel = () => refuse('no-panel', { field: 'panel' })

/** The points that were answered with yes. */
const fitsOf = (it: Pick<Judgement, Fit>): Fit[] => fits.filter((fit) => it[fit] === 'yes')

/** One judgement: go only when the question is open, within its power, and it will act; always with words to the asker. */
export function judged(
  of: Pick<Request, 'state'>,
  it: Judgement,
): { state: 'go' | 'against'; fits: Fit[]; verdict: string } | Refusal {
  if (of.state !== 'new') return alreadyJudged()
  const found = fitsOf(it)
  if (it.state === 'go' && found.length < fits.length) return refuse('not-fit', { field: 'state' })
  if (letters(it.verdict) < verdictLetters) return refuse('says-little', { letters: verdictLetters, field: 'verdict' })
  return { state: it.state, fits: found, verdict: it.verdict }
}

/** A panel is connected once, to a request that may go on. */
export function connectable(of: Pick<Request, 'state' | 'panelId'>): Refusal | undefined {
  if (of.state !== 'go') return refuse('not-go', { status: 409 })
  return of.panelId === null ? undefined : refuse('connected', { status: 409 })
}
export const isNew = ({ state }: Pick<Request, 'state'>): boolean => state === 'new'
export const mayBecomePanel = (of: Pick<Request, 'state' | 'panelId'>): boolean => connectable(of) === undefined

/** Who was judged before this moment is forgotten now. */
export const forgetBefore = (now: Date): Date => momentOf(addMonths(dayOf(now), -askerMonths), '00:00')
