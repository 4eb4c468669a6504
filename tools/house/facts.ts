import { type Expression, type Node, type ObjectExpression, type ParamPattern, parseSync, Visitor } from 'oxc-parser'

interface At {
  readonly line: number
}
export interface Import extends At {
  readonly from: string
  /** Types only: gone at run time. */
  readonly typeOnly: boolean
  readonly dynamic: boolean
}
/** A call with what the rules look at: `work.sql.insertInto('seats.seat')` is { name: 'insertInto', first: 'seats.seat' }. */
export interface Call extends At {
  readonly name: string
  readonly first: string | undefined
  readonly args: number
  /** Number of keys where the first argument is an object. */
  readonly keys: number
}
interface Named extends At {
  readonly name: string
}
interface Words extends At {
  readonly text: string
}
export interface Measured extends Named {
  readonly lines: number
  readonly params: number
}
export interface Element extends Named {
  readonly attributes: readonly string[]
}

/** What one source file says, as far as the house rules ask; lines count from 1. */
export interface Facts {
  readonly errors: readonly string[]
  readonly imports: Import[]
  /** Names given away; `*` for `export * from`. */
  readonly exports: Named[]
  readonly calls: Call[]
  /** Text of sql`…`, with `?` for what is put in. */
  readonly sql: Words[]
  readonly strings: Words[]
  readonly functions: Measured[]
  /** `as unknown as`. */
  readonly casts: At[]
  readonly elements: Element[]
  /** `process.env`, `Date.now`: a member of a plain name. */
  readonly members: Named[]
  /** `new X(…)`: name and number of arguments. */
  readonly made: (Named & { readonly args: number })[]
  /** Property names compared with === or !==. */
  readonly compared: Named[]
  readonly parents: Named[]
  /** Exported objects and their number of keys. */
  readonly objects: (Named & { readonly keys: number })[]
  readonly comments: Words[]
}

/** Reads one file. A file that does not parse has `errors` and nothing else. */
export function factsOf(path: string, text: string): Facts {
  const parsed = parseSync(path, text, { preserveParens: false })
  const lineAt = lines(text)
  const facts = nothing(parsed.errors.map((error) => error.message))
  if (facts.errors.length > 0) return facts
  for (const { value, start } of parsed.comments) facts.comments.push({ text: value, line: lineAt(start) })
  for (const { entries } of parsed.module.staticExports) {
    for (const entry of entries) {
      const name = entry.exportName.name ?? (entry.importName.kind === 'AllButDefault' ? '*' : 'default')
      facts.exports.push({ name, line: lineAt(entry.start) })
    }
  }
  new Visitor({ ...imports(facts, lineAt), ...values(facts, lineAt), ...shapes(facts, lineAt) }).visit(parsed.program)
  return facts
}

function nothing(errors: string[]): Facts {
  return {
    ...{ errors, imports: [], exports: [], calls: [], sql: [], strings: [], functions: [], casts: [] },
    ...{ elements: [], members: [], made: [], compared: [], parents: [], objects: [], comments: [] },
  }
}

type LineAt = (offset: number) => number

function lines(text: string): LineAt {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const next = starts.findIndex((start) => start > offset)
    return next === -1 ? starts.length : next
  }
}

type Visits = ConstructorParameters<typeof Visitor>[0]

function imports(facts: Facts, lineAt: LineAt): Visits {
  const add = (node: Node, from: string, kind: 'type' | 'value' | 'late' = 'value') =>
    facts.imports.push({ from, typeOnly: kind === 'type', dynamic: kind === 'late', line: lineAt(node.start) })
  return {
    ImportDeclaration: (node) => {
      const each = node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type')
      const types = node.importKind === 'type' || (each && node.specifiers.length > 0)
      add(node, node.source.value, types ? 'type' : 'value')
    },
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node, node.source.value, node.exportKind)
      if (node.declaration?.type !== 'VariableDeclaration') return
      for (const { id, init } of node.declaration.declarations) {
        const object = objectIn(init)
        if (id.type === 'Identifier' && object) {
          facts.objects.push({ name: id.name, keys: object.properties.length, line: lineAt(node.start) })
        }
      }
    },
    ExportAllDeclaration: (node) => add(node, node.source.value, node.exportKind),
    ImportExpression: (node) => {
      const from = textOf(node.source)
      if (from !== undefined) add(node, from, 'late')
    },
    TSImportType: (node) => add(node, node.source.value, 'type'),
  }
}

function values(facts: Facts, lineAt: LineAt): Visits {
  const inTypes = new Set<number>()
  const inSql = new Set<number>()
  return {
    TSLiteralType: (node) => void inTypes.add(node.literal.start),
    CallExpression: (node) => {
      const [first] = node.arguments
      const object = first && first.type !== 'SpreadElement' ? objectIn(first) : undefined
      const text = first && first.type !== 'SpreadElement' ? textOf(first) : undefined
      const shape = { first: text, args: node.arguments.length, keys: object?.properties.length ?? 0 }
      facts.calls.push({ name: nameOf(node.callee), ...shape, line: lineAt(node.start) })
    },
    NewExpression: (node) => {
      facts.made.push({ name: nameOf(node.callee), args: node.arguments.length, line: lineAt(node.start) })
    },
    TaggedTemplateExpression: (node) => {
      if (!/^(sql|raw)$/.test(nameOf(node.tag))) return
      inSql.add(node.quasi.start)
      facts.sql.push({ text: node.quasi.quasis.map(({ value }) => value.raw).join('?'), line: lineAt(node.start) })
    },
    Literal: (node) => {
      if (typeof node.value !== 'string' || inTypes.has(node.start)) return
      facts.strings.push({ text: node.value, line: lineAt(node.start) })
    },
    TemplateLiteral: (node) => {
      if (inSql.has(node.start)) return
      facts.strings.push({ text: node.quasis.map(({ value }) => value.raw).join('?'), line: lineAt(node.start) })
    },
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      facts.members.push({ name: `${node.object.name}.${node.property.name}`, line: lineAt(node.start) })
    },
    BinaryExpression: (node) => {
      if (!/^[!=]==?$/.test(node.operator)) return
      for (const side of [node.left, node.right]) {
        if (side.type === 'MemberExpression') facts.compared.push({ name: nameOf(side), line: lineAt(node.start) })
      }
    },
  }
}

function shapes(facts: Facts, lineAt: LineAt): Visits {
  const measure = (node: Node, name: string, given: readonly ParamPattern[]) => {
    const line = lineAt(node.start)
    // In whose transaction and in whose name: these two go through every verb and do not count.
    const params = given.filter((one) => !(one.type === 'Identifier' && /^(work|as|_?lang)$/.test(one.name))).length
    facts.functions.push({ name, params, line, lines: lineAt(node.end) - line + 1 })
  }
  return {
    FunctionDeclaration: (node) => measure(node, node.id?.name ?? 'a function', node.params),
    FunctionExpression: (node) => measure(node, node.id?.name ?? 'a function', node.params),
    ArrowFunctionExpression: (node) => measure(node, 'an arrow function', node.params),
    TSAsExpression: (node) => {
      const twice =
        node.expression.type === 'TSAsExpression' && node.expression.typeAnnotation.type === 'TSUnknownKeyword'
      if (twice) facts.casts.push({ line: lineAt(node.start) })
    },
    ClassDeclaration: (node) => {
      if (node.superClass) facts.parents.push({ name: nameOf(node.superClass), line: lineAt(node.start) })
    },
    JSXOpeningElement: (node) => {
      if (node.name.type !== 'JSXIdentifier') return
      const attributes = node.attributes.map((one) => (one.type === 'JSXAttribute' ? `${one.name.name}` : '...'))
      facts.elements.push({ name: node.name.name, attributes, line: lineAt(node.start) })
    },
  }
}

/** The last name of `a.b.c` or `a`; '' for anything else. */
function nameOf(node: Expression | Node): string {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression') return nameOf(node.property)
  return ''
}

function textOf(node: Expression): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.raw
  return undefined
}

/** The object under `as const satisfies …` and a wrapping call such as `Object.freeze({…})`. */
function objectIn(node: Expression | null | undefined): ObjectExpression | undefined {
  if (node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression') return objectIn(node.expression)
  return node?.type === 'ObjectExpression' ? node : undefined
}
