import type { TestContext } from 'node:test'

type Undo = () => unknown
const undos = new WeakMap<TestContext, Undo[]>()

/** As `t.after`, but what was made last is undone first: a server stops before its folder goes. */
export function afterwards(t: TestContext, undo: Undo): void {
  const list = undos.get(t) ?? []
  if (list.length === 0) t.after(() => undoAll(list))
  undos.set(t, list)
  list.push(undo)
}

async function undoAll(list: readonly Undo[]): Promise<void> {
  for (const undo of list.toReversed()) await undo()
}
