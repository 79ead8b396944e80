import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/**
 * Whether a column is one of these values, however many they are. They travel as one text, so that the statement is the
 * same for three and for three thousand.
 */
export function among(column: AnyColumn | SQL.Aliased, values: Iterable<string>): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify([...values])}))`
}
