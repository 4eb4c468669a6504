/** Does something with each, some at a time: the house has twelve connections. Answers come in the order of the items. */
export async function someAtOnce<I, R>(items: readonly I[], act: (item: I, at: number) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  let next = 0
  const hand = async () => {
    for (let at = next++; at < items.length; at = next++) done[at] = await act(items[at] as I, at)
  }
  await Promise.all(Array.from({ length: 8 }, hand))
  return done
}
