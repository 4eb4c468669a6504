import type { KyselyPlugin, OperationNode, RootOperationNode } from 'kysely'
import type { Ledger, Sql } from './work.ts'

/** Notes which tables a transaction changes, so that a change without an audit line cannot commit. */
export function watching(tx: Sql, ledger: Ledger): Sql {
  return tx.withPlugin(watch(ledger)) as Sql
}

const watch = (ledger: Ledger): KyselyPlugin => ({
  transformQuery({ node }) {
    const table = changed(node)
    if (table && !table.startsWith('kit.')) ledger.changed.add(table)
    return node
  },
  transformResult: async ({ result }) => result,
})

function changed(node: RootOperationNode): string | undefined {
  if (node.kind === 'InsertQueryNode') return node.into && name(node.into)
  if (node.kind === 'UpdateQueryNode') return node.table && name(node.table)
  if (node.kind === 'DeleteQueryNode') return node.from.froms[0] && name(node.from.froms[0])
  return undefined
}

function name(node: OperationNode): string | undefined {
  if (node.kind === 'AliasNode') return name((node as OperationNode & { node: OperationNode }).node)
  if (node.kind !== 'TableNode') return undefined
  const { table } = node as OperationNode & { table: { schema?: { name: string }; identifier: { name: string } } }
  return `${table.schema?.name ?? 'public'}.${table.identifier.name}`
}
