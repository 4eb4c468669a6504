/** The agenda: when an item begins, whether it fits the meeting, in which order, how far the hall is. Pure. */
import { type Refusal, refusing } from '../kit/work/refusal.ts'
import { mostItems, slackMinutes } from './policy.ts'
import type { Item, ItemKind, Running } from './types.ts'

const refuse = refusing({
  changed: [
    'Iemand anders bewaarde de agenda intussen. De nieuwste staat hieronder, jouw tekst staat er nog. Kijk het na en bewaar opnieuw.',
    'Somebody else saved the agenda in the meantime. The newest stands below, your text is still here. Check it and save again.',
  ],
  'no-item': [
    'Dit punt staat niet meer op de agenda. Wil je je tekst houden, voeg haar dan toe als nieuw punt.',
    'This item is no longer on the agenda. To keep your text, add it as a new item.',
  ],
  'at-the-end': ['Dit punt staat al aan het eind.', 'This item already stands at the end.'],
  'empty-agenda': [
    'De agenda van deze bijeenkomst is nog leeg. Zet er eerst een punt op.',
    'The agenda of this meeting is still empty. First add an item.',
  ],
  'too-many': [
    'Er staan al {most} punten. Voeg er eerst twee samen.',
    'There are {most} items already. Join two first.',
  ],
  'not-empty': ['De agenda is niet meer leeg.', 'The agenda is no longer empty.'],
})

/** Who saw an older agenda than this is told, and keeps her text. */
export const upToDate = (rev: number, seen: number): Refusal | undefined =>
  rev === seen ? undefined : refuse('changed', { status: 409 })
export const noItem = () => refuse('no-item', { status: 409 })
export const noItemHere = () => refuse('no-item', { status: 404 })
export const nothingToShow = () => refuse('empty-agenda', { status: 404 })
export const roomFor = (items: readonly unknown[]): Refusal | undefined =>
  items.length < mostItems ? undefined : refuse('too-many', { most: mostItems })
export const stillEmpty = (items: readonly unknown[]): Refusal | undefined =>
  items.length === 0 ? undefined : refuse('not-empty', { status: 409 })

const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
/** `930` is `15:30`; after midnight it begins again. */
export const timeAt = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

export interface Timed<I> {
  readonly item: I
  readonly starts: string
  readonly ends: string
}
/** Each item with its clock times: one after another from the begin of the meeting. */
export function timed<I extends { readonly minutes: number }>(items: readonly I[], starts: string): Timed<I>[] {
  let at = minute(starts)
  return items.map((item) => {
    const from = at
    at += item.minutes
    return { item, starts: timeAt(from), ends: timeAt(at) }
  })
}

export interface Balance {
  readonly planned: number
  readonly length: number
  /** Minutes too many (above 0) or left (below 0). */
  readonly over: number
  readonly fits: boolean
}
/** All items together beside the meeting. A little room either way is no matter. */
export function balance(
  items: readonly { readonly minutes: number }[],
  meeting: { readonly starts: string; readonly ends: string },
): Balance {
  const planned = items.reduce((sum, { minutes }) => sum + minutes, 0)
  const length = minute(meeting.ends) - minute(meeting.starts)
  return { planned, length, over: planned - length, fits: Math.abs(planned - length) <= slackMinutes }
}

/** The ids in their new order, one place up or down. */
export function reordered(ids: readonly string[], id: string, way: 'up' | 'down'): readonly string[] | Refusal {
  const from = ids.indexOf(id)
  if (from === -1) return noItem()
  const to = way === 'up' ? from - 1 : from + 1
  if (to < 0 || to >= ids.length) return refuse('at-the-end')
  const moved = ids.filter((one) => one !== id)
  return [...moved.slice(0, to), id, ...moved.slice(to)]
}

/** A usual day that fills the meeting to the minute: what is left goes to the tables. */
export function usualDay(length: number): { kind: ItemKind; minutes: number }[] {
  const whole = length >= 240
  const before: [ItemKind, number][] = whole
    ? [
        ['arrival', 15],
        ['recap', 15],
        ['input', 40],
        ['questions', 20],
        ['break', 15],
      ]
    : [
        ['arrival', 5],
        ['recap', 5],
      ]
  const lunch: [ItemKind, number][] = whole ? [['break', 45]] : []
  const after: [ItemKind, number][] = whole
    ? [
        ['plenary', 30],
        ['parking-lot', 10],
        ['reflection', 10],
        ['day-score', 5],
      ]
    : [['reflection', 5]]
  const used = [...before, ...lunch, ...after].reduce((sum, [, minutes]) => sum + minutes, 0)
  const left = Math.max(whole ? 2 : 1, length - used)
  const first = whole ? Math.max(1, Math.floor(left / 10) * 5) : left
  const talks: [ItemKind, number][] = whole ? [['table-talk', left - first]] : []
  return [...before, ['table-talk', first] as const, ...lunch, ...talks, ...after].map(([kind, minutes]) => ({
    kind,
    minutes,
  }))
}

/** How far the hall is: behind (above 0) or ahead (below 0) of the agenda, and how long the item that runs still has. */
export interface HallState {
  readonly late: number
  readonly left: number
  readonly at: number
}
export function hallState(
  items: readonly Pick<Item, 'id' | 'minutes'>[],
  running: Running,
  clock: { readonly begin: Date; readonly now: Date },
): HallState | undefined {
  const at = items.findIndex(({ id }) => id === running.item)
  const item = items[at]
  if (!item) return undefined
  const before = items.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0)
  const began = (running.since.getTime() - clock.begin.getTime()) / 60_000
  const runs = (clock.now.getTime() - running.since.getTime()) / 60_000
  const left = Math.ceil(item.minutes - runs)
  return { late: Math.round(began - before) + Math.max(0, -left), left, at }
}

/** The stops of the day around what runs, six at most. */
export function stopsAround<I>(
  day: readonly Timed<I>[],
  at: number | undefined,
): (Timed<I> & { state: 'done' | 'now' | 'next' })[] {
  const from = Math.max(0, Math.min((at ?? 0) - 2, day.length - 6))
  return day.slice(from, from + 6).map((one, place) => {
    const here = from + place - (at ?? -1)
    return { ...one, state: at === undefined || here > 0 ? 'next' : here === 0 ? 'now' : 'done' }
  })
}

/** What the screen in the hall shows: what runs or comes first, and what is next. Nothing on an empty agenda. */
export function hallView<I extends Pick<Item, 'id' | 'minutes'>>(
  day: readonly Timed<I>[],
  running: Running | undefined,
  clock: { readonly begin: Date; readonly now: Date },
) {
  const items = day.map(({ item }) => item)
  const state = running ? hallState(items, running, clock) : undefined
  const shown = day[state?.at ?? 0]
  if (!shown) return undefined
  const runs = state !== undefined
  const next = state ? day[state.at + 1] : shown
  return { shown, next, runs, at: state?.at, left: state?.left ?? shown.item.minutes, late: state?.late ?? 0 }
}
