import { Column, is, SQL, sql } from 'drizzle-orm'
import type { SelectedFields, SQLiteSelectBuilder } from 'drizzle-orm/sqlite-core'
import type { Db } from './connection.ts'

type Fields = SelectedFields
type Leaf = {
  readonly name: string
  /** For a column that stands within an object of the row. */
  readonly inner: string | null
  readonly field: Column | SQL | SQL.Aliased
  /** Null where the cell is the value as it is. */
  readonly read: ((cell: unknown) => unknown) | null
}

/**
 * The rows of a query that may have more than some five hundred of them, read as one text: row by row the driver takes
 * ten times as long as SQLite and JSON.parse together. They are the same rows in the same order.
 *
 * @param fields what to select: columns, and expressions that give a text or a number
 * @param query the rest of it: `(select) => select.from(hearings).where(…)`
 */
export async function manyRows<F extends Fields, Q extends PromiseLike<readonly unknown[]>>(
  db: Db,
  fields: F,
  query: (select: SQLiteSelectBuilder<F, 'async', unknown>) => Q,
): Promise<Awaited<Q>> {
  const leaves = leavesOf(fields)
  const named = Object.fromEntries(
    leaves.map(({ field }, n) => [`c${n}`, sql`${is(field, SQL.Aliased) ? field.sql : field}`.as(`c${n}`)]),
  )
  // The same query over the same tables: its columns alone have other names.
  const rows = (query(db.select(named) as never) as unknown as { as: (alias: string) => SQL }).as('of')
  const columns = sql.join(
    leaves.map((_, n) => sql.identifier(`c${n}`)),
    sql`, `,
  )
  const [all] = await db.select({ text: sql<string>`json_group_array(json_array(${columns}))` }).from(rows)
  return (JSON.parse(all?.text ?? '[]') as unknown[][]).map((cells) => rowOf(leaves, cells)) as Awaited<Q>
}

function leavesOf(fields: Fields, within: string | null = null): readonly Leaf[] {
  return Object.entries(fields).flatMap(([key, field]): readonly Leaf[] => {
    const at = within === null ? { name: key, inner: null } : { name: within, inner: key }
    if (is(field, Column)) return [{ ...at, field, read: readerOfColumn(field) }]
    if (is(field, SQL) || is(field, SQL.Aliased)) return [{ ...at, field, read: readerOf(field) }]
    return leavesOf(field as Fields, key)
  })
}

function readerOfColumn(column: Column): Leaf['read'] {
  const isAsItIs = column.mapFromDriverValue === Column.prototype.mapFromDriverValue
  return isAsItIs ? null : (cell) => column.mapFromDriverValue(cell)
}

/** What an expression was told to be read with: `.mapWith(Number)`. */
function readerOf(field: SQL | SQL.Aliased): Leaf['read'] {
  const { decoder } = (is(field, SQL.Aliased) ? field.sql : field) as unknown as {
    readonly decoder: { readonly mapFromDriverValue: (value: unknown) => unknown }
  }
  return (cell) => decoder.mapFromDriverValue(cell)
}

function rowOf(leaves: readonly Leaf[], cells: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (let n = 0; n < leaves.length; n++) {
    const leaf = leaves[n]
    if (!leaf) continue
    const cell = cells[n]
    const { read } = leaf
    const value = cell === null || read === null ? cell : read(cell)
    if (leaf.inner === null) row[leaf.name] = value
    else ((row[leaf.name] ??= {}) as Record<string, unknown>)[leaf.inner] = value
  }
  return row
}
