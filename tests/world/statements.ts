/** How many statements go to the database, of all connections of this process. */
import { Client } from 'pg'

type Query = (this: Client, ...sent: unknown[]) => unknown

/** Counts what `act` sends; texts come along, to tell which grew. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const proto = Client.prototype as unknown as { query: Query }
  const { query } = proto
  proto.query = function counted(...sent) {
    const [first] = sent
    seen.push(typeof first === 'string' ? first : ((first as { text?: string }).text ?? ''))
    return query.apply(this, sent)
  }
  try {
    await act()
  } finally {
    proto.query = query
  }
  return seen
}
